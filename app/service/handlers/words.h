// SPDX-License-Identifier: Apache-2.0
// What the registry keeps, as the contract's lines hold it.
#pragma once

#include "contract/employer/establishments.h"
#include "contract/masked.h"
#include "contract/subscriber/my_record.h"
#include "domain/text.h"
#include "service/messages.h"
#include "service/registry.h"

#include <optional>
#include <string>

namespace service {

/// Registers are older than our limits: what does not fit is shown without its end rather than not at all.
template <class Line>
[[nodiscard]] Line lineOf(const std::string &text)
{
    if (auto whole = Line::parse(text))
        return *std::move(whole);
    const QString characters = QString::fromStdString(text).simplified();
    if (auto part = Line::parse(characters.left(static_cast<qsizetype>(Line::max)).toStdString()))
        return *std::move(part);
    return *Line::parse("-");
}

template <class Line>
[[nodiscard]] std::optional<Line> lineOf(const std::optional<std::string> &text)
{
    if (!text || text->empty())
        return std::nullopt;
    return lineOf<Line>(*text);
}

/// What is masked already.
[[nodiscard]] inline contract::Masked maskedOf(const std::string &text)
{
    auto masked = contract::Masked::parse(text);
    return masked ? *std::move(masked) : *contract::Masked::parse("-");
}

[[nodiscard]] inline const std::string &wordsOf(const Term &term, Language language)
{
    return language == Language::English && !term.en.empty() ? term.en : term.ar;
}

[[nodiscard]] contract::InsuranceState stateOf(Standing standing);
[[nodiscard]] contract::EstablishmentState stateOf(EstablishmentStatus status);
[[nodiscard]] contract::SupervisorRole capacityOf(SupervisorRole role);
[[nodiscard]] std::string wordsOf(LegalForm form, Language language);

} // namespace service
