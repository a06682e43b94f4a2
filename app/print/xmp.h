// SPDX-License-Identifier: Apache-2.0
// The metadata packet of a PDF: PDF/A-1b, title, dates, and the certificate itself where it is one.
#pragma once

#include "print/finish.h"

namespace print {

inline constexpr auto creator = "Taminat";
inline constexpr auto producer = "Taminat";

[[nodiscard]] QByteArray xmpPacket(const Properties &properties);

} // namespace print
