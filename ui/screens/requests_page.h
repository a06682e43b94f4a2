// SPDX-License-Identifier: Apache-2.0
// RequestsPage: what one has filed, the newest first; more of it as one asks.
#pragma once

#include "contract/requests/receipt.h"
#include "ui/screens/list_page.h"

namespace ui {

class SecondaryButton;

class RequestsPage : public ListPage {
    Q_OBJECT
public:
    explicit RequestsPage(Desk desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void requestWanted(const QString &number);
    void servicesWanted();

private:
    void ask(const After &after) override;
};

/// One of them as it was filed.
class RequestPage : public ScrollPage, public Page {
    Q_OBJECT
public:
    RequestPage(Desk desk, const QString &number, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;

Q_SIGNALS:
    void backWanted();

private:
    void take(const contract::RequestRecord &record);

    Desk desk_;
    QString number_;
    SecondaryButton *back_;
    Label *title_;
    Awaited *awaited_;
    QWidget *content_ = nullptr;
};

} // namespace ui
