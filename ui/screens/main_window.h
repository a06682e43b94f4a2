// SPDX-License-Identifier: Apache-2.0
// MainWindow: the frame only: outside, inside or locked; the warning before the lock; the strip below.
#pragma once

#include "ui/screens/desk.h"

#include <QMainWindow>
#include <QPointer>
#include <QUrl>

class QStackedWidget;

namespace ui {

class Banner;
class BusyStripe;
class Entrance;
class LockScreen;
class Shell;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Desk desk, const QString &version);
    ~MainWindow() override;

    /// Opens what a taminat:// link leads to, or says that it leads nowhere.
    void follow(const QString &link);
    /// Why nobody is signed in, at the entrance.
    void tellOutside(const domain::Fault &fault);

Q_SIGNALS:
    /// A link out of the program: telephone, site, account.
    void linkFollowed(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcuts();
    void say();
    void stateChanged(session::State state);
    void enter();
    void leave();
    void lock();
    void ended(const domain::Fault &fault);
    void signOut();
    void signedOutEverywhere();
    void warn(int seconds);
    void sayWarning();
    void openHelp();

    Desk desk_;
    Banner *warning_;
    Banner *notice_;
    Banner *refusal_; ///< of a link; gone with the page it stands over
    BusyStripe *busy_;
    QStackedWidget *places_;
    Entrance *entrance_;
    Shell *shell_ = nullptr;
    LockScreen *lock_ = nullptr;
    QString whoseShell_; ///< who it was when the service ended the session; their drafts wait
    QPointer<QWidget> focusBefore_;
    int secondsLeft_ = 0; ///< before the lock
};

} // namespace ui
