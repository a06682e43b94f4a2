// SPDX-License-Identifier: Apache-2.0
// AgreementPage: the terms of use, to be read before one agrees to them.
#pragma once

#include "ui/kit/card.h"

namespace ui {

class AgreementPage : public ScrollPage {
    Q_OBJECT
public:
    explicit AgreementPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    /// Esc leads back to the form, and not out of it.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
