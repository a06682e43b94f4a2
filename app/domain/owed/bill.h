// SPDX-License-Identifier: Apache-2.0
// The monthly bill of an establishment: a line for each subscriber, streamed; and what a correction changes in months
// that were billed already.
#pragma once

#include "domain/law/career.h"
#include "domain/law/explain.h"
#include "domain/owed/contribution.h"
#include "domain/owed/due_date.h"

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// One subscriber as the bill of a month sees them.
struct Insured {
    Scheme scheme = Scheme::Old;
    Branches branches = {};
    DateRange days = {}; ///< of service with this establishment
    Wage wage = {};
    Amount wageAtOthers = {};              ///< at other employers in the month, each after its floor and ceiling
    std::optional<Amount> mostByRise = {}; ///< where the limit on rises after 50 binds
};

/// What holds for every line of an establishment's bill.
struct Establishment {
    bool publicBody = false; ///< exempt from the floors (Reg 19/3)
    Rate surcharge = {};     ///< on hazards, for refusing safety orders (Reg 26, R2 22)
};

/// What all bills of a month share, found once: how its days count, its rates and its limits for every kind of
/// subscriber.
class BillingMonth {
public:
    BillingMonth(Month month, const ContributionLaw &law);

    struct Terms {
        WageLimits limits;
        MonthRates rates;

        /// As they hold for one establishment.
        [[nodiscard]] Terms in(const Establishment &establishment) const;
    };
    /// Nothing where the law has no figures for such a subscriber in that month.
    [[nodiscard]] const std::optional<Terms> &terms(Scheme scheme, Branches branches) const
    {
        return terms_[index(scheme, branches)];
    }
    [[nodiscard]] const CountedMonth &counted() const { return counted_; }
    [[nodiscard]] const ContributionLaw &law() const { return law_; }

private:
    static constexpr std::size_t index(Scheme scheme, Branches branches)
    {
        return (scheme == Scheme::New ? 8U : 0U) + (branches.annuities ? 4U : 0U) + (branches.hazards ? 2U : 0U)
               + (branches.saned ? 1U : 0U);
    }

    ContributionLaw law_;
    CountedMonth counted_;
    std::array<std::optional<Terms>, 16> terms_;
};

struct BillLine {
    Amount wage;    ///< contributory, of the full month
    MonthPart part; ///< what of the month was served
    Contribution contribution;
};

/// The bill of one establishment for one month. Subscribers are added one after the other; nothing is kept of them but
/// the sums, and nothing is allocated where no explanation is asked for.
class MonthlyBill {
public:
    /// rate.range for a surcharge beyond the law's. The month must outlive the bill.
    static Outcome<MonthlyBill> open(const BillingMonth &month, const Establishment &establishment);

    /// wage.zero, amount.negative, date.outside_table; a refused subscriber changes no sum.
    Outcome<BillLine> add(const Insured &insured, Explanation *why = nullptr);

    [[nodiscard]] const Contribution &sums() const { return sums_; }
    [[nodiscard]] std::int64_t lines() const { return lines_; }

private:
    MonthlyBill(const BillingMonth &month, const Establishment &establishment)
        : month_(&month),
          establishment_(establishment)
    {}

    const BillingMonth *month_;
    Establishment establishment_;
    Contribution sums_;
    std::int64_t lines_ = 0;
};

// Within its caller a line that nobody looks at is never laid down in memory, and the bill of a large establishment is
// made in two thirds of the time.
[[gnu::always_inline]] inline Outcome<BillLine> MonthlyBill::add(const Insured &insured, Explanation *why)
{
    if (const auto sound = checked(insured.wage); !sound)
        return sound.fault().within("wage");
    const auto &general = month_->terms(insured.scheme, insured.branches);
    if (!general)
        return refuse("date.outside_table", "month");
    const bool special = establishment_.publicBody || !establishment_.surcharge.isZero();
    const std::optional<BillingMonth::Terms> particular =
        special ? std::optional(general->in(establishment_)) : std::nullopt;
    const BillingMonth::Terms &terms = particular ? *particular : *general;
    const ContributionLaw &law = month_->law();
    BillLine line{.wage = contributoryWage(
                      insured.wage, terms.limits, law, insured.mostByRise ? &*insured.mostByRise : nullptr, why),
        .part = month_->counted().partOf(insured.days),
        .contribution = {}};
    if (!insured.wageAtOthers.isZero())
        line.wage = shareOfCeiling(line.wage, insured.wageAtOthers, terms.limits, why);
    line.contribution = contributionOf(line.wage, line.part, terms.rates, law.rounding, why);
    sums_ += line.contribution;
    ++lines_;
    return line;
}

/// What a correction changes in one month that was billed: the difference, and the fine on what should have been paid
/// then (§8.7). A negative difference is a credit.
struct Adjustment {
    Month month;
    Contribution difference;
    Money fine;
};

/// A month billed for what it was taken to be, and what it should have been; nothing where the person was not, or
/// should not have been, insured.
[[nodiscard]] Outcome<Adjustment> adjustmentOf(const BillingMonth &month, const Establishment &establishment,
    const std::optional<Insured> &billed, const std::optional<Insured> &corrected, const Holidays &holidays,
    Date paidOn, Explanation *why = nullptr);

/// A bill as it is sent: what the month costs, what earlier months still cost or give back, and what is to be paid.
struct BillTotal {
    Money contributions = {};
    Money adjustments = {};
    Money fines = {}; ///< of the month and of its adjustments
    Money creditUsed = {};
    Money creditLeft = {};
    Money toPay = {};
};

/// What a bill comes to when it is paid on a day: late, with the fine on what the credit did not cover (§1.6).
/// amount.negative of the credit, money.range where the sums leave what is possible.
[[nodiscard]] Outcome<BillTotal> totalOf(const Contribution &month, const DueDate &due, Date paidOn,
    const std::vector<Adjustment> &adjustments, Money credit, const ContributionLaw &law, Explanation *why = nullptr);

} // namespace domain
