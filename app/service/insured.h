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

/// The record as it stands, asked about on that day. date.outside_calendar.
[[nodiscard]] domain::Outcome<Insured> insuredOf(const Reader &reader, const Person &person, domain::Date on);

} // namespace service
