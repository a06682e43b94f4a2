// SPDX-License-Identifier: Apache-2.0
// What a call says of itself beside its fields: who may make it, on whose things, whether it changes anything.
#pragma once

#include "contract/field.h"

#include <cstdint>
#include <initializer_list>

namespace contract {

/// The capacity in which a person is signed in.
enum class Role : std::uint8_t {
    Individual, ///< a contributor or beneficiary, on their own things
    Employer,   ///< an owner or supervisor, on their establishments
    Provider,   ///< a medical provider's supervisor; not opened yet
    Staff,      ///< a branch clerk; not opened yet
};

constexpr auto choices(Role /*any*/)
{
    return std::array{
        choice(Role::Individual, "individual", text("Role", "Individual")),
        choice(Role::Employer, "employer", text("Role", "Employer")),
        choice(Role::Provider, "provider", text("Role", "Medical provider")),
        choice(Role::Staff, "staff", text("Role", "Branch staff")),
    };
}

/// A set of roles. Empty is nobody; anyone() needs no session at all.
class Roles {
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (Role role : roles)
            bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(role)));
    }
    static constexpr Roles anyone()
    {
        Roles open{};
        open.bits_ = 0x80;
        return open;
    }
    [[nodiscard]] constexpr bool needSession() const { return bits_ != 0x80; }
    [[nodiscard]] constexpr bool include(Role role) const
    {
        return !needSession() || (bits_ & (1U << static_cast<unsigned>(role))) != 0;
    }

private:
    std::uint8_t bits_ = 0;
};

/// Whose things a call touches. A thing outside the scope answers as one that does not exist.
enum class Scope : std::uint8_t {
    Open,          ///< nobody's: the call needs no session
    Own,           ///< the caller's own record and requests
    Establishment, ///< the establishment named in the field "establishment", which the caller supervises
};

enum class Effect : std::uint8_t {
    Read,  ///< GET; its fields travel in the query; may be repeated freely
    Write, ///< POST; carries an idempotency key
};

/// Where a service stands in the menu.
enum class Menu : std::uint8_t { Help, Requests, Certificates };

/// How a service presents itself to a person who looks for it.
struct About {
    Text title;
    Text summary;
    Menu menu;
    const char *icon;
    Text submit = text("EService", "Submit the request"); ///< on the button that sends it
};

/// A call: a described struct with a path, a Reply, and the roles that may make it.
template <class T>
concept Call = Described<T> && Described<typename T::Reply> && requires
{
    {
        T::path
        } -> std::convertible_to<const char *>;
    {
        T::may
        } -> std::convertible_to<Roles>;
};

/// A call that a person finds in the menu and fills in as a form.
template <class T>
concept EService = Call<T> && requires
{
    {
        T::about()
        } -> std::same_as<About>;
};

template <Call T>
constexpr Effect effectOf()
{
    if constexpr (requires { T::effect; })
        return T::effect;
    else
        return Effect::Write;
}

template <Call T>
constexpr Scope scopeOf()
{
    if constexpr (requires { T::scope; })
        return T::scope;
    else
        return T::may.needSession() ? Scope::Own : Scope::Open;
}

/// A call that exists only with the service's --local-messages, on loopback.
template <Call T>
constexpr bool isLocalOnly()
{
    return requires
    {
        T::localOnly;
    };
}

template <Call... T>
struct Calls {};

/// Calls visit.template operator()<T>() for every call in the list.
template <class... T, class Visit>
constexpr void forEachCall(Calls<T...>, Visit &&visit)
{
    (visit.template operator()<T>(), ...);
}

} // namespace contract
