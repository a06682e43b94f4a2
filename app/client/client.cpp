// SPDX-License-Identifier: Apache-2.0
// The order in which the parts come to be, and what connects them.
#include "client/client.h"

#include "ui/kit/accessible.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStandardPaths>

namespace client {
namespace {

ui::Language languageOf(const session::Settings &settings)
{
    return settings.language() == QLatin1String("en") ? ui::Language::English : ui::Language::Arabic;
}

ui::SchemeChoice schemeOf(session::Theme theme)
{
    switch (theme) {
    case session::Theme::Light:
        return ui::SchemeChoice::Light;
    case session::Theme::Dark:
        return ui::SchemeChoice::Dark;
    case session::Theme::System:
        break;
    }
    return ui::SchemeChoice::System;
}

} // namespace

QString version()
{
    return QStringLiteral(TAMINAT_VERSION);
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

Client::Client(QApplication &application, const domain::Clock &clock, Options options)
    : application_(application),
      settings_(options.settingsFile),
      speech_(application, languageOf(settings_)),
      theme_(application),
      vault_(std::move(options.vault)),
      transport_(net::Transport::Options{.server = options.server}),
      session_(transport_, *vault_, clock, options.idle),
      issuingKeys_(session_, QFileInfo(options.settingsFile).absolutePath() + QStringLiteral("/issuing-keys.json")),
      window_((dress(), desk(options.server, clock)), version())
{
    ui::installAccessibility();
    application_.installEventFilter(&session_.idleLock());
    QObject::connect(&settings_, &session::Settings::appearanceChanged, &window_, [this] { dress(); });
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

void Client::dress()
{
    if (speech_.language() != languageOf(settings_))
        speech_.speak(languageOf(settings_));
    session_.setLanguage(settings_.language());
    if (theme_.choice() != schemeOf(settings_.theme()))
        theme_.choose(schemeOf(settings_.theme()));
    if (theme_.textSize() != settings_.fontScale())
        theme_.setTextSize(settings_.fontScale());
}

void Client::open()
{
    window_.show();
    // Nothing was kept unless the box was ticked; then the keychain need not be asked.
    if (settings_.remember())
        session_.resume(&window_, [](const domain::Outcome<domain::Done> &) {});
}

} // namespace client
