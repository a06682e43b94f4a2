// SPDX-License-Identifier: Apache-2.0
// The form, and what comes of it. What was typed goes as soon as it is done.
#include "ui/screens/accounts/password_card.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/form_page.h"
#include "ui/form/password_meter.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/waiting.h"
#include "ui/screens/tell.h"

#include <QVBoxLayout>

namespace ui {

PasswordCard::PasswordCard(Desk desk, QWidget *parent)
    : Card(parent, 20),
      desk_(std::move(desk)),
      form_(desk_.clock),
      title_(new Label(TextRole::Section, Ink::First, this)),
      words_(new Label(TextRole::Body, Ink::Second, this)),
      banner_(new Banner(this)),
      fields_(new FormPage(form_, -1, form::sentence, this)),
      busy_(new BusyLine(this)),
      change_(new PrimaryButton({}, this))
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(busy_, 1);
    foot->addStretch(0);
    foot->addWidget(change_);
    body()->setSpacing(12);
    body()->addWidget(title_->wrapped());
    body()->addWidget(words_->wrapped());
    body()->addWidget(banner_);
    body()->addWidget(fields_);
    body()->addLayout(foot);
    banner_->hide();
    FieldRow *row = fields_->row(form_.find(QStringLiteral("password")));
    row->addBelow(new PasswordMeter(form_, QStringLiteral("password"), row));
    connect(change_, &QPushButton::clicked, this, &PasswordCard::submit);
    connect(fields_, &FormPage::finished, this, &PasswordCard::submit);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    inWords(this, [this] {
        title_->setText(tr("Change the password"));
        words_->setText(tr("Every other device that is signed in to your account is signed out, and you are told by "
                           "e-mail and SMS."));
        change_->setText(tr("Save"));
    });
}

PasswordCard::~PasswordCard()
{
    delete fields_; // its rows look at the form until their end
}

void PasswordCard::submit()
{
    if (!change_->isEnabled() || !fields_->check())
        return;
    const auto call = form_.value();
    if (!call)
        return;
    banner_->hide();
    change_->setEnabled(false);
    busy_->begin(tr("Saving…"));
    running_ = desk_.session.call(
        *call, form_.key().toLatin1(), this, [this](const domain::Outcome<contract::Nothing> &answer) {
            take(answer);
        });
}

void PasswordCard::take(const domain::Outcome<contract::Nothing> &answer)
{
    busy_->end();
    change_->setEnabled(true);
    if (!answer) {
        if (form_.show(answer.fault()))
            fields_->summarise();
        else
            tell(banner_, answer.fault());
        return;
    }
    for (int field = 0; field < form_.fieldCount(); ++field)
        form_.forget(field);
    tell(banner_, Banner::Tone::Success, [] {
        return tr(
            "Your password is changed. Every other device has been signed out, and a notice is on its way to you.");
    });
    Q_EMIT changed();
}

} // namespace ui
