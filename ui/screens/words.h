// SPDX-License-Identifier: Apache-2.0
// Words of the contract in the language that is spoken now, and the icon that a service names.
#pragma once

#include "contract/certificate/certificates.h"
#include "contract/employer/establishments.h"
#include "contract/requests/receipt.h"
#include "contract/subscriber/my_record.h"
#include "ui/direction.h"
#include "ui/icons.h"
#include "ui/kit/banner.h"

#include <QString>

#include <optional>

namespace ui {

/// The words of a choice.
template <class Enum>
[[nodiscard]] QString saidChoice(Enum value)
{
    for (const auto &option : choices(value))
        if (option.value == value)
            return wordsOf(option.label);
    return {};
}

/// What someone or something is called in the language that is spoken now: in English its Latin name, where it has one.
[[nodiscard]] QString called(const domain::Line<120> &name, const std::optional<domain::Line<120>> &latinName);

[[nodiscard]] Icon iconNamed(const QString &name);

[[nodiscard]] Banner::Tone toneOf(contract::RequestState state);
[[nodiscard]] Banner::Tone toneOf(contract::InsuranceState state);
[[nodiscard]] Banner::Tone toneOf(contract::EstablishmentState state);
[[nodiscard]] Banner::Tone toneOf(contract::CertificateState state);

} // namespace ui
