// SPDX-License-Identifier: Apache-2.0
// The sheet on the screen is the one that is printed, in the language that is spoken.
#include "ui/screens/accounts/employer_form_page.h"

#include "print/pdf.h"
#include "print/registration_form.h"
#include "ui/direction.h"
#include "ui/kit/accessible.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/screens/certificates/drawing.h"
#include "ui/screens/certificates/pages_view.h"
#include "ui/screens/certificates/save_dialog.h"
#include "ui/screens/printing.h"
#include "ui/screens/tell.h"

#include <QVBoxLayout>

#include <memory>

namespace ui {
namespace {

print::Words wordsFor(const Desk &desk)
{
    const bool english = desk.settings.language() == QLatin1String("en");
    return {
        desk.dictionaries, english ? contract::CertificateLanguage::English : contract::CertificateLanguage::Arabic};
}

std::shared_ptr<const print::Document> formOf(const contract::EmployerAccount &account, const Desk &desk)
{
    return std::make_shared<const print::Document>(print::registrationForm(account, wordsFor(desk)));
}

} // namespace

EmployerFormPage::EmployerFormPage(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      title_(new Label(TextRole::Title, Ink::First, this)),
      words_(new Label(TextRole::Body, Ink::Second, this)),
      print_(new SecondaryButton({}, this)),
      save_(new SecondaryButton({}, this)),
      enter_(new PrimaryButton({}, this)),
      notice_(new Banner(this)),
      pages_(new PagesView(this))
{
    auto *head = new Band(Band::Bottom, this);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(print_);
    ways->addWidget(save_);
    ways->addStretch(1);
    ways->addWidget(enter_);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(32, 16, 32, 12);
    lines->setSpacing(12);
    lines->addWidget(title_->wrapped());
    lines->addWidget(words_->wrapped());
    lines->addLayout(ways);
    lines->addWidget(notice_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(32, 12, 32, 12);
    body->addWidget(pages_, 1);
    column->addLayout(body, 1);
    print_->setMark(Icon::Print);
    save_->setMark(Icon::Download);
    notice_->hide();
    notice_->setDismissible(true);
    connect(print_, &QPushButton::clicked, this, &EmployerFormPage::print);
    connect(save_, &QPushButton::clicked, this, &EmployerFormPage::save);
    connect(enter_, &QPushButton::clicked, this, &EmployerFormPage::finished);
    inWords(this, [this] { say(); });
}

void EmployerFormPage::begin(const contract::EmployerAccount &account)
{
    account_ = account;
    notice_->hide();
    say();
    announce(title_);
    enter_->setFocus(Qt::OtherFocusReason);
}

void EmployerFormPage::say()
{
    title_->setText(tr("Your account is active"));
    words_->setText(
        tr("Your user code was sent to %1. Sign in as an employer with it or with your identity number, and "
           "with the password that you chose. You may print or save the registration form for reference.")
            .arg(ltr(contract::toQString(account_.email.text()))));
    print_->setText(tr("Print the registration form"));
    save_->setText(tr("Save as PDF"));
    enter_->setText(tr("Sign in"));
    if (!account_.identity.empty())
        pages_->setSheets(sheetsOf(formOf(account_, desk_)));
}

void EmployerFormPage::print()
{
    askToPrint(formOf(account_, desk_), print_->text(), this, [this](const domain::Outcome<QString> &printer) {
        if (!printer)
            return tell(notice_, printer.fault());
        tell(notice_, Banner::Tone::Success, [name = *printer] {
            return tr("The form was sent to the printer %1.").arg(isolated(name));
        });
    });
}

void EmployerFormPage::save()
{
    const QString title = tr("Registration form");
    auto *dialog = new SaveDialog(
        title,
        QStringLiteral("%1 %2.pdf").arg(title, contract::toQString(account_.establishment.text())),
        [form = formOf(account_, desk_), words = wordsFor(desk_), made = account_.registered](
            const QString &path) { return print::savePdf(*form, words, made, path); },
        this);
    dialog->openTelling(notice_);
}

} // namespace ui
