// SPDX-License-Identifier: Apache-2.0
// How a log line is masked, escaped and written.
#include "service/log.h"

#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace service {
namespace {

using Text = std::u32string_view;

constexpr std::size_t leastToken = 20;

/// UTF-8 to characters; what is not UTF-8 becomes U+FFFD, byte by byte, so that no line is ever unreadable.
std::u32string decoded(std::string_view bytes)
{
    std::u32string text;
    text.reserve(bytes.size());
    while (!bytes.empty())
        text.push_back(domain::takeCharacter(bytes).value_or(U'\uFFFD'));
    return text;
}

bool isLower(char32_t c)
{
    return c >= U'a' && c <= U'z';
}
bool isUpper(char32_t c)
{
    return c >= U'A' && c <= U'Z';
}
bool isLetter(char32_t c)
{
    return isLower(c) || isUpper(c);
}

/// ASCII, Arabic-Indic, Persian and full-width digits: a person types all of them.
bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9)
           || (c >= 0xFF10 && c <= 0xFF19);
}

/// Characters that are not seen, or that turn the line around when it is read on a terminal.
bool isUnseen(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202F) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool joinsDigits(char32_t c)
{
    return c == U' ' || c == U'-' || c == U'(' || c == U')' || isUnseen(c);
}
bool inToken(char32_t c)
{
    return isLetter(c) || (c >= U'0' && c <= U'9') || Text(U"+/_-%").find(c) != Text::npos;
}
bool inWord(char32_t c)
{
    return c != U' ' && !isUnseen(c) && Text(U"\"'`,;:=&?<>()[]{}|\\").find(c) == Text::npos;
}

template <class Is>
std::size_t runFrom(Text text, std::size_t at, Is is)
{
    std::size_t end = at;
    while (end < text.size() && is(text[end]))
        ++end;
    return end - at;
}

// Each of these says how many characters from `at` on are to be hidden; 0 for none.

std::size_t credentials(Text text, std::size_t at)
{
    for (const Text scheme : {Text(U"bearer"), Text(U"basic")}) {
        const bool named = text.substr(at).size() > scheme.size()
                           && std::equal(scheme.begin(),
                               scheme.end(),
                               text.begin() + static_cast<std::ptrdiff_t>(at),
                               [](char32_t a, char32_t b) { return a == (isUpper(b) ? b + 32 : b); });
        if (!named)
            continue;
        const std::size_t gap = runFrom(text, at + scheme.size(), [](char32_t c) { return c == U' ' || c == U'\t'; });
        const std::size_t value = at + scheme.size() + gap;
        if (gap > 0)
            return scheme.size() + gap + runFrom(text, value, [](char32_t c) { return c != U' ' && !isUnseen(c); });
    }
    return 0;
}

std::size_t mailAddress(Text text, std::size_t at)
{
    if (at > 0 && inWord(text[at - 1]))
        return 0;
    const std::size_t length = runFrom(text, at, inWord);
    const Text word = text.substr(at, length);
    const bool mail = word.find(U'@') != Text::npos || word.find(U"%40") != Text::npos;
    return mail && length > 2 ? length : 0;
}

std::size_t iban(Text text, std::size_t at)
{
    const bool begins = text.size() - at >= 15 && isLetter(text[at]) && isLetter(text[at + 1]) && isDigit(text[at + 2])
                        && isDigit(text[at + 3]) && (at == 0 || !(isLetter(text[at - 1]) || isDigit(text[at - 1])));
    if (!begins)
        return 0;
    std::size_t count = 0;
    std::size_t end = at;
    const auto inAccount = [](char32_t c) { return isLetter(c) || isDigit(c); };
    for (std::size_t next = at; next < text.size() && count < 34; ++next) {
        if (inAccount(text[next])) {
            ++count;
            end = next + 1;
        } else if (!(joinsDigits(text[next]) && count % 4 == 0)) {
            break;
        }
    }
    const bool ends = end == text.size() || !inToken(text[end]); // or else it is the beginning of something longer
    return count >= 15 && ends ? end - at : 0;
}

std::size_t number(Text text, std::size_t at)
{
    if (!isDigit(text[at]) || (at > 0 && isDigit(text[at - 1])))
        return 0;
    std::size_t digits = 0;
    std::size_t end = at;
    for (std::size_t next = at; next < text.size() && next - end < 3; ++next) {
        if (isDigit(text[next])) {
            ++digits;
            end = next + 1;
        } else if (!joinsDigits(text[next])) {
            break;
        }
    }
    return digits >= 9 ? end - at : 0;
}

/// Base64 shows itself by both cases in one long run, hex and base32 by digits in one; a route has neither.
std::size_t token(Text text, std::size_t at)
{
    if (at > 0 && inToken(text[at - 1]))
        return 0;
    const std::size_t length = runFrom(text, at, inToken);
    const Text run = text.substr(at, length);
    if (length >= leastToken && std::any_of(run.begin(), run.end(), isUpper)
        && std::any_of(run.begin(), run.end(), isLower))
        return length;
    for (std::size_t from = 0; from < length;) {
        const std::size_t part = std::min(run.find(U'/', from), length) - from;
        const Text piece = run.substr(from, part);
        if (part >= leastToken && std::any_of(piece.begin(), piece.end(), isDigit))
            return length;
        from += part + 1;
    }
    return 0;
}

std::u32string hidden(const std::u32string &text)
{
    struct Rule {
        std::size_t (*length)(Text, std::size_t);
        Text label;
    };
    static constexpr std::array<Rule, 5> rules{{{credentials, U"[credentials]"},
        {mailAddress, U"[mail]"},
        {iban, U"[iban]"},
        {token, U"[token]"},
        {number, U"[number]"}}};
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        for (const Rule &rule : rules) {
            length = rule.length(text, at);
            if (length > 0) {
                out += rule.label;
                break;
            }
        }
        if (length == 0)
            out.push_back(text[at]);
        at += std::max<std::size_t>(length, 1);
    }
    return out;
}

/// What no rule can touch and no escape is needed for: our own words, which are nearly all of a line.
bool isQuiet(std::string_view text)
{
    std::size_t digits = 0;
    std::size_t piece = 0;
    std::size_t longest = 0;
    for (const char c : text) {
        const bool lower = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        if (!lower && !digit && std::string_view("/._-{}").find(c) == std::string_view::npos)
            return false;
        digits += digit ? 1 : 0;
        piece = c == '/' ? 0 : piece + 1;
        longest = std::max(longest, piece);
    }
    return digits == 0 || (digits == 1 && longest < leastToken);
}

void appendQuoted(std::string &line, std::string_view value)
{
    if (isQuiet(value)) {
        line.append(1, '"').append(value).append(1, '"');
        return;
    }
    constexpr std::string_view hex = "0123456789abcdef";
    line.push_back('"');
    for (const char32_t c : hidden(decoded(value))) {
        if (isUnseen(c)) { // none of them lies beyond U+FFFF
            line += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                line.push_back(hex[(c >> shift) & 0xF]);
        } else {
            if (c == U'"' || c == U'\\')
                line.push_back('\\');
            domain::append(line, c);
        }
    }
    line.push_back('"');
}

void appendText(std::string &line, std::string_view key, std::string_view value)
{
    line.push_back(',');
    appendQuoted(line, key);
    line.push_back(':');
    appendQuoted(line, value);
}

/// The values of these are hidden whatever they look like: no pattern tells a password from a word.
bool namesASecret(std::string_view key)
{
    static constexpr std::array<std::string_view, 9> secrets{
        "password", "secret", "token", "authorization", "code", "cookie", "mobile", "e-mail", "email"};
    return std::any_of(secrets.begin(), secrets.end(), [key](std::string_view secret) {
        return std::equal(key.begin(), key.end(), secret.begin(), secret.end(), [](char a, char b) {
            return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b;
        });
    });
}

std::string moment(domain::Instant now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(now - day);
    std::string text;
    const auto two = [&text](auto value, char before) {
        const auto figure = static_cast<unsigned>(value);
        text.push_back(before);
        text.push_back(static_cast<char>('0' + figure / 10 % 10));
        text.push_back(static_cast<char>('0' + figure % 10));
    };
    text.append(std::to_string(static_cast<int>(date.year())));
    two(static_cast<unsigned>(date.month()), '-');
    two(static_cast<unsigned>(date.day()), '-');
    two(time.hours().count(), 'T');
    two(time.minutes().count(), ':');
    two(time.seconds().count(), ':');
    text.push_back('Z');
    return text;
}

std::string_view nameOf(Level level)
{
    switch (level) {
    case Level::Debug:
        return "debug";
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        break;
    }
    return "error";
}

} // namespace

std::string masked(std::string_view text)
{
    std::string out;
    for (const char32_t c : hidden(decoded(text)))
        domain::append(out, c);
    return out;
}

void Logger::write(const LogEntry &entry)
{
    std::string line;
    line.reserve(256);
    line.append("{\"ts\":\"").append(moment(clock_.now())).append("\",\"level\":\"");
    line.append(nameOf(entry.level)).push_back('"');
    appendText(line, "event", entry.event);
    if (!entry.requestId.empty())
        appendText(line, "requestId", entry.requestId);
    if (!entry.route.empty())
        appendText(line, "route", entry.route);
    if (!entry.role.empty())
        appendText(line, "role", entry.role);
    if (entry.status >= 0)
        line += ",\"status\":" + std::to_string(entry.status);
    if (entry.micros >= 0)
        line += ",\"micros\":" + std::to_string(entry.micros);
    for (const auto &[key, value] : entry.more)
        appendText(line, key, namesASecret(key) ? "[hidden]" : value);
    line += "}\n";
    const std::lock_guard lock(mutex_);
    out_.write(line.data(), static_cast<std::streamsize>(line.size()));
    out_.flush();
}

} // namespace service
