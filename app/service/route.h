// SPDX-License-Identifier: Apache-2.0
// Route: one call of the contract as the service runs it. Made from its description, so a call that can be written down
// can be served; one that nobody handles and that is no request to be filed does not compile.
#pragma once

#include "contract/codec.h"
#include "service/handlers/handlers.h"
#include "service/requests.h"

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

namespace service {

/// A call that was read and checked, ready to be answered.
class Asked {
public:
    virtual ~Asked() = default;
    /// The establishment it is about, where its scope is one.
    [[nodiscard]] virtual std::optional<domain::EstablishmentNo> establishment() const = 0;
    /// What takes long, outside any transaction.
    [[nodiscard]] virtual domain::Outcome<domain::Done> prepare(Context &context) = 0;
    [[nodiscard]] virtual domain::Outcome<QByteArray> read(Context &context, const Reader &reader) const = 0;
    [[nodiscard]] virtual domain::Outcome<QByteArray> write(Context &context, const Writer &writer) const = 0;
};

struct Route {
    std::string path;
    contract::Roles may{};
    contract::Scope scope = contract::Scope::Own;
    contract::Effect effect = contract::Effect::Write;
    bool secret = false;    ///< something in it is kept from logs and stored replies
    bool localOnly = false; ///< a demonstration's; answers only who calls this machine by a name of its own
    bool atATick = false;   ///< answered so that the time it took tells nothing

    /// From the query of a read, or the body of a write.
    domain::Outcome<std::unique_ptr<Asked>> (*ask)(const std::string &input, domain::Date today) = nullptr;
};

namespace detail {

template <class T>
concept Prepared = requires(const T &call, Context &context)
{
    prepare(call, context);
};

template <class T>
struct PreparationOf {
    using Type = std::monostate;
};
template <Prepared T>
struct PreparationOf<T> {
    using Type = typename decltype(prepare(std::declval<const T &>(), std::declval<Context &>()))::Value;
};
template <class T>
using Preparation = typename PreparationOf<T>::Type;

template <class T>
using StoreOf = std::conditional_t<contract::effectOf<T>() == contract::Effect::Read, Reader, Writer>;

template <class T>
concept Handled = requires(const T &call, Context &context, const StoreOf<T> &store)
{
    handle(call, context, store);
};

template <class T>
concept HandledPrepared = Prepared<T> && requires(
    const T &call, const Preparation<T> &prepared, Context &context, const StoreOf<T> &store)
{
    handle(call, prepared, context, store);
};

template <class T, class... Those>
inline constexpr bool isOneOf = (std::is_same_v<T, Those> || ...);

/// Finding somebody, counting against them and writing to them takes another time than not, and that must not tell who is
/// known here.
template <contract::Call T>
inline constexpr bool isAnsweredAtATick =
    isOneOf<T, contract::SignIn, contract::ForgotPassword, contract::RegisterSubscriber, contract::RegisterEmployer,
        contract::ResendRegistrationCode, contract::ConfirmRegistration, contract::ConfirmEmployerRegistration>;

/// Every call whose only effect is to be filed has this reply.
template <contract::Call T>
inline constexpr bool isFiled = std::is_same_v<typename T::Reply, contract::Receipt>;

template <class Value>
constexpr bool isSecret()
{
    return std::is_same_v<Value, domain::Secret> || std::is_same_v<Value, domain::OneTimeCode>;
}

template <contract::Described T>
constexpr bool holdsSecret()
{
    bool found = false;
    contract::forEachField<T>([&](const auto &field, std::size_t) {
        found = found || isSecret<typename std::decay_t<decltype(field)>::Value>();
    });
    return found;
}

template <contract::Call T>
class AskedCall final : public Asked {
public:
    explicit AskedCall(T call) : call_(std::move(call)) {}

    std::optional<domain::EstablishmentNo> establishment() const override
    {
        if constexpr (contract::scopeOf<T>() == contract::Scope::Establishment)
            return call_.establishment;
        else
            return std::nullopt;
    }

    domain::Outcome<domain::Done> prepare(Context &context) override
    {
        if constexpr (Prepared<T>) {
            auto prepared = service::prepare(call_, context);
            if (!prepared)
                return prepared.fault();
            prepared_ = *std::move(prepared);
        } else {
            (void)context;
        }
        return domain::Done{};
    }

    domain::Outcome<QByteArray> read(Context &context, const Reader &reader) const override
    {
        if constexpr (contract::effectOf<T>() == contract::Effect::Read)
            return answer(context, reader);
        else
            return domain::refuse("service.failed");
    }

    domain::Outcome<QByteArray> write(Context &context, const Writer &writer) const override
    {
        if constexpr (contract::effectOf<T>() == contract::Effect::Write)
            return answer(context, writer);
        else
            return domain::refuse("service.failed");
    }

private:
    domain::Outcome<QByteArray> answer(Context &context, const StoreOf<T> &store) const
    {
        const domain::Outcome<typename T::Reply> reply = handled(context, store);
        if (!reply)
            return reply.fault();
        return contract::encode(*reply);
    }

    domain::Outcome<typename T::Reply> handled(Context &context, const StoreOf<T> &store) const
    {
        if constexpr (HandledPrepared<T>) {
            return handle(call_, prepared_, context, store);
        } else if constexpr (Handled<T>) {
            return handle(call_, context, store);
        } else {
            static_assert(isFiled<T>, "this call needs a handler: declare it in service/handlers/handlers.h");
            static_assert(!holdsSecret<T>(), "what is filed is kept as it came: no secret may be in it");
            return file({T::path, establishment(), contract::encode(call_)}, context, store);
        }
    }

    T call_;
    Preparation<T> prepared_{};
};

template <contract::Call T>
domain::Outcome<std::unique_ptr<Asked>> ask(const std::string &input, domain::Date today)
{
    auto call = [&] {
        if constexpr (contract::effectOf<T>() == contract::Effect::Read)
            return contract::decodeQuery<T>(QString::fromStdString(input));
        else
            return contract::decodeRequest<T>(
                QByteArray::fromRawData(input.data(), static_cast<qsizetype>(input.size()))); // no copy left lying
    }();
    if (!call)
        return call.fault();
    if (auto checked = contract::check(*call, today); !checked)
        return checked.fault();
    return std::unique_ptr<Asked>(new AskedCall<T>(*std::move(call)));
}

} // namespace detail

template <contract::Call T>
[[nodiscard]] Route routeOf()
{
    return {T::path,
        T::may,
        contract::scopeOf<T>(),
        contract::effectOf<T>(),
        detail::holdsSecret<T>() || detail::holdsSecret<typename T::Reply>(),
        contract::isLocalOnly<T>(),
        detail::isAnsweredAtATick<T>,
        &detail::ask<T>};
}

} // namespace service
