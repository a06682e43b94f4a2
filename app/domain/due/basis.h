// SPDX-License-Identifier: Apache-2.0
// Basis: the average wage and the months that a pension or a lump sum is computed on, under either law.
#pragma once

#include "domain/due/service.h"
#include "domain/law/explain.h"

#include <optional>

namespace domain {

/// A stretch of the record with an average of its own.
struct Stretch {
    Amount average; ///< that counts
    Ratio months;
    int olderMonths = 0; ///< of them before the old law began in April 2001
    Amount cut = {};     ///< what the bound took off the average, where that gets a pension of its own (Ann 8/1b)
};

struct Basis {
    Stretch last;
    std::optional<Stretch> earlier; ///< where wages fell by a tenth or more (L1 38/3d)

    [[nodiscard]] Ratio months() const { return earlier ? earlier->months + last.months : last.months; }
    [[nodiscard]] int olderMonths() const { return (earlier ? earlier->olderMonths : 0) + last.olderMonths; }
};

/// months.none for a record without months.
[[nodiscard]] Outcome<Basis> basisOf(const Service &service, Scheme scheme, const DueLaw &law, Explanation *why);

/// The old law's average of the last two years, without the bound; what a lump sum and a return to work look at.
[[nodiscard]] Amount averageOfLast(const Service &service, int months);

/// Whether figures that somebody gave can be a basis: months.range, amount.zero, amount.negative.
[[nodiscard]] Outcome<Done> checked(const Basis &basis);

} // namespace domain
