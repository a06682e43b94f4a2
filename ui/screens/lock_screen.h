// SPDX-License-Identifier: Apache-2.0
// LockScreen: stands in the place of everything while nobody was there; the password brings it all back.
#pragma once

#include "contract/account/session.h"
#include "form/form.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"

namespace ui {

class Banner;
class BusyLine;
class FieldRow;
class Label;
class PrimaryButton;
class LinkButton;

class LockScreen : public ScrollPage {
    Q_OBJECT
public:
    explicit LockScreen(Desk desk, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void signOutWanted();

private:
    void submit();

    Desk desk_;
    form::FormOf<contract::Unlock> form_;
    session::Running running_;
    Label *title_;
    Label *words_;
    Banner *banner_;
    FieldRow *password_;
    BusyLine *busy_;
    PrimaryButton *unlock_;
    LinkButton *signOut_;
};

} // namespace ui
