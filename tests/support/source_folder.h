// SPDX-License-Identifier: Apache-2.0
// Where the checkout lies, for tests that read the project's own files.
#pragma once

#include <QString>

namespace support {

/// The folder of the top CMakeLists.txt. (QFINDTESTDATA cannot find it: the compiler sees relative paths, for ccache.)
[[nodiscard]] QString sourceFolder();

} // namespace support
