// SPDX-License-Identifier: Apache-2.0
// The phone: a header, and a card for each message.
#include "ui/screens/phone_window.h"

#include "contract/codec.h"
#include "form/faults.h"
#include "ui/clipboard.h"
#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/certificates/save_dialog.h"
#include "ui/screens/moments.h"
#include "ui/screens/tell.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {
namespace {

/// The verification code in a message, or nothing.
QString codeIn(const QString &text)
{
    static const QRegularExpression six(QStringLiteral("(?<!\\d)\\d{6}(?!\\d)"));
    return six.match(text).captured();
}

/// "1 2 3 4 5 6": read out figure by figure.
QString spoken(const QString &code)
{
    QString figures;
    for (const QChar figure : code)
        figures += figures.isEmpty() ? QString(figure) : u' ' + QString(figure);
    return figures;
}

class MessageCard : public Card {
    Q_OBJECT
public:
    MessageCard(contract::LocalMessage message, QWidget *parent) : Card(parent, 16), message_(std::move(message))
    {
        body()->setSpacing(8);
        const bool sms = message_.channel == contract::Channel::Sms;
        auto *head = new QHBoxLayout;
        head->setSpacing(12);
        auto *who = new QVBoxLayout;
        who->setSpacing(0);
        auto *channel = new Label(TextRole::Strong, Ink::First, this);
        auto *receiver = new Label(ltr(contract::toQString(message_.to.text())), TextRole::Small, Ink::Third, this);
        auto *time = new Label(TextRole::Small, Ink::Third, this);
        who->addWidget(channel);
        who->addWidget(receiver);
        head->addWidget(new Medallion(sms ? Icon::Phone : Icon::Mail, 36, this), 0, Qt::AlignTop);
        head->addLayout(who, 1);
        head->addWidget(time, 0, Qt::AlignTop);
        body()->addLayout(head);
        const QString words = contract::toQString(message_.text.text());
        auto *text = new Label(isolated(words), TextRole::Body, Ink::Second, this);
        text->wrapped()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setLayoutDirection(directionOf(words, Qt::RightToLeft)); // in the language that its receiver reads
        body()->addWidget(text);
        inWords(this, [this, channel, time, sms, words] {
            channel->setText(sms ? tr("SMS") : tr("E-mail"));
            time->setText(clockTime(message_.sentAt.instant()));
            setAccessibleName(channel->text() + QStringLiteral(": ") + withoutIsolates(words));
        });
        if (const QString code = codeIn(words); !code.isEmpty())
            addCopy(code);
        if (message_.attachment)
            addAttachment();
    }

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): moc has its own
    void attachmentWanted(const contract::Certificate &certificate);

private:
    void addAttachment()
    {
        auto *attachment = new SecondaryButton({}, this);
        attachment->setMark(Icon::Download);
        body()->addWidget(attachment);
        inWords(attachment, [this, attachment] {
            attachment->setText(tr("Save the attached certificate"));
            attachment->setAccessibleDescription(contract::toQString(message_.attachment->brief.number.text()));
        });
        connect(attachment, &QPushButton::clicked, this, [this] { Q_EMIT attachmentWanted(*message_.attachment); });
    }

    void addCopy(const QString &code)
    {
        auto *copy = new SecondaryButton(ltr(code), this);
        copy->setMark(Icon::Copy);
        body()->addWidget(copy);
        inWords(copy, [copy, code] {
            copy->setAccessibleName(tr("Copy the code %1").arg(spoken(code)));
            copy->setToolTip(tr("Copy"));
        });
        connect(copy, &QPushButton::clicked, this, [copy, code] {
            copySecret(code);
            copy->setText(ltr(code) + QStringLiteral(" · ") + tr("Copied"));
        });
    }

    contract::LocalMessage message_;
};

} // namespace

PhoneWindow::PhoneWindow(print::Dictionaries dictionaries, QWidget *parent)
    : QWidget(parent),
      dictionaries_(dictionaries),
      banner_(new Banner(this)),
      notice_(new Banner(this)),
      nothing_(new EmptyState(Icon::Inbox, this))
{
    setWindowIcon(AppMark::asIcon());
    auto *head = new Band(Band::Bottom, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(12);
    auto *title = new Label(TextRole::Section, Ink::First, head);
    auto *about = new Label(TextRole::Small, Ink::Third, head);
    about->wrapped();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title);
    names->addWidget(about);
    row->addWidget(new Medallion(Icon::Phone, 40, head));
    row->addLayout(names, 1);

    auto *page = new ScrollPage(this);
    page->body()->setContentsMargins(16, 16, 16, 16);
    page->body()->setSpacing(12);
    messages_ = new QVBoxLayout;
    messages_->setSpacing(12);
    page->body()->addWidget(banner_);
    page->body()->addWidget(notice_);
    page->body()->addWidget(nothing_);
    page->body()->addLayout(messages_);
    page->body()->addStretch(1);
    banner_->hide();
    notice_->hide();
    notice_->setDismissible(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(page, 1);
    inWords(this, [this, title, about] {
        title->setText(tr("Mobile and inbox"));
        about->setText(tr("For the demonstration: here arrives what the service sends"));
        setWindowTitle(title->text());
        nothing_->setWords(tr("No messages yet"), tr("Sign in, and the verification code appears here."));
    });
}

void PhoneWindow::add(const std::vector<contract::LocalMessage> &messages)
{
    banner_->hide();
    for (const contract::LocalMessage &message : messages) {
        auto *card = new MessageCard(message, this);
        connect(card, &MessageCard::attachmentWanted, this, &PhoneWindow::save);
        messages_->insertWidget(0, card);
    }
    nothing_->setVisible(messages_->count() == 0);
}

void PhoneWindow::save(const contract::Certificate &certificate)
{
    auto *dialog = new SaveDialog(certificate, dictionaries_, this);
    dialog->openTelling(notice_);
}

void PhoneWindow::setFault(const domain::Fault &fault)
{
    const bool closed = fault.kind == domain::Kind::Missing;
    const auto words = [closed, fault] {
        return closed ? tr("This service keeps its messages to itself: it was started without local messages.")
                      : form::sentence(fault);
    };
    if (!banner_->isVisible() || banner_->words() != words()) // once is enough; it is asked each second
        tell(banner_, Banner::Tone::Warning, words, [fault] { return form::reference(fault); });
    nothing_->setVisible(!closed && messages_->count() == 0);
}

void PhoneWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().window());
}

} // namespace ui

#include "phone_window.moc"
