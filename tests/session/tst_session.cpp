// SPDX-License-Identifier: Apache-2.0
// A session from its beginning to its end: what is held, what is renewed once, what is forgotten, what is remembered.
#include "session/session.h"

#include "contract/help/enquiry.h"
#include "contract/requests/receipt.h"
#include "vault/memory.h"

#include "tests/session/scripted_service.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using domain::Done;
using domain::Outcome;
using session::State;
using namespace std::chrono_literals;

namespace {

class MovableClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return now_; }
    void advance(std::chrono::seconds by) { now_ += by; }

private:
    domain::Instant now_ = *domain::parseInstant("2026-11-21T22:14:54Z");
};

/// A keychain that is locked.
class LockedVault final : public vault::Vault {
public:
    void read(const QString &, QObject *context, GotSecret answer) override { refuse(context, std::move(answer)); }
    void write(const QString &, const domain::Secret &, QObject *context, Finished answer) override
    {
        refuse(context, std::move(answer));
    }
    void erase(const QString &, QObject *context, Finished answer) override { refuse(context, std::move(answer)); }

private:
    template <class Answer>
    void refuse(QObject *context, Answer answer)
    {
        QMetaObject::invokeMethod(
            context, [answer] { answer(domain::refuse("vault.locked")); }, Qt::QueuedConnection);
    }
};

/// A program on the scripted service; another of these on the same vault is the program started again.
struct Program {
    Program(support::ScriptedService &service, vault::Vault &vault)
        : transport(options(service)),
          session(transport, vault, clock, {300s, 60s, 5ms})
    {}
    static net::Transport::Options options(const support::ScriptedService &service)
    {
        net::Transport::Options options;
        options.server = service.server.url();
        options.backoff.base = 1ms;
        return options;
    }

    bool signIn(bool remember = false)
    {
        contract::SignIn who;
        who.as = contract::Role::Employer;
        who.password = *domain::Secret::parse("a password");
        who.remember = remember;
        session.signIn(who, &screen, [](const auto &) {});
        if (!QTest::qWaitFor([this] { return session.state() == State::AwaitingCode; }))
            return false;
        session.confirm(*domain::OneTimeCode::parse("123456"), &screen, [](const auto &) {});
        return QTest::qWaitFor([this] { return session.state() == State::SignedIn; });
    }

    MovableClock clock;
    net::Transport transport;
    session::Session session;
    QObject screen;
};

/// Keeps what an answer brings.
template <class Value>
struct Kept {
    session::Answer<Value> take()
    {
        return [this](const Outcome<Value> &answer) {
            ++answers;
            outcome = answer;
        };
    }
    QString code() const
    {
        return !outcome        ? QStringLiteral("(no answer)")
               : outcome->ok() ? QStringLiteral("ok")
                               : QString::fromStdString(outcome->fault().code);
    }
    std::optional<Outcome<Value>> outcome;
    int answers = 0;
};

using KeptList = Kept<contract::RequestList>;

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<support::ScriptedService>();
        vault_ = std::make_unique<vault::Memory>();
    }

    void signsInInTwoSteps()
    {
        Program program(*service_, *vault_);
        QSignalSpy states(&program.session, &session::Session::stateChanged);
        QSignalSpy busy(&program.session, &session::Session::busyChanged);
        contract::SignIn who;
        who.password = *domain::Secret::parse("a password");
        Kept<contract::Challenge> challenge;
        program.session.signIn(who, &program.screen, challenge.take());
        QVERIFY(program.session.isBusy());
        QTRY_COMPARE(challenge.code(), QStringLiteral("ok"));
        QCOMPARE(program.session.state(), State::AwaitingCode);
        Kept<contract::Challenge> again;
        program.session.resend(&program.screen, again.take());
        QTRY_COMPARE(again.code(), QStringLiteral("ok"));
        Kept<Done> wrong;
        program.session.confirm(*domain::OneTimeCode::parse("111111"), &program.screen, wrong.take());
        QTRY_COMPARE(wrong.code(), QStringLiteral("sign_in.refused"));
        QCOMPARE(program.session.state(), State::AwaitingCode);
        Kept<Done> right;
        program.session.confirm(*domain::OneTimeCode::parse("123456"), &program.screen, right.take());
        QTRY_COMPARE(right.code(), QStringLiteral("ok"));
        QCOMPARE(program.session.state(), State::SignedIn);
        QCOMPARE(program.session.role(), contract::Role::Employer);
        QCOMPARE(states.size(), 2);
        QVERIFY(!program.session.isBusy());
        QVERIFY(busy.size() >= 2);
    }

    void staysOutsideWithAWrongPassword()
    {
        Program program(*service_, *vault_);
        contract::SignIn who;
        who.password = *domain::Secret::parse("wrong password");
        Kept<contract::Challenge> challenge;
        program.session.signIn(who, &program.screen, challenge.take());
        QTRY_COMPARE(challenge.code(), QStringLiteral("sign_in.refused"));
        QCOMPARE(program.session.state(), State::SignedOut);
    }

    void comesBackFromWaitingForACode()
    {
        Program program(*service_, *vault_);
        contract::SignIn who;
        who.password = *domain::Secret::parse("a password");
        program.session.signIn(who, &program.screen, [](const auto &) {});
        QTRY_COMPARE(program.session.state(), State::AwaitingCode);
        Kept<Done> late;
        program.session.confirm(*domain::OneTimeCode::parse("123456"), &program.screen, late.take());
        program.session.cancelSignIn();
        QCOMPARE(program.session.state(), State::SignedOut);
        QTRY_COMPARE(late.code(), QStringLiteral("call.cancelled"));
        QCOMPARE(program.session.state(), State::SignedOut); // an answer to an earlier attempt signs nobody in
    }

    void refusesACallBeforeSigningIn()
    {
        Program program(*service_, *vault_);
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QCOMPARE(list.answers, 0);
        QTRY_COMPARE(list.code(), QStringLiteral("session.ended"));
        QCOMPARE(service_->server.received().size(), 0);
    }

    void renewsOnceForTwentyCallsAtATime()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->spoilAccess();
        std::vector<KeptList> lists(20);
        for (KeptList &list : lists)
            program.session.call(contract::MyRequests{}, &program.screen, list.take());
        for (KeptList &list : lists)
            QTRY_COMPARE(list.code(), QStringLiteral("ok"));
        for (const KeptList &list : lists)
            QCOMPARE(list.answers, 1);
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
        QCOMPARE(program.session.state(), State::SignedIn);
    }

    void repeatsAWriteUnderItsKeyAfterARenewal()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->spoilAccess();
        Kept<contract::Receipt> receipt;
        program.session.call(contract::Enquiry{}, "the-key-of-the-form", &program.screen, receipt.take());
        QTRY_COMPARE(receipt.answers, 1);
        QList<QByteArray> keys;
        for (const support::Received &each : service_->server.received())
            if (each.path() == contract::Enquiry::path)
                keys.append(each.headers.value("idempotency-key"));
        QCOMPARE(keys, (QList<QByteArray>{"the-key-of-the-form", "the-key-of-the-form"}));
    }

    void renewsBeforeATokenRunsOut()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        for (int minute = 0; minute < 14; ++minute) { // with somebody there
            program.clock.advance(64s);
            program.session.idleLock().touch();
        }
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("ok"));
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
        QCOMPARE(service_->count(contract::MyRequests::path), 1); // not even one refusal
    }

    void doesNotRenewForEverATokenThatIsBornTooOld()
    {
        Program program(*service_, *vault_);
        service_->accessLasts = 1;
        QVERIFY(program.signIn());
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("ok"));
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
    }

    void signsOutOnceWhenARenewalIsRefused()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn(true));
        service_->spoilAccess();
        service_->renewal = support::problem(domain::refuse("session.ended"));
        QSignalSpy ended(&program.session, &session::Session::ended);
        QSignalSpy states(&program.session, &session::Session::stateChanged);
        std::vector<KeptList> lists(5);
        for (KeptList &list : lists)
            program.session.call(contract::MyRequests{}, &program.screen, list.take());
        for (KeptList &list : lists)
            QTRY_COMPARE(list.code(), QStringLiteral("session.ended"));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(states.size(), 1);
        QCOMPARE(program.session.state(), State::SignedOut);
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
        QCOMPARE(rememberedIn(*vault_), QStringLiteral("vault.empty"));
    }

    void signsOutWhenAFreshTokenIsNotTakenEither()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->refusal = support::problem(domain::refuse("session.ended"));
        QSignalSpy ended(&program.session, &session::Session::ended);
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("session.ended"));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
    }

    void renewsNothingForWhatIsForbidden()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->refusal = support::problem(domain::refuse("access.denied"));
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("access.denied"));
        QCOMPARE(service_->count(contract::RenewSession::path), 0);
        QCOMPARE(program.session.state(), State::SignedIn);
    }

    void staysSignedInWhenNobodyCouldBeAskedToRenew()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->spoilAccess();
        service_->renewal = support::json("", 503);
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("network.unreachable"));
        QCOMPARE(program.session.state(), State::SignedIn);
        const QByteArray key = lastKeyOf(contract::RenewSession::path);
        service_->renewal.reset();
        KeptList again;
        program.session.call(contract::MyRequests{}, &program.screen, again.take());
        QTRY_COMPARE(again.code(), QStringLiteral("ok"));
        QCOMPARE(lastKeyOf(contract::RenewSession::path), key); // the same token spent under the same key
    }

    void holdsCallsWhileItIsLocked()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        program.session.lock();
        QCOMPARE(program.session.state(), State::Locked);
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        Kept<Done> wrong;
        program.session.unlock(*domain::Secret::parse("wrong password"), &program.screen, wrong.take());
        QTRY_COMPARE(wrong.code(), QStringLiteral("sign_in.refused"));
        QCOMPARE(program.session.state(), State::Locked);
        QCOMPARE(list.answers, 0);
        QCOMPARE(service_->count(contract::MyRequests::path), 0);
        service_->spoilAccess(); // and the token has run out meanwhile
        Kept<Done> right;
        program.session.unlock(*domain::Secret::parse("a password"), &program.screen, right.take());
        QTRY_COMPARE(right.code(), QStringLiteral("ok"));
        QCOMPARE(program.session.state(), State::SignedIn);
        QTRY_COMPARE(list.code(), QStringLiteral("ok"));
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
    }

    void locksWhenNobodyIsThere()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        QSignalSpy warnings(&program.session, &session::Session::aboutToLock);
        QSignalSpy putOff(&program.session, &session::Session::lockPutOff);
        program.clock.advance(241s);
        QTRY_VERIFY(!warnings.isEmpty());
        QCOMPARE(warnings.first().first().toInt(), 59);
        QEvent key(QEvent::KeyPress);
        program.session.idleLock().eventFilter(&program.screen, &key);
        QCOMPARE(putOff.size(), 1);
        QCOMPARE(program.session.state(), State::SignedIn);
        program.clock.advance(301s); // the machine has slept
        QEvent move(QEvent::MouseMove);
        program.session.idleLock().eventFilter(&program.screen, &move);
        QCOMPARE(program.session.state(), State::Locked); // coming back does not undo having been away
    }

    void signsOutHereWhateverTheServiceSays()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn(true));
        QTRY_COMPARE(rememberedIn(*vault_), QStringLiteral("ok"));
        service_->server.stopListening();
        service_->server.answer(support::raw(""));
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        bool told = false;
        program.session.signOut(&program.screen, [&] { told = true; });
        QCOMPARE(program.session.state(), State::SignedOut);
        QCOMPARE(list.answers, 0);
        QTRY_COMPARE(list.code(), QStringLiteral("session.ended"));
        QTRY_VERIFY_WITH_TIMEOUT(told, 8000);
        QCOMPARE(rememberedIn(*vault_), QStringLiteral("vault.empty"));
    }

    void tellsTheServiceThatItIsOverEvenWithATokenThatHasRunOut()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->spoilAccess();
        bool told = false;
        program.session.signOut(&program.screen, [&] { told = true; });
        QTRY_VERIFY(told);
        QCOMPARE(service_->count(contract::SignOut::path), 2);
        QCOMPARE(service_->count(contract::RenewSession::path), 1);
        QCOMPARE(program.session.state(), State::SignedOut);
    }

    void givesNoAnswerOfOnePersonToTheNext()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->server.hold();
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(service_->count(contract::MyRequests::path), 1);
        program.session.signOut();
        service_->server.release();
        QVERIFY(program.signIn());
        QCOMPARE(list.code(), QStringLiteral("session.ended"));
        QCOMPARE(list.answers, 1);
    }

    void takesUpTheSessionThatWasRemembered()
    {
        {
            Program program(*service_, *vault_);
            QVERIFY(program.signIn(true));
            QTRY_COMPARE(rememberedIn(*vault_), QStringLiteral("ok"));
        }
        Program program(*service_, *vault_);
        Kept<Done> resumed;
        program.session.resume(&program.screen, resumed.take());
        QVERIFY(program.session.isBusy());
        QTRY_COMPARE(resumed.code(), QStringLiteral("ok"));
        QCOMPARE(program.session.state(), State::SignedIn);
        QVERIFY(!program.session.isBusy());
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("ok"));
        Kept<domain::Secret> kept;
        QObject reader; // goes before what it writes to, and takes the readings still under way with it
        QTRY_VERIFY((vault_->read(QStringLiteral("session"), &reader, kept.take()),
            kept.outcome && kept.outcome->ok()
                && (*kept.outcome)->reveal() == "refresh-2")); // the newest, not the spent one
    }

    void remembersNobodyWhoDidNotAsk()
    {
        {
            Program program(*service_, *vault_);
            QVERIFY(program.signIn(true));
            QTRY_COMPARE(rememberedIn(*vault_), QStringLiteral("ok"));
        }
        Program program(*service_, *vault_);
        QVERIFY(program.signIn(false)); // another person, before the first one's session was taken up
        QTRY_COMPARE(rememberedIn(*vault_), QStringLiteral("vault.empty"));
        Kept<Done> resumed;
        Program later(*service_, *vault_);
        later.session.resume(&later.screen, resumed.take());
        QTRY_COMPARE(resumed.code(), QStringLiteral("vault.empty"));
        QCOMPARE(later.session.state(), State::SignedOut);
    }

    void keepsWhatIsRememberedWhenTheServiceIsAway()
    {
        vault_->write(QStringLiteral("session"), *domain::Secret::parse("refresh-0"), this, [](const auto &) {});
        service_->renewal = support::json("", 503);
        Program program(*service_, *vault_);
        Kept<Done> resumed;
        program.session.resume(&program.screen, resumed.take());
        QTRY_COMPARE(resumed.code(), QStringLiteral("network.unreachable"));
        QCOMPARE(rememberedIn(*vault_), QStringLiteral("ok"));
        QVERIFY(!program.session.connection().online);
        service_->renewal = support::problem(domain::refuse("session.ended"));
        Kept<Done> refused;
        program.session.resume(&program.screen, refused.take());
        QTRY_COMPARE(refused.code(), QStringLiteral("session.ended"));
        QCOMPARE(rememberedIn(*vault_), QStringLiteral("vault.empty"));
    }

    void saysThatALockedKeychainKeepsNothing()
    {
        LockedVault locked;
        Program program(*service_, locked);
        QSignalSpy notices(&program.session, &session::Session::noticed);
        Kept<Done> resumed;
        program.session.resume(&program.screen, resumed.take());
        QTRY_COMPARE(resumed.code(), QStringLiteral("vault.locked"));
        QVERIFY(program.signIn(true)); // for this time only
        QTRY_COMPARE(notices.size(), 1);
        QCOMPARE(notices.first().first().value<session::Notice>(), session::Notice::NotRemembered);
    }

    void tellsWhetherTheServiceIsReached()
    {
        Program program(*service_, *vault_);
        QSignalSpy connections(&program.session, &session::Session::connectionChanged);
        QSignalSpy retries(&program.session, &session::Session::retrying);
        QVERIFY(program.signIn());
        QVERIFY(program.session.connection().lastContact);
        service_->refusal = support::json("", 503);
        KeptList list;
        program.session.call(contract::MyRequests{}, &program.screen, list.take());
        QTRY_COMPARE(list.code(), QStringLiteral("network.unreachable"));
        QVERIFY(!program.session.connection().online);
        QCOMPARE(retries.size(), 2);
        service_->refusal.reset();
        KeptList again;
        program.session.call(contract::MyRequests{}, &program.screen, again.take());
        QTRY_COMPARE(again.code(), QStringLiteral("ok"));
        QVERIFY(program.session.connection().online);
        QCOMPARE(connections.size(), 2);
    }

    void dropsAndCancelsWhatIsHeld()
    {
        Program program(*service_, *vault_);
        QVERIFY(program.signIn());
        service_->spoilAccess();
        service_->server.hold();
        KeptList kept;
        KeptList cancelled;
        program.session.call(contract::MyRequests{}, &program.screen, kept.take());
        const session::Running running =
            program.session.call(contract::MyRequests{}, &program.screen, cancelled.take());
        auto screen = std::make_unique<QObject>();
        program.session.call(contract::MyRequests{}, screen.get(), [](const auto &) { QFAIL("called"); });
        QTRY_COMPARE(service_->count(contract::MyRequests::path), 3);
        service_->server.release();
        service_->server.hold();
        QTRY_COMPARE(service_->count(contract::RenewSession::path), 1);
        running.cancel();
        screen.reset();
        QTRY_COMPARE(cancelled.code(), QStringLiteral("call.cancelled"));
        service_->server.release();
        QTRY_COMPARE(kept.code(), QStringLiteral("ok"));
        QCOMPARE(service_->count(contract::MyRequests::path), 4); // only the one that is still wanted
        QVERIFY(!running.isActive());
        running.cancel();
        QCOMPARE(cancelled.answers, 1);
    }

    void mayEndInTheMiddleOfEverything()
    {
        auto program = std::make_unique<Program>(*service_, *vault_);
        QVERIFY(program->signIn());
        service_->spoilAccess();
        service_->server.hold();
        const session::Running running =
            program->session.call(contract::MyRequests{}, &program->screen, [](const auto &) { QFAIL("called"); });
        QTRY_COMPARE(service_->count(contract::MyRequests::path), 1);
        program.reset();
        running.cancel();
        QTRY_VERIFY(service_->server.abandoned() >= 1);
    }

private:
    QString rememberedIn(vault::Vault &vault)
    {
        Kept<domain::Secret> kept;
        QObject context;
        vault.read(QStringLiteral("session"), &context, kept.take());
        (void)QTest::qWaitFor([&] { return kept.outcome.has_value(); });
        return kept.code();
    }

    QByteArray lastKeyOf(const char *path) const
    {
        QByteArray key;
        for (const support::Received &each : service_->server.received())
            if (each.path() == path)
                key = each.headers.value("idempotency-key");
        return key;
    }

    std::unique_ptr<support::ScriptedService> service_;
    std::unique_ptr<vault::Memory> vault_;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
