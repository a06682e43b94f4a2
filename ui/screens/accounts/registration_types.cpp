// SPDX-License-Identifier: Apache-2.0
// The three types as tiles, below each the way to what it is good for.
#include "ui/screens/accounts/registration_types.h"

#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/tile.h"
#include "ui/screens/contact.h"
#include "ui/screens/tell.h"

#include <QVBoxLayout>

namespace ui {

using contract::Role;

RegistrationTypes::RegistrationTypes(QWidget *parent)
    : ScrollPage(parent),
      title_(new Label(TextRole::Title, Ink::First, this)),
      choose_(new Label(TextRole::Body, Ink::Second, this)),
      banner_(new Banner(this))
{
    body()->setContentsMargins(32, 24, 32, 24);
    body()->setSpacing(12);
    body()->addWidget(title_->wrapped());
    body()->addWidget(choose_->wrapped());
    body()->addWidget(banner_);
    banner_->hide();
    subscriber_ = add(Role::Individual);
    employer_ = add(Role::Employer);
    provider_ = add(Role::Provider);
    body()->addStretch(1);
    connect(subscriber_.tile, &QPushButton::clicked, this, [this] {
        banner_->hide();
        Q_EMIT subscriberChosen();
    });
    connect(employer_.tile, &QPushButton::clicked, this, [this] {
        banner_->hide();
        Q_EMIT employerChosen();
    });
    connect(provider_.tile, &QPushButton::clicked, this, &RegistrationTypes::refuse);
    inWords(this, [this] { say(); });
}

RegistrationTypes::Type RegistrationTypes::add(Role audience)
{
    const Icon icon = audience == Role::Individual ? Icon::User
                      : audience == Role::Employer ? Icon::Building
                                                   : Icon::Plus;
    const Type type{new Tile(icon, this), new LinkButton({}, this)};
    body()->addWidget(type.tile);
    body()->addWidget(type.services, 0, Qt::AlignLeading);
    body()->addSpacing(4);
    connect(type.services, &QPushButton::clicked, this, [this, audience] { Q_EMIT servicesWanted(audience); });
    return type;
}

void RegistrationTypes::say()
{
    title_->setText(tr("Registering with Taminat Online"));
    choose_->setText(tr("Welcome. Please choose the type of registration."));
    subscriber_.tile->setWords(
        tr("Subscriber"), tr("Compulsory or voluntary contributor, pensioner or other beneficiary, or never insured"));
    employer_.tile->setWords(tr("Employer"), tr("Owner or supervisor of an establishment"));
    provider_.tile->setWords(tr("Medical provider"), tr("Hospital or clinic that treats work injuries"));
    subscriber_.services->setText(tr("The services for subscribers"));
    employer_.services->setText(tr("The services for employers"));
    provider_.services->setText(tr("The services for medical providers"));
}

void RegistrationTypes::refuse()
{
    tell(banner_, Banner::Tone::Info, [] {
        return tr("Registering as a medical provider is not opened yet. Until then the unified number %1 helps.")
            .arg(ltr(QLatin1String(contact::telephone)));
    });
}

} // namespace ui
