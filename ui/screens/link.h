// SPDX-License-Identifier: Apache-2.0
// Link: an address that begins with taminat:// and leads into the program; it comes from strangers, and is read as such.
#pragma once

#include "domain/outcome.h"

#include <QString>

namespace ui {

struct Link {
    enum class Place { SignIn, Verify, Reset };

    Place place = Place::SignIn;
    QString code; ///< of Reset: sixteen letters and figures, with or without hyphens; of Verify: a certificate's number

    /// "taminat://sign-in", "taminat://verify", "taminat://verify/NUMBER", "taminat://reset/CODE" and nothing else:
    /// link.unknown.
    [[nodiscard]] static domain::Outcome<Link> parse(const QString &text);

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace ui
