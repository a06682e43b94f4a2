// SPDX-License-Identifier: Apache-2.0
// Fault: the only error type in the program. What happens next (kind), what it was (code), where (field).
#pragma once

#include "domain/codes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace domain {

struct Fault {
    Kind kind = Kind::Broken;
    std::string code;        ///< a name out of codes.h, or one that a newer service knows
    std::string field = {};  ///< the path of the field it belongs to ("lines.3.wage"), empty for the whole
    std::int64_t figure = 0; ///< the number its sentence needs: seconds to wait, a limit; 0 for none

    /// The same fault one level further out: at "wage" of "lines.3" it is at "lines.3.wage".
    [[nodiscard]] Fault within(std::string_view outer) const
    {
        Fault moved = *this;
        moved.field = field.empty() ? std::string(outer) : std::string(outer) + "." + field;
        return moved;
    }

    /// Equal is what happens next, what it was and where; the figure is only for its sentence.
    friend bool operator==(const Fault &a, const Fault &b)
    {
        return a.kind == b.kind && a.code == b.code && a.field == b.field;
    }
};

/// A code that is known to stand in the table: constructed only from a literal, looked up by the compiler.
class KnownCode {
public:
    consteval KnownCode(const char *name) // NOLINT(google-explicit-constructor): a literal is the code
        : code_(find(name))
    {}
    [[nodiscard]] constexpr Code get() const { return code_; }

private:
    static consteval Code find(std::string_view name)
    {
        for (const Code &code : codes)
            if (code.name == name)
                return code;
        throw "this code is not in domain/codes.h"; // NOLINT: reached by the compiler alone
    }
    Code code_;
};

/// The one way to make a fault: refuse("identity.check_digit").
[[nodiscard]] inline Fault refuse(KnownCode code, std::string field = {}, std::int64_t figure = 0)
{
    return {code.get().kind, std::string(code.get().name), std::move(field), figure};
}

} // namespace domain
