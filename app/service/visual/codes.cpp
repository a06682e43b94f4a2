// SPDX-License-Identifier: Apache-2.0
// How visual codes are made, counted and answered.
#include "service/visual/codes.h"

#include "service/digest.h"
#include "service/visual/drawing.h"

#include <array>

namespace service {
namespace {

using contract::VisualCode;
using contract::VisualKind;
using domain::Done;
using domain::Instant;
using domain::Outcome;

constexpr int figuresInAPicture = 5;

constexpr std::array<std::string_view, 20> arabic{"واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر",
    "عشرون"};
constexpr std::array<std::string_view, 20> english{"one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"};

std::string hashOfToken(std::string_view token)
{
    return digestOf({"visual", token});
}

std::string hashOfAnswer(std::string_view token, std::string_view answer)
{
    return keyedDigest(token, {"visual", answer});
}

/// What is asked, put into the code; the answer.
std::string ask(VisualCode &code, Language language)
{
    if (code.kind == VisualKind::Words) {
        const auto &words = language == Language::Arabic ? arabic : english;
        const std::uint32_t first = randomBelow(static_cast<std::uint32_t>(words.size()));
        const std::uint32_t second = randomBelow(static_cast<std::uint32_t>(words.size()));
        const std::string a(words[first]);
        const std::string b(words[second]);
        code.question = *domain::Line<120>::parse(
            language == Language::Arabic ? "ما مجموع " + a + " و" + b + "؟" : "What is " + a + " plus " + b + "?");
        return std::to_string(first + 1 + second + 1);
    }
    std::string digits;
    for (int i = 0; i < figuresInAPicture; ++i)
        digits += static_cast<char>('0' + randomBelow(10));
    code.strokes = drawn(digits);
    return digits;
}

Outcome<Done> mayHaveOne(const Reader &reader, const std::string &address, Instant now)
{
    const auto oldest = reader.row("SELECT created_at FROM visual_codes WHERE address = ? AND created_at > ? "
                                   "ORDER BY created_at DESC LIMIT 1 OFFSET ?",
        {address, now - visualCodeLife, mostVisualCodes - 1},
        [](const Row &row) { return row.instant("created_at"); });
    if (!oldest)
        return oldest.fault();
    if (*oldest)
        return domain::refuse("visual_code.wait", {}, (**oldest + visualCodeLife - now).count());
    return Done{};
}

} // namespace

Outcome<VisualCode> newVisualCode(
    const Writer &writer, VisualKind kind, std::string_view address, Language language, Instant now)
{
    const std::string from = digestOf({"visual address", address});
    if (auto may = mayHaveOne(writer, from, now); !may)
        return may.fault();
    const std::string token = randomToken();
    VisualCode code;
    code.token = *domain::Secret::parse(token);
    code.kind = kind;
    code.expiresIn = static_cast<std::int32_t>(visualCodeLife.count());
    const std::string answer = ask(code, language);
    const auto kept =
        writer.run("INSERT INTO visual_codes (token_hash, address, answer_hash, created_at) VALUES (?, ?, ?, ?)",
            {hashOfToken(token), from, hashOfAnswer(token, answer), now});
    if (!kept)
        return kept.fault();
    return code;
}

Outcome<bool> useVisualCode(const Writer &writer, const contract::VisualAnswer &answer, Instant now)
{
    const auto right = writer.row(
        "UPDATE visual_codes SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND created_at > ? "
        "RETURNING answer_hash",
        {now, hashOfToken(answer.token()), now - visualCodeLife},
        [&](const Row &row) {
            return domain::sameInConstantTime(row.utf8("answer_hash"), hashOfAnswer(answer.token(), answer.typed()));
        });
    if (!right)
        return right.fault();
    return right->value_or(false);
}

Outcome<Done> giveBackVisualCode(const Writer &writer, const contract::VisualAnswer &answer)
{
    if (auto run =
            writer.run("UPDATE visual_codes SET used_at = NULL WHERE token_hash = ?", {hashOfToken(answer.token())});
        !run)
        return run.fault();
    return Done{};
}

Outcome<Done> forgetOldVisualCodes(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM visual_codes WHERE created_at <= ?", {now - visualCodeLife}); !gone)
        return gone.fault();
    return Done{};
}

} // namespace service
