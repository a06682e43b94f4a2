// SPDX-License-Identifier: Apache-2.0
// PeriodRow: one period of cover in brief: where, from when to when, at what wage, how many months.
#pragma once

#include "contract/subscriber/my_record.h"

#include <QWidget>

namespace ui {

class PeriodRow : public QWidget {
    Q_OBJECT
public:
    explicit PeriodRow(const contract::PeriodBrief &period, QWidget *parent = nullptr);
};

/// "16 years and 8 months"; empty for none.
[[nodiscard]] QString yearsAndMonths(int months);

} // namespace ui
