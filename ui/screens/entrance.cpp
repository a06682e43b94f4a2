// SPDX-License-Identifier: Apache-2.0
// The steps before the house. The second step and the help are made when they are first needed.
#include "ui/screens/entrance.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/screens/accounts/audience_services.h"
#include "ui/screens/accounts/employer_registration.h"
#include "ui/screens/accounts/forgotten_page.h"
#include "ui/screens/accounts/registration_types.h"
#include "ui/screens/accounts/subscriber_registration.h"
#include "ui/screens/certificates/verify_page.h"
#include "ui/screens/code_page.h"
#include "ui/screens/first_focus.h"
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

/// Below its way back.
QWidget *pageOf(const QWidget *part)
{
    return part->layout()->itemAt(1)->widget();
}

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
    connect(steps_, &QStackedWidget::currentChanged, this, &Entrance::pageOpened);
    connect(hero, &HeroPanel::linkFollowed, this, &Entrance::linkFollowed);
    connect(signIn_, &SignInPage::helpWanted, this, &Entrance::openHelp);
    connect(signIn_, &SignInPage::verificationWanted, this, [this] { openVerification(); });
    connect(signIn_, &SignInPage::registrationWanted, this, &Entrance::openRegistration);
    connect(signIn_, &SignInPage::forgotten, this, [this] { openForgotten(); });
    connect(signIn_, &SignInPage::codeSent, this, [this](const contract::Challenge &challenge) {
        if (code_ == nullptr) {
            code_ = new CodePage(desk_, signingIn(), this);
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

void Entrance::tell(const std::function<QString()> &words)
{
    signIn_->tell(words);
}

void Entrance::finish()
{
    signIn_->forgetPassword();
    dropParts();
    steps_->setCurrentWidget(signIn_);
}

void Entrance::forget()
{
    signIn_->forget();
    dropParts();
}

QString Entrance::who() const
{
    return signIn_->who();
}

void Entrance::openHelp()
{
    if (help_ == nullptr)
        help_ = partWith(new HelpPage(this), Back::WhereOneWas);
    open(help_);
}

void Entrance::openVerification(const QString &number)
{
    if (verification_ == nullptr)
        verification_ = partWith(new VerifyPage(desk_, this), Back::WhereOneWas);
    open(verification_);
    if (!number.isEmpty())
        verification_->findChild<VerifyPage *>()->takeNumber(number);
}

void Entrance::open(QWidget *part)
{
    if (steps_->currentWidget() == part)
        return;
    QWidget *from = steps_->currentWidget();
    cameFrom_[part] = from == help_ || from == verification_ ? cameFrom_.value(from) : QPointer<QWidget>(from);
    steps_->setCurrentWidget(part);
    // Where there is nothing to type or to choose, at the way back.
    QWidget *first = firstFocusOf(pageOf(part));
    (first != nullptr ? first : part->findChild<SecondaryButton *>(backName))->setFocus(Qt::OtherFocusReason);
}

CodeWay Entrance::signingIn()
{
    return {[this](const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer) {
                return desk_.session.confirm(code, context, std::move(answer));
            },
        [this](QObject *context, session::Answer<contract::Challenge> answer) {
            return desk_.session.resend(context, std::move(answer));
        },
        [](const QString &where) {
            return tr(
                "A message with a code of 6 digits is on its way to the mobile registered in your name in Absher and the national registry: %1")
                .arg(where);
        }};
}

void Entrance::openRegistration()
{
    if (types_ == nullptr) {
        auto *page = new RegistrationTypes(this);
        types_ = partWith(page, Back::SignIn);
        connect(page, &RegistrationTypes::subscriberChosen, this, &Entrance::openSubscriberRegistration);
        connect(page, &RegistrationTypes::employerChosen, this, &Entrance::openEmployerRegistration);
        connect(page, &RegistrationTypes::servicesWanted, this, &Entrance::openServices);
    }
    open(types_);
}

void Entrance::openServices(contract::Role audience)
{
    delete services_;
    services_ = partWith(new AudienceServices(desk_.catalogue, audience, this), Back::Types);
    open(services_);
}

void Entrance::openSubscriberRegistration()
{
    if (registration_ == nullptr) {
        auto *page = new SubscriberRegistration(desk_, this);
        registration_ = partWith(page, Back::Types);
        connect(page, &SubscriberRegistration::finished, this, [this] {
            begin();
            dropParts();
        });
    }
    open(registration_);
}

void Entrance::openEmployerRegistration()
{
    if (employerRegistration_ == nullptr) {
        auto *page = new EmployerRegistration(desk_, this);
        employerRegistration_ = partWith(page, Back::Types);
        connect(page, &EmployerRegistration::finished, this, [this] {
            begin();
            dropParts();
        });
    }
    open(employerRegistration_);
}

void Entrance::openForgotten(const QString &code)
{
    if (forgotten_ == nullptr) {
        auto *page = new ForgottenPage(desk_, this);
        forgotten_ = partWith(page, Back::SignIn);
        connect(page, &ForgottenPage::finished, this, [this] {
            begin();
            dropParts();
        });
    }
    open(forgotten_);
    if (!code.isEmpty())
        forgotten_->findChild<ForgottenPage *>()->takeCode(code);
}

void Entrance::dropParts()
{
    for (QWidget **part : {&registration_, &employerRegistration_, &forgotten_}) {
        if (*part != nullptr)
            (*part)->deleteLater(); // it may be the one who says that it is done
        *part = nullptr;
    }
}

QWidget *Entrance::partWith(QWidget *page, Back back)
{
    auto *part = new QWidget(this);
    auto *way = new SecondaryButton({}, part);
    way->setObjectName(backName);
    auto *head = new Band(Band::Bottom, part);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(way);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(page, 1);
    inWords(way, [way, back] { way->setText(back == Back::Types ? tr("Types of registration") : tr("Back")); });
    connect(way, &QPushButton::clicked, this, [this, part, back] { goBack(part, back); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), part);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, way, &QPushButton::click);
    steps_->addWidget(part);
    return part;
}

void Entrance::goBack(QWidget *part, Back back)
{
    if (back == Back::Types)
        return open(types_);
    if (back == Back::SignIn) {
        begin();
        return dropParts();
    }
    const bool awaiting = desk_.session.state() == session::State::AwaitingCode;
    const QPointer<QWidget> before = cameFrom_.value(part);
    steps_->setCurrentWidget(before && (before != code_ || awaiting) ? before.data() : signIn_);
    // The next person at this desk sees nothing of the last one's certificate.
    if (verification_ != nullptr)
        std::exchange(verification_, nullptr)->deleteLater();
}

} // namespace ui
