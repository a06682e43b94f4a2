// SPDX-License-Identifier: Apache-2.0
// How verifications are counted, in the store so that every instance counts alike.
#include "service/certificates/ration.h"

#include "service/digest.h"

namespace service {

using domain::Done;
using domain::Instant;
using domain::Outcome;

namespace {

std::string subjectOf(std::string_view address)
{
    return digestOf({"verification", address});
}

struct Used {
    Instant windowStart{};
    qint64 asked = 0;
    qint64 missed = 0;
};

} // namespace

Outcome<Done> checkRation(const Reader &reader, std::string_view address, Instant now)
{
    const auto used = reader.row("SELECT window_start, asked, missed FROM verifications WHERE address = ?",
        {subjectOf(address)},
        [](const Row &row) {
            return Used{row.instant("window_start"), row.integer("asked"), row.integer("missed")};
        });
    if (!used)
        return used.fault();
    if (!*used || ((*used)->asked < mostVerifications && (*used)->missed < mostMisses))
        return Done{};
    const std::chrono::seconds left = (*used)->windowStart + rationWindow - now;
    if (left <= std::chrono::seconds(0))
        return Done{};
    return domain::refuse("verification.wait", {}, left.count());
}

Outcome<Done> countVerification(const Writer &writer, std::string_view address, bool missed, Instant now)
{
    const Instant oldest = now - rationWindow;
    const auto counted =
        writer.run("INSERT INTO verifications (address, window_start, asked, missed) VALUES (?, ?, 1, ?) "
                   "ON CONFLICT (address) DO UPDATE SET "
                   "asked = CASE WHEN verifications.window_start <= ? THEN 1 ELSE verifications.asked + 1 END, "
                   "missed = CASE WHEN verifications.window_start <= ? THEN excluded.missed "
                   "ELSE verifications.missed + excluded.missed END, "
                   "window_start = CASE WHEN verifications.window_start <= ? THEN excluded.window_start "
                   "ELSE verifications.window_start END",
            {subjectOf(address), now, missed ? 1 : 0, oldest, oldest, oldest});
    if (!counted)
        return counted.fault();
    return Done{};
}

Outcome<Done> forgetOldVerifications(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM verifications WHERE window_start <= ?", {now - rationWindow}); !gone)
        return gone.fault();
    return Done{};
}

} // namespace service
