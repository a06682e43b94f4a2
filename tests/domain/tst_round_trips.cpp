// SPDX-License-Identifier: Apache-2.0
// What every value promises: its text is read as itself, and any bytes at all are read or refused, never worse.
#include "domain/calendar.h"
#include "domain/contact.h"
#include "domain/digits.h"
#include "domain/hijri.h"
#include "domain/identity.h"
#include "domain/money.h"
#include "domain/password.h"
#include "domain/text.h"
#include "readable.h"

#include <QTest>

#include <random>

using namespace domain;

class RoundTripsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsIdentityNumbersBack();
    void readsContactsBack();
    void readsMoneyBack();
    void readsDatesBack();
    void readsTextsBack();
    void readsOrRefusesAnyBytes();

private:
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random_);
    }
    std::string digits(int count);
    std::string characters(std::int64_t most);
    std::string mutation(std::string text);

    unsigned seed_ = 0;
    std::mt19937_64 random_;
};

namespace {

constexpr int times = 5'000;

template <class T>
bool comesBack(const Outcome<T> &value)
{
    return value && T::parse(value->text()) == value;
}

/// Reads it as T; what is read must come back from its own text.
template <class T>
bool isReadOrRefused(const std::string &bytes)
{
    const auto value = T::parse(bytes);
    return value ? comesBack(value) : !value.fault().code.empty();
}

} // namespace

void RoundTripsTest::initTestCase()
{
    seed_ = qEnvironmentVariableIsSet("TAMINAT_SEED") ? qEnvironmentVariable("TAMINAT_SEED").toUInt()
                                                      : std::random_device{}();
    qInfo("TAMINAT_SEED=%u", seed_);
    random_.seed(seed_);
}

std::string RoundTripsTest::digits(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>('0' + between(0, 9));
    return text;
}

// Characters of every kind: Latin, Arabic, marks, white space, controls, other planes.
std::string RoundTripsTest::characters(std::int64_t most)
{
    constexpr std::pair<char32_t, char32_t> ranges[] = {{0x20, 0x7E},
        {0x20, 0x7E},
        {0x30, 0x39},
        {0x0600, 0x06FF},
        {0x0660, 0x0669},
        {0x00, 0x1F},
        {0x80, 0xFF},
        {0x2000, 0x206F},
        {0xFE00, 0xFEFF},
        {0x1F300, 0x1F6FF},
        {0x20, 0x20},
        {0x2D, 0x2F}};
    std::string text;
    for (std::int64_t length = between(0, most); length > 0; --length) {
        const auto &[first, last] = ranges[static_cast<std::size_t>(between(0, std::size(ranges) - 1))];
        append(text, static_cast<char32_t>(between(first, last)));
    }
    return text;
}

std::string RoundTripsTest::mutation(std::string text)
{
    for (std::int64_t changes = between(0, 3); changes > 0; --changes) {
        const auto at = static_cast<std::size_t>(between(0, static_cast<std::int64_t>(text.size())));
        switch (between(0, 3)) {
        case 0:
            text.insert(at, characters(2));
            break;
        case 1:
            text.erase(at, 1);
            break;
        case 2:
            text.insert(at, 1, static_cast<char>(between(-128, 127)));
            break;
        default:
            text += text.substr(0, at);
        }
    }
    return text;
}

void RoundTripsTest::readsIdentityNumbersBack()
{
    for (int i = 0; i < times; ++i) {
        const std::string national = "1" + digits(8);
        const std::string iqama = "2" + digits(8);
        QVERIFY(comesBack(NationalId::parse(national + luhnCheckDigit(national))));
        QVERIFY(comesBack(Iqama::parse(iqama + luhnCheckDigit(iqama))));
        QVERIFY(comesBack(PersonId::parse(iqama + luhnCheckDigit(iqama))));
        QVERIFY(comesBack(UserName::parse(national + luhnCheckDigit(national))));
        QVERIFY(comesBack(SubscriberNo::parse(digits(9))));
        QVERIFY(comesBack(EstablishmentNo::parse(digits(9))));
        QVERIFY(comesBack(UnifiedNo::parse("7" + digits(9))));
        QVERIFY(comesBack(Outcome<UserCode>(UserCode::numbered(static_cast<std::uint32_t>(between(0, 99'999'999))))));
        QVERIFY(comesBack(OneTimeCode::parse(digits(6))));
    }
}

void RoundTripsTest::readsContactsBack()
{
    for (int i = 0; i < times; ++i) {
        QVERIFY(comesBack(Mobile::parse("05" + digits(8))));
        QVERIFY(Mobile::parse(Mobile::parse("05" + digits(8))->local()).ok());
        const auto iban = Iban::ofAccount(digits(2), digits(18));
        QVERIFY(comesBack(iban));
        QVERIFY(Iban::parse(iban->grouped()) == iban);
        QVERIFY(comesBack(Email::parse("a" + digits(5) + ".b+" + digits(2) + "@x-" + digits(3) + ".Example.sa")));
    }
}

void RoundTripsTest::readsMoneyBack()
{
    for (int i = 0; i < times; ++i) {
        const std::int64_t most = i % 2 == 0 ? Money::limit : 100'000;
        const Money money = Money::halalas(between(-most, most));
        QVERIFY(comesBack(Outcome<Money>(money)));
        QVERIFY(Money::fromTyped(money.text()) == Outcome<Money>(money));
        QVERIFY(Money::fromTyped(money.grouped()) == Outcome<Money>(money));

        const std::int64_t under = between(1, 1'000'000'000);
        const Money rounded = halfUp(Wide{money.inHalalas()} * under + (under - 1) / 2, under);
        QVERIFY(under % 2 == 0 || money.isNegative() || rounded == money); // less than a half goes down
        QVERIFY(halfUp(Wide{money.inHalalas()} * under, under) == money);
        QVERIFY(halfUp(-Wide{money.inHalalas()} * 3, 7) == -halfUp(Wide{money.inHalalas()} * 3, 7));
    }
}

void RoundTripsTest::readsDatesBack()
{
    for (int i = 0; i < times; ++i) {
        const Date day(std::chrono::sys_days(std::chrono::days(between(-719'162, 2'932'896))));
        QVERIFY(comesBack(Outcome<Date>(day)));
        const Instant moment = day.days() + std::chrono::seconds(between(0, 86'399));
        QVERIFY(parseInstant(isoText(moment)) == Outcome<Instant>(moment));
        QVERIFY(comesBack(Outcome<Month>(Month::containing(day))));

        const int years = static_cast<int>(between(0, 120));
        const Date later = addYears(day, years);
        if (later.ymd().year() < std::chrono::year(9999)) {
            QCOMPARE(ageInYears(day, later), years);
            QCOMPARE(ageInYears(day, Date(later.days() - std::chrono::days(1))), years - 1);
        }
        const HijriDate hijri =
            *HijriDate::from(Date(Date::parse("1924-08-01")->days() + std::chrono::days(between(0, 91'427))));
        QVERIFY(comesBack(Outcome<HijriDate>(hijri)));
        QVERIFY(HijriDate::from(hijri.toGregorian()) == Outcome<HijriDate>(hijri));
    }
}

void RoundTripsTest::readsTextsBack()
{
    int read = 0;
    for (int i = 0; i < times; ++i) {
        const std::string text = characters(12);
        const auto line = Line<10>::parse(text);
        const auto note = Note<10>::parse(text);
        QVERIFY(!line || comesBack(line));
        QVERIFY(!note || comesBack(note));
        QVERIFY2(!line || note, "what is a line is a note as well");
        read += line ? 1 : 0;
    }
    QVERIFY(read > times / 50);
}

void RoundTripsTest::readsOrRefusesAnyBytes()
{
    const std::vector<std::string> seeds = {"",
        "1000000008",
        "+966512345678",
        "noura@example.com",
        "SA0380000000608010167519",
        "4500.00",
        "-1,234.50",
        "2026-11-21",
        "1448/06/11",
        "2026-11-21T22:14:54Z",
        "نورة الحربي",
        "٤٬٥٠٠٫٥٠",
        "9000000019",
        "012345"};
    for (int i = 0; i < times; ++i) {
        const std::string bytes =
            mutation(seeds[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(seeds.size()) - 1))]);
        const bool fine =
            isReadOrRefused<NationalId>(bytes) && isReadOrRefused<Iqama>(bytes) && isReadOrRefused<PersonId>(bytes)
            && isReadOrRefused<SubscriberNo>(bytes) && isReadOrRefused<UnifiedNo>(bytes)
            && isReadOrRefused<UserCode>(bytes) && isReadOrRefused<UserName>(bytes) && isReadOrRefused<Mobile>(bytes)
            && isReadOrRefused<Email>(bytes) && isReadOrRefused<Iban>(bytes) && isReadOrRefused<Line<20>>(bytes)
            && isReadOrRefused<Note<20>>(bytes) && isReadOrRefused<OneTimeCode>(bytes) && isReadOrRefused<Money>(bytes)
            && isReadOrRefused<Date>(bytes) && isReadOrRefused<Month>(bytes) && isReadOrRefused<HijriDate>(bytes);
        QVERIFY2(fine, QByteArray::fromStdString(bytes).toPercentEncoding().constData());
        const auto typed = Money::fromTyped(bytes);
        QVERIFY(!typed || comesBack(typed));
        const auto moment = parseInstant(bytes);
        QVERIFY(!moment || isoText(*moment) == bytes);
        const auto secret = Secret::parse(bytes);
        QVERIFY(!secret || secret->reveal() == bytes);
        if (secret && i % 50 == 0)
            (void)mayBePassword(*secret, seeds);
    }
}

QTEST_APPLESS_MAIN(RoundTripsTest)
#include "tst_round_trips.moc"
