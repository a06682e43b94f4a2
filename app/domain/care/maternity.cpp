// SPDX-License-Identifier: Apache-2.0
// Conditions and payments of maternity.
#include "domain/care/maternity.h"

#include <algorithm>

namespace domain {

Date maternityCountsFrom(Date delivered, const CareLaw &law)
{
    return std::max(addMonths(delivered, -law.maternityWithin), law.maternityBegan);
}

Outcome<Conditions> maternityConditions(const Mother &mother, const CareLaw &law)
{
    if (mother.person.birth.gregorian() >= mother.delivered)
        return refuse("date.order", "delivered");
    if (mother.pregnancyMonths < 0 || mother.pregnancyMonths > 12)
        return refuse("count.range", "pregnancyMonths", 12);
    if (mother.months.isNegative())
        return refuse("count.range", "months", law.maternityWithin);
    return Conditions{
        {"maternity.mother", mother.person.sex == Sex::Female},
        {"maternity.in_force",
            mother.delivered >= law.maternityPaidFrom,
            Awaits::None,
            {},
            mother.delivered,
            law.maternityPaidFrom},
        {"maternity.months",
            mother.months >= law.maternityNeeds,
            Awaits::None,
            {},
            mother.months,
            std::int64_t{law.maternityNeeds}},
        {"maternity.after_months",
            mother.pregnancyMonths >= law.maternityAfter,
            Awaits::None,
            {},
            std::int64_t{mother.pregnancyMonths},
            std::int64_t{law.maternityAfter}},
        {"maternity.in_service", mother.inService},
    };
}

Outcome<MaternityPay> maternityPay(const Amount &average, bool sickChild, const CareLaw &law, Explanation *why)
{
    if (average.isNegative())
        return refuse("amount.negative", "average");
    if (average.isZero())
        return refuse("amount.zero", "average");
    MaternityPay pay;
    const int months = law.maternityMonths + (sickChild ? law.sickChildMonths : 0);
    for (int month = 0; month < months; ++month) {
        pay.months.push_back(average.rounded());
        pay.total += pay.months.back();
    }
    if (why != nullptr)
        why->add("maternity.pay", {{"average", average}, {"months", months}}, pay.total);
    return pay;
}

} // namespace domain
