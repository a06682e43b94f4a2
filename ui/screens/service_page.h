// SPDX-License-Identifier: Apache-2.0
// ServicePage: any e-service of the catalogue: filled in, reviewed, submitted, and what it results in.
#pragma once

#include "ui/screens/desk.h"
#include "ui/screens/page.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;

namespace ui {

class Banner;
class SecondaryButton;
class LinkButton;
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
    /// What was on its way when the program ended goes under the same key once more; arrived() or notArrived() follows.
    void sendAgain();

Q_SIGNALS:
    void filed();
    void arrived(const QString &number);
    void notArrived(const domain::Fault &fault);
    void requestsWanted();
    void certificatesWanted();
    void homeWanted();

private:
    void build();
    void submit();
    void send();
    /// What was begun before: in the form again, with the choice to begin anew.
    void takeUp();
    void restore();
    void goOn();
    void beginAnew();
    [[nodiscard]] QString offerWords() const;
    void journal();
    [[nodiscard]] session::Draft draft() const;
    void take(const domain::Outcome<session::Result> &answer);
    void refuse(const domain::Fault &fault, bool again);
    void finish(const session::Result &result);
    [[nodiscard]] QWidget *pageOf(const contract::Receipt &receipt);
    [[nodiscard]] QWidget *pageOf(const contract::Certificate &certificate);

    Desk desk_;
    const session::Service &service_;
    std::unique_ptr<form::Form> form_;
    std::vector<QString> untouched_;
    session::Running running_;
    QStackedLayout *parts_;
    QWidget *filling_;
    Banner *offer_;
    SecondaryButton *goOn_;
    LinkButton *beginAnew_;
    Wizard *wizard_;
    QHash<QString, QString> known_;
    std::optional<session::Draft> earlier_; ///< what is offered
    session::Draft::State state_ = session::Draft::State::Begun;
    QString sentKey_;
    bool undecided_ = false; ///< between what was begun before and what has been typed since
    bool restored_ = false;  ///< what stands in the form was begun before
    bool journalled_ = false;
    bool putting_ = false; ///< the form is being filled by this page
    bool sending_ = false;
    bool held_ = false; ///< until it is on disk that it is being sent
    bool again_ = false;
    bool filed_ = false;
};

} // namespace ui
