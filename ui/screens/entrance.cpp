// SPDX-License-Identifier: Apache-2.0
// The steps before the house. The second step and the help are made when they are first needed.
#include "ui/screens/entrance.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/screens/certificates/verify_page.h"
#include "ui/screens/code_page.h"
#include "ui/screens/help_page.h"
#include "ui/screens/hero_panel.h"
#include "ui/screens/sign_in_page.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

const QString backName = QStringLiteral("back");

} // namespace

Entrance::Entrance(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      steps_(new QStackedWidget(this)),
      signIn_(new SignInPage(desk_, this))
{
    auto *hero = new HeroPanel(this);
    steps_->addWidget(signIn_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(steps_, 63);
    row->addWidget(hero, 37);
    connect(hero, &HeroPanel::linkFollowed, this, &Entrance::linkFollowed);
    connect(signIn_, &SignInPage::helpWanted, this, &Entrance::openHelp);
    connect(signIn_, &SignInPage::verificationWanted, this, &Entrance::openVerification);
    connect(signIn_, &SignInPage::codeSent, this, [this](const contract::Challenge &challenge) {
        if (code_ == nullptr) {
            code_ = new CodePage(desk_, this);
            steps_->addWidget(code_);
            connect(code_, &CodePage::left, this, [this] {
                desk_.session.cancelSignIn();
                begin();
            });
        }
        steps_->setCurrentWidget(code_);
        code_->begin(challenge);
    });
}

void Entrance::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).card);
}

void Entrance::begin()
{
    steps_->setCurrentWidget(signIn_);
    signIn_->begin();
}

void Entrance::begin(const domain::Fault &why)
{
    begin();
    signIn_->tell(why, true);
}

void Entrance::tell(const domain::Fault &fault)
{
    signIn_->tell(fault, false);
}

void Entrance::finish()
{
    signIn_->forgetPassword();
    steps_->setCurrentWidget(signIn_);
}

void Entrance::forget()
{
    signIn_->forget();
}

QString Entrance::who() const
{
    return signIn_->who();
}

void Entrance::openHelp()
{
    if (help_ == nullptr)
        help_ = partWith(new HelpPage(this));
    open(help_);
}

void Entrance::openVerification()
{
    if (verification_ == nullptr)
        verification_ = partWith(new VerifyPage(desk_, this));
    open(verification_);
}

void Entrance::open(QWidget *part)
{
    if (steps_->currentWidget() == part)
        return;
    steps_->setCurrentWidget(part);
    part->findChild<SecondaryButton *>(backName)->setFocus(Qt::OtherFocusReason);
}

QWidget *Entrance::partWith(QWidget *page)
{
    auto *part = new QWidget(this);
    auto *back = new SecondaryButton({}, part);
    back->setObjectName(backName);
    auto *head = new Band(Band::Bottom, part);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(back);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(page, 1);
    inWords(back, [back] { back->setText(tr("Back")); });
    connect(back, &QPushButton::clicked, this, [this] {
        const bool awaiting = desk_.session.state() == session::State::AwaitingCode && code_ != nullptr;
        steps_->setCurrentWidget(awaiting ? static_cast<QWidget *>(code_) : signIn_);
        // The next person at this desk sees nothing of the last one's certificate.
        if (verification_ != nullptr)
            std::exchange(verification_, nullptr)->deleteLater();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), part);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, back, &QPushButton::click);
    steps_->addWidget(part);
    return part;
}

} // namespace ui
