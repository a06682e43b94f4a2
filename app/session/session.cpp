// SPDX-License-Identifier: Apache-2.0
// How a session begins, goes on and ends.
#include "session/session.h"

#include "session/errand.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace session {
namespace {

using contract::Tokens;
using domain::Done;
using domain::Fault;
using domain::Kind;
using domain::Outcome;

const auto &remembered()
{
    static const QString name = QStringLiteral("session");
    return name;
}

/// The key of a renewal follows from the token that it spends. Whoever repeats it, in another minute or after a crash,
/// asks for the same thing again and is not taken for a thief with a token that is already spent.
QByteArray renewalKey(const domain::Secret &refresh)
{
    static const QUuid ours(0x0a3f6f0e, 0x5a0e, 0x4b63, 0x9d, 0x3b, 0x42, 0x6e, 0x01, 0x7c, 0x9f, 0x55);
    const std::string_view token = refresh.reveal();
    return QUuid::createUuidV5(ours, QByteArray::fromRawData(token.data(), static_cast<qsizetype>(token.size())))
        .toByteArray(QUuid::WithoutBraces);
}

net::Request renewalOf(const domain::Secret &refresh)
{
    return net::requestOf(contract::RenewSession{refresh}, renewalKey(refresh));
}

/// Whether it says that the token is no good, and not merely that nobody could be asked.
bool isRefusal(const Fault &fault)
{
    return fault.kind == Kind::SignedOut || fault.kind == Kind::Invalid || fault.kind == Kind::Forbidden
           || fault.kind == Kind::Missing;
}

constexpr std::chrono::seconds early{5}; // a token is not sent off when it would run out on the way

} // namespace

Session::Session(
    net::Transport &transport, vault::Vault &vault, const domain::Clock &clock, IdleLock::Times times, QObject *parent)
    : QObject(parent),
      transport_(transport),
      vault_(vault),
      clock_(clock),
      idle_(clock, times)
{
    connect(&idle_, &IdleLock::warning, this, &Session::aboutToLock);
    connect(&idle_, &IdleLock::extended, this, &Session::lockPutOff);
    connect(&idle_, &IdleLock::expired, this, &Session::lock);
}

Session::~Session() = default;

void Session::resume(QObject *context, Answer<Done> answer)
{
    const unsigned sitting = sitting_;
    ++resuming_;
    noteBusy();
    const auto done = [this, sitting, guard = QPointer(context), answer = std::move(answer)](
                          const Outcome<Done> &outcome) {
        --resuming_;
        noteBusy();
        if (guard)
            answer(sitting == sitting_ || outcome ? outcome : domain::refuse("call.cancelled"));
    };
    vault_.read(remembered(), this, [this, sitting, done](const Outcome<domain::Secret> &refresh) {
        if (!refresh)
            return done(refresh.fault());
        transport_.send(renewalOf(*refresh), this, [this, sitting, done](const Outcome<net::Reply> &reply) {
            noteContact(reply);
            const auto tokens = net::replyOf<contract::RenewSession>(reply);
            if (sitting != sitting_) // somebody has signed in meanwhile
                return done(domain::refuse("call.cancelled"));
            if (!tokens) {
                if (isRefusal(tokens.fault()))
                    vault_.erase(remembered(), this, [](const Outcome<Done> &) {});
                return done(tokens.fault());
            }
            ++sitting_;
            remember_ = true;
            adopt(*tokens);
            setState(State::SignedIn);
            done(Done{});
        });
    });
}

Running Session::signIn(const contract::SignIn &who, QObject *context, Answer<contract::Challenge> answer)
{
    endHere();
    const unsigned sitting = sitting_;
    return call(who,
        context,
        [this, sitting, remember = who.remember, answer = std::move(answer)](
            const Outcome<contract::Challenge> &challenge) {
            if (sitting != sitting_)
                return answer(domain::refuse("call.cancelled"));
            if (challenge) {
                challenge_ = challenge->challenge;
                remember_ = remember;
                setState(State::AwaitingCode);
            }
            answer(challenge);
        });
}

Running Session::confirm(const domain::OneTimeCode &code, QObject *context, Answer<Done> answer)
{
    const unsigned sitting = sitting_;
    return call(contract::ConfirmSignIn{challenge_, code},
        context,
        [this, sitting, answer = std::move(answer)](const Outcome<Tokens> &tokens) {
            if (sitting != sitting_ || state_ != State::AwaitingCode)
                return answer(domain::refuse("call.cancelled"));
            if (!tokens)
                return answer(tokens.fault());
            challenge_ = {};
            adopt(*tokens);
            setState(State::SignedIn);
            answer(Done{});
        });
}

Running Session::resend(QObject *context, Answer<contract::Challenge> answer)
{
    const unsigned sitting = sitting_;
    return call(contract::ResendCode{challenge_},
        context,
        [this, sitting, answer = std::move(answer)](const Outcome<contract::Challenge> &challenge) {
            if (sitting != sitting_ || state_ != State::AwaitingCode)
                return answer(domain::refuse("call.cancelled"));
            if (challenge)
                challenge_ = challenge->challenge;
            answer(challenge);
        });
}

void Session::cancelSignIn()
{
    if (state_ == State::AwaitingCode || state_ == State::SignedOut)
        endHere();
}

void Session::lock()
{
    if (state_ == State::SignedIn)
        setState(State::Locked);
}

Running Session::unlock(const domain::Secret &password, QObject *context, Answer<Done> answer)
{
    return call(contract::Unlock{password},
        context,
        [this, answer = std::move(answer)](const Outcome<contract::Nothing> &outcome) {
            if (!outcome)
                return answer(outcome.fault());
            if (state_ == State::Locked) {
                setState(State::SignedIn);
                releaseHeld();
            }
            answer(Done{});
        });
}

void Session::signOut(QObject *context, std::function<void()> told)
{
    const Tokens tokens = tokens_;
    endHere();
    const auto done = [guard = QPointer(context), told = std::move(told)] {
        if (guard && told)
            told();
    };
    if (tokens.access.empty())
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    else
        sayGoodbye(tokens, true, done);
}

/// Tells the service, so that the tokens end there too. Nobody waits for it longer than a moment.
void Session::sayGoodbye(const Tokens &tokens, bool mayRenew, const std::function<void()> &told)
{
    net::Request request = net::requestOf(contract::SignOut{});
    request.token = tokens.access;
    request.patience.total = std::chrono::seconds(5);
    transport_.send(std::move(request), this, [this, tokens, mayRenew, told](const Outcome<net::Reply> &outcome) {
        noteContact(outcome);
        if (outcome || outcome.fault().kind != Kind::SignedOut || !mayRenew)
            return told();
        // Only the access token has run out; the refresh token would live on for hours.
        net::Request renewal = renewalOf(tokens.refresh);
        renewal.patience.total = std::chrono::seconds(5);
        transport_.send(std::move(renewal), this, [this, told](const Outcome<net::Reply> &reply) {
            if (const auto fresh = net::replyOf<contract::RenewSession>(reply))
                sayGoodbye(*fresh, false, told);
            else
                told();
        });
    });
}

void Session::renew()
{
    if (std::exchange(renewing_, true))
        return;
    transport_.send(renewalOf(tokens_.refresh), this, [this, sitting = sitting_](const Outcome<net::Reply> &reply) {
        noteContact(reply);
        if (sitting == sitting_)
            renewed(net::replyOf<contract::RenewSession>(reply));
    });
}

void Session::renewed(const Outcome<Tokens> &outcome)
{
    renewing_ = false;
    if (outcome) {
        adopt(*outcome);
        return releaseHeld();
    }
    if (isRefusal(outcome.fault())) {
        endHere();
        Q_EMIT ended(domain::refuse("session.ended"));
        return;
    }
    // Nobody could be asked: those who waited are told so, and the next call asks again.
    const QList<ErrandPtr> errands = errands_;
    for (const ErrandPtr &errand : errands)
        if (errand->held && !(state_ == State::Locked && errand->need == Need::OpenSession))
            finishLater(errand, outcome.fault());
}

void Session::adopt(const Tokens &tokens)
{
    tokens_ = tokens;
    role_ = tokens.role;
    holder_ = contract::toQString(tokens.holder.text());
    accessEnds_ = clock_.now() + std::chrono::seconds(tokens.accessExpiresIn) - early;
    ++generation_;
    keepOrForget();
}

void Session::keepOrForget()
{
    const auto said = [this](Notice notice) {
        return [this, notice](const Outcome<Done> &outcome) {
            if (!outcome)
                Q_EMIT noticed(notice, outcome.fault());
        };
    };
    if (remember_ && !tokens_.refresh.empty())
        vault_.write(remembered(), tokens_.refresh, this, said(Notice::NotRemembered));
    else if (remember_)
        vault_.erase(remembered(), this, said(Notice::NotForgotten));
    else // one that an earlier person left
        vault_.erase(remembered(), this, [](const Outcome<Done> &) {});
}

/// Forgets who was here; every call of theirs that is not answered yet is answered session.ended.
void Session::endHere()
{
    ++sitting_;
    renewing_ = false;
    challenge_ = {};
    const bool wasOpen = !tokens_.access.empty();
    tokens_ = {};
    if (wasOpen)
        keepOrForget();
    remember_ = false;
    const QList<ErrandPtr> errands = errands_;
    for (const ErrandPtr &errand : errands) {
        if (errand->need == Need::Nothing)
            continue;
        errand->underWay.cancel();
        finishLater(errand, domain::refuse("session.ended"));
    }
    setState(State::SignedOut);
}

void Session::setState(State state)
{
    if (std::exchange(state_, state) == state)
        return;
    if (state == State::SignedIn)
        idle_.start();
    else
        idle_.stop();
    Q_EMIT stateChanged(state);
}

} // namespace session
