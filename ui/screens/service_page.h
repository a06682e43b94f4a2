// SPDX-License-Identifier: Apache-2.0
// ServicePage: any e-service of the catalogue: filled in, reviewed, submitted, and what it results in.
#pragma once

#include "ui/screens/desk.h"
#include "ui/screens/page.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QStackedLayout;

namespace ui {

class Wizard;

class ServicePage : public QWidget, public Page {
    Q_OBJECT
public:
    ServicePage(Desk desk, const session::Service &service, QWidget *parent = nullptr);
    ~ServicePage() override;

    /// What is known of the person already, by the name of the field; what was typed stays.
    void offer(const QHash<QString, QString> &known);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool holdsUnsentWork() const override;
    [[nodiscard]] bool isFinished() const { return filed_; }

Q_SIGNALS:
    void filed();
    void requestsWanted();
    void certificatesWanted();
    void homeWanted();

private:
    void submit();
    void take(const domain::Outcome<session::Result> &answer);
    [[nodiscard]] QWidget *pageOf(const contract::Receipt &receipt);
    [[nodiscard]] QWidget *pageOf(const contract::Certificate &certificate);

    Desk desk_;
    const session::Service &service_;
    std::unique_ptr<form::Form> form_;
    std::vector<QString> untouched_;
    session::Running running_;
    QStackedLayout *parts_;
    Wizard *wizard_;
    bool filed_ = false;
};

} // namespace ui
