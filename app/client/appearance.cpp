// SPDX-License-Identifier: Apache-2.0
// How settings become a look.
#include "client/appearance.h"

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

Appearance::Appearance(QApplication &application, const session::Settings &settings)
    : settings_(settings),
      speech_(application, languageOf(settings)),
      theme_(application)
{
    dress();
    QObject::connect(&settings, &session::Settings::appearanceChanged, &speech_, [this] { dress(); });
}

void Appearance::dress()
{
    if (speech_.language() != languageOf(settings_))
        speech_.speak(languageOf(settings_));
    if (theme_.choice() != schemeOf(settings_.theme()))
        theme_.choose(schemeOf(settings_.theme()));
    if (theme_.textSize() != settings_.fontScale())
        theme_.setTextSize(settings_.fontScale());
}

} // namespace client
