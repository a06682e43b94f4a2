// SPDX-License-Identifier: Apache-2.0
// LooksPage: who was shown one's data, when and why, the newest first.
#pragma once

#include "contract/account/my_account.h"
#include "ui/screens/list_page.h"

namespace ui {

class LooksPage : public ListPage {
    Q_OBJECT
public:
    explicit LooksPage(Desk desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void backWanted();

protected:
    void ask(const After &after) override;
};

} // namespace ui
