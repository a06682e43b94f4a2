// SPDX-License-Identifier: Apache-2.0
// Tokens, palettes, fonts, and how they are changed in place.
#include "ui/theme.h"

#include "resources/resources.h"
#include "ui/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QResource>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace ui {
namespace {

constexpr int bodyPixels = 14;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xFF000000U | value);
}

Tokens lightTokens()
{
    Tokens t;
    t.primary = rgb(0x1B8354), t.primaryHover = rgb(0x166A45), t.primaryPressed = rgb(0x14573A),
    t.onPrimary = rgb(0xFFFFFF);
    t.primarySoft = rgb(0xDFF6E7), t.primaryFaint = rgb(0xF3FCF6), t.onPrimarySoft = rgb(0x14573A);
    t.ink = rgb(0x161B26), t.inkSecond = rgb(0x384250), t.inkThird = rgb(0x656C78);
    t.line = rgb(0xD2D6DB), t.lineSoft = rgb(0xE5E7EB), t.control = rgb(0x868D99);
    t.page = rgb(0xF9FAFB), t.card = rgb(0xFFFFFF), t.hover = rgb(0xF3F4F6);
    t.danger = {rgb(0xB42318), rgb(0xFEF3F2), rgb(0xFECDCA)};
    t.warning = {rgb(0x93370D), rgb(0xFFFAEB), rgb(0xFEDF89)};
    t.info = {rgb(0x1849A9), rgb(0xEFF8FF), rgb(0xB2DDFF)};
    t.success = {rgb(0x14573A), rgb(0xECFDF3), rgb(0xABEFC6)};
    t.heroFrom = rgb(0x14573A), t.heroTo = rgb(0x186F49), t.heroCard = QColor(255, 255, 255, 24);
    t.onHero = rgb(0xFFFFFF), t.onHeroSecond = rgb(0xECFDF3);
    return t;
}

Tokens darkTokens()
{
    Tokens t = lightTokens();
    t.primary = rgb(0x54C08A), t.primaryHover = rgb(0x74D3A3), t.primaryPressed = rgb(0x8FDFB6),
    t.onPrimary = rgb(0x07210F);
    t.primarySoft = rgb(0x12372A), t.primaryFaint = rgb(0x12271F), t.onPrimarySoft = rgb(0x8FDFB6);
    t.ink = rgb(0xF3F4F6), t.inkSecond = rgb(0xD2D6DB), t.inkThird = rgb(0x9DA4AE);
    t.line = rgb(0x384250), t.lineSoft = rgb(0x2A3240), t.control = rgb(0x7C8490);
    t.page = rgb(0x0D121C), t.card = rgb(0x161B26), t.hover = rgb(0x202733);
    t.danger = {rgb(0xFDA29B), rgb(0x3A1613), rgb(0x7A271A)};
    t.warning = {rgb(0xFEC84B), rgb(0x33230A), rgb(0x6B4509)};
    t.info = {rgb(0x84CAFF), rgb(0x10243F), rgb(0x1F4A80)};
    t.success = {rgb(0x8FDFB6), rgb(0x12372A), rgb(0x1F5A42)};
    t.heroFrom = rgb(0x0B2E1F), t.heroTo = rgb(0x14573A), t.heroCard = QColor(255, 255, 255, 22);
    return t;
}

/// The system's wish, from the palette it gave before ours: Qt 6.4 does not tell it in another way.
Scheme wishOf(const QPalette &palette)
{
    return palette.window().color().lightness() < palette.windowText().color().lightness() ? Scheme::Dark
                                                                                           : Scheme::Light;
}

void loadFonts()
{
    for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
        const QResource font(QStringLiteral(":/taminat/fonts/TaminatSans-%1.ttf").arg(QLatin1String(weight)));
        // Uncompressed resources are mapped with the program: the font is read there and never copied.
        QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
    }
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(wishOf(palette));
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget != nullptr ? widget->palette() : QGuiApplication::palette());
}

QPalette paletteOf(Scheme scheme)
{
    const Tokens &t = tokens(scheme);
    QPalette palette(t.ink, t.card, t.lineSoft, t.line, t.line, t.ink, t.ink, t.card, t.page);
    palette.setColor(QPalette::AlternateBase, t.page);
    palette.setColor(QPalette::Highlight, t.primarySoft);
    palette.setColor(QPalette::HighlightedText, t.onPrimarySoft);
    palette.setColor(QPalette::PlaceholderText, t.inkThird);
    palette.setColor(QPalette::Link, t.primary);
    // Two roles that nothing else of ours uses carry the inks that QPalette has no role for (see Ink in theme.h).
    palette.setColor(QPalette::BrightText, t.inkSecond);
    palette.setColor(QPalette::LinkVisited, t.danger.ink);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.ink);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.inkThird);
    return palette;
}

QFont fontFor(TextRole role)
{
    struct Shape {
        int pixels;
        QFont::Weight weight;
    };
    static constexpr Shape shapes[] = {
        {14, QFont::Normal},
        {14, QFont::DemiBold},
        {13, QFont::Medium},
        {12, QFont::Normal},
        {16, QFont::DemiBold},
        {20, QFont::DemiBold},
        {24, QFont::Bold},
        {26, QFont::Bold},
    };
    const Shape shape = shapes[static_cast<int>(role)];
    QFont font = QApplication::font();
    font.setPixelSize(scaled(shape.pixels));
    font.setWeight(shape.weight);
    return font;
}

int scaled(int pixels)
{
    const int body = QApplication::font().pixelSize();
    return body <= 0 ? pixels : (pixels * body + bodyPixels / 2) / bodyPixels;
}

namespace {

/// Qt 6.4 tells only the application of a new font; labels have fonts of their own and must hear it too.
void tellOfNewFont()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &changed);
        widget->updateGeometry();
    }
}

} // namespace

Theme::Theme(QApplication &application) : QObject(&application), system_(QGuiApplication::palette())
{
    resources::load();
    loadFonts();
    QApplication::setStyle(new Style);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_FadeMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateTooltip, false);
    QApplication::setEffectEnabled(Qt::UI_FadeTooltip, false);
    apply();
}

void Theme::choose(SchemeChoice choice)
{
    choice_ = choice;
    apply();
}

void Theme::setTextSize(int percent)
{
    percent_ = std::clamp(percent, smallestText, largestText);
    apply();
}

void Theme::apply()
{
    scheme_ = choice_ == SchemeChoice::System ? wishOf(system_)
              : choice_ == SchemeChoice::Dark ? Scheme::Dark
                                              : Scheme::Light;
    QFont body({QStringLiteral("Taminat Sans")});
    body.setPixelSize((bodyPixels * percent_ + 50) / 100);
    body.setHintingPreference(QFont::PreferNoHinting);
    const QPalette palette = paletteOf(scheme_);
    if (QApplication::font() != body) {
        QApplication::setFont(body);
        tellOfNewFont();
    }
    if (QGuiApplication::palette() != palette)
        QApplication::setPalette(palette);
    QToolTip::setFont(fontFor(TextRole::Small));
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace ui
