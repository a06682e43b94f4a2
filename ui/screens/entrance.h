// SPDX-License-Identifier: Apache-2.0
// Entrance: before one is signed in: the two steps at the leading side, advice and contact on green at the trailing one.
#pragma once

#include "ui/screens/desk.h"

#include <QUrl>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace ui {

class CodePage;
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
    void openHelp();
    void openVerification();
    /// Signing in succeeded: secrets go.
    void finish();
    /// Who was here has left for good.
    void forget();
    [[nodiscard]] QString who() const;

Q_SIGNALS:
    void linkFollowed(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A page beside the two steps, with a way back.
    [[nodiscard]] QWidget *partWith(QWidget *page);
    void open(QWidget *part);

    Desk desk_;
    QStackedWidget *steps_;
    SignInPage *signIn_;
    CodePage *code_ = nullptr;
    QWidget *help_ = nullptr;
    QWidget *verification_ = nullptr;
};

} // namespace ui
