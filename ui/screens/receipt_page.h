// SPDX-License-Identifier: Apache-2.0
// ReceiptPage: a request has been filed: its number, where it stands, and the ways on.
#pragma once

#include "contract/requests/receipt.h"
#include "ui/kit/card.h"

namespace ui {

class PrimaryButton;

class ReceiptPage : public ScrollPage {
    Q_OBJECT
public:
    ReceiptPage(contract::Text service, const contract::Receipt &receipt, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void requestsWanted();
    void homeWanted();

private:
    PrimaryButton *requests_;
};

} // namespace ui
