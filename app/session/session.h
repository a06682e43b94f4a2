// SPDX-License-Identifier: Apache-2.0
// Session: who is signed in and the calls they make; tokens renewed behind them, the screen locked when they are away.
#pragma once

#include "contract/account/session.h"
#include "contract/account/sign_in.h"
#include "net/api.h"
#include "session/idle_lock.h"
#include "vault/vault.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace session {

enum class State { SignedOut, AwaitingCode, SignedIn, Locked };

/// What went wrong beside what was asked for, and is only said.
enum class Notice {
    NotRemembered, ///< the keychain would not keep the session: it is for this time only
    NotForgotten,  ///< the keychain would not let go of it; the service was told to end it
};

struct Connection {
    bool online = true;
    std::optional<domain::Instant> lastContact;
};

struct Errand;

/// A call under way. May be kept, copied and forgotten freely.
class Running {
public:
    Running() = default;
    explicit Running(std::weak_ptr<Errand> errand) : errand_(std::move(errand)) {}
    /// Its answer will be call.cancelled. What the service has done by then is done.
    void cancel() const;
    [[nodiscard]] bool isActive() const { return !errand_.expired(); }

private:
    std::weak_ptr<Errand> errand_;
};

template <class Value>
using Answer = std::function<void(const domain::Outcome<Value> &)>;

class Session : public QObject {
    Q_OBJECT
public:
    /// All must outlive the session.
    Session(net::Transport &transport, vault::Vault &vault, const domain::Clock &clock, IdleLock::Times times,
        QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return state_; }
    /// In what capacity; of the last session when nobody is signed in.
    [[nodiscard]] contract::Role role() const { return role_; }
    /// Whose it is, as the service tells people apart; of the last session when nobody is signed in.
    [[nodiscard]] QString holder() const { return holder_; }
    [[nodiscard]] const Connection &connection() const { return connection_; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    /// For the client to install on its application.
    [[nodiscard]] IdleLock &idleLock() { return idle_; }
    /// The language of messages that the service sends.
    void setLanguage(const QString &language) { transport_.setLanguage(language.toLatin1()); }

    // Every answer comes later, once, unless its context has died.

    /// Takes up the session that was remembered. vault.empty when none was.
    void resume(QObject *context, Answer<domain::Done> answer);
    /// First step: then the state is AwaitingCode.
    Running signIn(const contract::SignIn &who, QObject *context, Answer<contract::Challenge> answer);
    Running confirm(const domain::OneTimeCode &code, QObject *context, Answer<domain::Done> answer);
    Running resend(QObject *context, Answer<contract::Challenge> answer);
    /// Back from waiting for a code.
    void cancelSignIn();

    void lock();
    Running unlock(const domain::Secret &password, QObject *context, Answer<domain::Done> answer);
    /// Ends here at once, whatever the service says; `told` is called when the service knows or cannot be told.
    void signOut(QObject *context = nullptr, std::function<void()> told = {});

    /// A call of the contract. A session that has run out is renewed behind it; while the screen is locked it waits.
    /// `key` is the idempotency key that a form keeps, so that sending again is not doing again.
    template <contract::Call T, class Callback>
    Running call(const T &call, const QByteArray &key, QObject *context, Callback answer)
    {
        return perform(net::requestOf(call, key),
            needOf<T>(),
            context,
            [answer = std::move(answer)](
                const domain::Outcome<net::Reply> &outcome) mutable { answer(net::replyOf<T>(outcome)); });
    }
    template <contract::Call T, class Callback>
    Running call(const T &call, QObject *context, Callback answer)
    {
        return this->call(call, QByteArray(), context, std::move(answer));
    }

Q_SIGNALS:
    void stateChanged(session::State state);
    void aboutToLock(int seconds);
    /// Somebody came back in time.
    void lockPutOff();
    void connectionChanged(const session::Connection &connection);
    void busyChanged(bool busy);
    /// A try has failed and is being repeated.
    void retrying(int attempt);
    void noticed(session::Notice notice, const domain::Fault &fault);
    /// The service has ended the session, not the person.
    void ended(const domain::Fault &fault);

private:
    enum class Need {
        Nothing,          ///< no session
        OpenSession,      ///< one that is not locked
        SessionEvenLocked ///< Unlock itself
    };
    template <contract::Call T>
    static constexpr Need needOf()
    {
        if constexpr (!T::may.needSession())
            return Need::Nothing;
        else
            return std::is_same_v<T, contract::Unlock> ? Need::SessionEvenLocked : Need::OpenSession;
    }
    friend struct Errand;
    friend class Running;
    using ErrandPtr = std::shared_ptr<Errand>;

    Running perform(net::Request request, Need need, QObject *context, net::Answer answer);
    void admit(const ErrandPtr &errand);
    void launch(const ErrandPtr &errand);
    void arrived(const ErrandPtr &errand, const domain::Outcome<net::Reply> &outcome);
    void finish(const ErrandPtr &errand, const domain::Outcome<net::Reply> &outcome);
    void finishLater(const ErrandPtr &errand, const domain::Fault &fault);
    void remove(const ErrandPtr &errand);
    void cancel(const ErrandPtr &errand);
    void releaseHeld();

    void renew();
    void renewed(const domain::Outcome<contract::Tokens> &outcome);
    void adopt(const contract::Tokens &tokens);
    void endHere();
    void sayGoodbye(const contract::Tokens &tokens, bool mayRenew, const std::function<void()> &told);
    void keepOrForget();
    void setState(State state);
    void noteContact(const domain::Outcome<net::Reply> &outcome);
    void noteBusy();

    net::Transport &transport_;
    vault::Vault &vault_;
    const domain::Clock &clock_;
    IdleLock idle_;
    State state_ = State::SignedOut;
    contract::Role role_ = contract::Role::Individual;
    QString holder_;
    Connection connection_;
    bool busy_ = false;

    domain::Secret challenge_;
    bool remember_ = false;
    contract::Tokens tokens_;
    domain::Instant accessEnds_{};
    unsigned generation_ = 0; ///< counts the tokens that have been had
    unsigned sitting_ = 0;    ///< counts beginnings and ends, so that what belongs to an earlier one is not taken
    bool renewing_ = false;
    int resuming_ = 0;
    QList<ErrandPtr> errands_;
};

} // namespace session
