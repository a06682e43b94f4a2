// SPDX-License-Identifier: Apache-2.0
// How one-time codes are made, and how many there are in an hour.
#include "service/one_time_codes.h"

#include "service/digest.h"

namespace service {

domain::OneTimeCode newCode()
{
    std::string digits = std::to_string(randomBelow(1'000'000));
    digits.insert(0, domain::OneTimeCode::length - digits.size(), '0');
    return *domain::OneTimeCode::parse(digits);
}

std::string hashOf(const domain::Secret &challenge)
{
    return digestOf({"challenge", challenge.reveal()});
}

std::string hashOf(
    const domain::OneTimeCode &code, const domain::Secret &challenge, std::string_view action, std::string_view subject)
{
    return keyedDigest(challenge.reveal(), {"code", action, subject, code.text()});
}

domain::Outcome<domain::Done> mayHaveACode(const Reader &reader, const std::string &subject, domain::Instant now)
{
    const auto sent = codesSentTo(reader, subject, now);
    if (!sent)
        return sent.fault();
    if (sent->number >= mostCodesAnHour)
        return domain::refuse("code.wait", {}, (sent->first + std::chrono::hours(1) - now).count());
    return domain::Done{};
}

} // namespace service
