// SPDX-License-Identifier: Apache-2.0
// The locked screen: nothing personal is on it.
#include "ui/screens/lock_screen.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/editors.h"
#include "ui/form/field_row.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/waiting.h"
#include "ui/screens/tell.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

LockScreen::LockScreen(Desk desk, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      form_(desk_.clock),
      title_(new Label(TextRole::Title, Ink::First, this)),
      words_(new Label(TextRole::Body, Ink::Second, this)),
      banner_(new Banner(this)),
      password_(new FieldRow(form_, 0, form::sentence, this)),
      busy_(new BusyLine(this)),
      unlock_(new PrimaryButton({}, this)),
      signOut_(new LinkButton({}, this))
{
    auto *card = new Card(this);
    card->setMaximumWidth(440);
    card->body()->setSpacing(14);
    card->body()->addWidget(new Medallion(Icon::Lock, 48, card), 0, Qt::AlignHCenter);
    card->body()->addWidget(title_->wrapped(), 0);
    card->body()->addWidget(words_->wrapped());
    title_->setAlignment(Qt::AlignHCenter);
    words_->setAlignment(Qt::AlignHCenter);
    card->body()->addWidget(banner_);
    card->body()->addWidget(password_);
    card->body()->addWidget(busy_);
    card->body()->addWidget(unlock_);
    card->body()->addWidget(signOut_, 0, Qt::AlignHCenter);
    banner_->hide();
    body()->addStretch(1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(card, 100);
    centred->addStretch(1);
    body()->addLayout(centred);
    body()->addStretch(2);
    connect(unlock_, &QPushButton::clicked, this, &LockScreen::submit);
    connect(signOut_, &QPushButton::clicked, this, &LockScreen::signOutWanted);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    if (auto *edit = qobject_cast<QLineEdit *>(password_->editor()->target()))
        connect(edit, &QLineEdit::returnPressed, this, &LockScreen::submit);
    inWords(this, [this] {
        title_->setText(tr("The screen is locked"));
        words_->setText(
            tr("So that nobody else sees what is yours. Write your password to go on; what you typed is kept."));
        unlock_->setText(tr("Unlock"));
        signOut_->setText(tr("Sign out"));
    });
}

void LockScreen::begin()
{
    form_.forget(0);
    banner_->hide();
    unlock_->setEnabled(true);
    password_->take();
}

void LockScreen::submit()
{
    if (!unlock_->isEnabled())
        return;
    if (!form_.check())
        return password_->take();
    const auto typed = form_.value();
    if (!typed)
        return;
    unlock_->setEnabled(false);
    banner_->hide();
    busy_->begin(tr("Unlocking…"));
    running_ = desk_.session.unlock(typed->password, this, [this](const domain::Outcome<domain::Done> &answer) {
        busy_->end();
        unlock_->setEnabled(true);
        if (answer)
            return form_.forget(0);
        tell(banner_, answer.fault());
        password_->take();
        if (auto *edit = qobject_cast<QLineEdit *>(password_->editor()->target()))
            edit->selectAll();
    });
}

} // namespace ui
