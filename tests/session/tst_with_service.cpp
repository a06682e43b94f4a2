// SPDX-License-Identifier: Apache-2.0
// The session against the real service: signed in, renewed, locked, remembered, a request filed and read again, signed out.
#include "session/session.h"

#include "contract/requests/receipt.h"
#include "contract/subscriber/my_record.h"
#include "session/catalogue.h"
#include "vault/memory.h"

#include "tests/support/world.h"

#include <QTest>

#include <memory>
#include <optional>

using domain::Done;
using domain::Outcome;
using session::State;
using namespace std::chrono_literals;

namespace {

constexpr session::IdleLock::Times neverIdle{std::chrono::hours(48), 60s, 1s};

/// Makes a call and waits for its answer.
template <class Value, class Ask>
Outcome<Value> waitedFor(Ask ask)
{
    std::optional<Outcome<Value>> outcome;
    QObject screen;
    ask(&screen, [&](const Outcome<Value> &answer) { outcome = answer; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
        return domain::refuse("network.timeout");
    return *outcome;
}

struct Program {
    Program(support::World &world, vault::Vault &vault)
        : transport(options(world)),
          session(transport, vault, world.clock(), neverIdle)
    {}
    static net::Transport::Options options(const support::World &world)
    {
        net::Transport::Options options;
        options.server = world.url();
        return options;
    }

    Outcome<Done> signIn(support::World &world, bool remember)
    {
        contract::SignIn who;
        who.user = *domain::UserName::parse(world.individual().text());
        who.password = *domain::Secret::parse(world.password());
        who.remember = remember;
        const auto challenge = waitedFor<contract::Challenge>(
            [&](QObject *screen, const auto &answer) { session.signIn(who, screen, answer); });
        if (!challenge)
            return challenge.fault();
        return waitedFor<Done>([&](QObject *screen, const auto &answer) {
            session.confirm(*domain::OneTimeCode::parse(world.lastCode()), screen, answer);
        });
    }

    template <contract::Call T>
    Outcome<typename T::Reply> ask(const T &call)
    {
        return waitedFor<typename T::Reply>(
            [&](QObject *screen, const auto &answer) { session.call(call, screen, answer); });
    }

    Outcome<Done> resume()
    {
        return waitedFor<Done>([&](QObject *screen, const auto &answer) { session.resume(screen, answer); });
    }

    net::Transport transport;
    session::Session session;
};

QString codeOf(const auto &outcome)
{
    return outcome ? QStringLiteral("ok") : QString::fromStdString(outcome.fault().code);
}

} // namespace

class WithServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesThroughAWholeSession()
    {
        support::World world;
        vault::Memory vault;
        std::optional<domain::Secret> stolen;
        {
            Program program(world, vault);
            QCOMPARE(codeOf(program.signIn(world, true)), QStringLiteral("ok"));
            QCOMPARE(program.session.state(), State::SignedIn);
            const auto record = program.ask(contract::MyRecord{});
            QCOMPARE(codeOf(record), QStringLiteral("ok"));
            QVERIFY(record->identity == world.individual());
            QVERIFY(program.session.connection().online);

            world.clock().move(20min); // the access token has run out
            QCOMPARE(codeOf(program.ask(contract::MyRecord{})), QStringLiteral("ok"));

            program.session.lock();
            const auto unlock = [&](const std::string &password) {
                return waitedFor<Done>([&](QObject *screen, const auto &answer) {
                    program.session.unlock(*domain::Secret::parse(password), screen, answer);
                });
            };
            QVERIFY(!unlock("not the password"));
            QCOMPARE(program.session.state(), State::Locked);
            QCOMPARE(codeOf(unlock(world.password())), QStringLiteral("ok"));
            QCOMPARE(program.session.state(), State::SignedIn);
        }
        world.clock().move(5h); // the program was closed meanwhile
        Program program(world, vault);
        QCOMPARE(codeOf(program.resume()), QStringLiteral("ok"));
        QCOMPARE(codeOf(program.ask(contract::MyRecord{})), QStringLiteral("ok"));
        vault.read(QStringLiteral("session"), this, [&](const auto &secret) { stolen = *secret; });
        QTRY_VERIFY(stolen);

        world.clock().move(20min); // signing out reaches the service even so
        bool told = false;
        program.session.signOut(this, [&] { told = true; });
        QTRY_VERIFY_WITH_TIMEOUT(told, 10'000);
        QCOMPARE(codeOf(program.resume()), QStringLiteral("vault.empty"));
        vault.write(QStringLiteral("session"), *stolen, this, [](const auto &) {});
        (void)program.resume(); // whatever is answered to the same renewal again, it opens nothing
        QCOMPARE(codeOf(program.ask(contract::MyRecord{})), QStringLiteral("session.ended"));
        QCOMPARE(program.session.state(), State::SignedOut);
    }

    void signsNobodyInWithAWrongCode()
    {
        support::World world;
        vault::Memory vault;
        Program program(world, vault);
        contract::SignIn who;
        who.user = *domain::UserName::parse(world.individual().text());
        who.password = *domain::Secret::parse(world.password());
        QVERIFY(waitedFor<contract::Challenge>(
            [&](QObject *screen, const auto &answer) { program.session.signIn(who, screen, answer); }));
        const std::string wrong = world.lastCode() == "123456" ? "654321" : "123456";
        const auto confirmed = waitedFor<Done>([&](QObject *screen, const auto &answer) {
            program.session.confirm(*domain::OneTimeCode::parse(wrong), screen, answer);
        });
        QCOMPARE(codeOf(confirmed), QStringLiteral("sign_in.refused"));
        QCOMPARE(program.session.state(), State::AwaitingCode);
    }

    void filesARequestOnceAndReadsItAgain()
    {
        support::World world;
        vault::Memory vault;
        Program program(world, vault);
        QCOMPARE(codeOf(program.signIn(world, false)), QStringLiteral("ok"));
        const session::Catalogue catalogue;
        const session::Service &service = *catalogue.find(QStringLiteral("/v1/help/enquiries"));
        const auto form = service.makeForm(world.clock());
        for (const auto &[name, draft] : {std::pair{"kind", "enquiry"},
                 std::pair{"subject", "موضوع"},
                 std::pair{"details", "تفاصيل"},
                 std::pair{"mobile", "0501234567"}})
            form->setDraft(form->find(QString::fromLatin1(name)), QString::fromUtf8(draft));
        const auto file = [&] {
            return waitedFor<session::Result>(
                [&](QObject *screen, const auto &answer) { service.submit(program.session, *form, screen, answer); });
        };
        const auto first = file();
        QCOMPARE(codeOf(first), QStringLiteral("ok"));
        const auto again = file(); // the same content, sent again
        QCOMPARE(codeOf(again), QStringLiteral("ok"));
        const auto &receipt = std::get<contract::Receipt>(*first);
        QVERIFY(std::get<contract::Receipt>(*again).number == receipt.number);

        const auto list = program.ask(contract::MyRequests{});
        QCOMPARE(codeOf(list), QStringLiteral("ok"));
        QCOMPARE(list->requests.size(), std::size_t(1));
        const auto one = program.ask(contract::OneRequest{receipt.number});
        QCOMPARE(codeOf(one), QStringLiteral("ok"));
        const auto record = service.read(QByteArray::fromStdString(one->content.text()));
        QCOMPARE(codeOf(record), QStringLiteral("ok"));
        QCOMPARE(record->value(QStringLiteral("subject")).spelling, QStringLiteral("موضوع"));
    }
};

QTEST_GUILESS_MAIN(WithServiceTest)
#include "tst_with_service.moc"
