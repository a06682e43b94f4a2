// SPDX-License-Identifier: Apache-2.0
// PasswordMeter: how strong a new password is, as a bar and in words, while it is typed.
#pragma once

#include "form/form.h"
#include "form/strength.h"

#include <QWidget>

namespace ui {

class Label;

class PasswordMeter : public QWidget {
    Q_OBJECT
public:
    /// Follows the draft of this field; what stands in the lines and numbers of the form counts as the person's own.
    PasswordMeter(form::Form &form, const QString &field, QWidget *parent = nullptr);

private:
    class Bar;
    void measure();

    form::Form &form_;
    int field_;
    form::Strength strength_ = form::Strength::None;
    Bar *bar_;
    Label *words_;
};

} // namespace ui
