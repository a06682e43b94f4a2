// SPDX-License-Identifier: Apache-2.0
// Mobiles, e-mail addresses and IBANs, as typed, as kept, as shown.
#include "domain/contact.h"
#include "readable.h"

#include <QTest>

using namespace domain;

class ContactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMobiles_data();
    void readsMobiles();
    void showsAMobileLocallyAndMasked();
    void readsAddresses_data();
    void readsAddresses();
    void masksAnAddress();
    void readsIbans_data();
    void readsIbans();
    void findsEachWrongDigitOfAnIban();
    void refusesCheckDigitsThatAreNeverGiven();
    void computesTheIbanOfAnAccount();
    void showsAnIban();
};

void ContactTest::readsMobiles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    const QString kept = QStringLiteral("+966512345678");
    for (const char *good : {"0512345678",
             "+966512345678",
             "00966512345678",
             "966512345678",
             "512345678",
             "05 1234 5678",
             "051-234-5678",
             "+966 51 234 5678",
             "٠٥١٢٣٤٥٦٧٨",
             "۰۵۱۲۳۴۵۶۷۸",
             "+٩٦٦٥١٢٣٤٥٦٧٨"})
        QTest::newRow(good) << QString::fromUtf8(good) << kept;
    QTest::newRow("isolated") << QStringLiteral("\u2066+966 51\u00A0234 5678\u2069") << kept;

    const QString refused = QStringLiteral("mobile.not_saudi");
    for (const char *bad : {"05123456789",
             "051234567",
             "0612345678",
             "0112345678",
             "+971501234567",
             "9665123456789",
             "0096651234567",
             "+9660512345678",
             "++966512345678",
             "05123O5678",
             "abc",
             "+",
             "0",
             "966",
             "5",
             "00512345678",
             "0966512345678",
             "0512345678;drop",
             "05123\n45678x"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << refused;
    QTest::newRow("junk") << QString(100'000, u'5') << refused;
    QTest::newRow("empty") << QString() << QStringLiteral("field.required");
    QTest::newRow("blank") << QStringLiteral(" \u200F-") << QStringLiteral("field.required");
}

void ContactTest::readsMobiles()
{
    QFETCH(QString, typed);
    QTEST(answer(Mobile::parse(typed.toStdString())), "kept");
}

void ContactTest::showsAMobileLocallyAndMasked()
{
    const Mobile mobile = *Mobile::parse("+966512345667");
    QCOMPARE(shown(mobile.local()), QStringLiteral("0512345667"));
    QCOMPARE(shown(mobile.masked()), QStringLiteral("05••••••67"));
    QCOMPARE(shown(Mobile().local() + Mobile().masked() + Mobile().text()), QString());
}

void ContactTest::readsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    const auto good = [](const QString &typed, const QString &kept) {
        QTest::newRow(qPrintable(typed)) << typed << kept;
    };
    good(QStringLiteral("a@b.sa"), QStringLiteral("a@b.sa"));
    good(QStringLiteral("Noura.AlHarbi+gosi@Example.COM"), QStringLiteral("Noura.AlHarbi+gosi@example.com"));
    good(QStringLiteral(" \u200F noura@example.com\u00A0"), QStringLiteral("noura@example.com"));
    good(QStringLiteral("\u2066noura@example.com\u2069"), QStringLiteral("noura@example.com"));
    good(QStringLiteral("noura١٢@example.com"), QStringLiteral("noura12@example.com"));
    good(QStringLiteral("x@xn--mgberp4a5d4ar.xn--mgberp4a5d4ar"),
        QStringLiteral("x@xn--mgberp4a5d4ar.xn--mgberp4a5d4ar"));
    good(QStringLiteral("o'neil_!#$%&*/=?^`{|}~-@a-b.c-d.org"), QStringLiteral("o'neil_!#$%&*/=?^`{|}~-@a-b.c-d.org"));
    good(QStringLiteral("1@2.3com"), QStringLiteral("1@2.3com"));
    const QString longest = QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.'
                            + QString(58, u'd') + QStringLiteral(".sa");
    QTest::newRow("254 characters") << longest << longest;

    const QString refused = QStringLiteral("email.form");
    for (const char *bad : {"noura",
             "@example.com",
             "noura@",
             "noura@example",
             "noura@example.",
             "noura@.com",
             "noura@example..com",
             "no ura@example.com",
             "noura@exa mple.com",
             ".noura@example.com",
             "noura.@example.com",
             "no..ura@example.com",
             "noura@@example.com",
             "a@b@example.com",
             "noura@-example.com",
             "noura@example-.com",
             "noura@127.0.0.1",
             "noura@[127.0.0.1]",
             "\"noura\"@example.com",
             "noura@example.c",
             "نورة@example.com",
             "noura@مثال.السعودية",
             "noura@example.com,x@example.com",
             "Noura <noura@example.com>",
             "noura@example.com\r\nBcc: x@example.com",
             "noura@exa_mple.com",
             "noura(a)@example.com",
             "noura@example.com/"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << refused;
    QTest::newRow("NUL") << QString::fromUtf8("no\0ura@example.com", 18) << refused;
    QTest::newRow("an override inside") << QStringLiteral("a@b\u202e.sa") << refused;
    QTest::newRow("a mark inside the local part") << QStringLiteral("a\u200fb@c.sa") << refused;
    QTest::newRow("marks and spaces around")
        << QStringLiteral(" \u2066\u200fa@b.sa\u2069 \u200e") << QStringLiteral("a@b.sa");
    QTest::newRow("255 characters") << longest + u'a' << refused;
    QTest::newRow("local part of 65") << QString(65, u'a') + QStringLiteral("@b.sa") << refused;
    QTest::newRow("label of 64") << QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".sa") << refused;
    QTest::newRow("junk") << QString(100'000, u'@') << refused;
    QTest::newRow("empty") << QString() << QStringLiteral("field.required");
}

void ContactTest::readsAddresses()
{
    QFETCH(QString, typed);
    QTEST(answer(Email::parse(typed.toStdString())), "kept");
}

void ContactTest::masksAnAddress()
{
    QCOMPARE(shown(Email::parse("noura@example.com")->masked()), QStringLiteral("n•••@example.com"));
    QCOMPARE(shown(Email().masked()), QString());
}

void ContactTest::readsIbans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    const auto row = [](const char *typed, const char *kept) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("SA03 8000 0000 6080 1016 7519", "SA0380000000608010167519");
    row("SA94 8000 0000 0000 0000 0001", "SA9480000000000000000001");
    row("SA85 1000 0012 3456 7890 1234", "SA8510000012345678901234");
    row("SA08 2000 0000 0012 3456 7890", "SA0820000000001234567890");
    row("SA19 0500 0000 0000 0012 3456", "SA1905000000000000123456");
    row("sa03-8000-0000-6080-1016-7519", "SA0380000000608010167519");
    row("SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩", "SA0380000000608010167519");
    row("SA03 8000 0000 6080 1016 7518", "iban.check_digits");
    row("SA30 8000 0000 6080 1016 7519", "iban.check_digits");
    row("GB82 WEST 1234 5698 7654 32", "iban.form");
    row("AE07 0331 2345 6789 0123 456", "iban.form");
    row("SA03 8000 0000 6080 1016 751", "iban.form");
    row("SA03 8000 0000 6080 1016 7519 0", "iban.form");
    row("0380000000608010167519", "iban.form");
    row("SA038000000060801016751O", "iban.form");
    row("SA", "iban.form");
    QTest::newRow("empty") << QString() << QStringLiteral("field.required");
    QTest::newRow("marks") << QStringLiteral("\u2066SA0380000000608010167519\u2069")
                           << QStringLiteral("SA0380000000608010167519");
}

void ContactTest::readsIbans()
{
    QFETCH(QString, typed);
    QTEST(answer(Iban::parse(typed.toStdString())), "kept");
}

void ContactTest::findsEachWrongDigitOfAnIban()
{
    const std::string good = "SA0380000000608010167519";
    for (std::size_t at = 2; at < good.size(); ++at)
        for (char c = '0'; c <= '9'; ++c) {
            std::string wrong = good;
            wrong[at] = c;
            if (wrong != good)
                QCOMPARE(answer(Iban::parse(wrong)), QStringLiteral("iban.check_digits"));
        }
}

void ContactTest::refusesCheckDigitsThatAreNeverGiven()
{
    // 02 and 99 leave the same remainder, so do 97 and 00, 98 and 01; only the ones from 02 to 98 are given.
    for (int account = 0; account < 2'000; ++account) {
        const std::string digits = std::to_string(account);
        const Iban iban = *Iban::ofAccount("80", std::string(18 - digits.size(), '0') + digits);
        const std::string check = iban.text().substr(2, 2);
        for (const auto &[given, never] : {std::pair("02", "99"), std::pair("97", "00"), std::pair("98", "01")})
            if (check == given)
                QCOMPARE(verdict(Iban::parse(std::string("SA") + never + iban.text().substr(4))),
                    QStringLiteral("iban.check_digits"));
    }
}

void ContactTest::computesTheIbanOfAnAccount()
{
    QCOMPARE(answer(Iban::ofAccount("80", "000000608010167519")), QStringLiteral("SA0380000000608010167519"));
    QCOMPARE(answer(Iban::ofAccount("05", "000000000000123456")), QStringLiteral("SA1905000000000000123456"));
    QCOMPARE(verdict(Iban::ofAccount("8", "0000006080101675190")), QStringLiteral("iban.form"));
    QCOMPARE(verdict(Iban::ofAccount("80", "x00000608010167519")), QStringLiteral("iban.form"));
}

void ContactTest::showsAnIban()
{
    const Iban iban = *Iban::parse("SA0380000000608010167519");
    QCOMPARE(shown(iban.grouped()), QStringLiteral("SA03 8000 0000 6080 1016 7519"));
    QCOMPARE(shown(iban.masked()), QStringLiteral("SA••••7519"));
    QCOMPARE(shown(iban.bank()), QStringLiteral("80"));
    QCOMPARE(shown(Iban().grouped() + Iban().masked() + Iban().bank()), QString());
}

QTEST_APPLESS_MAIN(ContactTest)
#include "tst_contact.moc"
