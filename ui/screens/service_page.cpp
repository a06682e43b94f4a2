// SPDX-License-Identifier: Apache-2.0
// A service from its first field to its receipt; what was typed outlives every failure to send it.
#include "ui/screens/service_page.h"

#include "ui/direction.h"
#include "ui/faults.h"
#include "ui/form/wizard.h"
#include "ui/screens/certificates/certificate_page.h"
#include "ui/screens/receipt_page.h"
#include "ui/screens/words.h"

#include <QStackedLayout>

namespace ui {

ServicePage::ServicePage(Desk desk, const session::Service &service, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      service_(service),
      form_(service.makeForm(desk_.clock)),
      parts_(new QStackedLayout(this)),
      wizard_(new Wizard(*form_, service.title, sentence, this))
{
    for (int field = 0; field < form_->fieldCount(); ++field)
        untouched_.push_back(form_->draft(field));
    parts_->addWidget(wizard_);
    wizard_->setSubmitWords(service.submitWords);
    connect(wizard_, &Wizard::submitted, this, &ServicePage::submit);
    connect(wizard_, &Wizard::cancelAsked, this, [this] { running_.cancel(); });
}

ServicePage::~ServicePage()
{
    // The rows of the wizard look at the form until their end.
    delete wizard_;
}

void ServicePage::offer(const QHash<QString, QString> &known)
{
    for (int field = 0; field < form_->fieldCount(); ++field) {
        QString &untouched = untouched_[static_cast<std::size_t>(field)];
        const QString value = known.value(form_->info(field).name);
        if (value.isEmpty() || form_->draft(field) != untouched)
            continue;
        untouched = value;
        form_->setDraft(field, value);
    }
}

QString ServicePage::title() const
{
    return wordsOf(service_.title);
}

bool ServicePage::holdsUnsentWork() const
{
    if (filed_)
        return false;
    for (int field = 0; field < form_->fieldCount(); ++field)
        if (form_->draft(field) != untouched_[static_cast<std::size_t>(field)])
            return true;
    return false;
}

void ServicePage::submit()
{
    wizard_->setWaiting(true);
    running_ = service_.submit(
        desk_.session, *form_, this, [this](const domain::Outcome<session::Result> &answer) { take(answer); });
}

void ServicePage::take(const domain::Outcome<session::Result> &answer)
{
    if (!answer)
        return wizard_->show(answer.fault());
    wizard_->setWaiting(false);
    filed_ = true;
    QWidget *page = std::visit([this](const auto &result) { return pageOf(result); }, *answer);
    parts_->addWidget(page);
    parts_->setCurrentWidget(page);
    Q_EMIT filed();
}

QWidget *ServicePage::pageOf(const contract::Receipt &receipt)
{
    auto *page = new ReceiptPage(service_.title, receipt, this);
    connect(page, &ReceiptPage::requestsWanted, this, &ServicePage::requestsWanted);
    connect(page, &ReceiptPage::homeWanted, this, &ServicePage::homeWanted);
    QMetaObject::invokeMethod(page, &ReceiptPage::begin, Qt::QueuedConnection);
    return page;
}

QWidget *ServicePage::pageOf(const contract::Certificate &certificate)
{
    auto *page = new CertificatePage(desk_, certificate, this);
    connect(page, &CertificatePage::backWanted, this, &ServicePage::certificatesWanted);
    QMetaObject::invokeMethod(page, &CertificatePage::begin, Qt::QueuedConnection);
    return page;
}

} // namespace ui
