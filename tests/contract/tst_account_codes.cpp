// SPDX-License-Identifier: Apache-2.0
// What is copied out of a picture or a message: read as people paste it, refused where it cannot be meant.
#include "contract/account/reset_code.h"
#include "contract/account/visual_code.h"

#include <QTest>

using contract::ResetCode;
using contract::VisualAnswer;

class AccountCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResetCodeIsReadAsItIsPasted_data();
    void aResetCodeIsReadAsItIsPasted();
    void whatIsNoResetCodeIsRefused_data();
    void whatIsNoResetCodeIsRefused();
    void aResetCodeIsMadeOfItsBytes();
    void anAnswerIsReadAsItIsTyped_data();
    void anAnswerIsReadAsItIsTyped();
};

void AccountCodesTest::aResetCodeIsReadAsItIsPasted_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *each : {"7K3M-9QRT-2VWX-5HJP",
             "taminat://reset/7K3M-9QRT-2VWX-5HJP",
             "7k3m9qrt2vwx5hjp",
             "  7K3M 9QRT 2VWX 5HJP\n",
             "TAMINAT://RESET/7K3M-9QRT-2VWX-5HJP"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void AccountCodesTest::aResetCodeIsReadAsItIsPasted()
{
    QFETCH(const QString, typed);
    const auto code = ResetCode::parse(typed.toStdString());
    QVERIFY(code.ok());
    QCOMPARE(code->text(), std::string("7K3M-9QRT-2VWX-5HJP"));
    QCOMPARE(code->link(), std::string("taminat://reset/7K3M-9QRT-2VWX-5HJP"));
}

void AccountCodesTest::whatIsNoResetCodeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *each :
        {"", "7K3M-9QRT-2VWX", "7K3M-9QRT-2VWX-5HJPP", "7K3M-9QRT-2VWX-5HJU", "https://x/7K3M9QRT2VWX5HJP"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void AccountCodesTest::whatIsNoResetCodeIsRefused()
{
    QFETCH(const QString, typed);
    const auto code = ResetCode::parse(typed.toStdString());
    QVERIFY(!code.ok());
    QCOMPARE(code.fault().code, std::string("reset_code.form"));
}

void AccountCodesTest::aResetCodeIsMadeOfItsBytes()
{
    std::array<std::uint8_t, ResetCode::length> bytes{};
    QCOMPARE(ResetCode::made(bytes).text(), std::string("0000-0000-0000-0000"));
    bytes.fill(255);
    QCOMPARE(ResetCode::made(bytes).text(), std::string("ZZZZ-ZZZZ-ZZZZ-ZZZZ"));
    QVERIFY(ResetCode::parse(ResetCode::made(bytes).text()) == ResetCode::made(bytes));
}

void AccountCodesTest::anAnswerIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("figures") << QStringLiteral("aB-_9:48213") << QStringLiteral("48213") << QString();
    QTest::newRow("Arabic figures") << QStringLiteral("aB:٤٨ ٢١٣") << QStringLiteral("48213") << QString();
    QTest::newRow("nothing") << QString() << QString() << QStringLiteral("field.required");
    QTest::newRow("no answer") << QStringLiteral("aB: ") << QString() << QStringLiteral("field.required");
    QTest::newRow("no token") << QStringLiteral(":48213") << QString() << QStringLiteral("field.required");
    QTest::newRow("letters") << QStringLiteral("aB:4821x") << QString() << QStringLiteral("visual_code.wrong");
    QTest::newRow("far too long") << QStringLiteral("aB:") + QString(500, QLatin1Char('1')) << QString()
                                  << QStringLiteral("visual_code.wrong");
    QTest::newRow("a strange token") << QStringLiteral("a b:48213") << QString() << QStringLiteral("visual_code.wrong");
}

void AccountCodesTest::anAnswerIsReadAsItIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, answer);
    QFETCH(const QString, code);
    const auto read = VisualAnswer::parse(typed.toStdString());
    QCOMPARE(read.ok(), code.isEmpty());
    if (read)
        QCOMPARE(read->typed(), answer.toStdString());
    else
        QCOMPARE(read.fault().code, code.toStdString());
}

QTEST_APPLESS_MAIN(AccountCodesTest)
#include "tst_account_codes.moc"
