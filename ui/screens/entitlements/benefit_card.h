// SPDX-License-Identifier: Apache-2.0
// BenefitCard: one benefit: the verdict, the day, what it would come to, and its conditions as a checklist.
#pragma once

#include "ui/kit/card.h"
#include "ui/screens/entitlements/claim.h"

class QBoxLayout;

namespace ui {

class Button;
class Label;

class BenefitCard : public Card {
    Q_OBJECT
public:
    explicit BenefitCard(Claim claim, QWidget *parent = nullptr);
    void open(bool open);
    [[nodiscard]] bool isOpen() const { return list_ != nullptr && !list_->isHidden(); }

Q_SIGNALS:
    void opened(bool open);

protected:
    bool event(QEvent *event) override;

private:
    void addAmount();
    void addConditions();
    void sayToggle();

    Claim claim_;
    QBoxLayout *head_;
    Button *toggle_;
    QWidget *list_ = nullptr; ///< made when it is first opened
};

} // namespace ui
