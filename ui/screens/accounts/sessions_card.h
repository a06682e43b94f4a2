// SPDX-License-Identifier: Apache-2.0
// SessionsCard: where the account is signed in, and the way to sign out of all of it.
#pragma once

#include "contract/account/my_account.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"

#include <vector>

namespace ui {

class Banner;
class Button;
class Label;
class Rows;

class SessionsCard : public Card {
    Q_OBJECT
public:
    explicit SessionsCard(Desk desk, QWidget *parent = nullptr);

    void setSessions(const std::vector<contract::SessionBrief> &sessions);

Q_SIGNALS:
    void signedOutEverywhere();

private:
    void ask();
    void signOut();

    Desk desk_;
    session::Running running_;
    Label *title_;
    Label *words_;
    Banner *question_;
    Rows *rows_;
    Button *everywhere_;
};

} // namespace ui
