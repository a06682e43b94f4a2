// SPDX-License-Identifier: Apache-2.0
// Which version of the program this is, as the build says.
#pragma once

namespace service {

inline constexpr auto programVersion = TAMINAT_VERSION;

} // namespace service
