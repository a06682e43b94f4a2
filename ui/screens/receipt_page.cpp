// SPDX-License-Identifier: Apache-2.0
// The receipt as a card in the middle of the page.
#include "ui/screens/receipt_page.h"

#include "ui/direction.h"
#include "ui/form/field_row.h"
#include "ui/form/record_view.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace ui {

ReceiptPage::ReceiptPage(contract::Text service, const contract::Receipt &receipt, QWidget *parent)
    : ScrollPage(parent),
      requests_(new PrimaryButton({}, this))
{
    auto *card = new Card(this, 28);
    card->setMaximumWidth(640);
    card->body()->setSpacing(14);
    auto *title = new Label(TextRole::Title, Ink::First, card);
    auto *what = new Label(TextRole::Body, Ink::Second, card);
    auto *record = new RecordView(RecordView::Manner::Page, card);
    auto *copy = new SecondaryButton({}, card);
    auto *home = new SecondaryButton({}, card);
    title->wrapped()->setAlignment(Qt::AlignHCenter);
    what->wrapped()->setAlignment(Qt::AlignHCenter);
    record->setRecord(form::recordOf(receipt));
    copy->setMark(Icon::Copy);
    card->body()->addWidget(new Medallion(Icon::CheckCircle, 56, card), 0, Qt::AlignHCenter);
    card->body()->addWidget(title);
    card->body()->addWidget(what);
    card->body()->addWidget(new Divider(card));
    card->body()->addWidget(record);
    card->body()->addWidget(new Divider(card));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(home);
    ways->addWidget(copy);
    ways->addStretch(1);
    ways->addWidget(requests_);
    card->body()->addLayout(ways);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(card, 100);
    centred->addStretch(1);
    body()->addStretch(1);
    body()->addLayout(centred);
    body()->addStretch(2);
    const QString number = contract::toQString(receipt.number.text());
    connect(requests_, &QPushButton::clicked, this, &ReceiptPage::requestsWanted);
    connect(home, &QPushButton::clicked, this, &ReceiptPage::homeWanted);
    connect(copy, &QPushButton::clicked, this, [copy, number] {
        QGuiApplication::clipboard()->setText(number);
        copy->setText(tr("Copied"));
    });
    inWords(this, [this, service, title, what, copy, home] {
        title->setText(tr("Your request has arrived"));
        what->setText(tr("%1 — keep the number; you can follow it under My requests.").arg(wordsOf(service)));
        copy->setText(tr("Copy the number"));
        home->setText(tr("Home"));
        requests_->setText(tr("My requests"));
    });
}

void ReceiptPage::begin()
{
    requests_->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
