// SPDX-License-Identifier: Apache-2.0
// How a request is numbered and filed.
#include "service/requests.h"

#include <algorithm>

#include "service/messages.h"

namespace service {
namespace {

using domain::Outcome;

/// 23 letters that are not taken for a digit or for one another; 23 is a prime, so every single slip and every swap of
/// neighbours is noticed.
constexpr std::string_view letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
static_assert(letters.size() == 23);

char checkLetter(std::string_view digits)
{
    std::size_t sum = 0;
    std::size_t weight = 2;
    std::for_each(digits.rbegin(), digits.rend(), [&](char digit) {
        if (digit != '-')
            sum += static_cast<std::size_t>(digit - '0') * weight++;
    });
    return letters[sum % letters.size()];
}

Outcome<domain::Done> mayFile(const Reader &reader, const std::string &person, domain::Instant now)
{
    constexpr auto hour = std::chrono::hours(1);
    const auto oldest = reader.row("SELECT created_at FROM requests WHERE submitted_by = ? AND created_at > ? "
                                   "ORDER BY created_at DESC LIMIT 1 OFFSET ?",
        {person, now - hour, mostRequestsAnHour - 1},
        [](const Row &row) { return row.instant("created_at"); });
    if (!oldest)
        return oldest.fault();
    if (*oldest)
        return domain::refuse("request.too_often", {}, (**oldest + hour - now).count());
    return domain::Done{};
}

} // namespace

std::string requestNumber(int year, qint64 sequence)
{
    std::string count = std::to_string(sequence);
    if (count.size() < 7)
        count.insert(0, 7 - count.size(), '0');
    const std::string digits = std::to_string(year) + '-' + count;
    return digits + '-' + checkLetter(digits);
}

bool isRequestNumber(std::string_view number)
{
    if (number.size() < 14 || number.size() > 20 || number[4] != '-' || number[number.size() - 2] != '-')
        return false;
    const std::string_view digits = number.substr(0, number.size() - 2);
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (i != 4 && (digits[i] < '0' || digits[i] > '9'))
            return false;
    return number.back() == checkLetter(digits);
}

Outcome<contract::Receipt> file(const Filing &filing, const Context &context, const Writer &writer)
{
    const std::string by = context.caller.person.text();
    if (auto may = mayFile(writer, by, context.now); !may)
        return may.fault();
    const int year = static_cast<int>(context.today.ymd().year());
    const auto sequence = nextNumber(writer, "request " + std::to_string(year));
    if (!sequence)
        return sequence.fault();
    const std::string number = requestNumber(year, *sequence);
    const auto kept = writer.run(
        "INSERT INTO requests (number, service, channel, submitted_by, role, establishment, created_at, state, version, body) "
        "VALUES (?, ?, 'desktop', ?, ?, ?, ?, 'submitted', 1, ?)",
        {number,
            filing.service,
            by,
            nameOf(context.caller.role),
            filing.establishment,
            context.now,
            QString::fromUtf8(filing.body)});
    if (!kept)
        return kept.fault();
    const auto history = writer.run(
        "INSERT INTO request_history (request, version, state, at, by_whom) VALUES (?, 1, 'submitted', ?, ?)",
        {number, context.now, by});
    if (!history)
        return history.fault();
    contract::Receipt receipt;
    receipt.number = *domain::Line<20>::parse(number);
    receipt.submittedAt = contract::Moment(context.now);
    return receipt;
}

} // namespace service
