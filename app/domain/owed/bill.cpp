// SPDX-License-Identifier: Apache-2.0
// Making bills.
#include "domain/owed/bill.h"

#include <algorithm>

namespace domain {

namespace {

constexpr std::array<bool, 2> noAndYes{false, true};

Outcome<Contribution> contributionIn(const BillingMonth &month, const Establishment &establishment,
    const std::optional<Insured> &insured, Explanation *why)
{
    if (!insured)
        return Contribution{};
    auto bill = MonthlyBill::open(month, establishment);
    if (!bill)
        return bill.fault();
    const auto line = bill->add(*insured, why);
    return line.then([](const BillLine &added) -> Outcome<Contribution> { return added.contribution; });
}

} // namespace

BillingMonth::Terms BillingMonth::Terms::in(const Establishment &establishment) const
{
    Terms here = *this;
    if (establishment.publicBody)
        here.limits.floor = Money();
    if (!rates.hazards.isZero())
        here.rates.hazards = rates.hazards + establishment.surcharge;
    return here;
}

BillingMonth::BillingMonth(Month month, const ContributionLaw &law) : law_(law), counted_(month, law)
{
    for (const Scheme scheme : {Scheme::Old, Scheme::New})
        for (const bool annuities : noAndYes)
            for (const bool hazards : noAndYes)
                for (const bool saned : noAndYes) {
                    const Branches branches{annuities, hazards, saned};
                    const auto limits = WageLimits::in(month, scheme, branches, false, law);
                    const auto rates = MonthRates::in(month, scheme, branches, {}, law);
                    if (limits && rates)
                        terms_[index(scheme, branches)] = Terms{*limits, *rates};
                }
}

Outcome<MonthlyBill> MonthlyBill::open(const BillingMonth &month, const Establishment &establishment)
{
    const Rate largest = month.law().largestSurcharge;
    if (establishment.surcharge < Rate() || establishment.surcharge > largest)
        return refuse("rate.range", "surcharge", largest.inHundredths());
    return MonthlyBill(month, establishment);
}

Outcome<Adjustment> adjustmentOf(const BillingMonth &month, const Establishment &establishment,
    const std::optional<Insured> &billed, const std::optional<Insured> &corrected, const Holidays &holidays,
    Date paidOn, Explanation *why)
{
    const auto before = contributionIn(month, establishment, billed, nullptr);
    if (!before)
        return before.fault().within("billed");
    const auto after = contributionIn(month, establishment, corrected, why);
    if (!after)
        return after.fault().within("corrected");
    const Month of = month.counted().month();
    Adjustment adjustment{of, *after - *before, {}};
    const Money more = adjustment.difference.total();
    if (why != nullptr)
        why->add("bill.adjustment", {{"month", of}, {"billed", before->total()}, {"corrected", after->total()}}, more);
    if (!more.isNegative() && !more.isZero()) {
        const DueDate due = dueDateOf(of, Advance::No, holidays, month.law(), why);
        adjustment.fine = lateFine(more, due, paidOn, month.law(), {}, why);
    }
    return adjustment;
}

Outcome<BillTotal> totalOf(const Contribution &month, const DueDate &due, Date paidOn,
    const std::vector<Adjustment> &adjustments, Money credit, const ContributionLaw &law, Explanation *why)
{
    if (credit.isNegative())
        return refuse("amount.negative", "credit");
    BillTotal total;
    total.contributions = month.total();
    if (paidOn > due.extended && credit < total.contributions)
        total.fines = lateFine(total.contributions - credit, due, paidOn, law, {}, why);
    for (const Adjustment &adjustment : adjustments) {
        const auto sum = Money::checkedSum(total.adjustments, adjustment.difference.total());
        const auto fines = Money::checkedSum(total.fines, adjustment.fine);
        if (!sum || !fines)
            return refuse("money.range", "adjustments");
        total.adjustments = *sum;
        total.fines = *fines;
    }
    Wide left = Wide{total.contributions.inHalalas()} + total.adjustments.inHalalas() + total.fines.inHalalas();
    // What earlier months give back is a credit like any other.
    const Wide given = Wide{credit.inHalalas()} + (left < 0 ? -left : 0);
    left = std::max<Wide>(left, 0);
    const Wide used = std::min(left, given);
    if (left > Money::limit || given > Money::limit)
        return refuse("money.range", "credit");
    total.creditUsed = Money::halalas(static_cast<std::int64_t>(used));
    total.creditLeft = Money::halalas(static_cast<std::int64_t>(given - used));
    total.toPay = Money::halalas(static_cast<std::int64_t>(left - used));
    if (why != nullptr)
        why->add("bill.total",
            {{"contributions", total.contributions},
                {"adjustments", total.adjustments},
                {"fines", total.fines},
                {"credit_used", total.creditUsed}},
            total.toPay);
    return total;
}

} // namespace domain
