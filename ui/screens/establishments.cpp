// SPDX-License-Identifier: Apache-2.0
// Pages of establishments, and the choice among them.
#include "ui/screens/establishments.h"

#include "ui/screens/words.h"

namespace ui {

Establishments::Establishments(session::Session &session, QObject *parent) : QObject(parent), session_(session) {}

void Establishments::load()
{
    ++round_;
    running_.cancel();
    ask({});
}

void Establishments::ask(std::optional<domain::Line<80>> after)
{
    const bool first = !after;
    running_ = session_.call(contract::MyEstablishments{std::move(after)},
        this,
        [this, first, round = round_](const domain::Outcome<contract::EstablishmentList> &page) {
            if (round == round_)
                take(page, first);
        });
}

void Establishments::take(const domain::Outcome<contract::EstablishmentList> &page, bool first)
{
    if (!page) {
        Q_EMIT failed(page.fault());
        return;
    }
    if (first)
        all_.clear();
    all_.insert(all_.end(), page->establishments.begin(), page->establishments.end());
    supervisor_ = page->supervisor;
    latinSupervisor_ = page->latinSupervisor;
    const bool chose = first && current() == nullptr && !all_.empty();
    if (chose)
        current_ = all_.front().number;
    Q_EMIT loaded();
    if (chose)
        Q_EMIT chosen();
    if (page->next)
        ask(page->next);
}

QString Establishments::supervisor() const
{
    return called(supervisor_, latinSupervisor_);
}

const contract::SupervisedEstablishment *Establishments::current() const
{
    for (const auto &each : all_)
        if (each.number == current_)
            return &each;
    return nullptr;
}

void Establishments::choose(const domain::EstablishmentNo &number)
{
    if (number == current_)
        return;
    current_ = number;
    Q_EMIT chosen();
}

} // namespace ui
