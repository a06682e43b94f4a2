// SPDX-License-Identifier: Apache-2.0
// People: who they are and how they are reached; the career is made beside this.
#include "service/population/people.h"

#include "domain/digits.h"
#include "service/population/career.h"
#include "service/population/demonstration.h"
#include "service/population/made.h"
#include "service/population/names.h"

#include <algorithm>
#include <cstdio>

namespace service::population {
namespace {

using domain::Date;
using domain::HijriDate;
using std::chrono::days;

enum Salt : std::uint64_t { IdentitySalt = 1, SubscriberSalt = 2, MobileSalt = 3, AccountSalt = 4, GulfSalt = 5 };

PersonKind kindOf(Dice &dice)
{
    const int roll = dice.below(100);
    return roll < 55 ? PersonKind::National : roll < 93 ? PersonKind::Iqama : PersonKind::Gcc;
}

int ageOf(Dice &dice, PersonKind kind)
{
    if (kind == PersonKind::Iqama)
        return dice.between(21, 61);
    if (kind == PersonKind::Gcc)
        return dice.between(20, 57);
    const int roll = dice.below(100);
    return roll < 28   ? dice.between(18, 29)
           : roll < 62 ? dice.between(30, 44)
           : roll < 84 ? dice.between(45, 59)
                       : dice.between(60, 87);
}

const NameStock &stockOf(Dice &dice, PersonKind kind)
{
    if (kind == PersonKind::National)
        return saudiNames();
    const auto stocks = kind == PersonKind::Iqama ? residentNames() : gulfNames();
    int roll = dice.below(100);
    for (const NameStock &stock : stocks)
        if ((roll -= stock.weight) < 0)
            return stock;
    return stocks.front();
}

std::string twoDigits(int number)
{
    return std::string(1, char('0' + number / 10 % 10)) + char('0' + number % 10);
}

// The numbers of the GCC states as they look (length, beginning, year of birth), the rest such that none comes twice.
std::string gulfNumber(const Plan &plan, std::uint32_t index, std::string_view nationality, Date birth)
{
    const int year = int(birth.ymd().year());
    const std::string eight = scattered(plan, GulfSalt, index);
    const std::string seven = scatteredInSeven(plan, GulfSalt, index);
    if (nationality == "ARE") {
        const std::string first = "784" + std::to_string(year) + seven;
        return first + domain::luhnCheckDigit(first);
    }
    if (nationality == "KWT")
        return (year < 2000 ? "2" : "3") + twoDigits(year) + twoDigits(int(unsigned(birth.ymd().month()))) + seven;
    if (nationality == "BHR")
        return twoDigits(year) + seven;
    if (nationality == "OMN")
        return "1" + eight;
    return (year < 2000 ? "2" : "3") + twoDigits(year) + eight; // Qatar
}

void giveIdentity(const Plan &plan, std::uint32_t index, Person &person)
{
    const std::string first = (person.kind == PersonKind::National ? "1" : "2") + scattered(plan, IdentitySalt, index);
    person.identity =
        made<RegistryId>(person.kind == PersonKind::Gcc ? gulfNumber(plan, index, person.nationality.code, person.birth)
                                                        : first + domain::luhnCheckDigit(first));
    person.subscriberNo = made<domain::SubscriberNo>("3" + scattered(plan, SubscriberSalt, index));
}

void giveName(Dice &dice, const NameStock &stock, Person &person)
{
    const Name &first = dice.pick(person.sex == Sex::Male ? stock.men : stock.women);
    const Name &father = dice.pick(stock.men);
    const Name &grandfather = dice.pick(stock.men);
    const Name &family = dice.pick(stock.families);
    person.name = {std::string(first.ar), std::string(father.ar), std::string(grandfather.ar), std::string(family.ar)};
    // A passport name is required of those who are not Saudi, and optional for those who are.
    if (const bool wanted = dice.chance(700); wanted || person.kind != PersonKind::National)
        person.nameEn = std::string(first.en) + " " + std::string(father.en) + " " + std::string(grandfather.en) + " "
                        + std::string(family.en);
}

void giveBirth(Dice &dice, Date roughly, Person &person)
{
    person.birth = roughly;
    person.birthHijri = *HijriDate::from(roughly);
    const int roll = dice.below(100);
    if (person.kind != PersonKind::National || roll >= 60)
        return;
    person.birthPrinted = BirthPrinted::Hijri;
    // Of the older, many documents know the year alone: its first of Rajab counts (old regulation, art. 25/3).
    if (person.birthHijri.year() < 1390 && roll < 35) {
        person.birthPrinted = BirthPrinted::HijriYear;
        person.birthHijri = *HijriDate::of(person.birthHijri.year(), 7, 1);
        person.birth = person.birthHijri.toGregorian();
    }
}

void giveContact(const Plan &plan, Dice &dice, std::uint32_t index, Person &person)
{
    static constexpr std::string_view banks[] = {"10", "80", "80", "20", "05", "45", "55", "30", "15", "60", "65"};
    person.mobile = made<domain::Mobile>("+9665" + scattered(plan, MobileSalt, index));
    const bool house = dice.chance(500);
    if (dice.chance(850))
        person.email = made<domain::Email>("p" + std::to_string(index) + (house ? "@example.sa" : "@example.com"));
    const std::string_view bank = dice.pick(banks);
    const std::string account = "6080" + twoDigits(dice.below(100)) + scattered(plan, AccountSalt, index) + "0101";
    if (dice.chance(900))
        person.iban = *domain::Iban::ofAccount(bank, account);
}

Standing standingOf(const Plan &plan, Dice &dice, const Person &person)
{
    const int age = domain::ageInYears(person.birth, plan.asOf);
    const int roll = dice.below(1000);
    if (person.kind == PersonKind::Iqama)
        return roll < 850 ? Standing::InService : roll < 970 ? Standing::Stopped : Standing::NotInsured;
    if (person.kind == PersonKind::Gcc)
        return roll < 750 ? Standing::InService : roll < 950 ? Standing::Stopped : Standing::NotInsured;
    if (age >= 60)
        return roll < 780 ? Standing::Pensioner : roll < 900 ? Standing::Stopped : Standing::NotInsured;
    if (roll < 30 && age >= 32)
        return Standing::Pensioner;
    return roll < 710 ? Standing::InService : roll < 880 ? Standing::Stopped : Standing::NotInsured;
}

} // namespace

Person personAlone(const Plan &plan, std::uint32_t index)
{
    if (index < demonstrationCount())
        return demonstrationPersonAlone(plan, index);
    Dice dice(plan.seed, Dice::Of::Person, index);
    Person person;
    person.kind = kindOf(dice);
    const NameStock &stock = stockOf(dice, person.kind);
    person.nationality.code = stock.nationality;
    person.sex = dice.chance(person.kind == PersonKind::National ? 360
                             : person.kind == PersonKind::Iqama  ? 90
                                                                 : 200)
                     ? Sex::Female
                     : Sex::Male;
    giveName(dice, stock, person);
    const Date about = domain::addYears(plan.asOf, -ageOf(dice, person.kind));
    giveBirth(dice, Date(about.days() - days(dice.between(1, 364))), person);
    giveIdentity(plan, index, person);
    giveContact(plan, dice, index, person);
    return person;
}

PersonFile personFile(const Plan &plan, std::uint32_t index)
{
    if (index < demonstrationCount())
        return demonstrationFile(plan, index);
    PersonFile file;
    file.person = personAlone(plan, index);
    Dice dice(plan.seed, Dice::Of::Career, index);
    giveCareer(plan, dice, file, standingOf(plan, dice, file.person));
    settle(plan, file);
    return file;
}

} // namespace service::population
