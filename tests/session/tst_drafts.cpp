// SPDX-License-Identifier: Apache-2.0
// Drafts as a person has them: whose they are, when they are on disk, and what is said when there is no keychain.
#include "session/drafts.h"

#include "vault/memory.h"

#include "tests/session/scripted_service.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <set>

using session::Draft;
using session::Drafts;
using session::State;
using namespace std::chrono_literals;

namespace {

const QString service = QStringLiteral("/v1/help/enquiries");

class SystemLikeClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + moved_;
    }
    void advance(std::chrono::seconds by) { moved_ += by; }

private:
    std::chrono::seconds moved_{};
};

/// A keychain that counts what it is asked, and may be locked.
class CountingVault final : public vault::Vault {
public:
    void read(const QString &name, QObject *context, GotSecret answer) override
    {
        asked.insert(name);
        if (locked)
            return refuse(context, std::move(answer));
        memory_.read(name, context, std::move(answer));
    }
    void write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer) override
    {
        if (locked)
            return refuse(context, std::move(answer));
        kept.insert(name);
        memory_.write(name, secret, context, std::move(answer));
    }
    void erase(const QString &name, QObject *context, Finished answer) override
    {
        kept.erase(name);
        memory_.erase(name, context, std::move(answer));
    }

    bool locked = false;
    std::set<QString> asked;
    std::set<QString> kept;

private:
    template <class Answer>
    void refuse(QObject *context, Answer answer)
    {
        QMetaObject::invokeMethod(
            context, [answer] { answer(domain::refuse("vault.locked")); }, Qt::QueuedConnection);
    }
    vault::Memory memory_;
};

/// A program; another one on the same folder and vault is the program started again.
struct Program {
    Program(support::ScriptedService &scripted, vault::Vault &vault, const domain::Clock &clock, const QString &folder)
        : transport(options(scripted)),
          session(transport, vault, clock, {std::chrono::hours(48), 60s, 1s}),
          drafts(session, vault, clock, folder)
    {}
    static net::Transport::Options options(const support::ScriptedService &scripted)
    {
        net::Transport::Options options;
        options.server = scripted.server.url();
        return options;
    }

    bool signIn(bool remember = false)
    {
        contract::SignIn who;
        who.password = *domain::Secret::parse("a password");
        who.remember = remember;
        session.signIn(who, &screen, [](const auto &) {});
        if (!QTest::qWaitFor([this] { return session.state() == State::AwaitingCode; }))
            return false;
        session.confirm(*domain::OneTimeCode::parse("123456"), &screen, [](const auto &) {});
        return QTest::qWaitFor([this] { return session.state() == State::SignedIn && !drafts.isOpening(); });
    }

    net::Transport transport;
    session::Session session;
    Drafts drafts;
    QSignalSpy noticed{&drafts, &Drafts::noticed};
    QObject screen;
};

Draft draftOf(const char *subject, Draft::State state = Draft::State::Begun)
{
    return {
        service, 1, {QStringLiteral("the-key"), {{QStringLiteral("subject"), QString::fromUtf8(subject)}}}, state, {}};
}

QString subjectOf(const std::optional<Draft> &draft)
{
    return draft && !draft->content.typed.empty() ? draft->content.typed.front().second : QStringLiteral("(none)");
}

} // namespace

class DraftsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder_.emplace();
        service_.emplace();
        vault_ = std::make_unique<CountingVault>();
        clock_ = SystemLikeClock();
    }

    void theKeychainIsNotAskedBeforeThereIsSomethingToKeep()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        QVERIFY(vault_->asked.empty());
        program->drafts.keep(draftOf("مدة"));
        QVERIFY(vault_->asked.contains(QStringLiteral("drafts")));
    }

    void aFormThatIsOpenedAsksTheKeychainAheadOfItsFirstWord()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.prepare();
        QVERIFY(vault_->asked.contains(QStringLiteral("drafts")));
        QTRY_VERIFY(program->drafts.outliveTheProgram());
        QCOMPARE(files(), 0); // nothing was typed
    }

    void aGuestsFormGoesWhenSomebodySignsIn()
    {
        const auto program = start();
        program->drafts.openForGuest();
        QTRY_VERIFY(program->drafts.outliveTheProgram());
        QVERIFY(program->drafts.areGuests());
        program->drafts.keepNow(draftOf("registering"));
        QCOMPARE(files(), 1);
        QVERIFY(program->signIn());
        QVERIFY(!program->drafts.areGuests());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("(none)"));
        QCOMPARE(files(), 0);
    }

    void whileAPersonsFormsAreOpenAGuestHasNone()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.openForGuest();
        QVERIFY(!program->drafts.areGuests());
    }

    void isOnDiskWithinASecond()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.keep(draftOf("first")); // the key is made with the first one
        QTRY_COMPARE(files(), 1);
        QElapsedTimer time;
        time.start();
        // Somebody who types without a pause.
        QTimer typing;
        int typed = 0;
        connect(&typing, &QTimer::timeout, this, [&] {
            program->drafts.keep(draftOf(QByteArray::number(++typed).constData()));
        });
        typing.start(20);
        while (time.elapsed() < 2'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (typed > 100)
                break;
        }
        typing.stop();
        const int last = typed;
        const auto again = start(); // on what is on disk now
        QVERIFY(again->signIn());
        QVERIFY(subjectOf(again->drafts.find(service)).toInt() >= last - 1'000 / 20);
    }

    void comesBackToItsPerson()
    {
        {
            const auto program = start();
            QVERIFY(program->signIn());
            program->drafts.keep(draftOf("first"));
            QTRY_COMPARE(files(), 1);
            program->drafts.keep(draftOf("مدة"));
        } // an orderly end writes what is not written yet
        const auto program = start();
        QVERIFY(program->signIn());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("مدة"));
        QCOMPARE(program->drafts.find(service)->step, 1);
        QCOMPARE(program->noticed.count(), 0);
        QVERIFY(program->drafts.outliveTheProgram());
        program->drafts.end(service);
        QCOMPARE(files(), 0);
    }

    void isNotForSomebodyElse()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.keep(draftOf("theirs"));
        QTRY_COMPARE(files(), 1);
        program->session.signOut();
        service_->holder = "another";
        QVERIFY(program->signIn());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("(none)"));
        QCOMPARE(program->noticed.count(), 0);
        program->session.signOut();
        service_->holder = "the-holder";
        QVERIFY(program->signIn());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("theirs"));
    }

    void anEndedSessionLosesNothing()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.keep(draftOf("before"));
        QTRY_COMPARE(files(), 1);
        program->session.signOut();
        program->drafts.keepNow(draftOf("after", Draft::State::Uncertain)); // the answer came as it ended
        QVERIFY(program->signIn());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("after"));
    }

    void whatIsAboutToBeSentIsOnDiskAtOnce()
    {
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.keep(draftOf("typed"));
        QTRY_COMPARE(files(), 1);
        program->drafts.keepNow(draftOf("sent", Draft::State::Sending));
        const auto again = start();
        QVERIFY(again->signIn());
        QCOMPARE(subjectOf(again->drafts.find(service)), QStringLiteral("sent"));
        QVERIFY(again->drafts.find(service)->state == Draft::State::Sending);
    }

    void withoutAKeychainTheyLastForTheSessionAndThatIsSaidOnce()
    {
        vault_->locked = true;
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.keep(draftOf("one"));
        QTRY_COMPARE(program->noticed.count(), 1);
        QCOMPARE(program->noticed.at(0).at(0).value<domain::Fault>(), domain::refuse("draft.session_only"));
        program->drafts.keepNow(draftOf("two"));
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("two"));
        QVERIFY(!program->drafts.outliveTheProgram());
        QCOMPARE(files(), 0);
        program->drafts.close();
        program->session.signOut();
        QVERIFY(program->signIn());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("(none)"));
        program->drafts.keep(draftOf("three"));
        QTRY_VERIFY(!program->drafts.isOpening());
        QCOMPARE(program->noticed.count(), 1);
    }

    void aLockedKeychainIsNotAnEmptyOne()
    {
        {
            const auto program = start();
            QVERIFY(program->signIn());
            program->drafts.keep(draftOf("kept"));
            QTRY_COMPARE(files(), 1);
        }
        vault_->locked = true;
        {
            const auto program = start();
            QVERIFY(program->signIn());
            QCOMPARE(program->noticed.count(), 1);
            QCOMPARE(files(), 1);
        }
        vault_->locked = false;
        const auto program = start();
        QVERIFY(program->signIn());
        QCOMPARE(subjectOf(program->drafts.find(service)), QStringLiteral("kept"));
    }

    void whoseKeyIsLostIsToldAndBeginsAnew()
    {
        {
            const auto program = start();
            QVERIFY(program->signIn());
            program->drafts.keep(draftOf("lost"));
            QTRY_COMPARE(files(), 1);
        }
        vault_ = std::make_unique<CountingVault>();
        const auto program = start();
        QVERIFY(program->signIn());
        QCOMPARE(program->noticed.count(), 1);
        QCOMPARE(program->noticed.at(0).at(0).value<domain::Fault>(), domain::refuse("draft.unreadable"));
        program->drafts.keep(draftOf("new"));
        QTRY_COMPARE(files(), 1);
    }

    void aFullDiskIsToldOnceAndNothingIsLost()
    {
        QFile inTheWay(path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto program = start();
        QVERIFY(program->signIn());
        program->drafts.keep(draftOf("one"));
        QTRY_COMPARE(program->noticed.count(), 1);
        QCOMPARE(program->noticed.at(0).at(0).value<domain::Fault>(), domain::refuse("draft.not_kept"));
        program->drafts.keepNow(draftOf("two"));
        QCOMPARE(program->noticed.count(), 1);
        QVERIFY(inTheWay.remove());
        program->drafts.keepNow(draftOf("three"));
        QCOMPARE(files(), 1);
    }

    void nothingButTwoSecretsGoesIntoTheKeychain()
    {
        const auto program = start();
        QVERIFY(program->signIn(true));
        program->drafts.keep(draftOf("مدة"));
        QTRY_COMPARE(files(), 1);
        QCOMPARE(vault_->kept, (std::set<QString>{QStringLiteral("drafts"), QStringLiteral("session")}));
    }

    void goAfterThirtyDays()
    {
        {
            const auto program = start();
            QVERIFY(program->signIn());
            program->drafts.keep(draftOf("old"));
            QTRY_COMPARE(files(), 1);
        }
        clock_.advance(std::chrono::hours(24 * 31));
        const auto program = start();
        QVERIFY(program->signIn());
        QTRY_COMPARE(files(), 0);
        QCOMPARE(program->noticed.count(), 0);
    }

private:
    [[nodiscard]] QString path() const { return folder_->filePath(QStringLiteral("drafts")); }
    [[nodiscard]] int files() const
    {
        return static_cast<int>(QDir(path()).entryList({QStringLiteral("*.draft")}, QDir::Files).size());
    }
    [[nodiscard]] std::unique_ptr<Program> start()
    {
        return std::make_unique<Program>(*service_, *vault_, clock_, path());
    }

    std::optional<QTemporaryDir> folder_;
    std::optional<support::ScriptedService> service_;
    std::unique_ptr<CountingVault> vault_;
    SystemLikeClock clock_;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
