// SPDX-License-Identifier: Apache-2.0
// FactCard: one key fact: what it is, the fact large, and a line about it.
#pragma once

#include "domain/money.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"

namespace ui {

class AmountLabel;
class Label;

class FactCard : public Card {
    Q_OBJECT
public:
    explicit FactCard(QWidget *parent = nullptr);

    void setFact(const QString &what, const QString &fact, const QString &more = {});
    void setAmount(const QString &what, domain::Money amount, const QString &more = {});
    /// In the colour of a state, whose words are the fact itself.
    void setTone(Banner::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const QString &what, const QString &fact, const QString &more);

    Label *what_;
    Label *fact_;
    AmountLabel *amount_;
    Label *more_;
    Banner::Tone tone_ = Banner::Tone::Info;
    bool toned_ = false;
};

} // namespace ui
