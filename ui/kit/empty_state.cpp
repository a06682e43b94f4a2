// SPDX-License-Identifier: Apache-2.0
// An icon on its soft ground, a title, an explanation, a way on.
#include "ui/kit/empty_state.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"

#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent),
      title_(new Label(TextRole::Section, Ink::First, this)),
      explanation_(new Label(TextRole::Body, Ink::Third, this)),
      action_(new SecondaryButton({}, this))
{
    title_->wrapped()->setAlignment(Qt::AlignHCenter);
    explanation_->wrapped()->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    column->addWidget(new Medallion(icon, 56, this), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(title_);
    column->addWidget(explanation_);
    column->addSpacing(8);
    column->addWidget(action_, 0, Qt::AlignHCenter);
    action_->hide();
    connect(action_, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::setWords(const QString &title, const QString &explanation, const QString &action)
{
    title_->setText(title);
    explanation_->setText(explanation);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
}

} // namespace ui
