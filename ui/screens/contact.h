// SPDX-License-Identifier: Apache-2.0
// How the organisation is reached: the unified number with its hours, the site, the account on X.
#pragma once

#include <QString>

namespace ui::contact {

inline constexpr auto telephone = "800\240124\2403344"; ///< Latin-1: with spaces that do not break
inline constexpr auto telephoneUrl = "tel:8001243344";
inline constexpr auto site = "www.gosi.gov.sa";
inline constexpr auto siteUrl = "https://www.gosi.gov.sa";
inline constexpr auto account = "@SaudiGOSI";
inline constexpr auto accountUrl = "https://x.com/SaudiGOSI";

/// When the unified number answers.
[[nodiscard]] QString hours();

} // namespace ui::contact
