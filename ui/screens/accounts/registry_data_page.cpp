// SPDX-License-Identifier: Apache-2.0
// The data, the question below them, and the last button of a registration.
#include "ui/screens/accounts/registry_data_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/form_page.h"
#include "ui/form/record_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/waiting.h"
#include "ui/screens/accounts/centred.h"
#include "ui/screens/tell.h"

namespace ui {

domain::Outcome<domain::Done> TypedVerdict::mustBeChosen(
    const std::optional<contract::DataVerdict> &verdict, domain::Date /*today*/)
{
    if (!verdict)
        return domain::refuse("field.required");
    return domain::Done{};
}

RegistryDataPage::RegistryDataPage(Desk desk, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      form_(desk_.clock),
      title_(new Label(TextRole::Title, Ink::First, this)),
      words_(new Label(TextRole::Body, Ink::Second, this)),
      banner_(new Banner(this)),
      data_(new RecordView(RecordView::Manner::Page, this)),
      fields_(new FormPage(form_, -1, form::sentence, this)),
      busy_(new BusyLine(this)),
      complete_(new PrimaryButton({}, this))
{
    QVBoxLayout *column = centredColumn(this, 680);
    auto *card = new Card(this, 20);
    card->body()->addWidget(data_);
    auto *foot = new QHBoxLayout;
    foot->addWidget(busy_, 1);
    foot->addStretch(0);
    foot->addWidget(complete_);
    column->addWidget(title_->wrapped());
    column->addWidget(words_->wrapped());
    column->addWidget(banner_);
    column->addWidget(card);
    column->addWidget(fields_);
    column->addLayout(foot);
    banner_->hide();
    connect(complete_, &QPushButton::clicked, this, &RegistryDataPage::submit);
    connect(fields_, &FormPage::finished, this, &RegistryDataPage::submit);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    inWords(this, [this] {
        title_->setText(tr("Confirm your data"));
        words_->setText(tr("This is what the national registry knows of you. Where something is wrong, say so: your "
                           "account is opened all the same, and the branch sees to the correction."));
        complete_->setText(tr("Complete"));
    });
}

RegistryDataPage::~RegistryDataPage()
{
    delete fields_; // its rows look at the form until their end
}

void RegistryDataPage::begin(const contract::RegistryData &registry, const domain::Secret &challenge)
{
    challenge_ = challenge;
    data_->setRecord(form::recordOf(registry));
    form_.setDraft(form_.find(QStringLiteral("verdict")), {}); // of what was shown before
    banner_->hide();
    complete_->setEnabled(true);
    fields_->take();
}

void RegistryDataPage::submit()
{
    if (!complete_->isEnabled() || !fields_->check())
        return;
    const auto typed = form_.value();
    if (!typed)
        return;
    banner_->hide();
    complete_->setEnabled(false);
    busy_->begin(tr("Opening the account…"));
    running_ = desk_.session.call(contract::ActivateAccount{challenge_, *typed->verdict, typed->correction},
        form_.key().toLatin1(),
        this,
        [this](const domain::Outcome<contract::Activated> &answer) {
            busy_->end();
            complete_->setEnabled(true);
            if (!answer)
                return form_.show(answer.fault()) ? fields_->summarise() : tell(banner_, answer.fault());
            challenge_ = {};
            Q_EMIT activated(*answer);
        });
}

} // namespace ui
