// SPDX-License-Identifier: Apache-2.0
// The shared part of the home pages.
#include "ui/screens/home.h"

#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/rows.h"
#include "ui/kit/tile.h"
#include "ui/screens/awaited.h"
#include "ui/screens/columns.h"
#include "ui/screens/contact.h"
#include "ui/screens/moments.h"
#include "ui/screens/request_row.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {
namespace {

constexpr std::size_t lastRequests = 3;

} // namespace

Home::Home(Desk desk, QWidget *parent) : ScrollPage(parent), desk_(std::move(desk))
{
    addBegun();
}

void Home::addBegun()
{
    begun_ = new Banner(this);
    begunRows_ = new Rows;
    begunRows_->setSpacing(2);
    begun_->more()->addLayout(begunRows_);
    body()->addWidget(begun_);
    connect(&desk_.drafts, &session::Drafts::changed, this, &Home::showBegun);
    inWords(begun_, [this] { showBegun(); });
}

void Home::showBegun()
{
    begunRows_->clear();
    int shown = 0;
    const std::vector<session::Draft> drafts = desk_.drafts.all();
    for (const session::Draft &draft : drafts) {
        const session::Service *service = desk_.catalogue.find(draft.service);
        if (service == nullptr || draft.state == session::Draft::State::Sending)
            continue;
        auto *link = new LinkButton(tr("%1, of %2").arg(wordsOf(service->title), dayAndTime(draft.changed)), begun_);
        // Later: by then the link may be gone from the list.
        connect(
            link,
            &QPushButton::clicked,
            this,
            [this, service] { Q_EMIT serviceWanted(service->id); },
            Qt::QueuedConnection);
        begunRows_->addWidget(link, 0, Qt::AlignLeading);
        ++shown;
    }
    begun_->setWords(Banner::Tone::Info, tr("You have begun and not sent:"));
    begun_->setVisible(shown > 0);
}

QString Home::title() const
{
    return tr("Home");
}

void Home::addShared()
{
    addServices();
    addRequests();
    body()->addStretch(1);
}

void Home::addServices()
{
    auto *title = new Label(TextRole::Section, Ink::First, this);
    body()->addSpacing(4);
    body()->addWidget(title);
    inWords(title, [title] { title->setText(tr("Services")); });
    auto *tiles = new Columns(260, 3, this);
    for (const session::Service *service : desk_.catalogue.servicesFor(desk_.session.role())) {
        auto *tile = new Tile(iconNamed(service->icon), tiles);
        inWords(tile, [tile, service] { tile->setWords(wordsOf(service->title), wordsOf(service->summary)); });
        connect(tile, &QPushButton::clicked, this, [this, service] { Q_EMIT serviceWanted(service->id); });
        tiles->add(tile);
    }
    if (desk_.session.role() == contract::Role::Individual) {
        auto *entitlements = new Tile(Icon::Wallet, tiles);
        inWords(entitlements, [entitlements] {
            entitlements->setWords(
                tr("What may I claim?"), tr("Each benefit, its conditions, and from when they are met"));
        });
        connect(entitlements, &QPushButton::clicked, this, &Home::entitlementsWanted);
        tiles->add(entitlements);
    }
    auto *requests = new Tile(Icon::Document, tiles);
    inWords(requests,
        [requests] { requests->setWords(tr("My requests"), tr("What you have submitted, and where it stands")); });
    connect(requests, &QPushButton::clicked, this, &Home::requestsWanted);
    tiles->add(requests);
    auto *help = new Tile(Icon::Phone, tiles);
    inWords(help, [help] {
        help->setWords(tr("Help and contact"),
            tr("Unified number %1, %2").arg(ltr(QLatin1String(contact::telephone)), contact::hours()));
    });
    connect(help, &QPushButton::clicked, this, &Home::helpWanted);
    tiles->add(help);
    body()->addWidget(tiles);
}

void Home::addRequests()
{
    auto *title = new Label(TextRole::Section, Ink::First, this);
    auto *all = new LinkButton({}, this);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(all);
    body()->addSpacing(4);
    body()->addLayout(head);
    requests_ = new Awaited(3, this);
    rows_ = new Rows;
    rows_->setSpacing(10);
    noRequests_ = new Label(TextRole::Body, Ink::Third, this);
    requests_->body()->addLayout(rows_);
    requests_->body()->addWidget(noRequests_->wrapped());
    body()->addWidget(requests_);
    connect(all, &QPushButton::clicked, this, &Home::requestsWanted);
    connect(requests_, &Awaited::tryAgain, this, [this] { Home::refresh(); });
    inWords(this, [this, title, all] {
        title->setText(tr("Last requests"));
        all->setText(tr("All my requests"));
        noRequests_->setText(tr("You have not submitted anything yet. What you submit appears here."));
    });
}

void Home::refresh()
{
    showBegun();
    requests_->ask(desk_.session, contract::MyRequests{}, [this](const auto &answer) { takeRequests(answer); });
}

void Home::takeRequests(const contract::RequestList &answer)
{
    rows_->clear();
    for (std::size_t i = 0; i < std::min(lastRequests, answer.requests.size()); ++i) {
        const contract::RequestBrief &request = answer.requests[i];
        auto *row = new RequestRow(request, desk_.catalogue, this);
        const QString number = contract::toQString(request.number.text());
        connect(row, &QPushButton::clicked, this, [this, number] { Q_EMIT requestWanted(number); });
        rows_->addWidget(row);
    }
    noRequests_->setVisible(answer.requests.empty());
}

} // namespace ui
