// SPDX-License-Identifier: Apache-2.0
// Insured: a person of the registry as the rules look at one: a career of domain, and what stands beside it on record.
#pragma once

#include "domain/claim/eligibility.h"
#include "service/registry.h"

#include <string_view>
#include <vector>

namespace service {

struct Insured {
    domain::Career career;
    domain::Circumstances circumstances;
    std::vector<std::string_view> supposed; ///< names of conditions that the registry cannot tell
};

/// How many months each of these periods, the newest first, adds to those that the law of that person counts by that day.
/// A day served for two counts once, so they add up to what claims are decided on.
[[nodiscard]] std::vector<int> monthsAdded(const Person &person, const std::vector<Period> &periods, domain::Date on);

/// The record as it stands, asked about on that day. date.outside_calendar.
[[nodiscard]] domain::Outcome<Insured> insuredOf(const Reader &reader, const Person &person, domain::Date on);

} // namespace service
