// SPDX-License-Identifier: Apache-2.0
// Home: what the home pages of all people share: the services, the last requests, and help.
#pragma once

#include "contract/requests/receipt.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"

namespace ui {

class Awaited;
class Banner;
class Columns;
class EmptyState;
class Label;
class LinkButton;
class Rows;

class Home : public ScrollPage, public Page {
    Q_OBJECT
public:
    explicit Home(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

Q_SIGNALS:
    void serviceWanted(const QString &id);
    void requestWanted(const QString &number);
    void requestsWanted();
    void entitlementsWanted();
    void helpWanted();

protected:
    [[nodiscard]] const Desk &desk() const { return desk_; }
    /// After what is special to the person.
    void addShared();

private:
    /// What was begun and not sent, each with the way back to it.
    void addBegun();
    void showBegun();
    void addServices();
    void addRequests();
    void takeRequests(const contract::RequestList &answer);

    Desk desk_;
    Banner *begun_ = nullptr;
    Rows *begunRows_ = nullptr;
    Awaited *requests_ = nullptr;
    Rows *rows_ = nullptr;
    Label *noRequests_ = nullptr;
};

} // namespace ui
