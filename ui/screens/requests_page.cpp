// SPDX-License-Identifier: Apache-2.0
// The list of one's requests, and one of them.
#include "ui/screens/requests_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/record_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/awaited.h"
#include "ui/screens/moments.h"
#include "ui/screens/request_row.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {

RequestsPage::RequestsPage(Desk desk, QWidget *parent) : ListPage(std::move(desk), Icon::Inbox, parent)
{
    connect(nothing(), &EmptyState::acted, this, &RequestsPage::servicesWanted);
    inWords(this, [this] {
        heading()->setText(tr("My requests"));
        nothing()->setWords(tr("No requests yet"),
            tr("What you submit appears here with its number and its state."),
            tr("Go to the services"));
    });
}

void RequestsPage::ask(const After &after)
{
    follow(desk().session.call(contract::MyRequests{after},
        this,
        rowsOf<contract::RequestList, contract::RequestBrief>(
            &contract::RequestList::requests, [this](const contract::RequestBrief &request) {
                auto *row = new RequestRow(request, desk().catalogue, this);
                const QString number = contract::toQString(request.number.text());
                connect(row, &QPushButton::clicked, this, [this, number] { Q_EMIT requestWanted(number); });
                return row;
            })));
}

RequestPage::RequestPage(Desk desk, const QString &number, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      number_(number),
      back_(new SecondaryButton({}, this)),
      title_(new Label(TextRole::Title, Ink::First, this)),
      awaited_(new Awaited(6, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(title_->wrapped(), 1);
    head->addWidget(back_);
    body()->addLayout(head);
    body()->addWidget(awaited_);
    body()->addStretch(1);
    connect(back_, &QPushButton::clicked, this, &RequestPage::backWanted);
    connect(awaited_, &Awaited::tryAgain, this, &RequestPage::refresh);
    inWords(this, [this] {
        title_->setText(tr("Request %1").arg(ltr(number_)));
        back_->setText(tr("My requests"));
    });
}

QString RequestPage::title() const
{
    return title_->text();
}

QWidget *RequestPage::entry()
{
    return back_;
}

void RequestPage::refresh()
{
    const auto number = domain::Line<20>::parse(number_.toStdString());
    if (!number)
        return awaited_->fail(number.fault());
    awaited_->ask(desk_.session, contract::OneRequest{*number}, [this](const auto &answer) { take(answer); });
}

void RequestPage::take(const contract::RequestRecord &record)
{
    delete content_;
    content_ = new QWidget(this);
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *card = new Card(content_);
    auto *line = new QHBoxLayout;
    auto *what = new Label(TextRole::Section, Ink::First, card);
    auto *pill = new Pill(card);
    auto *when = new Label(TextRole::Small, Ink::Third, card);
    line->addWidget(what->wrapped(), 1);
    line->addWidget(pill);
    card->body()->setSpacing(4);
    card->body()->addLayout(line);
    card->body()->addWidget(when->wrapped());
    column->addWidget(card);
    inWords(content_, [this, brief = record.request, what, pill, when] {
        what->setText(titleOf(brief, desk_.catalogue));
        pill->setState(toneOf(brief.state), saidChoice(brief.state));
        when->setText(tr("Submitted on %1").arg(dayAndTime(brief.submittedAt.instant())));
    });
    const session::Service *service = desk_.catalogue.find(contract::toQString(record.request.service.text()));
    const auto content = service == nullptr ? domain::Outcome<form::Record>(domain::refuse("reply.unreadable"))
                                            : service->read(QByteArray::fromStdString(record.content.text()));
    if (content) {
        auto *filed = new Card(content_);
        auto *view = new RecordView(RecordView::Manner::Page, filed);
        view->setRecord(*content);
        filed->body()->addWidget(view);
        column->addWidget(filed);
    } else {
        auto *banner = new Banner(content_);
        column->addWidget(banner);
        inWords(banner, [banner, fault = content.fault()] {
            banner->setWords(Banner::Tone::Warning, form::sentence(fault), form::reference(fault));
        });
    }
    awaited_->body()->addWidget(content_);
}

} // namespace ui
