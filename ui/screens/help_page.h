// SPDX-License-Identifier: Apache-2.0
// HelpPage: the topics that travel with the program, searched without a connection; and how to reach a person.
#pragma once

#include "ui/kit/card.h"

class QLineEdit;

namespace ui {

class EmptyState;
class HelpEntry;
class Label;

class HelpPage : public ScrollPage {
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);
    /// Opens one topic and goes there.
    void open(const QString &key);

private:
    void tell();
    void filter();

    Label *title_;
    QLineEdit *search_;
    EmptyState *nothing_;
    std::vector<HelpEntry *> entries_;
};

} // namespace ui
