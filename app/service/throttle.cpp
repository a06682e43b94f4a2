// SPDX-License-Identifier: Apache-2.0
// How failures are counted and what they cost, kept in the store so that every instance counts alike.
#include "service/throttle.h"

#include "service/digest.h"

#include <algorithm>

namespace service {
namespace {

using domain::Done;
using domain::Instant;
using domain::Outcome;
using std::chrono::seconds;

constexpr seconds window = std::chrono::hours(24 * 30);
constexpr seconds memoryOfAStreak = std::chrono::hours(24);
constexpr qint64 mostRows = 1'000'000;

struct Kept {
    std::int64_t streak = 0;
    Instant notBefore{};
    std::int64_t failures = 0;
    Instant windowStart{};
    Instant touched{};
};

Outcome<Kept> keptOf(const Reader &reader, const std::string &subject, Instant now)
{
    const auto found =
        reader.row("SELECT streak, not_before, failures, window_start, touched_at FROM attempts WHERE subject = ?",
            {subject},
            [](const Row &row) {
                return Kept{row.integer("streak"),
                    row.instant("not_before"),
                    row.integer("failures"),
                    row.instant("window_start"),
                    row.instant("touched_at")};
            });
    if (!found)
        return found.fault();
    Kept kept = found->value_or(Kept{0, Instant{}, 0, now, now});
    if (kept.touched + memoryOfAStreak <= now)
        kept.streak = 0;
    if (kept.windowStart + window <= now) {
        kept.failures = 0;
        kept.windowStart = now;
    }
    return kept;
}

Outcome<Done> keep(const Writer &writer, const std::string &subject, const Kept &kept)
{
    const auto run = writer.run(
        "INSERT INTO attempts (subject, streak, not_before, failures, window_start, touched_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (subject) DO UPDATE SET streak = excluded.streak, not_before = excluded.not_before, "
        "failures = excluded.failures, window_start = excluded.window_start, touched_at = excluded.touched_at",
        {subject, kept.streak, kept.notBefore, kept.failures, kept.windowStart, kept.touched});
    if (!run)
        return run.fault();
    return Done{};
}

Outcome<Done> change(const Writer &writer, const std::string &subject, void (*apply)(Kept &))
{
    const auto found =
        writer.row("SELECT streak, not_before, failures, window_start, touched_at FROM attempts WHERE subject = ?",
            {subject},
            [](const Row &row) {
                return Kept{row.integer("streak"),
                    row.instant("not_before"),
                    row.integer("failures"),
                    row.instant("window_start"),
                    row.instant("touched_at")};
            });
    if (!found)
        return found.fault();
    if (!*found)
        return Done{};
    Kept kept = **found;
    apply(kept);
    return keep(writer, subject, kept);
}

Kept withOneMore(Kept kept, Pace pace, Instant now)
{
    ++kept.streak;
    ++kept.failures;
    kept.touched = now;
    kept.notBefore = now + seconds(delayAfter(kept.streak, pace));
    return kept;
}

/// One failure of an account fewer; what the others before it cost still stands, counted from the last of them.
void withoutTheLast(Kept &kept)
{
    kept.streak = std::max<std::int64_t>(0, kept.streak - 1);
    kept.failures = std::max<std::int64_t>(0, kept.failures - 1);
    const std::int64_t delay = delayAfter(kept.streak, paceOfAnAccount);
    kept.notBefore = delay == 0 ? Instant{} : kept.touched + seconds(delay);
}

} // namespace

Attempt attemptOf(std::string_view name, std::string_view address)
{
    return {digestOf({"name", name}), digestOf({"address", address})};
}

std::int64_t delayAfter(std::int64_t failures, Pace pace)
{
    const std::int64_t counted = failures - pace.free;
    if (counted <= 0)
        return 0;
    return std::min(pace.longest, std::int64_t{1} << std::min<std::int64_t>(counted, 20));
}

Outcome<Done> beginAttempt(const Writer &writer, const Attempt &attempt, Instant now)
{
    const auto name = keptOf(writer, attempt.name, now);
    if (!name)
        return name.fault();
    const auto address = keptOf(writer, attempt.address, now);
    if (!address)
        return address.fault();
    Instant notBefore = std::max(name->notBefore, address->notBefore);
    if (name->failures >= mostFailures)
        notBefore = std::max(notBefore, name->windowStart + window);
    if (now < notBefore)
        return domain::refuse("sign_in.wait", {}, (notBefore - now).count());
    return keep(writer, attempt.name, withOneMore(*name, paceOfAnAccount, now));
}

Outcome<Done> attemptFailed(const Writer &writer, const Attempt &attempt, Instant now)
{
    const auto address = keptOf(writer, attempt.address, now);
    if (!address)
        return address.fault();
    return keep(writer, attempt.address, withOneMore(*address, paceOfAnAddress, now));
}

Outcome<Done> takeBackAttempt(const Writer &writer, const Attempt &attempt)
{
    return change(writer, attempt.name, withoutTheLast);
}

Outcome<Done> passwordProven(const Writer &writer, const Attempt &attempt)
{
    return change(writer, attempt.name, [](Kept &kept) {
        withoutTheLast(kept);
        kept.streak = 0;
        kept.notBefore = Instant{};
    });
}

Outcome<Done> codeProven(const Writer &writer, const Attempt &attempt)
{
    for (const std::string &subject : {attempt.name, attempt.address})
        if (auto gone = writer.run("DELETE FROM attempts WHERE subject = ?", {subject}); !gone)
            return gone.fault();
    return Done{};
}

Outcome<Done> forgetOldAttempts(const Writer &writer, Instant now)
{
    if (auto gone = writer.run(
            "DELETE FROM attempts WHERE touched_at < ? AND window_start < ?", {now - memoryOfAStreak, now - window});
        !gone)
        return gone.fault();
    if (auto gone = writer.run("DELETE FROM attempts WHERE subject IN "
                               "(SELECT subject FROM attempts ORDER BY touched_at DESC LIMIT 100000 OFFSET ?)",
            {mostRows});
        !gone)
        return gone.fault();
    return Done{};
}

} // namespace service
