// SPDX-License-Identifier: Apache-2.0
// How the figures of a visual code are drawn: as strokes, bent, cut, out of order, with others across them.
#pragma once

#include "contract/account/visual_code.h"

#include <string_view>
#include <vector>

namespace service {

/// Never twice alike. All points lie within contract::VisualCode's width and height.
[[nodiscard]] std::vector<contract::Stroke> drawn(std::string_view digits);

} // namespace service
