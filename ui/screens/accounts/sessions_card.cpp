// SPDX-License-Identifier: Apache-2.0
// A row for each session: which device, in what capacity, since when, last used when, from where.
#include "ui/screens/accounts/sessions_card.h"

#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/rows.h"
#include "ui/screens/moments.h"
#include "ui/screens/tell.h"
#include "ui/screens/words.h"

namespace ui {
namespace {

QWidget *rowOf(const contract::SessionBrief &session, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *device = new Label(TextRole::Strong, Ink::First, row);
    auto *times = new Label(TextRole::Small, Ink::Third, row);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(device->wrapped());
    names->addWidget(times->wrapped());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    line->addWidget(new Medallion(Icon::Shield, 36, row), 0, Qt::AlignVCenter);
    line->addLayout(names, 1);
    Pill *here = session.isHere ? new Pill(row) : nullptr;
    if (here != nullptr)
        line->addWidget(here, 0, Qt::AlignVCenter);
    inWords(row, [session, device, times, here] {
        device->setText(
            SessionsCard::tr("%1, as %2").arg(ltr(contract::toQString(session.device.text())), saidChoice(session.as)));
        times->setText(SessionsCard::tr("Signed in %1, last used %2, from %3")
                           .arg(dayAndTime(session.opened.instant()),
                               dayAndTime(session.seen.instant()),
                               ltr(contract::toQString(session.address.text()))));
        if (here != nullptr)
            here->setState(Banner::Tone::Success, SessionsCard::tr("This device"));
    });
    return row;
}

} // namespace

SessionsCard::SessionsCard(Desk desk, QWidget *parent)
    : Card(parent, 20),
      desk_(std::move(desk)),
      title_(new Label(TextRole::Section, Ink::First, this)),
      words_(new Label(TextRole::Body, Ink::Second, this)),
      question_(new Banner(this)),
      rows_(new Rows),
      everywhere_(new SecondaryButton({}, this))
{
    body()->setSpacing(12);
    body()->addWidget(title_->wrapped());
    body()->addWidget(words_->wrapped());
    rows_->setSpacing(0);
    body()->addLayout(rows_);
    body()->addWidget(question_);
    body()->addWidget(everywhere_, 0, Qt::AlignLeading);
    everywhere_->setMark(Icon::Logout);
    question_->hide();
    question_->setDismissible(true);
    connect(everywhere_, &QPushButton::clicked, this, &SessionsCard::ask);
    connect(question_, &Banner::acted, this, &SessionsCard::signOut);
    inWords(this, [this] {
        title_->setText(tr("Where you are signed in"));
        words_->setText(tr("If you do not know a device, sign out everywhere and change your password."));
        everywhere_->setText(tr("Sign out everywhere"));
        question_->setAction(tr("Yes, sign out everywhere"));
    });
}

void SessionsCard::setSessions(const std::vector<contract::SessionBrief> &sessions)
{
    rows_->clear();
    for (const contract::SessionBrief &session : sessions) {
        if (rows_->count() > 0)
            rows_->addWidget(new Divider(this));
        rows_->addWidget(rowOf(session, this));
    }
}

void SessionsCard::ask()
{
    question_->setAction(tr("Yes, sign out everywhere"));
    tell(question_, Banner::Tone::Warning, [] {
        return tr("Every device is signed out, this one too, and forgets that it was to remember you. Something typed "
                  "here that was not sent is lost.");
    });
}

void SessionsCard::signOut()
{
    question_->hide();
    everywhere_->setEnabled(false);
    running_ = desk_.session.call(
        contract::SignOutEverywhere{}, this, [this](const domain::Outcome<contract::Nothing> &answer) {
            everywhere_->setEnabled(true);
            if (answer)
                return Q_EMIT signedOutEverywhere();
            question_->setAction({});
            tell(question_, answer.fault());
        });
}

} // namespace ui
