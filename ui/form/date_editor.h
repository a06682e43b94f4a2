// SPDX-License-Identifier: Apache-2.0
// DateEditor: one line for a day in either calendar, with the day it is understood as in both beneath. Nothing is mended.
#pragma once

#include "ui/form/editors.h"

namespace ui {

class Label;

class DateEditor : public Editor {
    Q_OBJECT
public:
    explicit DateEditor(QWidget *parent);
    void setDraft(const QString &draft) override;
    [[nodiscard]] QWidget *target() const override { return edit_; }

private:
    void understand(const QString &text);

    QLineEdit *edit_;
    Label *both_;
    QString draft_;
};

/// "2026-11-21" for a day written in either calendar, in any figures, with any of / - . between; otherwise the text itself.
[[nodiscard]] QString dateDraft(const QString &typed);

} // namespace ui
