// SPDX-License-Identifier: Apache-2.0
// The caller's own requests: the list of them, and one as it was filed.
#include "service/requests.h"
#include "contract/codec.h"
#include "service/handlers/handlers.h"
#include "service/handlers/words.h"

#include <charconv>
#include <limits>

namespace service {
namespace {

using domain::Outcome;

constexpr std::size_t page = 50;

contract::RequestBrief brief(const Row &row)
{
    contract::RequestBrief brief;
    brief.number = row.as<domain::Line<20>>("number");
    brief.service = row.as<domain::Line<120>>("service");
    brief.submittedAt = contract::Moment(row.instant("created_at"));
    const auto state = contract::valueOf<contract::RequestState>(row.utf8("state"));
    if (state)
        brief.state = *state;
    else
        row.spoil("state");
    return brief;
}

/// Where a page begins: the moment and the number of the last request on the one before it, "1795300000.2026-...".
struct Cursor {
    qint64 at = std::numeric_limits<qint64>::max();
    std::string number;
};

Outcome<Cursor> cursorOf(const std::optional<domain::Line<80>> &after)
{
    if (!after)
        return Cursor{};
    const std::string text = after->text();
    Cursor cursor;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), cursor.at);
    if (error != std::errc() || end == text.data() + text.size() || *end != '.')
        return domain::refuse("field.bad_characters", "after");
    cursor.number.assign(end + 1, text.data() + text.size());
    if (!isRequestNumber(cursor.number))
        return domain::refuse("field.bad_characters", "after");
    return cursor;
}

} // namespace

Outcome<contract::RequestList> handle(const contract::MyRequests &call, Context &context, const Reader &reader)
{
    const auto cursor = cursorOf(call.after);
    if (!cursor)
        return cursor.fault();
    auto found = reader.rows("SELECT number, service, created_at, state FROM requests WHERE submitted_by = ? "
                             "AND (created_at < ? OR (created_at = ? AND number < ?)) "
                             "ORDER BY created_at DESC, number DESC LIMIT ?",
        {context.caller.person, cursor->at, cursor->at, cursor->number, page + 1},
        brief);
    if (!found)
        return found.fault();
    contract::RequestList list{*std::move(found), {}};
    if (list.requests.size() > page) {
        list.requests.pop_back();
        const contract::RequestBrief &last = list.requests.back();
        list.next = lineOf<domain::Line<80>>(
            std::to_string(last.submittedAt.instant().time_since_epoch().count()) + '.' + last.number.text());
    }
    return list;
}

Outcome<contract::RequestRecord> handle(const contract::OneRequest &call, Context &context, const Reader &reader)
{
    const auto found = reader.row(
        "SELECT number, service, created_at, state, body FROM requests WHERE number = ? AND submitted_by = ?",
        {call.number, context.caller.person},
        [](const Row &row) {
            return contract::RequestRecord{brief(row), row.as<domain::Note<65536>>("body")};
        });
    if (!found)
        return found.fault();
    if (!*found)
        return domain::refuse("record.missing");
    return **found;
}

} // namespace service
