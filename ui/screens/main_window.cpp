// SPDX-License-Identifier: Apache-2.0
// What the window shows follows from the state of the session.
#include "ui/screens/main_window.h"

#include "ui/direction.h"
#include "ui/icons.h"
#include "ui/kit/banner.h"
#include "ui/screens/busy_stripe.h"
#include "ui/screens/entrance.h"
#include "ui/screens/link.h"
#include "ui/screens/lock_screen.h"
#include "ui/screens/shell.h"
#include "ui/screens/status_strip.h"
#include "ui/screens/tell.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int textStep = 10; ///< per cent

} // namespace

MainWindow::MainWindow(Desk desk, const QString &version)
    : desk_(std::move(desk)),
      warning_(new Banner(this)),
      notice_(new Banner(this)),
      refusal_(new Banner(this)),
      busy_(new BusyStripe(this)),
      places_(new QStackedWidget(this)),
      entrance_(new Entrance(desk_, this))
{
    // Drawn in many sizes; the first painting need not wait for it.
    QTimer::singleShot(0, this, [this] { setWindowIcon(AppMark::asIcon()); });
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banners = new QVBoxLayout;
    banners->setSpacing(0);
    banners->addWidget(warning_);
    banners->addWidget(notice_);
    banners->addWidget(refusal_);
    for (Banner *banner : {warning_, notice_, refusal_}) {
        banner->setAround({16, 8, 16, 4});
        banner->hide();
    }
    column->addLayout(banners);
    column->addWidget(places_, 1);
    column->addWidget(new StatusStrip(desk_, version, centre));
    setCentralWidget(centre);
    busy_->setParent(centre);
    resize(1180, 760);
    places_->addWidget(entrance_);
    notice_->setDismissible(true);
    refusal_->setDismissible(true);
    connect(&desk_.session, &session::Session::stateChanged, this, &MainWindow::stateChanged);
    connect(&desk_.session, &session::Session::ended, this, &MainWindow::ended);
    connect(&desk_.session, &session::Session::aboutToLock, this, &MainWindow::warn);
    connect(&desk_.session, &session::Session::lockPutOff, warning_, &QWidget::hide);
    connect(&desk_.session, &session::Session::busyChanged, busy_, &BusyStripe::setBusy);
    connect(&desk_.session, &session::Session::noticed, this, [this](session::Notice, const domain::Fault &fault) {
        tell(notice_, Banner::Tone::Info, fault);
    });
    connect(&desk_.drafts, &session::Drafts::noticed, this, [this](const domain::Fault &fault) {
        tell(notice_, Banner::Tone::Warning, fault);
    });
    connect(warning_, &Banner::acted, this, [this] { desk_.session.idleLock().touch(); });
    connect(entrance_, &Entrance::linkFollowed, this, &MainWindow::linkFollowed);
    connect(entrance_, &Entrance::pageOpened, refusal_, &QWidget::hide);
    addShortcuts();
    inWords(this, [this] { say(); });
    setMinimumSize(800, 600);
    restoreGeometry(desk_.settings.windowGeometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    const auto grow = [this](int by) { desk_.settings.setFontScale(desk_.settings.fontScale() + by); };
    on(QKeySequence(Qt::CTRL | Qt::Key_Plus), [grow] { grow(textStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [grow] { grow(textStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [grow] { grow(-textStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { desk_.settings.setFontScale(session::Settings::smallestScale); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { desk_.session.lock(); });
    on(QKeySequence(Qt::Key_F1), [this] { openHelp(); });
}

void MainWindow::say()
{
    sayWarning();
    const QString program = tr("Taminat Online");
    const QString page =
        desk_.session.state() == session::State::SignedIn && shell_ != nullptr ? shell_->title() : QString();
    setWindowTitle(page.isEmpty() ? program : withoutIsolates(page) + QStringLiteral(" — ") + program);
}

void MainWindow::openHelp()
{
    if (desk_.session.state() == session::State::SignedIn)
        shell_->openHelp();
    else if (desk_.session.state() != session::State::Locked)
        entrance_->openHelp();
}

void MainWindow::stateChanged(session::State state)
{
    warning_->hide();
    switch (state) {
    case session::State::SignedIn:
        enter();
        break;
    case session::State::Locked:
        lock();
        break;
    case session::State::SignedOut:
        leave();
        break;
    case session::State::AwaitingCode:
        break;
    }
    say();
}

void MainWindow::enter()
{
    if (lock_ != nullptr && places_->currentWidget() == lock_) {
        places_->setCurrentWidget(shell_);
        if (focusBefore_)
            focusBefore_->setFocus(Qt::OtherFocusReason);
        return;
    }
    notice_->hide();
    refusal_->hide();
    const bool theirs = shell_ != nullptr && !whoseShell_.isEmpty() && whoseShell_ == entrance_->who();
    entrance_->finish();
    if (!theirs) {
        delete shell_;
        shell_ = new Shell(desk_, places_);
        places_->addWidget(shell_);
        connect(shell_, &Shell::titleChanged, this, &MainWindow::say);
        connect(shell_, &Shell::pageOpened, refusal_, &QWidget::hide);
        connect(shell_, &Shell::signOutWanted, this, &MainWindow::signOut);
        connect(shell_, &Shell::signedOutEverywhere, this, &MainWindow::signedOutEverywhere);
        connect(shell_, &Shell::closeWanted, this, &QWidget::close);
    }
    whoseShell_.clear();
    places_->setCurrentWidget(shell_);
    shell_->take();
    if (theirs)
        shell_->refresh();
}

void MainWindow::leave()
{
    if (places_->currentWidget() == entrance_)
        return;
    // Whether the service or the person ended it is known a moment later: until then nothing is thrown away.
    whoseShell_ = entrance_->who();
    places_->setCurrentWidget(entrance_);
    entrance_->begin();
}

void MainWindow::ended(const domain::Fault &fault)
{
    entrance_->begin(fault);
}

void MainWindow::follow(const QString &link)
{
    const auto target = Link::parse(link);
    if (!target)
        return tell(refusal_, Banner::Tone::Warning, target.fault());
    refusal_->hide();
    switch (target->place) {
    case Link::Place::SignIn: // where one is who is not signed in
        break;
    case Link::Place::Verify:
        if (desk_.session.state() == session::State::SignedIn)
            shell_->openVerification(target->code);
        else if (desk_.session.state() != session::State::Locked)
            entrance_->openVerification(target->code);
        break;
    case Link::Place::Reset:
        if (desk_.session.state() != session::State::SignedIn && desk_.session.state() != session::State::Locked)
            entrance_->openForgotten(target->code);
        break;
    }
}

void MainWindow::tellOutside(const domain::Fault &fault)
{
    entrance_->tell(fault);
}

void MainWindow::signOut()
{
    desk_.drafts.close();
    desk_.session.signOut();
    entrance_->forget();
    whoseShell_.clear();
    if (shell_ != nullptr)
        shell_->deleteLater();
    shell_ = nullptr;
}

void MainWindow::signedOutEverywhere()
{
    signOut();
    entrance_->tell([] { return tr("You were signed out on every device."); });
}

void MainWindow::lock()
{
    if (lock_ == nullptr) {
        lock_ = new LockScreen(desk_, places_);
        places_->addWidget(lock_);
        connect(lock_, &LockScreen::signOutWanted, this, &MainWindow::signOut);
    }
    focusBefore_ = focusWidget();
    places_->setCurrentWidget(lock_);
    lock_->begin();
}

void MainWindow::warn(int seconds)
{
    secondsLeft_ = seconds;
    sayWarning();
    if (warning_->isHidden())
        warning_->show(Banner::Tone::Warning, warning_->words()); // aloud once; each second anew would talk without end
}

void MainWindow::sayWarning()
{
    warning_->setAction(tr("Stay signed in"));
    warning_->setWords(Banner::Tone::Warning,
        tr("The screen will be locked in %n second(s). What you typed is kept.", nullptr, secondsLeft_));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    busy_->resize(width(), busy_->height());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (desk_.session.state() == session::State::SignedIn && shell_ != nullptr && !shell_->mayClose())
        return event->ignore();
    desk_.settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace ui
