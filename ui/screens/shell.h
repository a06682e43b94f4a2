// SPDX-License-Identifier: Apache-2.0
// Shell: the inside of the house: side bar at the leading edge, the bar above, and the page one is on.
#pragma once

#include "ui/icons.h"
#include "ui/screens/desk.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Banner;
class Establishments;
class HelpPage;
class Home;
class Label;
class Page;
class ServicePages;
class SideEntry;
class TopBar;
class VerifyPage;

class Shell : public QWidget {
    Q_OBJECT
public:
    explicit Shell(Desk desk, QWidget *parent = nullptr);
    ~Shell() override;

    /// Asks the service for what is shown.
    void refresh();
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool holdsUnsentWork() const;
    /// False while something typed would be lost: then it asks, and closeWanted() follows if that is meant.
    [[nodiscard]] bool mayClose();
    void openHelp(const QString &topic = {});
    /// With the number of a certificate where its link was followed.
    void openVerification(const QString &number = {});
    /// The keyboard to where this page begins.
    void take();

Q_SIGNALS:
    void titleChanged();
    void signOutWanted();
    /// It is done for the other devices; this one is left.
    void signedOutEverywhere();
    void closeWanted();
    void pageOpened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSide();
    /// Words beside the icons only where they leave the page its room.
    void fitSide();
    SideEntry *addEntry(
        QVBoxLayout *column, Icon icon, const std::function<QString()> &words, const std::function<void()> &open);
    void addShortcuts();
    void say();

    void openHome();
    void openRequests();
    void openRequest(const QString &number);
    void openCertificates();
    void openCertificate(const QString &number);
    void openEntitlements();
    void openAccount();
    void openLooks();
    void openEstablishment(const QString &number);
    void openService(const QString &id);
    /// Where a finding of the search leads.
    void open(const QString &id);
    /// Back to where one was, and to the field one was at.
    void leaveHelp();
    void show(QWidget *page, SideEntry *entry);
    [[nodiscard]] SideEntry *checkedEntry() const;
    enum class Leaving { SignOut, Close };
    /// Says what would be lost; done at once where nothing would.
    void askBefore(Leaving how);
    void leave();
    [[nodiscard]] Page *current() const;

    Desk desk_;
    std::unique_ptr<Establishments> establishments_; ///< of an employer
    QWidget *side_;
    Label *name_;
    Banner *question_;
    Banner *news_;
    TopBar *top_;
    QStackedWidget *pages_;
    ServicePages *services_;
    Leaving leaving_ = Leaving::SignOut;
    bool mayClose_ = false; ///< the question was answered
    QString person_;
    Home *home_ = nullptr;
    QWidget *requests_ = nullptr;
    QWidget *request_ = nullptr;
    QWidget *certificates_ = nullptr;
    QWidget *certificate_ = nullptr;
    VerifyPage *verification_ = nullptr;
    QWidget *entitlements_ = nullptr;
    QWidget *account_ = nullptr;
    QWidget *looks_ = nullptr;
    HelpPage *help_ = nullptr;
    QPointer<QWidget> beforeHelp_;
    QPointer<QWidget> focusBeforeHelp_;
    SideEntry *entryBeforeHelp_ = nullptr;
    SideEntry *homeEntry_ = nullptr;
    SideEntry *entitlementsEntry_ = nullptr; ///< of an individual
    SideEntry *requestsEntry_ = nullptr;
    SideEntry *certificatesEntry_ = nullptr;
    SideEntry *verificationEntry_ = nullptr;
    SideEntry *accountEntry_ = nullptr;
    SideEntry *helpEntry_ = nullptr;
    QHash<QString, SideEntry *> serviceEntries_;
};

} // namespace ui
