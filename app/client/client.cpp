// SPDX-License-Identifier: Apache-2.0
// The order in which the parts come to be, and what connects them.
#include "client/client.h"

#include "client/options.h"
#include "ui/kit/accessible.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace client {

QString version()
{
    return QStringLiteral(TAMINAT_VERSION);
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/taminat/settings.ini");
}

QString draftsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/taminat/drafts");
}

namespace {

/// "Taminat 0.4 · Debian GNU/Linux 12": enough for its owner to know this computer among others.
QByteArray whatThisIs()
{
    return "Taminat " + version().toLatin1() + ", " + QSysInfo::prettyProductName().toLatin1();
}

} // namespace

Client::Client(QApplication &application, const domain::Clock &clock, Options options)
    : application_(application),
      settings_(options.settingsFile),
      appearance_(application, settings_),
      vault_(std::move(options.vault)),
      transport_(net::Transport::Options{.server = options.server, .userAgent = whatThisIs()}),
      session_(transport_, *vault_, clock, options.idle),
      drafts_(session_, *vault_, clock,
          options.draftsFolder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(options.server.authority()))),
      issuingKeys_(session_, QFileInfo(options.settingsFile).absolutePath() + QStringLiteral("/issuing-keys.json")),
      window_(desk(options.server, clock), version())
{
    ui::installAccessibility();
    application_.installEventFilter(&session_.idleLock());
    const auto speak = [this] { session_.setLanguage(settings_.language()); };
    speak();
    QObject::connect(&settings_, &session::Settings::appearanceChanged, &session_, speak);
    QObject::connect(
        &window_, &ui::MainWindow::linkFollowed, &window_, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

Client::~Client()
{
    application_.removeEventFilter(&session_.idleLock());
}

ui::Desk Client::desk(const QUrl &server, const domain::Clock &clock)
{
    return {session_,
        catalogue_,
        settings_,
        clock,
        server,
        issuingKeys_,
        {documentWords_.arabic, documentWords_.english},
        drafts_};
}

void Client::open()
{
    window_.show();
    // Nothing was kept unless the box was ticked; then the keychain need not be asked.
    if (settings_.remember())
        session_.resume(&window_, [this](const domain::Outcome<domain::Done> &outcome) {
            if (!outcome && outcome.fault() != domain::refuse("vault.empty")
                && outcome.fault() != domain::refuse("call.cancelled"))
                window_.tellOutside(outcome.fault());
        });
}

void Client::callUp(const Handover &handover)
{
    take({.language = handover.language, .theme = handover.theme}, settings_);
    window_.setWindowState((window_.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window_.show();
    window_.raise();
    window_.activateWindow();
    for (const QString &link : handover.links)
        window_.follow(link);
}

void Client::follow(const SystemLock &system)
{
    QObject::connect(&system, &SystemLock::locking, &session_, &session::Session::lock);
}

} // namespace client
