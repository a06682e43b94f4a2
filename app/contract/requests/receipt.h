// SPDX-License-Identifier: Apache-2.0
// A filed request: the receipt it gets, where it stands, and the list of one's own.
#pragma once

#include "contract/moment.h"
#include "contract/service.h"
#include "domain/text.h"

namespace contract {

enum class RequestState : std::uint8_t { Submitted, InProgress, Returned, Answered, Closed };

constexpr auto choices(RequestState /*any*/)
{
    return std::array{
        choice(RequestState::Submitted, "submitted", text("RequestState", "Submitted")),
        choice(RequestState::InProgress, "in_progress", text("RequestState", "In progress")),
        choice(RequestState::Returned, "returned", text("RequestState", "Returned for completion")),
        choice(RequestState::Answered, "answered", text("RequestState", "Answered")),
        choice(RequestState::Closed, "closed", text("RequestState", "Closed")),
    };
}

/// What a person who files a request gets back: every request that does no more than that has this reply.
struct Receipt {
    domain::Line<20> number;
    Moment submittedAt;
    RequestState state = RequestState::Submitted;

    static constexpr auto describe()
    {
        return steps(step(text("Receipt", "Receipt"),
            field("number", &Receipt::number, text("Receipt", "Request number")),
            field("submittedAt", &Receipt::submittedAt, text("Receipt", "Submitted on")),
            field("state", &Receipt::state, text("Receipt", "State"))));
    }
};

struct RequestBrief {
    domain::Line<20> number;
    domain::Line<120> service; ///< the path of the call that filed it, whose title the catalogue knows
    Moment submittedAt;
    RequestState state = RequestState::Submitted;

    static constexpr auto describe()
    {
        return steps(step(text("RequestBrief", "Request"),
            field("number", &RequestBrief::number, text("Receipt", "Request number")),
            field("service", &RequestBrief::service, text("RequestBrief", "Service")),
            field("submittedAt", &RequestBrief::submittedAt, text("Receipt", "Submitted on")),
            field("state", &RequestBrief::state, text("Receipt", "State"))));
    }
};

struct RequestList {
    std::vector<RequestBrief> requests;
    std::optional<domain::Line<80>> next;

    static constexpr auto describe()
    {
        return steps(step(text("RequestList", "My requests"),
            field("requests", &RequestList::requests, text("RequestList", "Requests")),
            field("next", &RequestList::next, text("Page", "Next page"))));
    }
};

/// The caller's own requests, the newest first, 50 a page.
struct MyRequests {
    using Reply = RequestList;
    static constexpr auto path = "/v1/requests";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr auto effect = Effect::Read;

    std::optional<domain::Line<80>> after;

    static constexpr auto describe()
    {
        return steps(
            step(text("RequestList", "My requests"), field("after", &MyRequests::after, text("Page", "After"))));
    }
};

/// One request as it was filed: `content` is the JSON of the call, which its description reads again.
struct RequestRecord {
    RequestBrief request;
    domain::Note<65536> content;

    static constexpr auto describe()
    {
        return steps(step(text("RequestRecord", "Request"),
            field("request", &RequestRecord::request, text("RequestBrief", "Request")),
            field("content", &RequestRecord::content, text("RequestRecord", "Content"))));
    }
};

/// Another person's request answers as one that does not exist.
struct OneRequest {
    using Reply = RequestRecord;
    static constexpr auto path = "/v1/requests/one";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr auto effect = Effect::Read;

    domain::Line<20> number;

    static constexpr auto describe()
    {
        return steps(step(
            text("RequestRecord", "Request"), field("number", &OneRequest::number, text("Receipt", "Request number"))));
    }
};

} // namespace contract
