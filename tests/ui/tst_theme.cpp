// SPDX-License-Identifier: Apache-2.0
// The tokens can be read: every pair that is shown together has its contrast, in both themes.
#include "ui/direction.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace ui;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

QColor over(const QColor &veil, const QColor &ground)
{
    const float a = veil.alphaF();
    return QColor::fromRgbF(veil.redF() * a + ground.redF() * (1 - a),
        veil.greenF() * a + ground.greenF() * (1 - a),
        veil.blueF() * a + ground.blueF() * (1 - a));
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStandOutFromTheirGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens &t = tokens(scheme);
            const char *name = scheme == Scheme::Light ? "light" : "dark";
            const std::pair<const char *, QColor> grounds[] = {{"page", t.page}, {"card", t.card}, {"hover", t.hover}};
            const std::pair<const char *, QColor> inks[] = {
                {"ink", t.ink}, {"second", t.inkSecond}, {"third", t.inkThird}};
            for (const auto &[groundName, ground] : grounds)
                for (const auto &[inkName, ink] : inks)
                    QTest::addRow("%s %s on %s", name, inkName, groundName) << ink << ground;
            QTest::addRow("%s link on card", name) << t.primary << t.card;
            QTest::addRow("%s link on page", name) << t.primary << t.page;
            QTest::addRow("%s words of the primary button", name) << t.onPrimary << t.primary;
            QTest::addRow("%s hovered", name) << t.onPrimary << t.primaryHover;
            QTest::addRow("%s pressed", name) << t.onPrimary << t.primaryPressed;
            QTest::addRow("%s chosen", name) << t.onPrimarySoft << t.primarySoft;
            QTest::addRow("%s selected cell", name) << t.ink << t.primarySoft;
            QTest::addRow("%s fault on card", name) << t.danger.ink << t.card;
            QTest::addRow("%s fault on page", name) << t.danger.ink << t.page;
            for (const Tone *tone : {&t.danger, &t.warning, &t.info, &t.success})
                QTest::addRow("%s banner %s", name, qPrintable(tone->ink.name())) << tone->ink << tone->ground;
            QTest::addRow("%s small print of a banner", name) << t.inkThird << t.danger.ground;
            for (const QColor &ground : {t.heroFrom, t.heroTo}) {
                QTest::addRow("%s hero %s", name, qPrintable(ground.name())) << t.onHero << ground;
                QTest::addRow("%s hero card %s", name, qPrintable(ground.name()))
                    << t.onHeroSecond << over(t.heroCard, ground);
            }
        }
    }
    void wordsStandOutFromTheirGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QStringLiteral("%1:1").arg(contrast(ink, ground))));
    }

    void edgesOfControlsCanBeSeen_data()
    {
        QTest::addColumn<QColor>("edge");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens &t = tokens(scheme);
            const char *name = scheme == Scheme::Light ? "light" : "dark";
            for (const QColor &ground : {t.page, t.card}) {
                QTest::addRow("%s editor on %s", name, qPrintable(ground.name())) << t.control << ground;
                QTest::addRow("%s focus ring on %s", name, qPrintable(ground.name())) << t.primary << ground;
                QTest::addRow("%s fault on %s", name, qPrintable(ground.name())) << t.danger.ink << ground;
            }
        }
    }
    void edgesOfControlsCanBeSeen()
    {
        QFETCH(QColor, edge);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(edge, ground) >= 3, qPrintable(QStringLiteral("%1:1").arg(contrast(edge, ground))));
    }

    void aPaletteTellsItsTokens()
    {
        QCOMPARE(&tokensOf(paletteOf(Scheme::Light)), &tokens(Scheme::Light));
        QCOMPARE(&tokensOf(paletteOf(Scheme::Dark)), &tokens(Scheme::Dark));
    }

    void theTextSizeChangesInPlaceAndStaysInItsBounds()
    {
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        QCOMPARE(QApplication::font().pixelSize(), 14);
        QCOMPARE(controlHeight(), 40);
        theme.setTextSize(200);
        QCOMPARE(QApplication::font().pixelSize(), 28);
        QVERIFY(controlHeight() > 55);
        theme.setTextSize(900);
        QCOMPARE(theme.textSize(), Theme::largestText);
        theme.setTextSize(1);
        QCOMPARE(theme.textSize(), Theme::smallestText);
    }

    void theFontIsOurOwn()
    {
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        QCOMPARE(QFontInfo(fontFor(TextRole::Body)).family(), QStringLiteral("Taminat Sans"));
        QCOMPARE(QFontInfo(fontFor(TextRole::Title)).weight(), int(QFont::DemiBold));
    }

    void noMnemonicIsUnderlined()
    {
        const Style style;
        QCOMPARE(style.styleHint(QStyle::SH_UnderlineShortcut, nullptr, nullptr, nullptr), 0);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
