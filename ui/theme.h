// SPDX-License-Identifier: Apache-2.0
// The look in one place: colour tokens light and dark, text sizes, and the Theme that puts both on the application.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace ui {

/// A colour that says something, with its soft ground and the line around it. Never alone: icon and words too.
struct Tone {
    QColor ink;
    QColor ground;
    QColor line;
};

struct Tokens {
    QColor primary, primaryHover, primaryPressed, onPrimary;
    QColor primarySoft, primaryFaint, onPrimarySoft;
    QColor ink, inkSecond, inkThird;
    QColor line, lineSoft;
    QColor control; ///< the edge of what is typed into or ticked: 3:1 against its ground, where `line` only divides
    QColor page, card, hover;
    Tone danger, warning, info, success;
    QColor heroFrom, heroTo, heroCard, onHero, onHeroSecond; ///< the green side of the sign-in page, alike in both
};

enum class Scheme { Light, Dark };
enum class SchemeChoice { System, Light, Dark };

[[nodiscard]] const Tokens &tokens(Scheme scheme);
/// The tokens a palette was made from; whoever paints asks its own palette, so a theme changes in place.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);
[[nodiscard]] QPalette paletteOf(Scheme scheme);

/// The inks of words, as palette roles: setForegroundRole(role(Ink::Third)) follows the theme by itself.
enum class Ink { First, Second, Third, Primary, Danger };
[[nodiscard]] constexpr QPalette::ColorRole role(Ink ink)
{
    constexpr QPalette::ColorRole roles[] = {
        QPalette::WindowText, QPalette::BrightText, QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited};
    return roles[static_cast<int>(ink)];
}

enum class TextRole { Body, Strong, Label, Small, Section, Title, Figure, Display };

/// The font of a role, relative to the size that the application's font has now.
[[nodiscard]] QFont fontFor(TextRole role);
/// A length of the design in pixels, grown with the font: scaled(8) is 12 at 150 %.
[[nodiscard]] int scaled(int pixels);

/// Fonts, palette, style and text size of the application. One stands in each program with windows.
class Theme : public QObject {
    Q_OBJECT
public:
    static constexpr int smallestText = 100, largestText = 200; ///< per cent

    /// Loads the fonts and dresses the application.
    explicit Theme(QApplication &application);

    void choose(SchemeChoice choice);
    [[nodiscard]] SchemeChoice choice() const { return choice_; }
    /// What is shown: the choice, or what the system asks for.
    [[nodiscard]] Scheme scheme() const { return scheme_; }

    /// 100 to 200 per cent; anything else becomes the nearer end.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return percent_; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    QPalette system_;
    SchemeChoice choice_ = SchemeChoice::System;
    Scheme scheme_ = Scheme::Light;
    int percent_ = 100;
};

} // namespace ui
