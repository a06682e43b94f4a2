// SPDX-License-Identifier: Apache-2.0
// Identity numbers, user codes and the numbers of establishments: the tables of the domain, row by row.
#include "domain/identity.h"
#include "readable.h"

#include <QTest>

#include <type_traits>

using namespace domain;

static_assert(!std::is_convertible_v<std::string, NationalId>, "a number is parsed, not assumed");
static_assert(!std::is_convertible_v<PersonId, NationalId>, "not every person has a national ID");
static_assert(!std::equality_comparable_with<NationalId, Iqama>, "two kinds of number do not compare");

class IdentityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAPersonByTheTable_data();
    void readsAPersonByTheTable();
    void findsEachWrongDigit();
    void readsOtherNumbers_data();
    void readsOtherNumbers();
    void saysHowLongANumberMustBe();
    void makesUserCodesThatAreNoIdentity();
    void knowsWhoSignsIn();
    void masksAllButTheEnds();
    void startsEmpty();
};

void IdentityTest::readsAPersonByTheTable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("iqama");

    const auto nationals = {
        "1234567897", "1000000008", "1001244019", "1012345672", "1098765439", "1111111116", "1987654322"};
    for (const char *text : nationals)
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text) << QString::fromLatin1(text)
                            << QStringLiteral("identity.not_iqama");
    for (const char *text : {"2000000006", "2123456788", "2345678904", "2456789011", "2999999994"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text)
                            << QStringLiteral("identity.not_national") << QString::fromLatin1(text);

    const auto alike = [](const char *name, const QString &typed, const QString &code) {
        QTest::newRow(name) << typed << code << code << code;
    };
    const auto check = QStringLiteral("identity.check_digit");
    QTest::newRow("bad check, sum 2") << QStringLiteral("1000000000") << check << check
                                      << QStringLiteral("identity.not_iqama");
    QTest::newRow("bad check, sum 43") << QStringLiteral("1234567890") << check << check
                                       << QStringLiteral("identity.not_iqama");
    QTest::newRow("bad check, sum 47") << QStringLiteral("2345678901") << check
                                       << QStringLiteral("identity.not_national") << check;
    alike("border number", QStringLiteral("3123456786"), QStringLiteral("identity.not_a_person"));
    alike("border number, 4", QStringLiteral("4123456784"), QStringLiteral("identity.not_a_person"));
    alike("establishment", QStringLiteral("7001234561"), QStringLiteral("identity.not_a_person"));
    alike("user code", QStringLiteral("9000000019"), QStringLiteral("identity.not_a_person"));
    alike("prefix 0", QStringLiteral("0100000008"), QStringLiteral("identity.not_a_person"));
    alike("9 digits", QStringLiteral("100000000"), QStringLiteral("identity.length"));
    alike("11 digits", QStringLiteral("10000000080"), QStringLiteral("identity.length"));
    alike("letter O", QStringLiteral("12345O7897"), QStringLiteral("identity.not_digits"));
    alike("a sign", QStringLiteral("+123456789"), QStringLiteral("identity.not_digits"));
    alike("SQL", QStringLiteral("1' OR '1'='1"), QStringLiteral("identity.not_digits"));
    alike("junk", QString(100'000, u'x'), QStringLiteral("identity.not_digits"));
    alike("digits of another script", QStringLiteral("१२३४५६७८९७"), QStringLiteral("identity.not_digits"));
    alike("empty", QString(), QStringLiteral("field.required"));
    alike("blank", QStringLiteral(" \u200F\u00A0 "), QStringLiteral("field.required"));

    const auto good = [](const char *name, const QString &typed) {
        QTest::newRow(name) << typed << QStringLiteral("1000000008") << QStringLiteral("1000000008")
                            << QStringLiteral("identity.not_iqama");
    };
    good("arabic-indic", QStringLiteral("١٠٠٠٠٠٠٠٠٨"));
    good("persian", QStringLiteral("۱۰۰۰۰۰۰۰۰۸"));
    good("pasted spaces", QStringLiteral("\u00A0100 0000\t008\n"));
    good("pasted bidi marks", QStringLiteral("\u200F\u20661000000008\u2069\u200E"));
    good("dashes", QStringLiteral("1-000-000-008"));
}

void IdentityTest::readsAPersonByTheTable()
{
    QFETCH(QString, typed);
    const std::string text = typed.toStdString();
    QTEST(answer(PersonId::parse(text)), "person");
    QTEST(answer(NationalId::parse(text)), "national");
    QTEST(answer(Iqama::parse(text)), "iqama");
}

void IdentityTest::findsEachWrongDigit()
{
    const std::string good = "1234567897";
    for (std::size_t at = 1; at < good.size(); ++at)
        for (char c = '0'; c <= '9'; ++c) {
            std::string wrong = good;
            wrong[at] = c;
            if (wrong != good)
                QCOMPARE(answer(NationalId::parse(wrong)), QStringLiteral("identity.check_digit"));
        }
}

void IdentityTest::readsOtherNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("subscriber");
    QTest::addColumn<QString>("unified");
    QTest::addColumn<QString>("userCode");
    QTest::addColumn<QString>("userName");

    const QString length = QStringLiteral("number.length");
    const QString first = QStringLiteral("number.first_digit");
    const QString digits = QStringLiteral("number.not_digits");
    const QString form = QStringLiteral("user_name.unknown_form");
    const QString none = QStringLiteral("field.required");
    const auto row = [](const char *name, const QString &typed, const QStringList &answers) {
        QTest::newRow(name) << typed << answers[0] << answers[1] << answers[2] << answers[3];
    };
    row("nine digits", QStringLiteral("٠١٢ ٣٤٥ ٦٧٨"), {QStringLiteral("012345678"), length, length, form});
    row("unified", QStringLiteral("7001234567"), {length, QStringLiteral("7001234567"), first, form});
    row("user code",
        QStringLiteral("9000000019"),
        {length, first, QStringLiteral("9000000019"), QStringLiteral("9000000019")});
    row("user code, wrong check",
        QStringLiteral("9000000018"),
        {length, first, QStringLiteral("user_code.check_digit"), QStringLiteral("user_code.check_digit")});
    row("national ID", QStringLiteral("1000000008"), {length, first, first, QStringLiteral("1000000008")});
    row("iqama", QStringLiteral("\u2067٢٠٠٠٠٠٠٠٠٦\u2069"), {length, first, first, QStringLiteral("2000000006")});
    row("national ID, wrong check",
        QStringLiteral("1000000009"),
        {length, first, first, QStringLiteral("identity.check_digit")});
    row("border number", QStringLiteral("3123456786"), {length, first, first, form});
    row("letters", QStringLiteral("ali"), {digits, digits, digits, form});
    row("nothing", QStringLiteral(" "), {none, none, none, none});
}

void IdentityTest::readsOtherNumbers()
{
    QFETCH(QString, typed);
    const std::string text = typed.toStdString();
    QTEST(answer(SubscriberNo::parse(text)), "subscriber");
    // A person's number is told apart from other mistakes; it is typed here most often.
    if (PersonId::parse(text))
        QCOMPARE(answer(EstablishmentNo::parse(text)), QStringLiteral("establishment_no.person"));
    else
        QTEST(answer(EstablishmentNo::parse(text)), "subscriber");
    QTEST(answer(UnifiedNo::parse(text)), "unified");
    QTEST(answer(UserCode::parse(text)), "userCode");
    QTEST(answer(UserName::parse(text)), "userName");
}

void IdentityTest::saysHowLongANumberMustBe()
{
    QCOMPARE(PersonId::parse("12").fault().figure, std::int64_t{10});
    QCOMPARE(SubscriberNo::parse("12").fault().figure, std::int64_t{9});
    QCOMPARE(UnifiedNo::parse("1000000008").fault().figure, std::int64_t{7});
    QCOMPARE(UserCode::parse("1000000008").fault().figure, std::int64_t{9});
}

void IdentityTest::makesUserCodesThatAreNoIdentity()
{
    QCOMPARE(shown(UserCode::numbered(1).text()), QStringLiteral("9000000019"));
    for (const std::uint32_t serial : {0U, 1U, 42U, 12'345'678U, 99'999'999U}) {
        const UserCode code = UserCode::numbered(serial);
        QVERIFY(UserCode::parse(code.text()) == Outcome<UserCode>(code));
        QCOMPARE(verdict(PersonId::parse(code.text())), QStringLiteral("identity.not_a_person"));
    }
}

void IdentityTest::knowsWhoSignsIn()
{
    QCOMPARE(UserName::parse("9000000019")->kind(), UserName::Kind::UserCode);
    QCOMPARE(UserName::parse("1000000008")->kind(), UserName::Kind::NationalId);
    QCOMPARE(UserName::parse("2000000006")->kind(), UserName::Kind::Iqama);
    QVERIFY(PersonId::parse("1000000008")->isNational());
    QVERIFY(!PersonId::parse("2000000006")->isNational());
    QVERIFY(UserName(*PersonId::parse("2000000006")) == *UserName::parse("2000000006"));
    QVERIFY(PersonId(*NationalId::parse("1000000008")) == *PersonId::parse("1000000008"));
    QVERIFY(PersonId(*Iqama::parse("2000000006")) == *PersonId::parse("2000000006"));
    QVERIFY(UserName(UserCode::numbered(1)) == *UserName::parse("9000000019"));
}

void IdentityTest::masksAllButTheEnds()
{
    QCOMPARE(shown(PersonId::parse("1234567897")->masked()), QStringLiteral("1******897"));
    QCOMPARE(shown(SubscriberNo::parse("123456789")->masked()), QStringLiteral("1*****789"));
    QCOMPARE(shown(masked("12345678")), QStringLiteral("********"));
    QCOMPARE(shown(masked("")), QString());
}

void IdentityTest::startsEmpty()
{
    QCOMPARE(shown(PersonId().text()), QString());
    QVERIFY(PersonId().empty());
    QVERIFY(!PersonId().isNational());
    QCOMPARE(shown(UserName().masked()), QString());
}

QTEST_APPLESS_MAIN(IdentityTest)
#include "tst_identity.moc"
