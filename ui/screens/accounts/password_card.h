// SPDX-License-Identifier: Apache-2.0
// PasswordCard: changing one's password: the old one, the new one twice, its meter.
#pragma once

#include "contract/account/my_account.h"
#include "form/form.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"

namespace ui {

class Banner;
class BusyLine;
class Button;
class FormPage;
class Label;

class PasswordCard : public Card {
    Q_OBJECT
public:
    explicit PasswordCard(Desk desk, QWidget *parent = nullptr);
    ~PasswordCard() override;

Q_SIGNALS:
    /// It is another now, and every other session has ended.
    void changed();

private:
    void submit();
    void take(const domain::Outcome<contract::Nothing> &answer);

    Desk desk_;
    form::FormOf<contract::ChangePassword> form_;
    session::Running running_;
    Label *title_;
    Label *words_;
    Banner *banner_;
    FormPage *fields_;
    BusyLine *busy_;
    Button *change_;
};

} // namespace ui
