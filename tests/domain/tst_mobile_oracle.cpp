// SPDX-License-Identifier: Apache-2.0
// The Saudi mobile rule against libphonenumber: thousands of spellings, right and slightly wrong.
#include "domain/contact.h"
#include "oracles/oracle.h"
#include "readable.h"

#include <QTest>

#include <random>

using namespace domain;

class MobileOracleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithLibphonenumber();
};

namespace {

class Spellings {
public:
    explicit Spellings(unsigned seed) : random_(seed) {}

    QString next()
    {
        QString number = pick({u"5"_qs, u"5"_qs, u"5"_qs, u"5"_qs, u"1"_qs, u"6"_qs, u"8"_qs});
        const int more = pick({u"8"_qs, u"8"_qs, u"8"_qs, u"8"_qs, u"7"_qs, u"9"_qs}).toInt();
        for (int i = 0; i < more; ++i)
            number += QChar(u'0' + below(10));
        const QString prefix = pick({u"0"_qs, u"+966"_qs, u"00966"_qs, u"966"_qs, QString(), u"+971"_qs, u"+1"_qs});
        return dressed(prefix + number);
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
    QString pick(const QStringList &choices) { return choices[below(static_cast<int>(choices.size()))]; }

    QString dressed(const QString &number)
    {
        const int digits = below(3);
        const bool grouped = below(2) == 0;
        QString text;
        for (qsizetype i = 0; i < number.size(); ++i) {
            const QChar c = number[i];
            const char16_t zero = digits == 1 ? u'\u0660' : digits == 2 ? u'\u06F0' : u'0';
            text += c.isDigit() ? QChar(zero + (c.unicode() - u'0')) : c;
            if (grouped && i > 2 && i + 2 < number.size() && below(4) == 0)
                text += pick({u" "_qs, u"-"_qs, u"\u00A0"_qs, u"\u2013"_qs});
        }
        return text;
    }

    std::mt19937 random_;
};

} // namespace

void MobileOracleTest::agreesWithLibphonenumber()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    Spellings spellings(seed);
    QStringList typed;
    for (int i = 0; i < 20'000; ++i)
        typed += spellings.next();

    QString problem;
    const auto said = oracle::lines(u"mobiles.mjs"_qs, typed, problem);
    QVERIFY2(said, qPrintable(problem));
    QCOMPARE(said->size(), typed.size());

    int mobiles = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto mobile = Mobile::parse(typed[i].toStdString());
        const QString theirs = (*said)[i];
        // Prefixes not given out yet are read here too: when they are, nobody needs a new program.
        const bool agreed = mobile ? theirs.section(u' ', 1) == answer(mobile) : !theirs.startsWith(u"valid");
        QVERIFY2(agreed, qPrintable(u"%1: %2, libphonenumber: %3"_qs.arg(typed[i], answer(mobile), theirs)));
        mobiles += mobile ? 1 : 0;
    }
    QVERIFY(mobiles > 2'000);
}

QTEST_APPLESS_MAIN(MobileOracleTest)
#include "tst_mobile_oracle.moc"
