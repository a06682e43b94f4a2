// SPDX-License-Identifier: Apache-2.0
// The visual code: strokes that a person reads and a program should not, or a short sum in words instead.
#pragma once

#include "contract/service.h"
#include "domain/password.h"
#include "domain/text.h"

#include <string>
#include <utility>

namespace contract {

enum class VisualKind : std::uint8_t { Picture, Words };

constexpr auto choices(VisualKind /*any*/)
{
    return std::array{
        choice(VisualKind::Picture, "picture", text("VisualCode", "Figures in a picture")),
        choice(VisualKind::Words, "words", text("VisualCode", "A sum in words")),
    };
}

/// A line from point to point.
struct Stroke {
    std::vector<std::int32_t> points; ///< x, y, x, y …, within the picture

    static constexpr auto describe()
    {
        return steps(
            step(text("VisualCode", "Stroke"), field("points", &Stroke::points, text("VisualCode", "Points"))));
    }
};

struct VisualCode {
    static constexpr std::int32_t width = 600;
    static constexpr std::int32_t height = 180;

    domain::Secret token; ///< goes back with the answer
    VisualKind kind = VisualKind::Picture;
    std::vector<Stroke> strokes;
    std::optional<domain::Line<120>> question; ///< in the caller's language
    std::int32_t expiresIn = 0;                ///< seconds

    static constexpr auto describe()
    {
        return steps(step(text("VisualCode", "Visual code"),
            field("token", &VisualCode::token, text("VisualCode", "Token")),
            field("kind", &VisualCode::kind, text("VisualCode", "Kind")),
            field("strokes", &VisualCode::strokes, text("VisualCode", "Strokes")),
            field("question", &VisualCode::question, text("VisualCode", "Question")),
            field("expiresIn", &VisualCode::expiresIn, text("Challenge", "Valid for (seconds)"))));
    }
};

/// A new one; it is good for one answer. visual_code.wait where an address asks for too many.
struct NewVisualCode {
    using Reply = VisualCode;
    static constexpr auto path = "/v1/account/visual-code";
    static constexpr Roles may = Roles::anyone();

    VisualKind kind = VisualKind::Picture;

    static constexpr auto describe()
    {
        return steps(step(
            text("VisualCode", "New visual code"), field("kind", &NewVisualCode::kind, text("VisualCode", "Kind"))));
    }
};

/// Which code is answered, and with what: one value, "TOKEN:48213", since neither is worth anything alone.
class VisualAnswer {
public:
    VisualAnswer() = default;
    /// field.required without an answer, visual_code.wrong for what no picture shows.
    static domain::Outcome<VisualAnswer> parse(std::string_view text);

    [[nodiscard]] std::string text() const { return token_ + ':' + typed_; }
    [[nodiscard]] const std::string &token() const { return token_; }
    /// ASCII digits.
    [[nodiscard]] const std::string &typed() const { return typed_; }
    [[nodiscard]] bool empty() const { return typed_.empty(); }

    friend bool operator==(const VisualAnswer &, const VisualAnswer &) = default;

private:
    VisualAnswer(std::string token, std::string typed) : token_(std::move(token)), typed_(std::move(typed)) {}
    std::string token_;
    std::string typed_;
};

} // namespace contract
