// SPDX-License-Identifier: Apache-2.0
// A benefit on its card. The conditions are laid out when somebody opens them.
#include "ui/screens/entitlements/benefit_card.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/entitlements/condition_row.h"
#include "ui/screens/words.h"

#include <QBoxLayout>
#include <QEvent>

namespace ui {
namespace {

constexpr int narrow = 420; ///< below it the verdict stands under the name

} // namespace

BenefitCard::BenefitCard(Claim claim, QWidget *parent)
    : Card(parent, 20),
      claim_(std::move(claim)),
      head_(new QBoxLayout(QBoxLayout::LeftToRight)),
      toggle_(new LinkButton({}, this))
{
    auto *name = new Label(TextRole::Section, Ink::First, this);
    auto *verdict = new Pill(this);
    auto *sentence = new Label(TextRole::Body, Ink::Second, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Medallion(iconOf(claim_.entry.benefit), 36, this), 0, Qt::AlignTop);
    head->addLayout(head_, 1);
    head_->setSpacing(8);
    head_->addWidget(name->wrapped(), 1);
    head_->addWidget(verdict, 0, Qt::AlignLeading | Qt::AlignVCenter);
    body()->setSpacing(10);
    body()->addLayout(head);
    body()->addWidget(sentence->wrapped());
    addAmount();
    body()->addWidget(toggle_, 0, Qt::AlignLeading);
    connect(toggle_, &QPushButton::clicked, this, [this] { open(!isOpen()); });
    inWords(this, [this, name, verdict, sentence] {
        name->setText(saidChoice(claim_.entry.benefit));
        verdict->setState(toneOf(claim_.entry.outlook), verdictOf(claim_));
        sentence->setText(sentenceOf(claim_));
        setAccessibleName(tr("%1: %2").arg(name->text(), withoutIsolates(verdictOf(claim_))));
        setAccessibleDescription(withoutIsolates(sentence->text()));
        sayToggle();
    });
}

bool BenefitCard::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        head_->setDirection(width() < scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    return Card::event(event);
}

void BenefitCard::addAmount()
{
    if (!claim_.entry.amount)
        return;
    auto *what = new Label(TextRole::Body, Ink::Second, this);
    auto *amount = new AmountLabel(TextRole::Strong, this);
    amount->setAmount(*claim_.entry.amount);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(what);
    line->addWidget(amount);
    line->addStretch(1);
    body()->addLayout(line);
    const bool once = claim_.entry.benefit == domain::Claimable::LumpSum;
    inWords(what, [what, once] { what->setText(once ? tr("Amount, once") : tr("Monthly amount")); });
}

void BenefitCard::addConditions()
{
    list_ = new QWidget(this);
    auto *rows = new QVBoxLayout(list_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const ClaimCondition &each : claim_.conditions) {
        rows->addWidget(new Divider(list_));
        rows->addWidget(new ConditionRow(each, claim_.on, list_));
    }
    body()->addWidget(list_);
}

void BenefitCard::open(bool open)
{
    if (open && list_ == nullptr)
        addConditions();
    if (list_ != nullptr)
        list_->setVisible(open);
    sayToggle();
    Q_EMIT opened(open);
}

void BenefitCard::sayToggle()
{
    const QString met = ltr(QStringLiteral("%1/%2").arg(claim_.met()).arg(claim_.conditions.size()));
    toggle_->setText(isOpen() ? tr("Hide the conditions") : tr("Conditions: %1 met").arg(met));
    toggle_->setMark(isOpen() ? Icon::ChevronDown : Icon::Chevron);
    const QString name = saidChoice(claim_.entry.benefit);
    toggle_->setAccessibleName(
        isOpen() ? tr("Hide the conditions of %1").arg(name) : tr("Show the conditions of %1").arg(name));
    toggle_->setAccessibleDescription(tr("%1 of %2 met").arg(claim_.met()).arg(claim_.conditions.size()));
    toggle_->updateGeometry();
}

} // namespace ui
