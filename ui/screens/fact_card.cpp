// SPDX-License-Identifier: Apache-2.0
// How a key fact is laid out and read aloud.
#include "ui/screens/fact_card.h"

#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

FactCard::FactCard(QWidget *parent)
    : Card(parent, 16),
      what_(new Label(TextRole::Label, Ink::Third, this)),
      fact_(new Label(TextRole::Figure, Ink::First, this)),
      amount_(new AmountLabel(TextRole::Figure, this)),
      more_(new Label(TextRole::Small, Ink::Third, this))
{
    body()->setSpacing(2);
    for (auto *label : {what_, fact_, more_})
        label->wrapped();
    amount_->hide();
    body()->addWidget(what_);
    body()->addWidget(fact_);
    body()->addWidget(amount_, 0, Qt::AlignLeading);
    body()->addWidget(more_);
    body()->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FactCard::setFact(const QString &what, const QString &fact, const QString &more)
{
    fact_->setText(fact);
    fact_->show();
    amount_->hide();
    tell(what, fact, more);
}

void FactCard::setAmount(const QString &what, domain::Money amount, const QString &more)
{
    amount_->setAmount(amount);
    amount_->show();
    fact_->hide();
    tell(what, amountInWords(amount), more);
}

void FactCard::tell(const QString &what, const QString &fact, const QString &more)
{
    what_->setText(what);
    more_->setText(more);
    more_->setVisible(!more.isEmpty());
    setAccessibleName(
        withoutIsolates(more.isEmpty() ? what + QStringLiteral(": ") + fact
                                       : what + QStringLiteral(": ") + fact + QStringLiteral(". ") + more));
}

void FactCard::setTone(Banner::Tone tone)
{
    tone_ = tone;
    toned_ = true;
    fact_->setOwnInk(toneOf(tokensOf(this), tone).ink);
}

void FactCard::changeEvent(QEvent *event)
{
    if (toned_ && event->type() == QEvent::PaletteChange)
        fact_->setOwnInk(toneOf(tokensOf(this), tone_).ink);
    Card::changeEvent(event);
}

} // namespace ui
