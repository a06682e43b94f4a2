// SPDX-License-Identifier: Apache-2.0
// RequestRow: one of one's requests in a list: what it was, its number and day, where it stands; pressing it opens it.
#pragma once

#include "contract/requests/receipt.h"
#include "session/catalogue.h"

#include <QPushButton>

namespace ui {

class RequestRow : public QPushButton {
    Q_OBJECT
public:
    RequestRow(contract::RequestBrief request, const session::Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    contract::RequestBrief request_;
};

/// What a filed request is called: the title of its service, or the path of one that this program does not know.
[[nodiscard]] QString titleOf(const contract::RequestBrief &request, const session::Catalogue &catalogue);

} // namespace ui
