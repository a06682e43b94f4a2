// SPDX-License-Identifier: Apache-2.0
// The order in which the parts come to be, and what connects them.
#include "client/client.h"

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
    return {
        session_, catalogue_, settings_, clock, server, issuingKeys_, {documentWords_.arabic, documentWords_.english}};
}

void Client::open()
{
    window_.show();
    // Nothing was kept unless the box was ticked; then the keychain need not be asked.
    if (settings_.remember())
        session_.resume(&window_, [](const domain::Outcome<domain::Done> &) {});
}

} // namespace client
