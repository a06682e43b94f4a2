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
    both("a byte order mark", "\xEF\xBB\xBFNou\xEF\xBB\xBFra", "Noura");
    both("zero width spaces", "\xE2\x80\x8BNou\xE2\x80\x8Bra\xE2\x80\x8B", "Noura");
    both("a word joiner", "Nou\xE2\x81\xA0ra", "Noura");
    both("a soft hyphen", "Nou\xC2\xADra", "Noura");
    both("leftovers before white space", "\xE2\x80\x8B \xC2\xAD Noura \xE2\x81\xA0 ", "Noura");
    both("a heart as a picture", "\xE2\x9D\xA4\xEF\xB8\x8F", "\xE2\x9D\xA4\xEF\xB8\x8F");
    both("a family in one sign",
        "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9",
        "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9");
    both("an Arabic letter mark inside",
        "رقم \xD8\x9C"
        "12",
        "رقم \xD8\x9C"
        "12");
    both("a letter of the last plane in use", "\xF0\xB1\x8D\x90", "\xF0\xB1\x8D\x90");
    both("an embedding inside", "Nou\xE2\x80\xAAra", bad);
    both("a tag inside", "Nou\xF3\xA0\x81\xA1ra", bad);
    both("the tag of a language", "Nou\xF3\xA0\x80\x81ra", bad);
    both("private use", "Nou\xEE\x80\x80ra", bad);
    both("the last of private use", "Nou\xEF\xA3\xBFra", bad);
    both("private use of a higher plane", "Nou\xF3\xB0\x80\x80ra", bad);
    both("private use of the last plane", "Nou\xF4\x8F\xBF\xBDra", bad);
    both("an invisible operator", "Nou\xE2\x81\xA3ra", bad);
    both("a deprecated format character", "Nou\xE2\x81\xAAra", bad);
    both("a Hangul filler", "Nou\xE3\x85\xA4ra", bad);
    both("a blank Braille pattern", "Nou\xE2\xA0\x80ra", bad);
    both("an annotation", "Nou\xEF\xBF\xB9ra", bad);
    both("a noncharacter of the Arabic forms", "Nou\xEF\xB7\x90ra", bad);
    both("noncharacter", "Nou\xEF\xBF\xBEra", bad);
    both("noncharacter of a higher plane", "Nou\xF0\x9F\xBF\xBFra", bad);
    both("in place of an object", "Nou\xEF\xBF\xBCra", bad);
    both("in place of what could not be read", "Nou\xEF\xBF\xBDra", bad);
    both("an override before the white space at the end", "Noura \xE2\x80\xAE ", "Noura");
    both("not UTF-8", "Nou\xFFra", bad);
    both("a lone surrogate", "Nou\xED\xA0\x80ra", bad);
    both("nothing", "", none);
    both("only white space and marks", " \xE2\x80\x8F\t", none);
    both("only joiners", "\xE2\x80\x8D\xE2\x80\x8C", none);
    both("only a tag", "\xF3\xA0\x81\x81", bad);
    both("only leftovers", "\xC2\xAD\xE2\x80\x8B\xE2\x81\xA0\xEF\xBB\xBF", none);
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
    QCOMPARE(answer(Line<5>::parse("N\xE2\x80\x8Bo\xC2\xADu\xE2\x81\xA0r\xEF\xBB\xBF"
                                   "a")),
        QStringLiteral("Noura"));
}

void TextTest::saysTheLimit()
{
    QCOMPARE(Line<3>::parse("abcd").fault().figure, std::int64_t{3});
}

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
