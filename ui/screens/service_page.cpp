// SPDX-License-Identifier: Apache-2.0
// A service from its first field to its receipt; what was typed outlives every failure to send it.
#include "ui/screens/service_page.h"

#include "ui/direction.h"
#include "ui/faults.h"
#include "ui/form/wizard.h"
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
    connect(wizard_, &Wizard::submitted, this, &ServicePage::submit);
    connect(wizard_, &Wizard::cancelAsked, this, [this] { running_.cancel(); });
}

ServicePage::~ServicePage()
{
    // The rows of the wizard look at the form until their end.
    delete wizard_;
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
        desk_.session, *form_, this, [this](const domain::Outcome<contract::Receipt> &answer) { take(answer); });
}

void ServicePage::take(const domain::Outcome<contract::Receipt> &answer)
{
    if (!answer)
        return wizard_->show(answer.fault());
    wizard_->setWaiting(false);
    filed_ = true;
    auto *receipt = new ReceiptPage(service_.title, *answer, this);
    parts_->addWidget(receipt);
    parts_->setCurrentWidget(receipt);
    connect(receipt, &ReceiptPage::requestsWanted, this, &ServicePage::requestsWanted);
    connect(receipt, &ReceiptPage::homeWanted, this, &ServicePage::homeWanted);
    receipt->begin();
    Q_EMIT filed();
}

} // namespace ui
