// SPDX-License-Identifier: Apache-2.0
// Free text: what a Line and a Note keep, and what they refuse.
#include "domain/text.h"
#include "readable.h"

#include <QTest>

using namespace domain;

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsText_data();
    void readsText();
    void countsCharactersAndNotBytes();
    void saysTheLimit();
};

void TextTest::readsText_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("note");

    const QByteArray bad = "field.bad_characters";
    const QByteArray none = "field.required";
    const auto both = [](const char *name, const QByteArray &typed, const QByteArray &kept) {
        QTest::newRow(name) << typed << kept << kept;
    };
    both("a name", "نورة بنت سعد الحربي", "نورة بنت سعد الحربي");
    both("white space at the ends", " \t\xC2\xA0 Noura \r\n", "Noura");
    both("digits as they were typed", "رقم ١٢٣", "رقم ١٢٣");
    both("joiners inside", "می\xE2\x80\x8Cخواهم", "می\xE2\x80\x8Cخواهم");
    both("a mark of direction inside", "رقم \xE2\x80\x8E+966", "رقم \xE2\x80\x8E+966");
    both("marks at the ends", "\xE2\x80\x8Fنورة\xE2\x80\x8F", "نورة");
    both("isolates at the ends", "\xE2\x81\xA6Noura\xE2\x81\xA9", "Noura");
    both("no letter of its own", "😀", "😀");
    both("an override inside", "Nou\xE2\x80\xAEra", bad);
    both("an isolate inside", "Nou\xE2\x81\xA7ra", bad);
    both("NUL", QByteArray("Nou\0ra", 6), bad);
    both("escape", "Nou\x1B[31mra", bad);
    both("delete", "Nou\x7Fra", bad);
    both("C1 control", "Nou\xC2\x9Bra", bad);
    both("line separator", "Nou\xE2\x80\xA8ra", bad);
    both("byte order mark inside", "Nou\xEF\xBB\xBFra", bad);
    both("noncharacter", "Nou\xEF\xBF\xBEra", bad);
    both("noncharacter of a higher plane", "Nou\xF0\x9F\xBF\xBFra", bad);
    both("not UTF-8", "Nou\xFFra", bad);
    both("a lone surrogate", "Nou\xED\xA0\x80ra", bad);
    both("nothing", "", none);
    both("only white space and marks", " \xE2\x80\x8F\t", none);
    both("only joiners", "\xE2\x80\x8D\xE2\x80\x8C", none);
    both("only a tag", "\xF3\xA0\x81\x81", none);
    both("only a soft hyphen and a Hangul filler", "\xC2\xAD\xE3\x85\xA4", none);
    both("only a variation selector", "\xEF\xB8\x8F", none);
    both("a joiner in what is seen", "\xE2\x80\x8D\xE2\x80\x8D!", "\xE2\x80\x8D\xE2\x80\x8D!");
    QTest::newRow("two lines") << QByteArray("one\ntwo") << bad << QByteArray("one\ntwo");
    QTest::newRow("two lines of Windows") << QByteArray("one\r\ntwo") << bad << QByteArray("one\ntwo");
    QTest::newRow("two lines of old") << QByteArray("one\rtwo") << bad << QByteArray("one\ntwo");
    QTest::newRow("a tab inside") << QByteArray("one\ttwo") << bad << QByteArray("one\ttwo");
    QTest::newRow("too long") << QByteArray(41, 'x') << QByteArray("field.too_long") << QByteArray("field.too_long");
}

void TextTest::readsText()
{
    QFETCH(QByteArray, typed);
    QTEST(answer(Line<40>::parse(typed.toStdString())).toUtf8(), "line");
    QTEST(answer(Note<40>::parse(typed.toStdString())).toUtf8(), "note");
}

void TextTest::countsCharactersAndNotBytes()
{
    const std::string forty = QString(40, u'م').toStdString();
    QCOMPARE(answer(Line<40>::parse(forty)), shown(forty));
    QCOMPARE(answer(Line<40>::parse("   " + forty + "   ")), shown(forty));
    QCOMPARE(answer(Line<39>::parse(forty)), QStringLiteral("field.too_long"));
    QCOMPARE(answer(Note<5>::parse("a\r\nb\r\nc")), QStringLiteral("a\nb\nc"));
}

void TextTest::saysTheLimit()
{
    QCOMPARE(Line<3>::parse("abcd").fault().figure, std::int64_t{3});
}

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
