// SPDX-License-Identifier: Apache-2.0
// Language and direction change in place; figures and names keep their order and their side.
#include "domain/codes.h"
#include "form/faults.h"
#include "tests/ui/sample.h"
#include "ui/direction.h"
#include "ui/form/editors.h"
#include "ui/form/wizard.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/search_box.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QTest>

#include <algorithm>

using namespace ui;

class DirectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        theme_ = std::make_unique<Theme>(application);
        speech_ = std::make_unique<Speech>(application);
    }
    void init() { speech_->speak(Language::Arabic); }
    void cleanupTestCase()
    {
        speech_.reset();
        theme_.reset();
    }

    void everyFaultIsToldInArabicWhateverItsFigure()
    {
        const auto isArabic = [](const QString &words) {
            return std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
        };
        for (const domain::Code &code : domain::codes)
            for (const std::int64_t figure : {0, 1, 2, 5, 6, 11, 100, 250}) {
                const QString words = form::sentence({code.kind, std::string(code.name), {}, figure});
                QVERIFY2(isArabic(words) && !words.contains(QLatin1String("%n")), qPrintable(words));
            }
    }

    void arabicIsTheFirstLanguageAndReadsFromTheRight()
    {
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QCoreApplication::translate("ui::Wizard", "Next"), QStringLiteral("التالي"));
    }

    void theLanguageChangesInPlace()
    {
        domain::SystemClock clock;
        form::FormOf<sample::Registration> form(clock);
        Wizard wizard(form, contract::text("Sample", "Employer registration"), sample::words);
        wizard.resize(1024, 700);
        wizard.show();
        const auto buttonNamed = [&](const QString &words) {
            for (const Button *button : wizard.findChildren<Button *>())
                if (button->text() == words)
                    return button;
            return static_cast<const Button *>(nullptr);
        };
        QTRY_VERIFY(buttonNamed(QStringLiteral("التالي")) != nullptr);
        const int arabicX = buttonNamed(QStringLiteral("التالي"))->mapTo(&wizard, QPoint()).x();
        speech_->speak(Language::English);
        QTRY_VERIFY(buttonNamed(QStringLiteral("Next")) != nullptr);
        QCOMPARE(wizard.layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(buttonNamed(QStringLiteral("Next"))->mapTo(&wizard, QPoint()).x() > arabicX + 400);
        speech_->speak(Language::Arabic);
        QTRY_VERIFY(buttonNamed(QStringLiteral("التالي")) != nullptr);
        QCOMPARE(wizard.layoutDirection(), Qt::RightToLeft);
    }

    void qtsOwnWordsAreArabicToo()
    {
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("ألغِ"));
    }

    void numbersStayLeftToRightAtTheLeftEdge_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {form::Editor::Digits,
                 form::Editor::Mobile,
                 form::Editor::Email,
                 form::Editor::Code,
                 form::Editor::OneTimeCode,
                 form::Editor::Money,
                 form::Editor::Date})
            QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
    }
    void numbersStayLeftToRightAtTheLeftEdge()
    {
        QFETCH(int, kind);
        form::FieldInfo info;
        info.editor = static_cast<form::Editor>(kind);
        QWidget page;
        auto *line = qobject_cast<QLineEdit *>(makeEditor(info, &page)->target());
        QVERIFY(line != nullptr);
        for (const Language language : {Language::Arabic, Language::English}) {
            speech_->speak(language);
            line->setText(QStringLiteral("1098765432"));
            QCOMPARE(line->layoutDirection(), Qt::LeftToRight);
            QVERIFY(line->alignment().testFlag(Qt::AlignLeft));
            QVERIFY(line->alignment().testFlag(Qt::AlignAbsolute));
        }
    }

    void aLineOfWordsLeansOnItsLeadingSideEvenWithFiguresInIt()
    {
        form::FieldInfo info;
        info.maxLength = 80;
        QWidget page;
        auto *line = qobject_cast<QLineEdit *>(makeEditor(info, &page)->target());
        line->setText(QStringLiteral("2026"));
        QVERIFY(line->alignment().testFlag(Qt::AlignRight));
        speech_->speak(Language::English);
        QTRY_VERIFY(line->alignment().testFlag(Qt::AlignLeft));
    }

    void nothingPastedIsLost()
    {
        form::FieldInfo info;
        info.editor = form::Editor::Mobile;
        info.maxLength = 10;
        QWidget page;
        Editor *editor = makeEditor(info, &page);
        auto *line = qobject_cast<QLineEdit *>(editor->target());
        QString heard;
        connect(editor, &Editor::typed, this, [&](const QString &draft) { heard = draft; });
        const QString junk = QStringLiteral("\u200F +966 \u00A055-123 4567 \u2066٠٥\u2069");
        line->insert(junk);
        QCOMPARE(heard, QString(junk).replace(u'٠', u'0').replace(u'٥', u'5'));
        line->clear();
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, junk);
        QCoreApplication::sendEvent(line, &key);
        QVERIFY(line->text().contains(QStringLiteral("\u206605\u2069")));
        QVERIFY(line->maxLength() > 100);
    }

    void isolatesWrapAndComeOffAgain()
    {
        QCOMPARE(ltr(QStringLiteral("055")), QStringLiteral("\u2066055\u2069"));
        QCOMPARE(ltr({}), QString());
        QCOMPARE(withoutIsolates(ltr(QStringLiteral("a@b")) + isolated(QStringLiteral("منشأة"))),
            QStringLiteral("a@bمنشأة"));
    }

    void datesAreWrittenInBothCalendars()
    {
        const auto day = domain::Date::parse("2026-11-21");
        QVERIFY(day.ok());
        QCOMPARE(withoutIsolates(written(*day)), QStringLiteral("1448/06/11هـ (2026/11/21م)"));
        speech_->speak(Language::English);
        QCOMPARE(withoutIsolates(written(*day)), QStringLiteral("1448/06/11 AH (2026/11/21)"));
    }

    void amountsAreReadAsRiyals()
    {
        QCOMPARE(withoutIsolates(amountInWords(domain::Money::halalas(450050))), QStringLiteral("4,500.50 ريال"));
        AmountLabel label;
        label.setAmount(domain::Money::riyals(12));
        QCOMPARE(withoutIsolates(label.accessibleName()), QStringLiteral("12.00 ريال"));
    }

    void arabicIsFoundHoweverItIsSpelt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("hamza") << QStringLiteral("اجور") << QStringLiteral("تحديث الأجور");
        QTest::newRow("ta marbuta") << QStringLiteral("شهاده") << QStringLiteral("شهادة التزام");
        QTest::newRow("final ya") << QStringLiteral("مستشفي") << QStringLiteral("مستشفى الرياض");
        QTest::newRow("harakat") << QStringLiteral("السيدة") << QStringLiteral("السيّدةُ");
        QTest::newRow("tatweel") << QStringLiteral("منشأة") << QStringLiteral("منشـــأة");
        QTest::newRow("figures") << QStringLiteral("٢٠٢٦") << QStringLiteral("Bill 2026");
        QTest::newRow("two words in any order") << QStringLiteral("الالتزام شهادة") << QStringLiteral("شهادة الإلتزام");
    }
    void arabicIsFoundHoweverItIsSpelt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        SearchBox box;
        box.setFindings({{QStringLiteral("other"), QStringLiteral("مساعدة"), {}, Icon::Help},
            {QStringLiteral("it"), title, {}, Icon::Home}});
        QCOMPARE(box.matches(typed), QStringList{QStringLiteral("it")});
    }

private:
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<Speech> speech_;
};

QTEST_MAIN(DirectionTest)
#include "tst_direction.moc"
