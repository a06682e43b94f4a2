// SPDX-License-Identifier: Apache-2.0
// Channel: the ways in which a message reaches a person.
#pragma once

#include "contract/field.h"

#include <cstdint>

namespace contract {

enum class Channel : std::uint8_t { Sms, Email };

constexpr auto choices(Channel /*any*/)
{
    return std::array{
        choice(Channel::Sms, "sms", text("Channel", "SMS")),
        choice(Channel::Email, "email", text("Channel", "E-mail")),
    };
}

} // namespace contract
