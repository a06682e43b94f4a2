// SPDX-License-Identifier: Apache-2.0
// The services of the catalogue, each with what it is for.
#include "ui/screens/accounts/audience_services.h"

#include "ui/direction.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {
namespace {

QWidget *rowOf(const session::Service &service, QWidget *parent)
{
    auto *row = new Card(parent, 16);
    auto *title = new Label(TextRole::Strong, Ink::First, row);
    auto *summary = new Label(TextRole::Body, Ink::Second, row);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title->wrapped());
    words->addWidget(summary->wrapped());
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new Medallion(iconNamed(service.icon), 36, row), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    row->body()->addLayout(line);
    inWords(row, [title, summary, &service] {
        title->setText(wordsOf(service.title));
        summary->setText(wordsOf(service.summary));
    });
    return row;
}

QString titleFor(contract::Role audience)
{
    switch (audience) {
    case contract::Role::Individual:
        return AudienceServices::tr("The services for subscribers");
    case contract::Role::Employer:
        return AudienceServices::tr("The services for employers");
    default:
        return AudienceServices::tr("The services for medical providers");
    }
}

} // namespace

AudienceServices::AudienceServices(const session::Catalogue &catalogue, contract::Role audience, QWidget *parent)
    : ScrollPage(parent)
{
    auto *title = new Label(TextRole::Title, Ink::First, this);
    auto *nothing = new EmptyState(Icon::Inbox, this);
    body()->setContentsMargins(32, 24, 32, 24);
    body()->setSpacing(12);
    body()->addWidget(title->wrapped());
    const auto services = catalogue.servicesFor(audience);
    for (const session::Service *service : services)
        body()->addWidget(rowOf(*service, this));
    body()->addWidget(nothing);
    nothing->setVisible(services.empty());
    body()->addStretch(1);
    inWords(this, [title, nothing, audience] {
        title->setText(titleFor(audience));
        nothing->setWords(
            tr("No services yet"), tr("What can be done here will stand on this page once it is opened."));
    });
}

} // namespace ui
