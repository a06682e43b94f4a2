// SPDX-License-Identifier: Apache-2.0
// AccountPage: one's own account: its password, where it is signed in, the language of its notices, and the way to who
// looked at one's data.
#pragma once

#include "contract/account/my_account.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"

namespace ui {

class Awaited;
class Banner;
class FactCard;
class Label;
class SegmentedChoice;
class SessionsCard;

class AccountPage : public ScrollPage, public Page {
    Q_OBJECT
public:
    explicit AccountPage(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

Q_SIGNALS:
    void looksWanted();
    void signedOutEverywhere();

private:
    void build();
    [[nodiscard]] QWidget *makeLanguage();
    [[nodiscard]] QWidget *makeLooks();
    void say();
    void learn();
    void take(const contract::AccountRecord &record);
    void chooseLanguage(int option);

    Desk desk_;
    session::Running choosing_;
    contract::AccountRecord record_;
    Label *title_;
    Awaited *awaited_;
    FactCard *code_;
    FactCard *email_;
    FactCard *mobile_;
    SessionsCard *sessions_;
    SegmentedChoice *language_;
    Banner *languageBanner_;
};

} // namespace ui
