// SPDX-License-Identifier: Apache-2.0
// The search finds what is meant, however it is spelt, and the likeliest first.
#include "session/search.h"

#include <QTest>

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatPeopleSpellDifferently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("hamza on alef", "أحمد إلى آدم ٱلله", "احمد الي ادم الله");
        row("alef maqsura", "مستشفى", "مستشفي");
        row("teh marbuta", "شهادة", "شهاده");
        row("harakat and shadda", "السيّدةُ", "السيده");
        row("tatweel", "شـهـادة", "شهاده");
        row("hamza on waw and yeh", "مسؤول هيئة", "مسوول هييه");
        row("Persian yeh", "یوم", "يوم");
        row("presentation forms", "ﻻ", "لا");
        row("digits", "١٢٣ ۴۵ 6", "123 45 6");
        row("marks of direction", "\xe2\x80\x8fشهادة\xe2\x81\xa9", "شهاده");
        row("capitals", "Sign OUT", "sign out");
        row("accents", "Café", "cafe");
        row("signs and spaces", "  a-b  /c ", "a b c");
        row("nothing", " \t ", "");
    }

    void foldsWhatPeopleSpellDifferently()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(session::folded(text), expected);
        QCOMPARE(session::folded(session::folded(text)), expected);
    }

    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *query, const QList<int> &expected) {
            QTest::newRow(query) << QString::fromUtf8(query) << expected;
        };
        row("شهادة", {2, 0}); // the title that begins with it before the one that has it
        row("الشهاده", {2, 0});
        row("شهادة المشترك", {0});
        row("المشترك شهادة", {0}); // in any order
        row("طلباتي", {1});
        row("استفسار", {3});
        row("complaint", {3}); // a keyword
        row("comp", {3});      // its beginning
        row("شكو", {3});
        row("شهاداتي", {2, 0}); // whose they are, and how many
        row("طلب", {1});
        row("requests", {1});
        row("certificates", {0, 2});
        row("لا شيء من هذا", {});
        row("", {});
        row(" ", {});
    }

    void findsWhatIsMeant()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, expected);
        const std::vector<session::Findable> entries{
            {QStringLiteral("طباعة شهادة مدد وأجور مشترك"), {QStringLiteral("certificate")}},
            {QStringLiteral("طلباتي"), {QStringLiteral("my requests")}},
            {QStringLiteral("شهادة تسجيل المنشأة"), {QStringLiteral("certificate")}},
            {QStringLiteral("استفسار أو شكوى"), {QStringLiteral("enquiry"), QStringLiteral("complaint")}},
        };
        QList<int> found;
        for (const std::size_t position : session::search(entries, query))
            found.append(static_cast<int>(position));
        QCOMPARE(found, expected);
    }

    void givesNoMoreThanAskedFor()
    {
        const std::vector<session::Findable> entries(50, {QStringLiteral("the same")});
        QCOMPARE(session::search(entries, QStringLiteral("same"), 5), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
