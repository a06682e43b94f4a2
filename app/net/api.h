// SPDX-License-Identifier: Apache-2.0
// Api: a call of the contract as a request, its answer as the call's reply.
#pragma once

#include "contract/codec.h"
#include "contract/service.h"
#include "net/transport.h"

#include <QUuid>

#include <utility>

namespace net {

/// A key that no other write has.
[[nodiscard]] inline QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// The request of a call; `key` is the idempotency key of a write, made here if the caller keeps none.
template <contract::Call T>
[[nodiscard]] Request requestOf(const T &call, const QByteArray &key = {})
{
    Request request;
    request.path = QString::fromLatin1(T::path);
    if constexpr (contract::effectOf<T>() == contract::Effect::Read) {
        request.query = contract::toQuery(call);
    } else {
        request.verb = Verb::Post;
        request.body = contract::encode(call);
        request.key = key.isEmpty() ? newKey() : key;
    }
    if constexpr (requires { T::largestReply; })
        request.largestReply = T::largestReply;
    return request;
}

template <contract::Call T>
[[nodiscard]] domain::Outcome<typename T::Reply> replyOf(const domain::Outcome<Reply> &outcome)
{
    if (!outcome)
        return outcome.fault();
    return contract::decodeReply<typename T::Reply>(outcome->body);
}

class Api {
public:
    explicit Api(Transport &transport) : transport_(transport) {}

    /// Calls `answer(Outcome<T::Reply>)` once, later, unless `context` died.
    template <contract::Call T, class Callback>
    Handle call(const T &call, const domain::Secret &token, const QByteArray &key, QObject *context, Callback answer)
    {
        Request request = requestOf(call, key);
        request.token = token;
        return transport_.send(
            std::move(request), context, [answer = std::move(answer)](const domain::Outcome<Reply> &outcome) mutable {
                answer(replyOf<T>(outcome));
            });
    }

    [[nodiscard]] Transport &transport() { return transport_; }

private:
    Transport &transport_;
};

} // namespace net
