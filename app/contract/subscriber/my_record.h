// SPDX-License-Identifier: Apache-2.0
// What an individual sees at home: who they are and their periods in brief.
#pragma once

#include "contract/masked.h"
#include "contract/service.h"
#include "domain/hijri.h"
#include "domain/identity.h"
#include "domain/money.h"
#include "domain/text.h"

namespace contract {

enum class InsuranceState : std::uint8_t { InService, Pensioner, Stopped, NeverInsured };

constexpr auto choices(InsuranceState /*any*/)
{
    return std::array{
        choice(InsuranceState::InService, "in_service", text("InsuranceState", "In service")),
        choice(InsuranceState::Pensioner, "pensioner", text("InsuranceState", "Pensioner")),
        choice(InsuranceState::Stopped, "stopped", text("InsuranceState", "Not in service")),
        choice(InsuranceState::NeverInsured, "never_insured", text("InsuranceState", "Never insured")),
    };
}

/// One period of cover, the newest first in the record. Without a leaving date it runs on.
struct PeriodBrief {
    domain::Line<120> establishment;
    std::optional<domain::Line<120>> latinEstablishment;
    domain::EstablishmentNo establishmentNo;
    domain::Date from;
    std::optional<domain::Date> to;
    domain::Money wage; ///< the last contributory wage reported, in halalas
    std::int32_t months = 0;

    static constexpr auto describe()
    {
        return steps(step(text("PeriodBrief", "Contribution period"),
            field("establishment", &PeriodBrief::establishment, text("PeriodBrief", "Establishment")),
            field("latinEstablishment",
                &PeriodBrief::latinEstablishment,
                text("PeriodBrief", "Establishment in Latin letters")),
            field("establishmentNo", &PeriodBrief::establishmentNo, text("PeriodBrief", "Establishment number")),
            field("from", &PeriodBrief::from, text("PeriodBrief", "From")),
            field("to", &PeriodBrief::to, text("PeriodBrief", "To")),
            field("wage", &PeriodBrief::wage, text("PeriodBrief", "Contributory wage")),
            field("months", &PeriodBrief::months, text("PeriodBrief", "Months"))));
    }
};

struct SubscriberRecord {
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    domain::PersonId identity;
    std::optional<domain::SubscriberNo> subscriberNo; ///< absent for who was never insured
    InsuranceState state = InsuranceState::NeverInsured;
    domain::Date born;
    domain::HijriDate bornHijri; ///< as the identity document prints it, never recomputed
    Masked mobile;
    std::optional<Masked> email;
    std::int32_t months = 0; ///< of all periods together
    std::vector<PeriodBrief> periods;

    static constexpr auto describe()
    {
        return steps(
            step(text("SubscriberRecord", "Personal data"),
                field("name", &SubscriberRecord::name, text("SubscriberRecord", "Name")),
                field("latinName", &SubscriberRecord::latinName, text("SubscriberRecord", "Name in Latin letters")),
                field("identity", &SubscriberRecord::identity, text("SubscriberRecord", "Identity number")),
                field("subscriberNo", &SubscriberRecord::subscriberNo, text("SubscriberRecord", "Subscriber number")),
                field("state", &SubscriberRecord::state, text("SubscriberRecord", "State")),
                field("born", &SubscriberRecord::born, text("SubscriberRecord", "Date of birth")),
                field("bornHijri", &SubscriberRecord::bornHijri, text("SubscriberRecord", "Hijri date of birth")),
                field("mobile", &SubscriberRecord::mobile, text("SubscriberRecord", "Mobile")),
                field("email", &SubscriberRecord::email, text("SubscriberRecord", "E-mail"))),
            step(text("SubscriberRecord", "Contribution periods"),
                field("months", &SubscriberRecord::months, text("SubscriberRecord", "Months in all")),
                field("periods", &SubscriberRecord::periods, text("SubscriberRecord", "Periods"))));
    }
};

struct MyRecord {
    using Reply = SubscriberRecord;
    static constexpr auto path = "/v1/subscriber/record";
    static constexpr Roles may{Role::Individual};
    static constexpr auto effect = Effect::Read;

    static constexpr auto describe() { return steps(); }
};

} // namespace contract
