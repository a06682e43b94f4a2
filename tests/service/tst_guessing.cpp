// SPDX-License-Identifier: Apache-2.0
// Guessing: very many tries at passwords and codes let nobody in, and the owner is never shut out for long.
#include "service/throttle.h"
#include "tests/support/world.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

/// How many tries: a million by tests/whole.sh, fewer in the suite.
std::size_t tries()
{
    const int asked = qEnvironmentVariableIntValue("TAMINAT_GUESSES");
    return asked > 0 ? static_cast<std::size_t>(asked) : 20'000;
}

constexpr std::size_t names = 10'000;
constexpr std::size_t atOnce = 500; ///< tries in one transaction: what is counted is the same, the disk is spared

std::string nameOf(std::size_t number)
{
    return "name " + std::to_string(number);
}

std::string addressOf(std::size_t number)
{
    return "address " + std::to_string(number);
}

} // namespace

class GuessingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMillionWrongPasswordsLetNobodyInAndLockNobodyOut();
    void oneAccountIsHeldUpAndItsOwnerComesIn();
    void ofAThousandTriesAtOneCodeOneSucceeds();

private:
    /// Whether a password would have been looked at now. A wrong one: it counts.
    static bool isLookedAt(
        const service::Writer &writer, const std::string &name, const std::string &address, domain::Instant now)
    {
        const service::Attempt attempt = service::attemptOf(name, address);
        const auto begun = service::beginAttempt(writer, attempt, now);
        if (!begun)
            return false;
        return service::attemptFailed(writer, attempt, now).ok();
    }
};

void GuessingTest::aMillionWrongPasswordsLetNobodyInAndLockNobodyOut()
{
    World world;
    const std::size_t all = tries();
    const auto start = world.clock().now();
    std::mt19937_64 lot(1448);
    std::uniform_int_distribution<std::size_t> any(0, names - 1);
    std::vector<int> lookedAt(names);
    // All of it within an hour, so that no window and no streak runs out meanwhile.
    for (std::size_t done = 0; done < all; done += atOnce) {
        const auto now = start + std::chrono::seconds(3600 * done / all);
        const auto run = world.store().transaction([&](const service::Writer &writer) {
            for (std::size_t i = 0; i < atOnce; ++i) {
                const std::size_t name = any(lot);
                lookedAt[name] += isLookedAt(writer, nameOf(name), addressOf(any(lot)), now) ? 1 : 0;
            }
            return domain::Outcome<domain::Done>(domain::Done{});
        });
        QVERIFY(run.ok());
    }
    // Two are free, then 2, 4, 8 … 900 seconds: an hour holds no more than these of one account.
    QVERIFY2(*std::max_element(lookedAt.begin(), lookedAt.end()) <= 14,
        qPrintable(QString::number(*std::max_element(lookedAt.begin(), lookedAt.end()))));
    // A quarter of an hour later every owner is looked at, from an address of their own.
    const auto later = start + 3600s + 900s;
    std::size_t shutOut = 0;
    const auto run = world.store().transaction([&](const service::Writer &writer) {
        for (std::size_t name = 0; name < names; ++name)
            shutOut += service::beginAttempt(writer, service::attemptOf(nameOf(name), "an owner's"), later) ? 0U : 1U;
        return domain::Outcome<domain::Done>(domain::Done{});
    });
    QVERIFY(run.ok());
    QCOMPARE(shutOut, std::size_t(0));
}

void GuessingTest::oneAccountIsHeldUpAndItsOwnerComesIn()
{
    World world;
    const std::string identity = world.individual().text();
    const std::string userCode = world.userCodeOf(world.individual());
    int lookedAt = 0;
    // A try a second for an hour, each from another address.
    const auto start = world.clock().now();
    for (int block = 0; block < 3600; block += 300) {
        const auto run = world.store().transaction([&](const service::Writer &writer) {
            for (int second = block; second < block + 300; ++second)
                lookedAt += isLookedAt(writer,
                                userCode,
                                addressOf(static_cast<std::size_t>(second)),
                                start + std::chrono::seconds(second))
                                ? 1
                                : 0;
            return domain::Outcome<domain::Done>(domain::Done{});
        });
        QVERIFY(run.ok());
    }
    QVERIFY2(lookedAt <= 14, qPrintable(QString::number(lookedAt)));
    world.clock().move(3600s + 900s);
    QVERIFY(!world.signIn(identity, contract::Role::Individual).access.empty());
}

void GuessingTest::ofAThousandTriesAtOneCodeOneSucceeds()
{
    World world;
    const Answer challenge = PlainClient(world.port())
                                 .post("/v1/account/sign-in",
                                     QJsonObject{{QStringLiteral("as"), QStringLiteral("individual")},
                                         {QStringLiteral("user"), QString::fromStdString(world.individual().text())},
                                         {QStringLiteral("password"), QString::fromStdString(World::password())},
                                         {QStringLiteral("remember"), false}});
    QCOMPARE(challenge.status, 200);
    const QJsonObject right{{QStringLiteral("challenge"), challenge.text("challenge")},
        {QStringLiteral("code"), QString::fromStdString(world.lastCode())}};
    std::atomic<int> opened{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    threads.reserve(10);
    for (int thread = 0; thread < 10; ++thread)
        threads.emplace_back([&] {
            PlainClient client(world.port());
            for (int i = 0; i < 100; ++i) {
                Answer answer;
                do
                    answer = client.post("/v1/account/sign-in/confirm", right);
                while (answer.code() == QLatin1String("service.busy"));
                opened += answer.status == 200 ? 1 : 0;
                refused += answer.code() == QLatin1String("sign_in.refused") ? 1 : 0;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(opened.load(), 1);
    QCOMPARE(refused.load(), 999);
}

QTEST_GUILESS_MAIN(GuessingTest)
#include "tst_guessing.moc"
