// SPDX-License-Identifier: Apache-2.0
// EmptyState: says what will be here, and offers the way to it.
#pragma once

#include "ui/icons.h"

#include <QWidget>

namespace ui {

class Button;
class Label;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &explanation, const QString &action = {});

Q_SIGNALS:
    void acted();

private:
    Label *title_;
    Label *explanation_;
    Button *action_;
};

} // namespace ui
