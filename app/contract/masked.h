// SPDX-License-Identifier: Apache-2.0
// Masked: a mobile, an e-mail address or an identity number of which only a part is shown; always read left to right.
#pragma once

#include "domain/text.h"

namespace contract {

class Masked {
public:
    Masked() = default;

    /// As domain::Line: one line of at most 254 characters.
    [[nodiscard]] static domain::Outcome<Masked> parse(std::string_view text)
    {
        auto line = domain::Line<254>::parse(text);
        if (!line)
            return line.fault();
        Masked masked;
        masked.line_ = *std::move(line);
        return masked;
    }
    [[nodiscard]] std::string text() const { return line_.text(); }

    friend bool operator==(const Masked &, const Masked &) = default;

private:
    domain::Line<254> line_;
};

} // namespace contract
