// SPDX-License-Identifier: Apache-2.0
// The strict reading of a request head, and the host's own replies.
#include "service/http_message.h"

#include <algorithm>
#include <array>

namespace service {
namespace {

constexpr std::size_t mostHeaders = 100;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlphanumeric(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}
bool isHex(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}
bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return c == '\t' || (byte >= 0x20 && byte != 0x7F);
}
bool isInHost(char c)
{
    return isAlphanumeric(c) || std::string_view(".-_:[]%~").find(c) != std::string_view::npos;
}
bool isInName(char c)
{
    return isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

template <class Is>
bool all(std::string_view text, Is is)
{
    return std::all_of(text.begin(), text.end(), is);
}

/// Visible ASCII without what a URI may not hold, every '%' followed by two hex digits, and no hidden NUL.
bool isCleanTarget(std::string_view target)
{
    for (std::size_t at = 0; at < target.size(); ++at) {
        const char c = target[at];
        if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F
            || std::string_view("#\"<>\\^`{|}").find(c) != std::string_view::npos)
            return false;
        if (c == '%'
            && (target.size() - at < 3 || !isHex(target[at + 1]) || !isHex(target[at + 2])
                || target.substr(at, 3) == "%00"))
            return false;
    }
    return !target.empty();
}

bool lengthsAgree(const HttpRequest &request, bool http11)
{
    const std::size_t lengths = request.count("Content-Length");
    const std::size_t codings = request.count("Transfer-Encoding");
    if (lengths + codings > 1)
        return false;
    if (lengths == 1) {
        const std::string_view length = request.header("Content-Length");
        return !length.empty() && all(length, isDigit);
    }
    return codings == 0 || (http11 && sameName(request.header("Transfer-Encoding"), "chunked"));
}

} // namespace

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view HttpRequest::header(std::string_view name) const
{
    for (const auto &[key, value] : headers)
        if (sameName(key, name))
            return value;
    return {};
}

std::size_t HttpRequest::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::count_if(
        headers.begin(), headers.end(), [name](const auto &header) { return sameName(header.first, name); }));
}

HttpReply problem(int status, domain::KnownCode code)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/problem+json";
    reply.body = R"({"type":"about:blank","status":)" + std::to_string(status) + R"(,"code":")"
                 + std::string(code.get().name) + "\"}";
    return reply;
}

HttpReply busy()
{
    HttpReply reply = problem(503, "service.busy");
    reply.headers.emplace_back("Retry-After", "1");
    return reply;
}

bool takeTarget(HttpRequest &request, std::string_view target)
{
    if (!isCleanTarget(target))
        return false;
    if (target == "*") {
        request.path = target;
        return request.method == "OPTIONS";
    }
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!sameName(target.substr(0, scheme.size()), scheme))
            continue;
        target.remove_prefix(scheme.size());
        const std::string_view authority = target.substr(0, target.find_first_of("/?"));
        if (authority.empty() || !all(authority, isInHost) || !sameName(authority, request.header("Host")))
            return false;
        target.remove_prefix(authority.size());
        if (target.empty() || target.front() == '?')
            request.path.assign(1, '/');
        break;
    }
    if (request.path.empty() && target.front() != '/')
        return false;
    const std::size_t mark = target.find('?');
    request.path += target.substr(0, mark);
    request.query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    return true;
}

std::optional<HttpReply> refuseHead(const HttpRequest &request, bool http11)
{
    if (request.headers.size() > mostHeaders)
        return problem(431, "request.too_large");
    for (const auto &[name, value] : request.headers)
        if (!all(value, isPlain) || !all(name, isInName) || name.empty())
            return problem(400, "request.malformed");
    if (!lengthsAgree(request, http11))
        return problem(400, "request.malformed");
    // Two of one of these could be read one way by a proxy and another way here.
    for (const std::string_view single : {"Host", "Authorization", "Content-Type", "Idempotency-Key", "Expect"})
        if (request.count(single) > 1)
            return problem(400, "request.malformed");
    if ((http11 && request.count("Host") != 1) || !all(request.header("Host"), isInHost))
        return problem(400, "request.malformed");
    if (request.count("Content-Encoding") > 0) // nothing that comes is unpacked
        return problem(415, "request.media_type");
    if (request.count("Expect") == 1 && !sameName(request.header("Expect"), "100-continue"))
        return problem(417, "request.malformed");
    return std::nullopt;
}

bool canBeSent(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status <= 599 && all(reply.contentType, isPlain)
           && std::all_of(reply.headers.begin(), reply.headers.end(), [](const auto &header) {
                  return !header.first.empty() && all(header.first, isInName) && all(header.second, isPlain);
              });
}

std::string headOf(const HttpReply &reply, std::string_view id, domain::Instant now, bool stays)
{
    std::string head;
    head.reserve(384);
    const auto line = [&head](std::string_view name, std::string_view value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    head.append("HTTP/1.1 ")
        .append(std::to_string(reply.status))
        .append(" ")
        .append(reasonOf(reply.status))
        .append("\r\n");
    line("Date", httpDate(now));
    if (!reply.contentType.empty())
        line("Content-Type", reply.contentType);
    if (reply.status != 204 && reply.status != 304)
        line("Content-Length", std::to_string(reply.body.size()));
    line("Connection", stays ? "keep-alive" : "close");
    line("Cache-Control", "no-store");
    line("X-Content-Type-Options", "nosniff");
    line("X-Request-Id", id);
    for (const auto &[name, value] : reply.headers)
        line(name, value);
    return head.append("\r\n");
}

std::string httpDate(domain::Instant moment)
{
    constexpr std::string_view days = "SunMonTueWedThuFriSat";
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(moment - day);
    std::string text(days.substr(3 * std::chrono::weekday(day).c_encoding(), 3));
    const auto two = [&text](auto value, std::string_view after) {
        const auto figure = static_cast<unsigned>(value);
        text.push_back(static_cast<char>('0' + figure / 10 % 10));
        text.push_back(static_cast<char>('0' + figure % 10));
        text.append(after);
    };
    text.append(", ");
    two(static_cast<unsigned>(date.day()), " ");
    text.append(months.substr(3 * (static_cast<unsigned>(date.month()) - 1), 3)).append(" ");
    text.append(std::to_string(static_cast<int>(date.year()))).append(" ");
    two(time.hours().count(), ":");
    two(time.minutes().count(), ":");
    two(time.seconds().count(), " GMT");
    return text;
}

std::string_view reasonOf(int status)
{
    struct Reason {
        int status;
        std::string_view words;
    };
    static constexpr std::array<Reason, 24> reasons{{{200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"}}};
    const auto *found =
        std::find_if(reasons.begin(), reasons.end(), [status](const Reason &r) { return r.status == status; });
    return found == reasons.end() ? std::string_view("Other") : found->words;
}

} // namespace service
