// SPDX-License-Identifier: Apache-2.0
// When the key is asked for, when a draft is written, and what is said when either fails.
#include "session/drafts.h"

#include <algorithm>
#include <utility>

namespace session {
namespace {

using domain::Done;
using domain::Outcome;
using domain::Secret;

const auto &keyName()
{
    static const QString name = QStringLiteral("drafts");
    return name;
}

/// No holder that the service names.
const auto &guest()
{
    static const QString name = QStringLiteral("guest");
    return name;
}

constexpr std::chrono::milliseconds soon{400};

} // namespace

Drafts::Drafts(Session &session, vault::Vault &vault, const domain::Clock &clock, QString folder, QObject *parent)
    : QObject(parent),
      session_(session),
      vault_(vault),
      clock_(clock),
      folder_(std::move(folder))
{
    writing_.setSingleShot(true);
    writing_.setInterval(soon);
    connect(&writing_, &QTimer::timeout, this, &Drafts::flush);
    connect(&session, &Session::stateChanged, this, &Drafts::follow);
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::follow()
{
    // A session that ended by itself leaves them open: its person may come back to them.
    if (session_.state() != session::State::SignedIn || (holder_ == session_.holder() && state_ != State::Closed))
        return;
    if (areGuests()) // who signs in has left them
        for (const Draft &draft : all())
            end(draft.service);
    close();
    holder_ = session_.holder();
    state_ = State::Waiting;
    if (!DraftStore::isEmpty(folder_))
        askForKey();
}

void Drafts::close()
{
    flush();
    writing_.stop();
    drafts_.clear();
    unwritten_.clear();
    store_.reset();
    holder_.clear();
    state_ = State::Closed;
}

void Drafts::prepare()
{
    if (state_ == State::Waiting)
        askForKey();
}

void Drafts::openForGuest()
{
    if (state_ != State::Closed)
        return;
    holder_ = guest();
    askForKey();
}

bool Drafts::areGuests() const
{
    return holder_ == guest();
}

void Drafts::askForKey()
{
    state_ = State::Opening;
    const auto stillTheirs = [this, holder = holder_] { return state_ == State::Opening && holder_ == holder; };
    vault_.read(keyName(), this, [this, stillTheirs](const Outcome<Secret> &kept) {
        if (!stillTheirs())
            return;
        if (kept && DraftStore::isKey(*kept))
            return takeKey(*kept);
        if (!kept && kept.fault() != domain::refuse("vault.empty"))
            return doWithoutKey();
        const Secret fresh = DraftStore::newKey();
        vault_.write(keyName(), fresh, this, [this, stillTheirs, fresh](const Outcome<Done> &written) {
            if (!stillTheirs())
                return;
            if (written)
                takeKey(fresh);
            else
                doWithoutKey();
        });
    });
}

void Drafts::takeKey(const Secret &key)
{
    store_.emplace(folder_, key, holder_);
    state_ = State::Open;
    const DraftStore::Found found = store_->read(clock_.now());
    for (const Draft &draft : found.drafts) {
        if (areGuests() && clock_.now() - draft.changed > guestLife)
            store_->remove(draft.service);
        else if (!drafts_.contains(draft.service))
            drafts_.insert(draft.service, draft);
    }
    flush();
    if (found.unreadable > 0)
        Q_EMIT noticed(domain::refuse("draft.unreadable"));
    Q_EMIT changed();
    Q_EMIT opened();
}

void Drafts::doWithoutKey()
{
    state_ = State::SessionOnly;
    if (!std::exchange(toldOfNoKey_, true))
        Q_EMIT noticed(domain::refuse("draft.session_only"));
    Q_EMIT opened();
}

std::vector<Draft> Drafts::all() const
{
    std::vector<Draft> all(drafts_.begin(), drafts_.end());
    std::sort(all.begin(), all.end(), [](const Draft &a, const Draft &b) {
        return std::pair(b.changed, a.service) < std::pair(a.changed, b.service);
    });
    return all;
}

std::optional<Draft> Drafts::find(const QString &service) const
{
    const auto found = drafts_.find(service);
    return found == drafts_.end() ? std::nullopt : std::optional(*found);
}

void Drafts::put(Draft draft)
{
    if (state_ == State::Closed)
        return;
    draft.changed = clock_.now();
    unwritten_.insert(draft.service);
    const bool isNew = !drafts_.contains(draft.service);
    drafts_.insert(draft.service, draft);
    prepare();
    if (isNew)
        Q_EMIT changed();
}

void Drafts::keep(Draft draft)
{
    put(std::move(draft));
    // Not begun anew by every key: who types without a pause is written down too.
    if (!writing_.isActive())
        writing_.start();
}

void Drafts::keepNow(Draft draft)
{
    put(std::move(draft));
    flush();
}

void Drafts::end(const QString &service)
{
    unwritten_.remove(service);
    if (store_)
        store_->remove(service);
    if (drafts_.remove(service) > 0)
        Q_EMIT changed();
}

void Drafts::flush()
{
    if (!store_)
        return;
    bool taken = true;
    const QSet<QString> due = unwritten_;
    for (const QString &service : due) {
        if (store_->write(drafts_.value(service)))
            unwritten_.remove(service);
        else
            taken = false;
    }
    if (taken)
        toldOfDisk_ = false;
    else if (!std::exchange(toldOfDisk_, true))
        Q_EMIT noticed(domain::refuse("draft.not_kept"));
}

} // namespace session
