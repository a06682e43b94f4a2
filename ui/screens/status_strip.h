// SPDX-License-Identifier: Apache-2.0
// StatusStrip: the bottom of the window: how the connection stands, language, theme, version.
#pragma once

#include "ui/kit/card.h"
#include "ui/screens/desk.h"

namespace ui {

class LinkButton;
class Label;
class StatusDot;

class StatusStrip : public Band {
    Q_OBJECT
public:
    StatusStrip(Desk desk, const QString &version, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void tellConnection();

    Desk desk_;
    QString version_;
    StatusDot *connection_;
    LinkButton *language_;
    LinkButton *theme_;
    Label *versionLabel_ = nullptr;
};

} // namespace ui
