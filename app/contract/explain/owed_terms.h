// SPDX-License-Identifier: Apache-2.0
// The choices of what is owed, by their names on the wire, and the entries that its questions share.
#pragma once

#include "contract/explain/terms.h"
#include "domain/owed/account.h"
#include "domain/owed/contribution.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace domain {

constexpr auto choices(PayBasis /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(PayBasis::Monthly, "monthly", text("PayBasis", "By the month")),
        choice(PayBasis::Daily, "daily", text("PayBasis", "By the day")),
        choice(PayBasis::Hourly, "hourly", text("PayBasis", "By the hour")),
    };
}

constexpr auto choices(Posting /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Posting::InKingdom, "in_kingdom", text("Posting", "In the Kingdom")),
        choice(Posting::AbroadFromKingdom, "abroad", text("Posting", "Abroad, for an employer of the Kingdom")),
    };
}

constexpr auto choices(GulfState /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(GulfState::Bahrain, "bahrain", text("GulfState", "Bahrain")),
        choice(GulfState::Kuwait, "kuwait", text("GulfState", "Kuwait")),
        choice(GulfState::Oman, "oman", text("GulfState", "Oman")),
        choice(GulfState::Qatar, "qatar", text("GulfState", "Qatar")),
        choice(GulfState::Emirates, "emirates", text("GulfState", "United Arab Emirates")),
    };
}

constexpr auto choices(Difference /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Difference::OnWorker, "worker", text("Difference", "The worker")),
        choice(Difference::OnEmployer, "employer", text("Difference", "The employer")),
    };
}

constexpr auto choices(Authority /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Authority::Governor, "governor", text("Authority", "The Governor")),
        choice(Authority::Board, "board", text("Authority", "The Board of Directors")),
    };
}

constexpr auto choices(ChargeStanding /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(ChargeStanding::Issued, "issued", text("ChargeStanding", "Issued")),
        choice(ChargeStanding::PartlyPaid, "partly_paid", text("ChargeStanding", "Partly paid")),
        choice(ChargeStanding::Paid, "paid", text("ChargeStanding", "Paid")),
        choice(ChargeStanding::Overdue, "overdue", text("ChargeStanding", "Overdue")),
    };
}

constexpr auto choices(PlanStanding /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(PlanStanding::Good, "good", text("PlanStanding", "In good standing")),
        choice(PlanStanding::Missed, "missed", text("PlanStanding", "An instalment was missed")),
        choice(PlanStanding::Cancelled, "cancelled", text("PlanStanding", "Cancelled")),
        choice(PlanStanding::Fulfilled, "fulfilled", text("PlanStanding", "Paid in full")),
    };
}

} // namespace domain

namespace contract {

struct HolidayEntry {
    domain::Date from;
    domain::Date until;

    static constexpr auto describe()
    {
        return steps(step(text("HolidayEntry", "Official holiday"),
            field("from", &HolidayEntry::from, text("HolidayEntry", "From")),
            field("until", &HolidayEntry::until, text("HolidayEntry", "To"))));
    }
};

struct PaymentEntry {
    domain::Date on;
    domain::Money amount;

    static constexpr auto describe()
    {
        return steps(step(text("PaymentEntry", "Payment"),
            field("on", &PaymentEntry::on, text("PaymentEntry", "On")),
            field("amount", &PaymentEntry::amount, text("PaymentEntry", "Amount"))));
    }
};

/// date.order at its entry.
[[nodiscard]] domain::Outcome<domain::Holidays> holidaysOf(const std::vector<HolidayEntry> &entries);

} // namespace contract
