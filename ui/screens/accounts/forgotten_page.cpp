// SPDX-License-Identifier: Apache-2.0
// Two small forms: who one is; the code and the new password.
#include "ui/screens/accounts/forgotten_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/form_page.h"
#include "ui/form/password_meter.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/waiting.h"
#include "ui/screens/accounts/centred.h"
#include "ui/screens/accounts/done_page.h"
#include "ui/screens/tell.h"

#include <QStackedLayout>

namespace ui {
namespace {

constexpr int widest = 560;

QHBoxLayout *footOf(BusyLine *busy, QWidget *button)
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(busy, 1);
    foot->addStretch(0);
    foot->addWidget(button);
    return foot;
}

} // namespace

ForgottenPage::ForgottenPage(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      asked_(desk_.clock),
      chosen_(desk_.clock),
      parts_(new QStackedLayout(this)),
      done_(new DonePage(this))
{
    parts_->addWidget(makeAsking());
    choosing_ = makeChoosing();
    parts_->addWidget(choosing_);
    parts_->addWidget(done_);
    connect(done_, &DonePage::finished, this, &ForgottenPage::finished);
    inWords(this, [this] { say(); });
}

ForgottenPage::~ForgottenPage()
{
    // Their rows look at the forms until their end.
    delete who_;
    delete password_;
}

ScrollPage *ForgottenPage::makeAsking()
{
    auto *page = new ScrollPage(this);
    title_ = new Label(TextRole::Title, Ink::First, page);
    words_ = new Label(TextRole::Body, Ink::Second, page);
    banner_ = new Banner(page);
    who_ = new FormPage(asked_, -1, form::sentence, page);
    busy_ = new BusyLine(page);
    ask_ = new PrimaryButton({}, page);
    haveCode_ = new LinkButton({}, page);
    QVBoxLayout *column = centredColumn(page, widest);
    column->addWidget(new Medallion(Icon::Lock, 48, page), 0, Qt::AlignLeading);
    column->addWidget(title_->wrapped());
    column->addWidget(words_->wrapped());
    column->addWidget(banner_);
    column->addWidget(who_);
    column->addLayout(footOf(busy_, ask_));
    column->addWidget(haveCode_, 0, Qt::AlignLeading);
    banner_->hide();
    connect(ask_, &QPushButton::clicked, this, &ForgottenPage::ask);
    connect(who_, &FormPage::finished, this, &ForgottenPage::ask);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    connect(haveCode_, &QPushButton::clicked, this, [this] { open(false); });
    return page;
}

ScrollPage *ForgottenPage::makeChoosing()
{
    auto *page = new ScrollPage(this);
    newTitle_ = new Label(TextRole::Title, Ink::First, page);
    newBanner_ = new Banner(page);
    password_ = new FormPage(chosen_, -1, form::sentence, page);
    newBusy_ = new BusyLine(page);
    choose_ = new PrimaryButton({}, page);
    QVBoxLayout *column = centredColumn(page, widest);
    column->addWidget(newTitle_->wrapped());
    column->addWidget(newBanner_);
    column->addWidget(password_);
    column->addLayout(footOf(newBusy_, choose_));
    newBanner_->hide();
    FieldRow *row = password_->row(chosen_.find(QStringLiteral("password")));
    row->addBelow(new PasswordMeter(chosen_, QStringLiteral("password"), row));
    connect(choose_, &QPushButton::clicked, this, &ForgottenPage::choose);
    connect(password_, &FormPage::finished, this, &ForgottenPage::choose);
    connect(newBusy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    return page;
}

void ForgottenPage::say()
{
    title_->setText(tr("Forgotten your password?"));
    words_->setText(tr("Write your user code and your identity number; who does not know the user code writes the "
                       "identity number in both fields. We send what you need to your registered e-mail address or "
                       "mobile; an account that was closed comes back the same way."));
    ask_->setText(tr("OK"));
    haveCode_->setText(tr("I have the message already"));
    newTitle_->setText(tr("Choose a new password"));
    choose_->setText(tr("Save"));
}

void ForgottenPage::ask()
{
    if (!ask_->isEnabled() || !who_->check())
        return;
    const auto call = asked_.value();
    if (!call)
        return;
    banner_->hide();
    ask_->setEnabled(false);
    busy_->begin(tr("Sending…"));
    // Each press is another call: who asks again wants another message.
    running_ = desk_.session.call(*call, this, [this](const domain::Outcome<contract::Nothing> &answer) {
        busy_->end();
        ask_->setEnabled(true);
        if (answer)
            return open(true);
        if (asked_.show(answer.fault()))
            who_->summarise();
        else
            tell(banner_, answer.fault());
    });
}

void ForgottenPage::open(bool sent)
{
    if (sent)
        tell(newBanner_, Banner::Tone::Success, [] {
            return tr("It went well: you will receive the details of the account at your e-mail address or mobile "
                      "registered with us.");
        });
    else
        newBanner_->hide();
    parts_->setCurrentWidget(choosing_);
    password_->take();
}

void ForgottenPage::takeCode(const QString &code)
{
    chosen_.setDraft(chosen_.find(QStringLiteral("code")), code);
    open(false);
    password_->take(chosen_.find(QStringLiteral("password")));
}

void ForgottenPage::choose()
{
    if (!choose_->isEnabled() || !password_->check())
        return;
    const auto call = chosen_.value();
    if (!call)
        return;
    choose_->setEnabled(false);
    newBusy_->begin(tr("Saving…"));
    running_ = desk_.session.call(
        *call, chosen_.key().toLatin1(), this, [this](const domain::Outcome<contract::Nothing> &answer) {
            newBusy_->end();
            choose_->setEnabled(true);
            if (!answer) {
                newBanner_->hide();
                if (chosen_.show(answer.fault()))
                    password_->summarise();
                else
                    tell(newBanner_, answer.fault());
                return;
            }
            for (int field = 0; field < chosen_.fieldCount(); ++field)
                chosen_.forget(field);
            parts_->setCurrentWidget(done_);
            done_->begin([] { return tr("Your password is changed"); },
                [] {
                    return tr("Every device that was signed in to your account has been signed out, and a notice is on "
                              "its way to you. Sign in with the new password.");
                });
        });
}

} // namespace ui
