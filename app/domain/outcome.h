// SPDX-License-Identifier: Apache-2.0
// Outcome<T>: a value, or the Fault that stands in its place. Nothing in the program throws across a layer.
#pragma once

#include "domain/fault.h"

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace domain {

/// The value of an outcome that has nothing to tell but that it went well.
struct Done {
    friend constexpr bool operator==(Done, Done) { return true; }
};

template <class T>
class [[nodiscard]] Outcome {
public:
    using Value = T;

    Outcome(T value) : held_(std::in_place_index<0>, std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Outcome(Fault fault) : held_(std::in_place_index<1>, std::move(fault)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return held_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; only after ok() was asked.
    const T &operator*() const & { return value(); }
    T &operator*() &
    {
        assert(ok());
        return *std::get_if<0>(&held_);
    }
    T &&operator*() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&held_));
    }
    const T *operator->() const { return &value(); }
    T *operator->()
    {
        assert(ok());
        return std::get_if<0>(&held_);
    }

    /// The fault; only after ok() was asked and answered no.
    [[nodiscard]] const Fault &fault() const
    {
        assert(!ok());
        return *std::get_if<1>(&held_);
    }

    /// Goes on with the value (next returns an Outcome), or passes the fault on.
    template <class Next>
    [[nodiscard]] auto then(Next &&next) const -> std::invoke_result_t<Next, const T &>
    {
        if (!ok())
            return fault();
        return std::forward<Next>(next)(value());
    }

    /// The same outcome, its fault moved to a field of what is around it.
    [[nodiscard]] Outcome within(std::string_view field) &&
    {
        if (!ok())
            return fault().within(field);
        return std::move(*this);
    }

    friend bool operator==(const Outcome &a, const Outcome &b) = default;

private:
    [[nodiscard]] const T &value() const
    {
        assert(ok());
        return *std::get_if<0>(&held_);
    }

    std::variant<T, Fault> held_;
};

} // namespace domain
