// SPDX-License-Identifier: Apache-2.0
// DonePage: it went well: what happened, what comes now, and the way to the entrance.
#pragma once

#include "ui/kit/card.h"

#include <functional>

namespace ui {

class Label;
class PrimaryButton;

class DonePage : public ScrollPage {
    Q_OBJECT
public:
    explicit DonePage(QWidget *parent = nullptr);

    /// The words are asked for anew when the language changes.
    void begin(std::function<QString()> title, std::function<QString()> words);

Q_SIGNALS:
    void finished();

private:
    void say();

    std::function<QString()> titleWords_;
    std::function<QString()> bodyWords_;
    Label *title_;
    Label *words_;
    PrimaryButton *enter_;
};

} // namespace ui
