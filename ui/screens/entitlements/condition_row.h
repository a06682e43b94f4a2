// SPDX-License-Identifier: Apache-2.0
// ConditionRow: one condition of a benefit: whether it is met, what there is of what is needed, from when, by which article.
#pragma once

#include "ui/screens/entitlements/condition.h"

#include <QWidget>

namespace ui {

class ConditionRow : public QWidget {
    Q_OBJECT
public:
    ConditionRow(const ClaimCondition &condition, domain::Date on, QWidget *parent = nullptr);
};

} // namespace ui
