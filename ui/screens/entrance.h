// SPDX-License-Identifier: Apache-2.0
// Entrance: before one is signed in: the two steps at the leading side, advice and contact on green at the trailing one.
#pragma once

#include "ui/screens/desk.h"

#include <QHash>
#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace ui {

class CodePage;
struct CodeWay;
class SecondaryButton;
class SignInPage;

class Entrance : public QWidget {
    Q_OBJECT
public:
    explicit Entrance(Desk desk, QWidget *parent = nullptr);

    /// Back at the first step, with the reason if there is one.
    void begin();
    void begin(const domain::Fault &why);
    void tell(const domain::Fault &fault);
    void tell(const std::function<QString()> &words);
    void openHelp();
    /// With the number of a certificate where its link was followed.
    void openVerification(const QString &number = {});
    void openRegistration();
    /// With the code of the message where its link was followed.
    void openForgotten(const QString &code = {});
    /// Signing in succeeded: secrets go.
    void finish();
    /// Who was here has left for good.
    void forget();
    [[nodiscard]] QString who() const;

Q_SIGNALS:
    void linkFollowed(const QUrl &url);
    void pageOpened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Back {
        WhereOneWas,
        SignIn, ///< and what was typed beside it goes: somebody else may sit down
        Types,  ///< of registration
    };
    /// A page beside the two steps, with a way back.
    [[nodiscard]] QWidget *partWith(QWidget *page, Back back);
    void goBack(QWidget *part, Back back);
    void open(QWidget *part);
    [[nodiscard]] CodeWay signingIn();
    void openSubscriberRegistration();
    void openEmployerRegistration();
    void openServices(contract::Role audience);
    /// What was begun beside the steps goes, with what was typed.
    void dropParts();

    Desk desk_;
    QStackedWidget *steps_;
    QHash<QWidget *, QPointer<QWidget>> cameFrom_;
    SignInPage *signIn_;
    CodePage *code_ = nullptr;
    QWidget *help_ = nullptr;
    QWidget *verification_ = nullptr;
    QWidget *types_ = nullptr;
    QWidget *services_ = nullptr;
    QWidget *registration_ = nullptr;
    QWidget *employerRegistration_ = nullptr;
    QWidget *forgotten_ = nullptr;
};

} // namespace ui
