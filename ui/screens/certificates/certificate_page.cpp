// SPDX-License-Identifier: Apache-2.0
// A certificate on its page, and what can be done with it.
#include "ui/screens/certificates/certificate_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/awaited.h"
#include "ui/screens/certificates/drawing.h"
#include "ui/screens/certificates/pages_view.h"
#include "ui/screens/certificates/save_dialog.h"
#include "ui/screens/moments.h"
#include "ui/screens/printing.h"
#include "ui/screens/tell.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

#include <memory>

namespace ui {

CertificatePage::CertificatePage(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      title_(new Label(TextRole::Title, Ink::First, this)),
      detail_(new Label(TextRole::Small, Ink::Third, this)),
      state_(new Pill(this)),
      back_(new SecondaryButton({}, this)),
      print_(new PrimaryButton({}, this)),
      save_(new SecondaryButton({}, this)),
      cancel_(new SecondaryButton({}, this)),
      cancelled_(new Banner(this)),
      notice_(new Banner(this)),
      question_(new Banner(this)),
      awaited_(new Awaited(8, this)),
      pages_(new PagesView(this))
{
    build();
    inWords(this, [this] { say(); });
}

CertificatePage::CertificatePage(Desk desk, const contract::Certificate &certificate, QWidget *parent)
    : CertificatePage(std::move(desk), parent)
{
    number_ = contract::toQString(certificate.brief.number.text());
    issuedNow_ = true;
    (void)awaited_->begin();
    take(certificate);
}

CertificatePage::CertificatePage(Desk desk, const QString &number, QWidget *parent)
    : CertificatePage(std::move(desk), parent)
{
    number_ = number;
    say();
}

void CertificatePage::build()
{
    auto *head = new Band(Band::Bottom, this);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(title_->wrapped(), 1);
    first->addWidget(state_, 0, Qt::AlignVCenter);
    names->addLayout(first);
    names->addWidget(detail_->wrapped());
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(print_);
    ways->addWidget(save_);
    ways->addWidget(cancel_);
    ways->addStretch(1);
    ways->addWidget(back_);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(32, 16, 32, 12);
    lines->setSpacing(12);
    lines->addLayout(names);
    lines->addLayout(ways);
    lines->addWidget(cancelled_);
    lines->addWidget(notice_);
    lines->addWidget(question_);
    print_->setMark(Icon::Print);
    save_->setMark(Icon::Download);
    cancel_->setMark(Icon::Close);
    cancelled_->hide();
    notice_->hide();
    notice_->setDismissible(true);
    question_->hide();
    question_->setDismissible(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(32, 12, 32, 12);
    body->addWidget(awaited_, 1);
    column->addLayout(body, 1);
    awaited_->body()->addWidget(pages_, 1);
    connect(back_, &QPushButton::clicked, this, &CertificatePage::backWanted);
    connect(print_, &QPushButton::clicked, this, &CertificatePage::print);
    connect(save_, &QPushButton::clicked, this, &CertificatePage::save);
    connect(cancel_, &QPushButton::clicked, this, &CertificatePage::askBeforeCancelling);
    connect(question_, &Banner::acted, this, &CertificatePage::cancel);
    connect(awaited_, &Awaited::tryAgain, this, &CertificatePage::refresh);
}

QString CertificatePage::title() const
{
    return title_->text();
}

QWidget *CertificatePage::entry()
{
    return awaited_->hasArrived() ? static_cast<QWidget *>(print_) : back_;
}

void CertificatePage::begin()
{
    entry()->setFocus(Qt::OtherFocusReason);
}

void CertificatePage::refresh()
{
    if (issuedNow_)
        return; // it stands here as the service gave it
    const auto number = contract::CertificateNo::parse(number_.toStdString());
    if (!number)
        return awaited_->fail(number.fault());
    awaited_->ask(desk_.session, contract::OneCertificate{*number}, [this](const auto &answer) { take(answer); });
}

void CertificatePage::take(const contract::Certificate &certificate)
{
    auto sheets = sheetsOf(certificate, desk_.dictionaries);
    if (!sheets)
        return awaited_->fail(sheets.fault());
    certificate_ = certificate;
    pages_->setSheets(*std::move(sheets));
    awaited_->arrive();
    say();
}

void CertificatePage::take(const contract::CertificateBrief &brief)
{
    certificate_.brief = brief;
    say();
}

void CertificatePage::say()
{
    const contract::CertificateBrief &brief = certificate_.brief;
    const bool here = !brief.number.empty();
    title_->setText(here ? saidChoice(brief.type) : tr("Certificate %1").arg(ltr(number_)));
    detail_->setText(
        here ? tr("Number %1, issued on %2").arg(ltr(number_), dayAndTime(brief.issuedAt.instant())) : QString());
    if (here)
        state_->setState(toneOf(brief.state), saidChoice(brief.state));
    state_->setVisible(here);
    back_->setText(desk_.session.role() == contract::Role::Employer ? tr("Certificates") : tr("My certificates"));
    print_->setText(tr("Print"));
    save_->setText(tr("Save as PDF"));
    cancel_->setText(tr("Cancel the certificate"));
    question_->setAction(tr("Yes, cancel it"));
    const bool cancelled = here && brief.state == contract::CertificateState::Cancelled;
    for (Button *button : {print_, save_})
        button->setEnabled(here && !cancelled); // its page would not say so
    cancelled_->setWords(Banner::Tone::Warning,
        tr("This certificate was cancelled. It is kept here to be read, but no longer printed or saved; whoever verifies it "
           "is told that it was cancelled."));
    cancelled_->setVisible(cancelled);
    cancel_->setEnabled(here && brief.state == contract::CertificateState::Valid);
}

void CertificatePage::print()
{
    auto drawn = print::certificate(embedded(certificate_), desk_.dictionaries);
    if (!drawn)
        return tell(notice_, drawn.fault());
    askToPrint(std::make_shared<const print::Document>(*std::move(drawn)),
        tr("Print the certificate"),
        this,
        [this](const domain::Outcome<QString> &printer) {
            if (!printer)
                return tell(notice_, printer.fault());
            tell(notice_, Banner::Tone::Success, [name = *printer] {
                return tr("The certificate was sent to the printer %1.").arg(isolated(name));
            });
        });
}

void CertificatePage::save()
{
    auto *dialog = new SaveDialog(certificate_, desk_.dictionaries, this);
    dialog->openTelling(notice_);
}

void CertificatePage::askBeforeCancelling()
{
    tell(question_, Banner::Tone::Warning, [] {
        return tr("Whoever verifies a cancelled certificate is told so, and it cannot be brought back.");
    });
}

void CertificatePage::cancel()
{
    question_->hide();
    cancel_->setEnabled(false);
    desk_.session.call(contract::CancelCertificate{certificate_.brief.number},
        this,
        [this](const domain::Outcome<contract::CertificateBrief> &answer) {
            if (!answer) {
                say();
                return tell(notice_, answer.fault());
            }
            notice_->hide();
            take(*answer);
        });
}

} // namespace ui
