// SPDX-License-Identifier: Apache-2.0
// The settings in their file, each read with suspicion.
#include "session/settings.h"

#include "net/transport.h"

#include <algorithm>
#include <array>
#include <utility>

namespace session {
namespace {

constexpr std::array themes{
    std::pair{Theme::System, "system"}, std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}};

const QString languageKey = QStringLiteral("appearance/language");
const QString themeKey = QStringLiteral("appearance/theme");
const QString scaleKey = QStringLiteral("appearance/scale");
const QString geometryKey = QStringLiteral("appearance/window");
const QString serverKey = QStringLiteral("connection/server");
const QString rememberKey = QStringLiteral("sign-in/remember");

} // namespace

Settings::Settings(const QString &fileName, QObject *parent) : QObject(parent), file_(fileName, QSettings::IniFormat)
{
    file_.setFallbacksEnabled(false);
    if (file_.status() == QSettings::FormatError)
        file_.clear();
}

void Settings::reload()
{
    file_.sync();
    Q_EMIT appearanceChanged();
}

QString Settings::language() const
{
    const QString chosen = file_.value(languageKey).toString();
    return chosen == QLatin1String("en") ? chosen : QStringLiteral("ar");
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    file_.setValue(languageKey, language);
    Q_EMIT appearanceChanged();
}

Theme Settings::theme() const
{
    const QString chosen = file_.value(themeKey).toString();
    for (const auto &[theme, name] : themes)
        if (chosen == QLatin1String(name))
            return theme;
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    for (const auto &[each, name] : themes)
        if (each == theme)
            file_.setValue(themeKey, QString::fromLatin1(name));
    Q_EMIT appearanceChanged();
}

int Settings::fontScale() const
{
    bool isNumber = false;
    const int percent = file_.value(scaleKey).toInt(&isNumber);
    return isNumber && percent >= smallestScale && percent <= largestScale ? percent : smallestScale;
}

void Settings::setFontScale(int percent)
{
    const int within = std::clamp(percent, smallestScale, largestScale);
    if (within == fontScale())
        return;
    file_.setValue(scaleKey, within);
    Q_EMIT appearanceChanged();
}

QUrl Settings::server() const
{
    const QUrl url(file_.value(serverKey).toString(), QUrl::StrictMode);
    return net::Transport::mayTalkTo(url) ? url : QUrl();
}

void Settings::setServer(const QUrl &server)
{
    file_.setValue(serverKey, server.toString());
}

bool Settings::remember() const
{
    return file_.value(rememberKey).toString() == QLatin1String("true");
}

void Settings::setRemember(bool remember)
{
    file_.setValue(rememberKey, remember ? QStringLiteral("true") : QStringLiteral("false"));
}

QByteArray Settings::windowGeometry() const
{
    return QByteArray::fromBase64(file_.value(geometryKey).toByteArray().left(4096));
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    file_.setValue(geometryKey, QString::fromLatin1(geometry.toBase64()));
}

} // namespace session
