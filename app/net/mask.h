// SPDX-License-Identifier: Apache-2.0
// What is taken out of a text before it is written anywhere: everything that names a person or opens a door.
#pragma once

#include <QString>

namespace net {

/// Numbers of six digits and more (identity, phone, code; in any digits, also grouped), IBANs, e-mail addresses,
/// tokens, and the values of fields that are called a password or the like, each replaced by its kind in brackets.
[[nodiscard]] QString masked(const QString &text);

} // namespace net
