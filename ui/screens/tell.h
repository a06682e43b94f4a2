// SPDX-License-Identifier: Apache-2.0
// Tell: a message in a banner that is said anew when the language changes, as long as it stands.
#pragma once

#include "domain/fault.h"
#include "ui/kit/banner.h"

#include <QString>

#include <functional>

namespace ui {

/// Shows and announces it.
void tell(
    Banner *banner, Banner::Tone tone, std::function<QString()> words, std::function<QString()> smallPrint = nullptr);
/// The sentence of a fault. What the network or the person themselves did is a warning; the rest is graver.
void tell(Banner *banner, const domain::Fault &fault);
void tell(Banner *banner, Banner::Tone tone, const domain::Fault &fault);

} // namespace ui
