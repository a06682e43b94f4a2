// SPDX-License-Identifier: Apache-2.0
// Claim: one benefit with its own conditions, out of the service's answer, in the order a person wants to read them.
#pragma once

#include "contract/subscriber/my_eligibility.h"
#include "ui/icons.h"
#include "ui/kit/banner.h"
#include "ui/screens/entitlements/condition.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace ui {

struct Claim {
    contract::BenefitEntry entry;
    domain::Date on; ///< the day that was asked about
    std::vector<ClaimCondition> conditions;

    [[nodiscard]] int met() const;
    /// Words of the conditions that are missing and wait for that.
    [[nodiscard]] QStringList missing(domain::Awaits awaits) const;
};

/// What belongs under one heading.
enum class ClaimGroup : std::uint8_t { Now, Later, Covered, NotAsItIs };
[[nodiscard]] ClaimGroup groupOf(const Claim &claim);

/// What may be claimed now, then what time brings, the soonest first, then what one is covered for, then the rest.
[[nodiscard]] std::vector<Claim> claimsOf(const contract::Entitlements &answer);

[[nodiscard]] Icon iconOf(domain::Claimable benefit);
[[nodiscard]] Banner::Tone toneOf(domain::Outlook outlook);
/// "entitled now", "from 2059/12/08".
[[nodiscard]] QString verdictOf(const Claim &claim);
/// What the verdict rests on, in a sentence: the day in both calendars, or what is missing.
[[nodiscard]] QString sentenceOf(const Claim &claim);
/// What may be claimed now and what comes next, a sentence each.
[[nodiscard]] QStringList summaryOf(const std::vector<Claim> &claims);

} // namespace ui
