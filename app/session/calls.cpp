// SPDX-License-Identifier: Apache-2.0
// The calls of a session: held while it is renewed or locked, sent once more with the new token, dropped when it ends.
#include "session/errand.h"

#include <algorithm>

namespace session {

using domain::Kind;
using domain::Outcome;

void Running::cancel() const
{
    if (const auto errand = errand_.lock())
        errand->session->cancel(errand);
}

Running Session::perform(net::Request request, Need need, QObject *context, net::Answer answer)
{
    auto errand = std::make_shared<Errand>();
    errand->session = this;
    errand->request = std::move(request);
    errand->request.onRetry = [this](const net::Retrying &again) { Q_EMIT retrying(again.attempt); };
    errand->need = need;
    errand->context = context;
    errand->answer = std::move(answer);
    errands_.append(errand);
    errand->gone = connect(
        context,
        &QObject::destroyed,
        this,
        [this, weak = std::weak_ptr(errand)] {
            if (const auto dropped = weak.lock())
                cancel(dropped);
        },
        Qt::QueuedConnection);
    noteBusy();
    admit(errand);
    return Running(errand);
}

void Session::admit(const ErrandPtr &errand)
{
    if (errand->need == Need::Nothing)
        return launch(errand);
    if (tokens_.access.empty())
        return finishLater(errand, domain::refuse("session.ended"));
    errand->held = renewing_ || (state_ == State::Locked && errand->need == Need::OpenSession);
    if (errand->held)
        return;
    if (!errand->renewed && clock_.now() >= accessEnds_) {
        errand->held = errand->renewed = true;
        return renew();
    }
    launch(errand);
}

void Session::launch(const ErrandPtr &errand)
{
    net::Request request = errand->request;
    if (errand->need != Need::Nothing) {
        request.token = tokens_.access;
        errand->generation = generation_;
    }
    errand->underWay = transport_.send(
        std::move(request), this, [this, errand](const Outcome<net::Reply> &outcome) { arrived(errand, outcome); });
}

void Session::arrived(const ErrandPtr &errand, const Outcome<net::Reply> &outcome)
{
    noteContact(outcome);
    if (!errands_.contains(errand))
        return;
    const bool signedOut = !outcome && outcome.fault().kind == Kind::SignedOut && errand->need != Need::Nothing;
    if (!signedOut)
        return finish(errand, outcome);
    if (errand->renewed) { // a token that is fresh was not taken either
        endHere();
        Q_EMIT ended(outcome.fault());
        return;
    }
    errand->renewed = true;
    if (errand->generation != generation_)
        return admit(errand); // another call has had it renewed meanwhile
    errand->held = true;
    renew();
}

void Session::finish(const ErrandPtr &errand, const Outcome<net::Reply> &outcome)
{
    remove(errand);
    if (errand->context)
        errand->answer(outcome);
}

void Session::finishLater(const ErrandPtr &errand, const domain::Fault &fault)
{
    remove(errand);
    QMetaObject::invokeMethod(
        this,
        [errand, fault] {
            if (errand->context)
                errand->answer(fault);
        },
        Qt::QueuedConnection);
}

void Session::remove(const ErrandPtr &errand)
{
    errands_.removeOne(errand);
    disconnect(errand->gone); // a context may be the window itself, and live through thousands of calls
    noteBusy();
}

void Session::cancel(const ErrandPtr &errand)
{
    if (!errands_.contains(errand))
        return;
    errand->underWay.cancel();
    finishLater(errand, domain::refuse("call.cancelled"));
}

void Session::releaseHeld()
{
    const QList<ErrandPtr> errands = errands_;
    for (const ErrandPtr &errand : errands)
        if (std::exchange(errand->held, false))
            admit(errand);
}

void Session::noteContact(const Outcome<net::Reply> &outcome)
{
    if (!outcome && outcome.fault() == domain::refuse("call.cancelled"))
        return;
    const bool online = outcome || outcome.fault().kind != Kind::Offline;
    const bool turned = online != connection_.online;
    connection_.online = online;
    if (online)
        connection_.lastContact = clock_.now();
    if (turned)
        Q_EMIT connectionChanged(connection_);
}

void Session::noteBusy()
{
    const bool busy = !errands_.isEmpty() || resuming_ > 0;
    if (std::exchange(busy_, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace session
