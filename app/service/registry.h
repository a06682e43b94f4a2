// SPDX-License-Identifier: Apache-2.0
// The registry as handlers read it: people, their periods of cover, establishments and who speaks for them.
#pragma once

#include "domain/calendar.h"
#include "domain/contact.h"
#include "domain/hijri.h"
#include "domain/identity.h"
#include "domain/money.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace service {

/// Any number that a person stands under in the registry: a national ID, an iqama, or the number of a GCC state
/// (8 to 15 digits that are neither), which is no PersonId: nobody signs in with it.
class RegistryId : public domain::NumberText<RegistryId> {
public:
    RegistryId() = default;
    RegistryId(const domain::PersonId &id) : NumberText(id.text()) {} // NOLINT(google-explicit-constructor)
    static domain::Outcome<RegistryId> parse(std::string_view text);

private:
    explicit RegistryId(std::string digits) : NumberText(std::move(digits)) {}
};

enum class PersonKind { National, Iqama, Gcc };
enum class Sex { Male, Female };
enum class BirthPrinted { Gregorian, Hijri, HijriYear }; ///< what the document prints; of HijriYear the day is unknown
enum class Scheme { OldM33, NewM273 };
enum class Standing { InService, Pensioner, Stopped, NotInsured };
enum class EngagementKind { Compulsory, Voluntary, GccExtension };
enum class HousingKind { Cash, InKind, None };
enum class LegalForm { Sole, Limited, JointStock, Government, Foreign, Charity };
enum class WageCalendar { Gregorian, Hijri };
enum class EstablishmentStatus { Active, Suspended, Closing, Closed };
enum class SupervisorRole { Owner, Supervisor, BranchSupervisor };
enum class PensionKind { Retirement, Early, Disability, Survivor };

/// The spelling of a choice in the database.
[[nodiscard]] std::string_view codeOf(PersonKind kind);
[[nodiscard]] std::string_view codeOf(Sex sex);
[[nodiscard]] std::string_view codeOf(BirthPrinted printed);
[[nodiscard]] std::string_view codeOf(Scheme scheme);
[[nodiscard]] std::string_view codeOf(Standing standing);
[[nodiscard]] std::string_view codeOf(EngagementKind kind);
[[nodiscard]] std::string_view codeOf(HousingKind kind);
[[nodiscard]] std::string_view codeOf(LegalForm form);
[[nodiscard]] std::string_view codeOf(WageCalendar calendar);
[[nodiscard]] std::string_view codeOf(EstablishmentStatus status);
[[nodiscard]] std::string_view codeOf(SupervisorRole role);
[[nodiscard]] std::string_view codeOf(PensionKind kind);

/// An entry of a classification, with its words.
struct Term {
    std::string code;
    std::string ar;
    std::string en;
};

struct ArabicName {
    std::string first;
    std::string father;
    std::string grandfather;
    std::string family;
    [[nodiscard]] std::string full() const { return first + " " + father + " " + grandfather + " " + family; }
};

struct Person {
    RegistryId identity;
    PersonKind kind = PersonKind::National;
    std::optional<domain::SubscriberNo> subscriberNo;
    ArabicName name;
    std::optional<std::string> nameEn;
    Sex sex = Sex::Male;
    Term nationality;
    domain::Date birth;
    domain::HijriDate birthHijri;
    BirthPrinted birthPrinted = BirthPrinted::Gregorian;
    Scheme scheme = Scheme::OldM33;
    bool transitional = false;
    Standing standing = Standing::NotInsured;
    std::optional<domain::Mobile> mobile; ///< as the national registry has it: where codes are sent
    std::optional<domain::Email> email;
    std::optional<domain::Iban> iban;
    qint64 version = 1;
};

struct Wage {
    domain::Month from;
    domain::Money basic;
    domain::Money housing; ///< only of cash housing
    HousingKind housingKind = HousingKind::None;
    domain::Money commission;
    /// Basic, commission and housing of a month, as registered: before floor and ceiling. In-kind housing counts two
    /// months' basic a year (old regulation art. 16, implementing regulation art. 17).
    [[nodiscard]] domain::Money total() const;
};

struct EstablishmentName {
    domain::EstablishmentNo number;
    std::string ar;
    std::optional<std::string> en;
};

struct Period {
    std::string id;
    EstablishmentName establishment;
    EngagementKind kind = EngagementKind::Compulsory;
    Term occupation;
    domain::Date joined;
    std::optional<domain::Date> left;
    std::optional<std::string> reason; ///< "01" to "20", the official list of reasons for exclusion
    std::optional<Wage> lastWage;
};

/// A period with every wage of it, as rules look at one.
struct WagedPeriod {
    std::string id;
    domain::EstablishmentNo establishment;
    LegalForm legalForm = LegalForm::Limited; ///< of the establishment
    EngagementKind kind = EngagementKind::Compulsory;
    domain::Date joined;
    std::optional<domain::Date> left;
    std::optional<std::string> reason;
    std::vector<Wage> wages; ///< the oldest first
};

struct Pension {
    PensionKind kind = PensionKind::Retirement;
    domain::Money monthly;
    domain::Date since;
};

struct Establishment {
    EstablishmentName name;
    domain::UnifiedNo unifiedNo;
    std::string crNo;
    LegalForm legalForm = LegalForm::Limited;
    Term activity;
    std::optional<EstablishmentName> parent; ///< of a branch: its main establishment
    std::optional<RegistryId> owner;
    std::optional<ArabicName> ownerName;
    Term office;
    Term city;
    WageCalendar calendar = WageCalendar::Gregorian;
    domain::Date registered;
    std::optional<domain::Date> closed;
    EstablishmentStatus status = EstablishmentStatus::Active;
    qint64 version = 1;
};

struct SupervisedEstablishment {
    EstablishmentName name;
    bool branch = false;
    Term city;
    EstablishmentStatus status = EstablishmentStatus::Active;
    SupervisorRole role = SupervisorRole::Supervisor;
};

struct SupervisedPage {
    std::vector<SupervisedEstablishment> establishments;
    std::optional<domain::EstablishmentNo> next; ///< the cursor of the next page; nothing on the last
};

struct Supervisor {
    RegistryId person;
    ArabicName name;
    SupervisorRole role = SupervisorRole::Supervisor;
    domain::Date since;
    std::optional<domain::Date> until;
};

struct ActiveSubscribers {
    qint64 saudis = 0;
    qint64 others = 0;
};

[[nodiscard]] domain::Outcome<std::optional<Person>> personByIdentity(const Reader &reader, const RegistryId &identity);
/// record.missing where the registry knows nobody by it.
[[nodiscard]] domain::Outcome<Person> registeredPerson(const Reader &reader, const RegistryId &identity);

/// The newest first.
[[nodiscard]] domain::Outcome<std::vector<Period>> periodsOf(const Reader &reader, const RegistryId &person);

/// The oldest first.
[[nodiscard]] domain::Outcome<std::vector<WagedPeriod>> wagedPeriodsOf(const Reader &reader, const RegistryId &person);

[[nodiscard]] domain::Outcome<std::vector<Wage>> wagesOf(const Reader &reader, const std::string &period);

[[nodiscard]] domain::Outcome<std::vector<Pension>> pensionsOf(const Reader &reader, const RegistryId &person);

/// What the person may speak for on that day, by number, each once with its strongest role: up to `limit`, beginning
/// after `after`; only those whose name (or the beginning of their number) holds `search`, where it is not empty.
[[nodiscard]] domain::Outcome<SupervisedPage> establishmentsOf(const Reader &reader, const RegistryId &person,
    domain::Date on, const QString &search, const std::optional<domain::EstablishmentNo> &after, int limit);

/// The role of this person at this establishment on that day, the strongest; nothing for somebody else.
[[nodiscard]] domain::Outcome<std::optional<SupervisorRole>> roleAt(
    const Reader &reader, const RegistryId &person, const domain::EstablishmentNo &establishment, domain::Date on);

[[nodiscard]] domain::Outcome<std::optional<Establishment>> establishmentByNumber(
    const Reader &reader, const domain::EstablishmentNo &number);

[[nodiscard]] domain::Outcome<std::vector<EstablishmentName>> branchesOf(
    const Reader &reader, const domain::EstablishmentNo &number);

/// Those of that day; owners first.
[[nodiscard]] domain::Outcome<std::vector<Supervisor>> supervisorsOf(
    const Reader &reader, const domain::EstablishmentNo &number, domain::Date on);

[[nodiscard]] domain::Outcome<ActiveSubscribers> activeSubscribersOf(
    const Reader &reader, const domain::EstablishmentNo &number, domain::Date on);

/// A name as a search compares it: small letters, without vowel marks and tatweel, the spellings of alef, yeh and
/// teh marbuta made one.
[[nodiscard]] QString searchable(const QString &name);

} // namespace service
