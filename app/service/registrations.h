// SPDX-License-Identifier: Apache-2.0
// Registrations under way: whatever was typed is kept for a while; a code proves it where there is a person behind it.
#pragma once

#include "contract/account/visual_code.h"
#include "service/handlers/handlers.h"

#include <optional>
#include <string>

namespace service {

/// What was typed, and whom it is right for: nobody where anything is wrong.
struct NewRegistration {
    Registering to;
    std::optional<domain::PersonId> person;
    std::optional<std::string> system;                    ///< of a subscriber
    std::optional<domain::EstablishmentNo> establishment; ///< of an employer
    std::string passwordHash;
};

struct Registration {
    NewRegistration typed;
    std::string codeHash;
    qint64 tries = 0;
    domain::Instant sentAt{};
    domain::Instant expiresAt{};
    qint64 message = 0; ///< that the code went out with
    std::optional<domain::Instant> provenAt;
    bool finished = false;
};

enum class RegisteringAs { Subscriber, Employer };

/// The visual code is looked at and the password hashed, for strangers too: it takes longer than all the rest.
[[nodiscard]] domain::Outcome<PasswordHashed> prepareRegistration(
    const contract::VisualAnswer &answer, const domain::Secret &password, Context &context);

/// Keeps it and sends its message: a code, or in its place the words for who is not right.
[[nodiscard]] domain::Outcome<contract::Challenge> beginRegistration(
    const NewRegistration &typed, Context &context, const Writer &writer);

/// code.refused at this field for one that there is not, or that is finished.
[[nodiscard]] domain::Outcome<Registration> registrationWith(
    const Reader &reader, const domain::Secret &challenge, const char *field);

/// Once, with the right code in time, by whoever it was sent to: whose registration it is.
[[nodiscard]] domain::Outcome<Registration> proveRegistration(const domain::Secret &challenge,
    const domain::OneTimeCode &code, RegisteringAs as, Context &context, const Writer &writer);

[[nodiscard]] domain::Outcome<domain::Done> finishRegistration(
    const Writer &writer, const domain::Secret &challenge, domain::Instant now);

} // namespace service
