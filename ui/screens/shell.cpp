// SPDX-License-Identifier: Apache-2.0
// How one gets from page to page. A page is made when it is first opened.
#include "ui/screens/shell.h"

#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/tile.h"
#include "ui/screens/accounts/account_page.h"
#include "ui/screens/accounts/looks_page.h"
#include "ui/screens/certificates/certificate_page.h"
#include "ui/screens/certificates/certificates_page.h"
#include "ui/screens/certificates/verify_page.h"
#include "ui/screens/employer_home.h"
#include "ui/screens/entitlements/entitlements_page.h"
#include "ui/screens/establishments.h"
#include "ui/screens/findings.h"
#include "ui/screens/first_focus.h"
#include "ui/screens/help_page.h"
#include "ui/screens/individual_home.h"
#include "ui/screens/requests_page.h"
#include "ui/screens/service_page.h"
#include "ui/screens/service_pages.h"
#include "ui/screens/tell.h"
#include "ui/screens/top_bar.h"
#include "ui/screens/words.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// Back from a page that was opened from another.
void onEscape(QWidget *page, const std::function<void()> &back)
{
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, page, back);
}

} // namespace

Shell::Shell(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      establishments_(
          desk_.session.role() == contract::Role::Employer ? std::make_unique<Establishments>(desk_.session) : nullptr),
      side_(new Band(Band::Trailing, this)),
      name_(new Label(TextRole::Section, Ink::First, side_)),
      question_(new Banner(this)),
      news_(new Banner(this)),
      top_(new TopBar(establishments_.get(), this)),
      pages_(new QStackedWidget(this)),
      services_(new ServicePages(desk_, establishments_.get(), pages_, news_, this))
{
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(top_);
    main->addWidget(question_);
    main->addWidget(news_);
    main->addWidget(pages_, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addLayout(main, 1);
    question_->hide();
    question_->setDismissible(true);
    question_->setAround({24, 12, 24, 0});
    connect(question_, &Banner::acted, this, &Shell::leave);
    news_->hide();
    news_->setDismissible(true);
    news_->setAround({24, 12, 24, 0});
    connect(services_, &ServicePages::filed, question_, &QWidget::hide);
    connect(services_, &ServicePages::requestsWanted, this, &Shell::openRequests);
    connect(services_, &ServicePages::certificatesWanted, this, &Shell::openCertificates);
    connect(services_, &ServicePages::homeWanted, this, &Shell::openHome);
    connect(services_, &ServicePages::wanted, this, [this](const QString &id) {
        show(services_->standing(id), serviceEntries_.value(id));
    });
    connect(pages_, &QStackedWidget::currentChanged, this, &Shell::pageOpened);
    connect(top_, &TopBar::found, this, &Shell::open);
    top_->setReader(findingNamed);
    if (establishments_) {
        connect(establishments_.get(), &Establishments::loaded, this, &Shell::say);
        connect(establishments_.get(), &Establishments::chosen, this, &Shell::say);
    }
    addShortcuts();
    inWords(this, [this] { say(); });
    openHome();
    services_->takeUpDrafts();
}

Shell::~Shell() = default;

QWidget *Shell::buildSide()
{
    auto *scroll = new ScrollPage(side_);
    auto *around = new QVBoxLayout(side_);
    around->setContentsMargins(0, 0, 1, 0);
    around->addWidget(scroll);
    auto *column = scroll->body();
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 12);
    head->setSpacing(10);
    name_->wrapped();
    inWords(name_, [this] { name_->setText(establishments_ ? tr("Taminaty Business") : tr("Taminat Online")); });
    head->addWidget(new AppMark(34, side_));
    head->addWidget(name_, 1);
    column->addLayout(head);
    homeEntry_ = addEntry(
        column, Icon::Home, [] { return tr("Home"); }, [this] { openHome(); });
    if (!establishments_)
        entitlementsEntry_ = addEntry(
            column, Icon::Wallet, [] { return tr("What may I claim?"); }, [this] { openEntitlements(); });
    for (const session::Service *service : desk_.catalogue.servicesFor(desk_.session.role()))
        serviceEntries_[service->id] = addEntry(
            column,
            iconNamed(service->icon),
            [service] { return wordsOf(service->title); },
            [this, service] { openService(service->id); });
    requestsEntry_ = addEntry(
        column, Icon::Document, [] { return tr("My requests"); }, [this] { openRequests(); });
    certificatesEntry_ = addEntry(
        column,
        Icon::Certificate,
        [this] { return establishments_ ? tr("Certificates") : tr("My certificates"); },
        [this] { openCertificates(); });
    column->addStretch(1);
    verificationEntry_ = addEntry(
        column, Icon::Shield, [] { return tr("Verify a certificate"); }, [this] { openVerification(); });
    accountEntry_ = addEntry(
        column, Icon::User, [] { return tr("My account"); }, [this] { openAccount(); });
    helpEntry_ = addEntry(
        column, Icon::Help, [] { return tr("Help and contact"); }, [this] { openHelp(); });
    auto *out = addEntry(
        column, Icon::Logout, [] { return tr("Sign out"); }, [this] { askBefore(Leaving::SignOut); });
    out->setCheckable(false);
    side_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&desk_.settings, &session::Settings::appearanceChanged, this, &Shell::fitSide, Qt::QueuedConnection);
    fitSide();
    return side_;
}

void Shell::fitSide()
{
    constexpr int margin = 12;
    const auto entries = side_->findChildren<SideEntry *>();
    int wide = scaled(208);
    for (const SideEntry *entry : entries)
        wide = std::max(wide, entry->wideWidth() + 2 * margin);
    const bool narrow = wide > width() / 3;
    name_->setVisible(!narrow);
    int room = narrow ? 0 : wide;
    for (SideEntry *entry : entries) {
        entry->setNarrow(narrow);
        room = std::max(room, entry->sizeHint().width() + 2 * margin);
    }
    side_->setFixedWidth(room + 1);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

SideEntry *Shell::addEntry(
    QVBoxLayout *column, Icon icon, const std::function<QString()> &words, const std::function<void()> &open)
{
    auto *entry = new SideEntry(icon, words(), this);
    column->addWidget(entry);
    inWords(entry, [entry, words] {
        entry->setText(words());
        entry->setCount(0);
        entry->updateGeometry();
    });
    connect(entry, &QPushButton::clicked, this, [open] { open(); });
    return entry;
}

void Shell::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { openHome(); });
    for (int i = 0; establishments_ && i < 9; ++i)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            const auto &all = establishments_->all();
            if (static_cast<std::size_t>(i) < all.size())
                establishments_->choose(all[static_cast<std::size_t>(i)].number);
        });
}

void Shell::say()
{
    if (establishments_) {
        const auto *current = establishments_->current();
        const QString capacity = current != nullptr ? saidChoice(current->role) : saidChoice(contract::Role::Employer);
        top_->setPerson(establishments_->supervisor(), capacity);
    } else {
        top_->setPerson(person_, saidChoice(contract::Role::Individual));
    }
    question_->setAction(leaving_ == Leaving::Close ? tr("Close without sending") : tr("Sign out without sending"));
    news_->setAction(tr("Show it"));
    // After the window has turned round: results that are open are laid under the field again.
    QMetaObject::invokeMethod(
        this, [this] { top_->setFindings(findingsFor(desk_, establishments_.get())); }, Qt::QueuedConnection);
    Q_EMIT titleChanged();
}

void Shell::open(const QString &id)
{
    const auto destination = destinationOf(id);
    if (!destination)
        return;
    switch (destination->kind) {
    case Destination::Kind::Home:
        return openHome();
    case Destination::Kind::Requests:
        return openRequests();
    case Destination::Kind::Certificates:
        return openCertificates();
    case Destination::Kind::Verification:
        return openVerification();
    case Destination::Kind::Entitlements:
        return openEntitlements();
    case Destination::Kind::Account:
        return openAccount();
    case Destination::Kind::Looks:
        return openLooks();
    case Destination::Kind::Service:
        return openService(destination->which);
    case Destination::Kind::Help:
        return openHelp(destination->which);
    case Destination::Kind::Establishment:
        return openEstablishment(destination->which);
    case Destination::Kind::Certificate:
        return openCertificate(destination->which);
    case Destination::Kind::Request:
        return openRequest(destination->which);
    }
}

void Shell::openEstablishment(const QString &number)
{
    const auto wanted = domain::EstablishmentNo::parse(number.toStdString());
    if (!wanted || !establishments_)
        return;
    openHome();
    establishments_->choose(*wanted);
}

void Shell::openHome()
{
    if (home_ == nullptr) {
        if (establishments_) {
            home_ = new EmployerHome(desk_, *establishments_, pages_);
        } else {
            auto *home = new IndividualHome(desk_, pages_);
            connect(home, &IndividualHome::personKnown, this, [this](const QString &name) {
                person_ = name;
                say();
            });
            home_ = home;
        }
        pages_->addWidget(home_);
        connect(home_, &Home::serviceWanted, this, &Shell::openService);
        connect(home_, &Home::requestWanted, this, &Shell::openRequest);
        connect(home_, &Home::requestsWanted, this, &Shell::openRequests);
        connect(home_, &Home::entitlementsWanted, this, &Shell::openEntitlements);
        connect(home_, &Home::helpWanted, this, [this] { openHelp(); });
    }
    show(home_, homeEntry_);
    home_->refresh();
}

void Shell::openRequests()
{
    if (requests_ == nullptr) {
        auto *page = new RequestsPage(desk_, pages_);
        requests_ = page;
        pages_->addWidget(page);
        connect(page, &RequestsPage::requestWanted, this, &Shell::openRequest);
        connect(page, &RequestsPage::servicesWanted, this, &Shell::openHome);
    }
    show(requests_, requestsEntry_);
    refresh();
}

void Shell::openRequest(const QString &number)
{
    if (request_ != nullptr)
        request_->deleteLater();
    auto *page = new RequestPage(desk_, number, pages_);
    request_ = page;
    pages_->addWidget(page);
    connect(page, &RequestPage::backWanted, this, &Shell::openRequests);
    onEscape(page, [this] { openRequests(); });
    show(page, requestsEntry_);
    refresh();
}

void Shell::openCertificates()
{
    if (certificates_ == nullptr) {
        auto *page = new CertificatesPage(desk_, establishments_.get(), pages_);
        certificates_ = page;
        pages_->addWidget(page);
        connect(page, &CertificatesPage::certificateWanted, this, &Shell::openCertificate);
        connect(page, &CertificatesPage::issueWanted, this, [this] {
            for (const session::Service *service : desk_.catalogue.servicesFor(desk_.session.role()))
                if (service->menu == contract::Menu::Certificates)
                    return openService(service->id);
        });
    }
    show(certificates_, certificatesEntry_);
    refresh();
}

void Shell::openCertificate(const QString &number)
{
    if (certificate_ != nullptr)
        certificate_->deleteLater();
    auto *page = new CertificatePage(desk_, number, pages_);
    certificate_ = page;
    pages_->addWidget(page);
    connect(page, &CertificatePage::backWanted, this, &Shell::openCertificates);
    onEscape(page, [this] { openCertificates(); });
    show(page, certificatesEntry_);
    refresh();
}

void Shell::openVerification(const QString &number)
{
    if (verification_ == nullptr) {
        verification_ = new VerifyPage(desk_, pages_);
        pages_->addWidget(verification_);
    }
    show(verification_, verificationEntry_);
    if (!number.isEmpty())
        verification_->takeNumber(number);
}

void Shell::openEntitlements()
{
    if (entitlements_ == nullptr) {
        auto *page = new EntitlementsPage(desk_, pages_);
        entitlements_ = page;
        pages_->addWidget(page);
        connect(page, &EntitlementsPage::helpWanted, this, [this] { openHelp(); });
    }
    show(entitlements_, entitlementsEntry_);
    refresh();
}

void Shell::openAccount()
{
    if (account_ == nullptr) {
        auto *page = new AccountPage(desk_, pages_);
        account_ = page;
        pages_->addWidget(page);
        connect(page, &AccountPage::looksWanted, this, &Shell::openLooks);
        connect(page, &AccountPage::signedOutEverywhere, this, &Shell::signedOutEverywhere);
    }
    show(account_, accountEntry_);
    refresh();
}

void Shell::openLooks()
{
    if (looks_ == nullptr) {
        auto *page = new LooksPage(desk_, pages_);
        looks_ = page;
        pages_->addWidget(page);
        connect(page, &LooksPage::backWanted, this, &Shell::openAccount);
        onEscape(page, [this] { openAccount(); });
    }
    show(looks_, accountEntry_);
    refresh();
}

void Shell::openService(const QString &id)
{
    if (ServicePage *page = services_->begin(id))
        show(page, serviceEntries_.value(id));
}

void Shell::openHelp(const QString &topic)
{
    if (help_ == nullptr) {
        help_ = new HelpPage(pages_);
        pages_->addWidget(help_);
        onEscape(help_, [this] { leaveHelp(); });
    }
    if (pages_->currentWidget() != help_) {
        beforeHelp_ = pages_->currentWidget();
        focusBeforeHelp_ = QApplication::focusWidget();
        entryBeforeHelp_ = checkedEntry();
    }
    show(help_, helpEntry_);
    if (!topic.isEmpty())
        help_->open(topic);
}

void Shell::leaveHelp()
{
    if (!beforeHelp_)
        return openHome();
    show(beforeHelp_, entryBeforeHelp_);
    if (focusBeforeHelp_ && focusBeforeHelp_->isVisible())
        focusBeforeHelp_->setFocus(Qt::OtherFocusReason);
}

void Shell::show(QWidget *page, SideEntry *entry)
{
    pages_->setCurrentWidget(page);
    if (entry != nullptr)
        entry->setChecked(true);
    question_->hide();
    top_->clearSearch();
    take();
    Q_EMIT titleChanged();
}

SideEntry *Shell::checkedEntry() const
{
    const auto entries = side_->findChildren<SideEntry *>();
    const auto checked =
        std::find_if(entries.begin(), entries.end(), [](const SideEntry *each) { return each->isChecked(); });
    return checked == entries.end() ? nullptr : *checked;
}

void Shell::take()
{
    QWidget *entry = current() == nullptr ? nullptr : current()->entry();
    if (entry == nullptr)
        entry = firstFocusOf(pages_->currentWidget());
    // Nothing yet, while it is on its way: then where one came from, and not wherever Qt finds something next.
    if (entry == nullptr)
        entry = checkedEntry();
    if (entry != nullptr)
        entry->setFocus(Qt::OtherFocusReason);
}

Page *Shell::current() const
{
    return dynamic_cast<Page *>(pages_->currentWidget());
}

void Shell::refresh()
{
    if (Page *page = current())
        page->refresh();
}

QString Shell::title() const
{
    if (pages_->currentWidget() == help_ && help_ != nullptr)
        return tr("Help and contact");
    const Page *page = current();
    return page == nullptr ? QString() : page->title();
}

bool Shell::holdsUnsentWork() const
{
    return services_->holdUnsentWork();
}

void Shell::askBefore(Leaving how)
{
    leaving_ = how;
    if (!holdsUnsentWork())
        return leave();
    question_->setAction(how == Leaving::Close ? tr("Close without sending") : tr("Sign out without sending"));
    tell(question_, Banner::Tone::Warning, [how, isKept = desk_.drafts.outliveTheProgram()] {
        if (isKept)
            return tr("You have typed something that was not sent. It is kept for you on this computer for 30 days.");
        return how == Leaving::Close ? tr("You have typed something that was not sent. Closing the window discards it.")
                                     : tr("You have typed something that was not sent. Signing out discards it.");
    });
}

void Shell::leave()
{
    if (leaving_ == Leaving::SignOut) {
        Q_EMIT signOutWanted();
        return;
    }
    mayClose_ = true;
    Q_EMIT closeWanted();
}

bool Shell::mayClose()
{
    if (mayClose_ || !holdsUnsentWork() || desk_.drafts.outliveTheProgram())
        return true;
    askBefore(Leaving::Close);
    return false;
}

} // namespace ui
