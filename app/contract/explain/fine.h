// SPDX-License-Identifier: Apache-2.0
// What is owed on a day: bills, payments, late fines, a waiver, and a debt paid by instalments.
#pragma once

#include "contract/explain/owed_terms.h"

namespace contract {

struct DueBillEntry {
    domain::Month month;
    domain::Money contributions;
    bool inAdvance = false; ///< of a voluntary subscriber under the old law

    static constexpr auto describe()
    {
        using Self = DueBillEntry;
        return steps(step(text("DueBillEntry", "Bill"),
            field("month", &Self::month, text("ContributionQuestion", "Month")),
            field("contributions", &Self::contributions, text("BillAnswer", "Contributions of the month")),
            field("inAdvance", &Self::inAdvance, text("DueBillEntry", "Due in advance"))));
    }
};

/// A part of the fines that somebody waives.
struct WaiverEntry {
    domain::Month month;
    std::int32_t part = 0; ///< in hundredths of a percent
    domain::Authority authority = domain::Authority::Governor;

    static constexpr auto describe()
    {
        using Self = WaiverEntry;
        return steps(step(text("WaiverEntry", "Waiver"),
            field("month", &Self::month, text("ContributionQuestion", "Month")),
            field("part", &Self::part, text("WaiverEntry", "Part, in hundredths of a percent")),
            field("authority", &Self::authority, text("WaiverEntry", "By"))));
    }
};

struct InstalmentsEntry {
    std::int32_t count = 1;
    domain::Date first;
    std::vector<PaymentEntry> paid;
    std::optional<domain::Date> unpaidBill; ///< the due date of the first new bill left unpaid
    domain::Scheme scheme = domain::Scheme::Old;

    static constexpr auto describe()
    {
        using Self = InstalmentsEntry;
        return steps(step(text("InstalmentsEntry", "Instalments"),
            field("count", &Self::count, text("InstalmentsEntry", "How many")),
            field("first", &Self::first, text("InstalmentsEntry", "The first on")),
            field("paid", &Self::paid, text("InstalmentsEntry", "Paid of them, not told under payments again")),
            field("unpaidBill", &Self::unpaidBill, text("InstalmentsEntry", "A new bill unpaid since")),
            field("scheme", &Self::scheme, text("PersonEntry", "Law"))));
    }
};

struct FineQuestion {
    domain::Date on;
    std::vector<DueBillEntry> bills;
    std::vector<PaymentEntry> payments;
    std::vector<WaiverEntry> waivers;
    std::vector<HolidayEntry> holidays;
    std::optional<domain::Date> activityEnded;
    std::optional<InstalmentsEntry> plan; ///< for all that is owed on the day of the first instalment

    static constexpr auto describe()
    {
        using Self = FineQuestion;
        return steps(step(text("FineQuestion", "Account"),
            field("on", &Self::on, text("FineQuestion", "On")),
            field("bills", &Self::bills, text("FineQuestion", "Bills")),
            field("payments", &Self::payments, text("FineQuestion", "Payments")),
            field("waivers", &Self::waivers, text("FineQuestion", "Waivers")),
            field("holidays", &Self::holidays, text("BillQuestion", "Official holidays")),
            field("activityEnded", &Self::activityEnded, text("FineQuestion", "Activity ended on")),
            field("plan", &Self::plan, text("InstalmentsEntry", "Instalments"))));
    }
};

struct ChargeEntry {
    domain::Month month;
    domain::Date due;
    domain::Money contributions;
    domain::Money contributionsLeft;
    domain::Money fine;
    domain::Money fineLeft;
    domain::ChargeStanding standing = domain::ChargeStanding::Issued;

    static constexpr auto describe()
    {
        using Self = ChargeEntry;
        return steps(step(text("DueBillEntry", "Bill"),
            field("month", &Self::month, text("ContributionQuestion", "Month")),
            field("due", &Self::due, text("BillAnswer", "Due on")),
            field("contributions", &Self::contributions, text("BillAnswer", "Contributions of the month")),
            field("contributionsLeft", &Self::contributionsLeft, text("ChargeEntry", "Contributions left")),
            field("fine", &Self::fine, text("AdjustmentEntry", "Late fine")),
            field("fineLeft", &Self::fineLeft, text("ChargeEntry", "Late fine left")),
            field("standing", &Self::standing, text("ChargeEntry", "Standing"))));
    }
};

struct FineAnswer {
    std::vector<ChargeEntry> bills;
    domain::Money fines;
    domain::Money owed;
    domain::Money credit;
    std::vector<PaymentEntry> instalments;
    std::optional<domain::PlanStanding> standing;
    std::optional<domain::Date> payAllBy;

    static constexpr auto describe()
    {
        using Self = FineAnswer;
        return steps(step(text("FineQuestion", "Account"),
            field("bills", &Self::bills, text("FineQuestion", "Bills")),
            field("fines", &Self::fines, text("BillAnswer", "Late fines")),
            field("owed", &Self::owed, text("FineAnswer", "Owed in all")),
            field("credit", &Self::credit, text("BillQuestion", "Credit")),
            field("instalments", &Self::instalments, text("InstalmentsEntry", "Instalments")),
            field("standing", &Self::standing, text("FineAnswer", "Standing of the instalments")),
            field("payAllBy", &Self::payAllBy, text("FineAnswer", "All to be paid by"))));
    }
};

} // namespace contract
