// SPDX-License-Identifier: Apache-2.0
// Articles as a person reads them: the law by its name, its paragraph by the letter that the law prints.
#pragma once

#include <QString>

namespace form {

/// "L2 16/1, 17/3" (domain/law/rules.h) in words. Where the texts are silent ("design"), that is said.
[[nodiscard]] QString citationOf(const QString &article);

} // namespace form
