// SPDX-License-Identifier: Apache-2.0
// The monthly bill of an establishment, line by line, with what earlier months still cost or give back.
#pragma once

#include "contract/explain/contribution.h"

namespace contract {

/// One subscriber of an establishment.
struct BilledEntry {
    domain::Line<60> name;
    domain::Nationality nationality = domain::Nationality::Saudi;
    domain::Scheme scheme = domain::Scheme::Old;
    domain::Date joined;
    std::optional<domain::Date> left;
    domain::Money basic;
    std::optional<domain::Money> commission;
    std::optional<domain::Money> housing;
    bool housingInKind = false;
    std::vector<domain::Money> otherWages;

    static constexpr auto describe()
    {
        using Self = BilledEntry;
        return steps(step(text("BilledEntry", "Subscriber"),
            field("name", &Self::name, text("BilledEntry", "Name")),
            field("nationality", &Self::nationality, text("PersonEntry", "Nationality")),
            field("scheme", &Self::scheme, text("PersonEntry", "Law")),
            field("joined", &Self::joined, text("ContributionQuestion", "First day of service")),
            field("left", &Self::left, text("ContributionQuestion", "Last day of service")),
            field("basic", &Self::basic, text("WageEntry", "Basic wage")),
            field("commission", &Self::commission, text("WageEntry", "Commission")),
            field("housing", &Self::housing, text("WageEntry", "Housing allowance")),
            field("housingInKind", &Self::housingInKind, text("WageEntry", "Housing in kind")),
            field("otherWages", &Self::otherWages, text("ContributionQuestion", "Wages at other employers"))));
    }

    /// housing.twice, scheme.before_new_law.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const BilledEntry &entry, domain::Date today);
};

/// Months that were billed for one thing and should have been for another.
struct CorrectionEntry {
    domain::Month from;
    domain::Month until;
    std::optional<BilledEntry> billed; ///< absent for who was not billed at all
    std::optional<BilledEntry> corrected;

    static constexpr auto describe()
    {
        using Self = CorrectionEntry;
        return steps(step(text("CorrectionEntry", "Correction"),
            field("from", &Self::from, text("CorrectionEntry", "From")),
            field("until", &Self::until, text("CorrectionEntry", "To")),
            field("billed", &Self::billed, text("CorrectionEntry", "As billed")),
            field("corrected", &Self::corrected, text("CorrectionEntry", "As it should have been"))));
    }

    /// field.required: neither of the two.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const CorrectionEntry &entry, domain::Date today);
};

struct BillQuestion {
    domain::Month month;
    bool publicBody = false;
    std::optional<std::int32_t> surcharge; ///< on hazards, in hundredths of a percent
    std::vector<BilledEntry> subscribers;
    std::vector<CorrectionEntry> corrections;
    std::optional<domain::Money> credit;
    std::vector<HolidayEntry> holidays;
    domain::Date payOn; ///< fines are those of this day

    static constexpr auto describe()
    {
        using Self = BillQuestion;
        return steps(step(text("BillQuestion", "Bill"),
            field("month", &Self::month, text("ContributionQuestion", "Month")),
            field("publicBody", &Self::publicBody, text("EngagementEntry", "Public body")),
            field("surcharge",
                &Self::surcharge,
                text("ContributionQuestion", "Safety surcharge, in hundredths of a percent")),
            field("subscribers", &Self::subscribers, text("BillQuestion", "Subscribers")),
            field("corrections", &Self::corrections, text("BillQuestion", "Corrections of earlier months")),
            field("credit", &Self::credit, text("BillQuestion", "Credit")),
            field("holidays", &Self::holidays, text("BillQuestion", "Official holidays")),
            field("payOn", &Self::payOn, text("BillQuestion", "Paid on"))));
    }

    /// date.outside_table; period.other_month for who has no day of service in the month.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const BillQuestion &question, domain::Date today);
};

struct BillLineEntry {
    domain::Line<60> name;
    domain::Line<40> wage;
    std::int32_t days = 0;
    domain::Money subscriber;
    domain::Money employer;
    domain::Money total;

    static constexpr auto describe()
    {
        using Self = BillLineEntry;
        return steps(step(text("BillLineEntry", "Line"),
            field("name", &Self::name, text("BilledEntry", "Name")),
            field("wage", &Self::wage, text("ContributionAnswer", "Contributory wage")),
            field("days", &Self::days, text("ContributionAnswer", "Days counted")),
            field("subscriber", &Self::subscriber, text("ContributionAnswer", "Subscriber's share")),
            field("employer", &Self::employer, text("ContributionAnswer", "Employer's share")),
            field("total", &Self::total, text("ContributionAnswer", "Total"))));
    }
};

struct AdjustmentEntry {
    domain::Month month;
    domain::Money difference;
    domain::Money fine;

    static constexpr auto describe()
    {
        using Self = AdjustmentEntry;
        return steps(step(text("AdjustmentEntry", "Adjustment"),
            field("month", &Self::month, text("ContributionQuestion", "Month")),
            field("difference", &Self::difference, text("AdjustmentEntry", "Difference")),
            field("fine", &Self::fine, text("AdjustmentEntry", "Late fine"))));
    }
};

struct BillAnswer {
    std::vector<BillLineEntry> lines;
    std::vector<AdjustmentEntry> adjustments;
    domain::Money subscriber;
    domain::Money employer;
    domain::Money contributions;
    domain::Money adjustmentsTotal;
    domain::Money fines;
    domain::Money creditUsed;
    domain::Money creditLeft;
    domain::Money toPay;
    domain::Date due;

    static constexpr auto describe()
    {
        using Self = BillAnswer;
        return steps(step(text("BillQuestion", "Bill"),
            field("lines", &Self::lines, text("BillAnswer", "Lines")),
            field("adjustments", &Self::adjustments, text("BillAnswer", "Adjustments")),
            field("subscriber", &Self::subscriber, text("BillAnswer", "Subscribers' shares")),
            field("employer", &Self::employer, text("ContributionAnswer", "Employer's share")),
            field("contributions", &Self::contributions, text("BillAnswer", "Contributions of the month")),
            field("adjustmentsTotal", &Self::adjustmentsTotal, text("BillAnswer", "Adjustments in all")),
            field("fines", &Self::fines, text("BillAnswer", "Late fines")),
            field("creditUsed", &Self::creditUsed, text("BillAnswer", "Credit used")),
            field("creditLeft", &Self::creditLeft, text("BillAnswer", "Credit left")),
            field("toPay", &Self::toPay, text("BillAnswer", "To pay")),
            field("due", &Self::due, text("BillAnswer", "Due on"))));
    }
};

} // namespace contract
