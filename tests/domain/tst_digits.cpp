// SPDX-License-Identifier: Apache-2.0
// What people type and paste, made plain; Luhn's check; what is UTF-8 and what is not.
#include "domain/digits.h"
#include "readable.h"

#include <QTest>

using namespace domain;

class DigitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTypedTextPlain_data();
    void makesTypedTextPlain();
    void leavesIllFormedBytesToTheirReader();
    void provesWorkedNumbersByLuhn_data();
    void provesWorkedNumbersByLuhn();
    void findsTheOneCheckDigit();
    void refusesEveryWrongDigitAndMostExchanges();
    void tellsUtf8FromOtherBytes_data();
    void tellsUtf8FromOtherBytes();
    void writesEveryCharacterAsItReadsIt();
};

void DigitsTest::makesTypedTextPlain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("compact");

    const auto row = [](const char *name, const QString &typed, const QString &plain, const QString &compact) {
        QTest::newRow(name) << typed << plain << compact;
    };
    row("nothing", QString(), QString(), QString());
    row("blank", QStringLiteral(" \t\u00A0\u2003 "), QString(), QString());
    row("ascii", QStringLiteral("1234567890"), QStringLiteral("1234567890"), QStringLiteral("1234567890"));
    row("arabic-indic", QStringLiteral("٠١٢٣٤٥٦٧٨٩"), QStringLiteral("0123456789"), QStringLiteral("0123456789"));
    row("persian", QStringLiteral("۰۱۲۳۴۵۶۷۸۹"), QStringLiteral("0123456789"), QStringLiteral("0123456789"));
    row("isolated", QStringLiteral("\u2066١٢٣\u2069"), QStringLiteral("123"), QStringLiteral("123"));
    row("marks inside",
        QStringLiteral("1\u200E2\u200F3\u061C4\u202A5\u202C6\u202E"),
        QStringLiteral("123456"),
        QStringLiteral("123456"));
    row("byte order mark", QStringLiteral("\uFEFF12"), QStringLiteral("12"), QStringLiteral("12"));
    row("leftovers of copying",
        QStringLiteral("\u200B1\u200B2\u00AD3\u20604\uFEFF \u200B"),
        QStringLiteral("1234"),
        QStringLiteral("1234"));
    row("grouped",
        QStringLiteral(" 05\u00A01234-5678 "),
        QStringLiteral("05\u00A01234-5678"),
        QStringLiteral("0512345678"));
    row("long dashes", QStringLiteral("12–34—56−78‑9"), QStringLiteral("12–34—56−78‑9"), QStringLiteral("123456789"));
    row("mark before the blank", QStringLiteral(" \u200F 12 \u200F "), QStringLiteral("12"), QStringLiteral("12"));
    row("letters stay", QStringLiteral("رقم ٧"), QStringLiteral("رقم 7"), QStringLiteral("رقم7"));
    row("beyond the plane", QStringLiteral("😀 ١"), QStringLiteral("😀 1"), QStringLiteral("😀1"));
}

void DigitsTest::makesTypedTextPlain()
{
    QFETCH(QString, typed);
    const std::string text = typed.toStdString();
    QTEST(shown(normalised(text)), "plain");
    QTEST(shown(compacted(text)), "compact");
    QCOMPARE(normalised(normalised(text)), normalised(text));
    QCOMPARE(compacted(compacted(text)), compacted(text));
}

void DigitsTest::leavesIllFormedBytesToTheirReader()
{
    const std::string stray = " 1\xFF-\u200F\xC3 ";
    QCOMPARE(normalised(stray), stray);
    // Without the mark between them these two bytes would be the digit 1.
    const std::string parted = "\xD9\u200F\xA1";
    QCOMPARE(normalised(parted), parted);
    QCOMPARE(compacted(parted), parted);
    QCOMPARE(compacted("\xE2\x80"), std::string("\xE2\x80"));
}

void DigitsTest::provesWorkedNumbersByLuhn_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("proven");
    for (const char *good : {"1234567897",
             "1000000008",
             "1001244019",
             "1012345672",
             "1098765439",
             "1111111116",
             "1987654322",
             "2000000006",
             "2123456788",
             "2345678904",
             "2456789011",
             "2999999994",
             "3123456786",
             "7001234561",
             "0"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"1000000000", "1234567890", "2345678901", "", "12345O7897", "-8", " 0", "1000000008 "})
        QTest::newRow(*bad == '\0' ? "empty" : bad) << QString::fromLatin1(bad) << false;
}

void DigitsTest::provesWorkedNumbersByLuhn()
{
    QFETCH(QString, number);
    QTEST(luhn(number.toStdString()), "proven");
}

void DigitsTest::findsTheOneCheckDigit()
{
    QCOMPARE(luhnCheckDigit("123456789"), '7');
    QCOMPARE(luhnCheckDigit("100000000"), '8');
    for (int number = 0; number < 10'000; ++number) {
        const std::string first = std::to_string(number);
        int fitting = 0;
        for (char c = '0'; c <= '9'; ++c)
            fitting += luhn(first + c) ? 1 : 0;
        QCOMPARE(fitting, 1);
        QVERIFY(luhn(first + luhnCheckDigit(first)));
    }
}

void DigitsTest::refusesEveryWrongDigitAndMostExchanges()
{
    const std::string good = "1234567897";
    for (std::size_t at = 0; at < good.size(); ++at)
        for (char c = '0'; c <= '9'; ++c) {
            std::string wrong = good;
            wrong[at] = c;
            QCOMPARE(luhn(wrong), wrong == good);
        }
    for (std::size_t at = 0; at + 1 < good.size(); ++at) {
        std::string exchanged = good;
        std::swap(exchanged[at], exchanged[at + 1]);
        QVERIFY(!luhn(exchanged)); // 09 and 90, which Luhn cannot tell apart, do not stand in it
    }
}

void DigitsTest::tellsUtf8FromOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("wellFormed");
    QTest::addColumn<int>("characters");

    QTest::newRow("empty") << QByteArray() << true << 0;
    QTest::newRow("ascii") << QByteArray("abc") << true << 3;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true << 3;
    QTest::newRow("arabic") << QByteArray("محمد") << true << 4;
    QTest::newRow("last of two") << QByteArray("\xDF\xBF") << true << 1;
    QTest::newRow("first of three") << QByteArray("\xE0\xA0\x80") << true << 1;
    QTest::newRow("before surrogates") << QByteArray("\xED\x9F\xBF") << true << 1;
    QTest::newRow("last of all") << QByteArray("\xF4\x8F\xBF\xBF") << true << 1;
    QTest::newRow("lone lead") << QByteArray("\xC3") << false << 1;
    QTest::newRow("lone tail") << QByteArray("\x80") << false << 1;
    QTest::newRow("cut short") << QByteArray("a\xE2\x82") << false << 3;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false << 2;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x9F\xBF") << false << 3;
    QTest::newRow("overlong of four") << QByteArray("\xF0\x8F\xBF\xBF") << false << 4;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false << 3;
    QTest::newRow("above all") << QByteArray("\xF4\x90\x80\x80") << false << 4;
    QTest::newRow("never a lead") << QByteArray("\xFE\xFF") << false << 2;
}

void DigitsTest::tellsUtf8FromOtherBytes()
{
    QFETCH(QByteArray, bytes);
    const std::string text = bytes.toStdString();
    QTEST(isUtf8(text), "wellFormed");
    QTEST(static_cast<int>(characterCount(text)), "characters");
}

void DigitsTest::writesEveryCharacterAsItReadsIt()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string text;
        append(text, c);
        std::string_view rest = text;
        if (takeCharacter(rest) != c || !rest.empty())
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16)));
    }
}

QTEST_APPLESS_MAIN(DigitsTest)
#include "tst_digits.moc"
