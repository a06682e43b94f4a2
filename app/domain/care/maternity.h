// SPDX-License-Identifier: Apache-2.0
// Maternity compensation: what it asks for, and what it pays.
#pragma once

#include "domain/care/law.h"
#include "domain/claim/condition.h"
#include "domain/law/career.h"
#include "domain/law/explain.h"

#include <vector>

namespace domain {

struct Mother {
    Person person;
    Date delivered;
    int pregnancyMonths = 9; ///< full ones
    Ratio months;            ///< of contribution within 36 before, those before the reform not counted
    bool inService = true;
    bool sickChild = false; ///< ill or disabled, and in need of her
};

/// The first day from which contributions count towards a birth on that day.
[[nodiscard]] Date maternityCountsFrom(Date delivered, const CareLaw &law);

/// L2 41-42, decree clause six; Saudi or not. date.order, count.range.
[[nodiscard]] Outcome<Conditions> maternityConditions(const Mother &mother, const CareLaw &law);

struct MaternityPay {
    std::vector<Money> months; ///< a payment for each
    Money total;
};

/// The whole average of the last twelve months, for three months, for one more with a sick or disabled child.
/// amount.zero, amount.negative.
[[nodiscard]] Outcome<MaternityPay> maternityPay(
    const Amount &average, bool sickChild, const CareLaw &law, Explanation *why);

} // namespace domain
