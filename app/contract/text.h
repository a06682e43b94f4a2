// SPDX-License-Identifier: Apache-2.0
// Text: words for a person, written in English beside the thing they name and harvested by lupdate as translate().
#pragma once

namespace contract {

/// A string with its translation context; shown through QCoreApplication::translate(context, source).
struct Text {
    const char *context = "";
    const char *source = "";

    [[nodiscard]] constexpr bool empty() const { return *source == '\0'; }
};

constexpr Text text(const char *context, const char *source)
{
    return {context, source};
}

} // namespace contract
