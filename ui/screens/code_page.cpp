// SPDX-License-Identifier: Apache-2.0
// One field, its time, and what to do when it has run out.
#include "ui/screens/code_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/editors.h"
#include "ui/form/field_row.h"
#include "ui/kit/accessible.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/waiting.h"
#include "ui/screens/tell.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QString minutes(int seconds)
{
    return ltr(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

} // namespace

CodePage::CodePage(Desk desk, CodeWay way, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      way_(std::move(way)),
      form_(desk_.clock),
      byMobile_(new Medallion(Icon::Phone, 48, this)),
      byMail_(new Medallion(Icon::Mail, 48, this)),
      title_(new Label(TextRole::Title, Ink::First, this)),
      sent_(new Label(TextRole::Body, Ink::Second, this)),
      banner_(new Banner(this)),
      code_(new FieldRow(form_, 0, form::sentence, this)),
      remaining_(new Label(TextRole::Label, Ink::Third, this)),
      resend_(new LinkButton({}, this)),
      busy_(new BusyLine(this)),
      back_(new SecondaryButton({}, this)),
      confirm_(new PrimaryButton({}, this)),
      advice_(new Label(TextRole::Small, Ink::Third, this))
{
    build();
    timer_.setInterval(1000);
    connect(&timer_, &QTimer::timeout, this, &CodePage::tick);
    connect(back_, &QPushButton::clicked, this, [this] {
        timer_.stop();
        running_.cancel();
        form_.forget(0);
        Q_EMIT left();
    });
    connect(confirm_, &QPushButton::clicked, this, &CodePage::submit);
    connect(resend_, &QPushButton::clicked, this, &CodePage::resend);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    if (auto *edit = qobject_cast<QLineEdit *>(code_->editor()->target()))
        connect(edit, &QLineEdit::returnPressed, this, &CodePage::submit);
    inWords(this, [this] { say(); });
}

void CodePage::build()
{
    auto *form = new QWidget(this);
    form->setMaximumWidth(480);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(byMobile_, 0, Qt::AlignLeading);
    column->addWidget(byMail_, 0, Qt::AlignLeading);
    column->addWidget(title_->wrapped());
    column->addWidget(sent_->wrapped());
    column->addWidget(banner_);
    column->addWidget(code_);
    auto *time = new QHBoxLayout;
    time->addWidget(remaining_->wrapped(), 1);
    time->addWidget(resend_);
    column->addLayout(time);
    column->addWidget(busy_);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(back_);
    buttons->addStretch(1);
    buttons->addWidget(confirm_, 2);
    column->addLayout(buttons);
    column->addWidget(advice_->wrapped());
    banner_->hide();
    resend_->setMark(Icon::Refresh);
    body()->setContentsMargins(32, 32, 32, 24);
    body()->addStretch(1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(form, 100);
    centred->addStretch(1);
    body()->addLayout(centred);
    body()->addStretch(2);
}

void CodePage::say()
{
    const bool byMail = challenge_.sentTo.text().find('@') != std::string::npos; // as it is masked
    byMobile_->setVisible(!byMail);
    byMail_->setVisible(byMail);
    title_->setText(tr("Verification code"));
    sent_->setText(way_.sent(ltr(contract::toQString(challenge_.sentTo.text()))));
    back_->setText(tr("Back"));
    confirm_->setText(tr("Verify"));
    advice_->setText(tr("Never tell anyone this code. No employee will ask you for it."));
    tick();
}

void CodePage::begin(const contract::Challenge &challenge)
{
    banner_->hide();
    renew(challenge);
    code_->take();
}

void CodePage::renew(const contract::Challenge &challenge)
{
    challenge_ = challenge;
    challenge_.challenge = {}; // others keep it
    expires_ = desk_.clock.now() + std::chrono::seconds(challenge.expiresIn);
    resendable_ = desk_.clock.now() + std::chrono::seconds(challenge.resendIn);
    refusals_ = 0;
    form_.forget(0);
    confirm_->setEnabled(true);
    code_->setEnabled(true);
    timer_.start();
    say();
}

int CodePage::secondsTo(domain::Instant moment) const
{
    return static_cast<int>(std::max<std::chrono::seconds::rep>(0, (moment - desk_.clock.now()).count()));
}

void CodePage::tick()
{
    const int valid = secondsTo(expires_);
    const int wait = secondsTo(resendable_);
    const bool dead = valid == 0 || refusals_ >= tries;
    remaining_->setText(
        dead ? tr("This code can no longer be used.") : tr("The code is valid for %1").arg(minutes(valid)));
    remaining_->setAccessibleName(withoutIsolates(remaining_->text()));
    if (valid == 60 || valid == 0)
        announce(remaining_);
    // Pressing it twice does nothing while the first is under way.
    resend_->setEnabled(wait == 0 && !running_.isActive());
    resend_->setText(wait == 0 ? tr("Send again") : tr("Send again in %1").arg(minutes(wait)));
    resend_->setAccessibleName(tr("Send again"));
    confirm_->setEnabled(!dead && !running_.isActive());
    if (valid == 0)
        timer_.stop();
}

void CodePage::submit()
{
    if (!confirm_->isEnabled())
        return;
    if (!form_.check())
        return code_->take();
    const auto typed = form_.value();
    if (!typed)
        return refuse(typed.fault());
    banner_->hide();
    busy_->begin(tr("Verifying…"));
    running_ = way_.confirm(typed->code, this, [this](const domain::Outcome<domain::Done> &answer) {
        busy_->end();
        running_ = {};
        if (!answer)
            return refuse(answer.fault());
        timer_.stop();
        form_.forget(0);
    });
    confirm_->setEnabled(false);
}

void CodePage::resend()
{
    banner_->hide();
    busy_->begin(tr("Sending…"));
    running_ = way_.resend(this, [this](const domain::Outcome<contract::Challenge> &answer) {
        busy_->end();
        running_ = {};
        if (!answer)
            return refuse(answer.fault());
        renew(*answer);
        tell(banner_, Banner::Tone::Success, [] {
            return tr("A new code is on its way. The earlier one no longer works.");
        });
        code_->take();
    });
    tick();
}

void CodePage::refuse(const domain::Fault &fault)
{
    if ((fault.code == "sign_in.refused" || fault.code == "code.refused") && ++refusals_ >= tries) {
        tell(
            banner_,
            Banner::Tone::Danger,
            [] { return tr("The code was refused three times. Ask for a new one with “Send again”."); },
            [fault] { return form::reference(fault); });
    } else if (fault.code == "code.wait") {
        resendable_ = desk_.clock.now() + std::chrono::seconds(fault.figure);
        tell(banner_, Banner::Tone::Warning, fault);
    } else if (!form_.show(fault)) {
        tell(banner_, fault);
    }
    tick();
    code_->take();
    if (auto *edit = qobject_cast<QLineEdit *>(code_->editor()->target()))
        edit->selectAll();
}

} // namespace ui
