// SPDX-License-Identifier: Apache-2.0
// The first step of signing in: the form, its faults, and the wait that too many tries cost.
#include "ui/screens/sign_in_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/editors.h"
#include "ui/form/field_row.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tick.h"
#include "ui/kit/waiting.h"
#include "ui/screens/tell.h"
#include "ui/screens/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int widestForm = 620;

bool isOpen(contract::Role role)
{
    return role == contract::Role::Individual || role == contract::Role::Employer;
}

/// Return in any field of the form presses its button.
template <class Row, class Do>
void onReturn(Row *row, QObject *context, Do submit)
{
    if (auto *edit = qobject_cast<QLineEdit *>(row->editor()->target()))
        QObject::connect(edit, &QLineEdit::returnPressed, context, submit);
}

} // namespace

SignInPage::SignInPage(Desk desk, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      form_(desk_.clock),
      title_(new Label(TextRole::Title, Ink::First, this)),
      subtitle_(new Label(TextRole::Label, Ink::Third, this)),
      banner_(new Banner(this)),
      audience_(new SegmentedChoice(this)),
      user_(new FieldRow(form_, form_.find(QStringLiteral("user")), form::sentence, this)),
      password_(new FieldRow(form_, form_.find(QStringLiteral("password")), form::sentence, this)),
      remember_(new Tick(this)),
      enter_(new PrimaryButton({}, this)),
      busy_(new BusyLine(this)),
      register_(new LinkButton({}, this)),
      forgotten_(new LinkButton({}, this)),
      help_(new LinkButton({}, this)),
      verification_(new LinkButton({}, this))
{
    build();
    audienceChosen(0);
    wait_.setInterval(1000);
    connect(&wait_, &QTimer::timeout, this, &SignInPage::countDown);
    connect(audience_, &SegmentedChoice::chosenChanged, this, &SignInPage::audienceChosen);
    connect(enter_, &QPushButton::clicked, this, &SignInPage::submit);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    connect(help_, &QPushButton::clicked, this, &SignInPage::helpWanted);
    connect(register_, &QPushButton::clicked, this, &SignInPage::registrationWanted);
    connect(forgotten_, &QPushButton::clicked, this, &SignInPage::forgotten);
    connect(verification_, &QPushButton::clicked, this, &SignInPage::verificationWanted);
    onReturn(user_, this, [this] { submit(); });
    onReturn(password_, this, [this] { submit(); });
    inWords(this, [this] { say(); });
}

void SignInPage::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title_->wrapped());
    names->addWidget(subtitle_->wrapped());
    head->addWidget(new AppMark(44, this), 0, Qt::AlignVCenter);
    head->addLayout(names, 1);

    auto *form = new QWidget(this);
    form->setMaximumWidth(widestForm);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(audience_);
    column->addWidget(banner_);
    column->addWidget(user_);
    column->addWidget(password_);
    column->addWidget(remember_);
    column->addSpacing(4);
    enter_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(enter_);
    column->addWidget(busy_);
    column->addWidget(new Divider(form));
    auto *links = new QVBoxLayout;
    links->setSpacing(4);
    for (LinkButton *link : {register_, forgotten_, verification_, help_})
        links->addWidget(link, 0, Qt::AlignLeading);
    column->addLayout(links);
    register_->setMark(Icon::User);
    forgotten_->setMark(Icon::Lock);
    verification_->setMark(Icon::Certificate);
    help_->setMark(Icon::Help);
    banner_->hide();

    body()->setContentsMargins(32, 32, 32, 24);
    body()->addStretch(1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(form, 100);
    centred->addStretch(1);
    body()->addLayout(centred);
    body()->addStretch(2);
}

void SignInPage::say()
{
    title_->setText(tr("Taminat Online"));
    subtitle_->setText(tr("Sign in to the e-services"));
    QStringList audiences;
    for (const auto &role : choices(contract::Role{}))
        audiences.append(wordsOf(role.label));
    audience_->setAccessibleName(wordsOf(form_.info(form_.find(QStringLiteral("as"))).label));
    audience_->setOptions(audiences);
    remember_->setText(tr("Remember me"));
    remember_->setAside(tr("(in this computer's keychain)"));
    enter_->setText(tr("Sign in"));
    register_->setText(tr("Register with Taminat Online"));
    forgotten_->setText(tr("Forgotten your password"));
    help_->setText(tr("Help (F1)"));
    verification_->setText(tr("Verify a certificate"));
}

void SignInPage::audienceChosen(int option)
{
    const auto role = choices(contract::Role{})[static_cast<std::size_t>(option)];
    form_.setDraft(form_.find(QStringLiteral("as")), QLatin1String(role.name));
    const bool open = isOpen(role.value);
    for (QWidget *part : {static_cast<QWidget *>(user_),
             static_cast<QWidget *>(password_),
             static_cast<QWidget *>(remember_),
             static_cast<QWidget *>(enter_)})
        part->setEnabled(open);
    const domain::Fault closed = domain::refuse("audience.not_open");
    if (!open) {
        wait_.stop();
        waiting_ = closed;
        ui::tell(banner_, Banner::Tone::Info, [closed] { return form::sentence(closed); });
    } else if (waiting_ == closed) {
        waiting_ = {};
        banner_->hide();
    }
}

void SignInPage::submit()
{
    if (!enter_->isEnabled())
        return;
    form_.setDraft(form_.find(QStringLiteral("remember")),
        remember_->isChecked() ? QStringLiteral("true") : QStringLiteral("false"));
    if (!form_.check()) {
        if (!wait_.isActive())
            banner_->hide(); // it was about another try
        (form_.firstFault() == user_->field() ? user_ : password_)->take();
        return;
    }
    const auto who = form_.value();
    if (!who)
        return refuse(who.fault());
    wait_.stop();
    banner_->hide();
    enter_->setEnabled(false);
    busy_->begin(tr("Signing in…"));
    running_ =
        desk_.session.signIn(*who, this, [this](const domain::Outcome<contract::Challenge> &answer) { take(answer); });
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    // From the box to remember, too.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        ScrollPage::keyPressEvent(event);
}

void SignInPage::take(const domain::Outcome<contract::Challenge> &answer)
{
    enter_->setEnabled(true);
    busy_->end();
    if (!answer)
        return refuse(answer.fault());
    desk_.settings.setRemember(remember_->isChecked());
    Q_EMIT codeSent(*answer);
}

void SignInPage::refuse(domain::Fault fault)
{
    if (form_.show(fault)) {
        (form_.firstFault() == user_->field() ? user_ : password_)->take();
        return;
    }
    waiting_ = std::move(fault);
    if (waiting_.kind == domain::Kind::Offline)
        // Who named the service wants to see which one does not answer.
        ui::tell(
            banner_,
            Banner::Tone::Warning,
            [fault = waiting_] { return form::sentence(fault); },
            [this] { return ltr(desk_.server.toDisplayString()); });
    else
        ui::tell(banner_, waiting_);
    if (waiting_.kind == domain::Kind::TooMany && waiting_.figure > 0)
        wait_.start();
    password_->take();
    if (auto *edit = qobject_cast<QLineEdit *>(password_->editor()->target()))
        edit->selectAll();
}

void SignInPage::countDown()
{
    if (--waiting_.figure > 0)
        return banner_->setWords(Banner::Tone::Danger, form::sentence(waiting_), form::reference(waiting_));
    wait_.stop();
    waiting_ = {};
    ui::tell(banner_, Banner::Tone::Info, [] { return tr("The wait is over. Sign in again."); });
}

void SignInPage::tell(const domain::Fault &fault, bool warning)
{
    ui::tell(banner_, warning ? Banner::Tone::Warning : Banner::Tone::Info, [fault] { return form::sentence(fault); });
}

void SignInPage::tell(const std::function<QString()> &words)
{
    ui::tell(banner_, Banner::Tone::Info, words);
}

void SignInPage::begin()
{
    (form_.draft(user_->field()).isEmpty() ? user_ : password_)->take();
}

void SignInPage::forget()
{
    forgetPassword();
    form_.forget(user_->field());
    remember_->setChecked(false);
    desk_.settings.setRemember(false);
    begin();
}

void SignInPage::forgetPassword()
{
    form_.forget(password_->field());
    waiting_ = {};
    banner_->hide();
}

QString SignInPage::who() const
{
    const auto who = domain::UserName::parse(form_.draft(user_->field()).toStdString());
    return who ? QString::fromStdString(who->text()) + form_.draft(form_.find(QStringLiteral("as"))) : QString();
}

} // namespace ui
