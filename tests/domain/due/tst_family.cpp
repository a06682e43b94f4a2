// SPDX-License-Identifier: Apache-2.0
// Who shares a pension, in which parts, what changes when a share ends, and the grants (domain report 2.5).
#include "domain/due/family.h"
#include "tests/domain/due/given.h"

#include <QTest>

#include <numeric>

using namespace domain;

namespace {

const Date died = day(2026, 3, 20);
const Month april = *Month::of(2026, 4);

Estate estate(Scheme scheme, const QString &pension, const QString &average = QStringLiteral("0"))
{
    return {scheme, died, riyals(pension), riyals(average)};
}

Relative relative(Relation relation, const char *born = "1980-01-01")
{
    Relative each;
    each.relation = relation;
    each.birth = bornOn(QString::fromLatin1(born));
    return each;
}

std::vector<Relative> daughters(int count)
{
    return std::vector<Relative>(static_cast<std::size_t>(count), relative(Relation::Daughter, "2015-01-01"));
}

QStringList sharesOf(const std::vector<Relative> &family, const Estate &left, Month month = april)
{
    const auto shares = familyShares(family, left, month, settledDueLaw, nullptr);
    if (!shares)
        return {shown(shares.fault().code), shown(shares.fault().field)};
    QStringList texts;
    for (const Money share : shares->shares)
        texts << shown(share.text());
    return texts;
}

QString standingOf(const Relative &one, Scheme scheme, Month month = april)
{
    static const char *const names[] = {"entitled", "not of family", "not dependent", "married", "too old", "able"};
    const auto found = entitlementOf(one, estate(scheme, QStringLiteral("5000")), month, settledDueLaw);
    return found ? QString::fromLatin1(names[static_cast<int>(*found)]) : shown(found.fault().code);
}

} // namespace

class FamilyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesEqually_data();
    void sharesEqually();
    void givesTheLastTheRest();
    void raisesSmallShares_data();
    void raisesSmallShares();
    void knowsWhoIsEntitled_data();
    void knowsWhoIsEntitled();
    void keepsAShareToTheEndOfTheMonth();
    void countsAgesByTheLawsCalendar();
    void redistributesWhatEnds();
    void sharesNothingWithNobody();
    void paysGrants();
    void refusesBadInput();
};

// 2.5: a pension of 7,500 among one, two, three, five and seven.
void FamilyTest::sharesEqually_data()
{
    QTest::addColumn<int>("heirs");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    const auto row = [](int heirs, const char *old, const char *fresh) {
        QTest::addRow("2.5: 7,500 among %d", heirs) << heirs << QString::fromLatin1(old) << QString::fromLatin1(fresh);
    };
    row(1, "3750.00", "3750.00");
    row(2, "2812.50", "2812.50");
    row(3, "2500.00", "1875.00");
    row(5, "1500.00", "1125.00");
    row(7, "1071.43", "803.57");
}

void FamilyTest::sharesEqually()
{
    QFETCH(int, heirs);
    QFETCH(QString, old);
    QFETCH(QString, fresh);
    QCOMPARE(sharesOf(daughters(heirs), estate(Scheme::Old, QStringLiteral("7500"))).first(), old);
    QCOMPARE(sharesOf(daughters(heirs), estate(Scheme::New, QStringLiteral("7500"))).first(), fresh);
}

void FamilyTest::givesTheLastTheRest()
{
    const auto shares =
        familyShares(daughters(7), estate(Scheme::Old, QStringLiteral("7500")), april, settledDueLaw, nullptr);
    QCOMPARE(shown(shares->shares.front().text()), QStringLiteral("1071.43"));
    QCOMPARE(shown(shares->shares.back().text()), QStringLiteral("1071.42"));
    QCOMPARE(shown(shares->total.text()), QStringLiteral("7500.00"));
    QCOMPARE(std::accumulate(shares->shares.begin(), shares->shares.end(), Money()), shares->total);
    QVERIFY(equalParts(Money::riyals(1), 0).empty());
    QCOMPARE(equalParts(Money::halalas(1), 3).size(), std::size_t(3));
    QCOMPARE(shown(equalParts(Money::halalas(5), 3).back().text()), QStringLiteral("0.01"));
}

// L1 35/2: no share below 396.75, all together not above the average wage or the minimum pension.
void FamilyTest::raisesSmallShares_data()
{
    QTest::addColumn<QString>("pension");
    QTest::addColumn<QString>("average");
    QTest::addColumn<int>("heirs");
    QTest::addColumn<QString>("share");
    const auto row = [](const char *name, const char *pension, const char *average, int heirs, const char *share) {
        QTest::newRow(name) << QString::fromLatin1(pension) << QString::fromLatin1(average) << heirs
                            << QString::fromLatin1(share);
    };
    row("within the average", "1983.75", "5000", 8, "396.75");
    row("bounded by the average", "1983.75", "3000", 10, "300.00");
    row("bounded by the minimum", "1983.75", "1500", 10, "198.38");
    row("large enough", "1983.75", "5000", 5, "396.75");
    row("larger", "1983.75", "5000", 4, "495.94");
    row("average unknown", "1983.75", "0", 10, "198.38");
}

void FamilyTest::raisesSmallShares()
{
    QFETCH(QString, pension);
    QFETCH(QString, average);
    QFETCH(int, heirs);
    QFETCH(QString, share);
    QCOMPARE(sharesOf(daughters(heirs), estate(Scheme::Old, pension, average)).first(), share);
}

// 2.5, the table of members; ages on the first day of April 2026 and a death on 20 March.
void FamilyTest::knowsWhoIsEntitled_data()
{
    QTest::addColumn<int>("relation");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("is"); // what holds for the relative
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    const auto row =
        [](Relation relation, const char *name, const char *born, const char *is, const char *old, const char *fresh) {
            QTest::addRow("2.5: %s, %s, %s", name, born, is)
                << static_cast<int>(relation) << QString::fromLatin1(born) << QString::fromLatin1(is)
                << QString::fromLatin1(old) << QString::fromLatin1(fresh);
        };
    row(Relation::Widow, "widow", "1970-01-01", "", "entitled", "entitled");
    row(Relation::Widow, "widow", "1970-01-01", "married", "married", "married");
    row(Relation::Widower, "widower", "1970-01-01", "", "able", "entitled");
    row(Relation::Widower, "widower", "1970-01-01", "unable", "entitled", "entitled");
    row(Relation::Widower, "widower", "1960-01-01", "", "entitled", "entitled");
    row(Relation::Widower, "widower", "1960-01-01", "working", "able", "entitled");
    row(Relation::Son, "son", "2010-01-01", "", "entitled", "entitled");
    row(Relation::Son, "son", "2004-01-01", "", "too old", "too old");
    row(Relation::Son, "son", "2004-01-01", "studying", "entitled", "entitled");
    row(Relation::Son, "son", "2001-06-01", "studying", "entitled", "too old"); // 24 to 26
    row(Relation::Son, "son", "1999-01-01", "studying", "too old", "too old");
    row(Relation::Son, "son", "1985-01-01", "unable", "entitled", "entitled");
    row(Relation::Daughter, "daughter", "1985-01-01", "", "entitled", "too old");
    row(Relation::Daughter, "daughter", "1985-01-01", "married", "married", "too old");
    row(Relation::Daughter, "daughter", "2004-01-01", "studying", "entitled", "entitled");
    row(Relation::SonOfSon, "son's son", "2015-01-01", "dependent parentDied", "entitled", "not of family");
    row(Relation::SonOfSon, "son's son", "2015-01-01", "dependent", "not of family", "not of family");
    row(Relation::SonOfSon, "son's son", "2015-01-01", "parentDied", "not dependent", "not of family");
    row(Relation::DaughterOfSon, "son's daughter", "1990-01-01", "dependent parentDied", "entitled", "not of family");
    row(Relation::Father, "father", "1950-01-01", "dependent", "entitled", "entitled");
    row(Relation::Father, "father", "1950-01-01", "", "not dependent", "not dependent");
    row(Relation::Father, "father", "1970-01-01", "dependent", "able", "entitled");
    row(Relation::Father, "father", "1970-01-01", "dependent unable", "entitled", "entitled");
    row(Relation::Mother, "mother", "1970-01-01", "dependent", "entitled", "entitled");
    row(Relation::Mother, "mother", "1970-01-01", "", "not dependent", "not dependent");
    row(Relation::Brother, "brother", "2010-01-01", "dependent", "entitled", "not of family");
    row(Relation::Brother, "brother", "2010-01-01", "", "not dependent", "not of family");
    row(Relation::Brother, "brother", "2003-01-01", "dependent", "too old", "not of family");
    row(Relation::Sister, "sister", "1990-01-01", "dependent", "entitled", "not of family");
    row(Relation::Sister, "sister", "1990-01-01", "dependent married", "married", "not of family");
    row(Relation::Grandfather, "grandfather", "1940-01-01", "dependent", "entitled", "not of family");
    row(Relation::Grandmother, "grandmother", "1940-01-01", "dependent", "entitled", "not of family");
}

void FamilyTest::knowsWhoIsEntitled()
{
    QFETCH(int, relation);
    QFETCH(QString, born);
    QFETCH(QString, is);
    QFETCH(QString, old);
    QFETCH(QString, fresh);
    Relative one = relative(static_cast<Relation>(relation), qPrintable(born));
    one.dependent = is.contains(QStringLiteral("dependent"));
    one.studying = is.contains(QStringLiteral("studying"));
    one.unable = is.contains(QStringLiteral("unable"));
    one.married = is.contains(QStringLiteral("married"));
    one.working = is.contains(QStringLiteral("working"));
    one.parentDied = is.contains(QStringLiteral("parentDied"));
    QCOMPARE(standingOf(one, Scheme::Old), old);
    QCOMPARE(standingOf(one, Scheme::New), fresh);
}

// Ann 33/3: to the last day of the month in which the right ended.
void FamilyTest::keepsAShareToTheEndOfTheMonth()
{
    const Relative son = relative(Relation::Son, "2005-06-10"); // 21 on 2026-06-10
    QCOMPARE(standingOf(son, Scheme::New, *Month::of(2026, 6)), QStringLiteral("entitled"));
    QCOMPARE(standingOf(son, Scheme::New, *Month::of(2026, 7)), QStringLiteral("too old"));
    const Relative first = relative(Relation::Son, "2005-06-01");
    QCOMPARE(standingOf(first, Scheme::New, *Month::of(2026, 6)), QStringLiteral("entitled"));
}

// Ann 37: 21 Hijri years are about 20 Gregorian ones and four and a half months.
void FamilyTest::countsAgesByTheLawsCalendar()
{
    const Relative son = relative(Relation::Son, "2005-10-01");
    QCOMPARE(standingOf(son, Scheme::Old, *Month::of(2026, 2)), QStringLiteral("entitled"));
    QCOMPARE(standingOf(son, Scheme::Old, *Month::of(2026, 4)), QStringLiteral("too old"));
    QCOMPARE(standingOf(son, Scheme::New, *Month::of(2026, 10)), QStringLiteral("entitled"));
}

void FamilyTest::redistributesWhatEnds()
{
    const std::vector<Relative> family = {
        relative(Relation::Widow), relative(Relation::Son, "2006-01-15"), relative(Relation::Daughter, "2008-08-08")};
    const Estate left = estate(Scheme::New, QStringLiteral("7500"));
    const auto all = redistributions(family, left, april, *Month::of(2035, 1), settledDueLaw);
    QVERIFY(all.ok());
    QCOMPARE(all->size(), std::size_t(3));
    const auto written = [&](std::size_t at) {
        QStringList texts{shown((*all)[at].from.text()), shown((*all)[at].total.text())};
        for (const Money share : (*all)[at].shares)
            texts << shown(share.text());
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(written(0), QStringLiteral("2026-04 5625.00 1875.00 1875.00 1875.00"));
    QCOMPARE(written(1), QStringLiteral("2027-02 5625.00 2812.50 0.00 2812.50"));
    QCOMPARE(written(2), QStringLiteral("2029-09 3750.00 3750.00 0.00 0.00"));
    const auto one = redistributions(family, left, april, april, settledDueLaw);
    QCOMPARE(one->size(), std::size_t(1));
    QCOMPARE(
        redistributions(family, left, april, april.plus(-1), settledDueLaw).fault(), refuse("date.order", "until"));
}

void FamilyTest::sharesNothingWithNobody()
{
    const std::vector<Relative> nobody = {relative(Relation::Son, "1980-01-01"), relative(Relation::Mother)};
    QCOMPARE(sharesOf(nobody, estate(Scheme::Old, QStringLiteral("7500"), QStringLiteral("9000"))),
        (QStringList{QStringLiteral("0.00"), QStringLiteral("0.00")}));
}

// 2.5: eighteen shares at a marriage; three pensions and at most 10,000 at a death.
void FamilyTest::paysGrants()
{
    const Money share = Money::riyals(2500);
    const auto marriage = [&](Relation relation, Scheme scheme) {
        return amountOrFault(marriageGrant(relation, scheme, share, settledDueLaw, nullptr));
    };
    for (const Relation woman : {Relation::Widow, Relation::Daughter, Relation::Sister, Relation::DaughterOfSon})
        QCOMPARE(marriage(woman, Scheme::Old), QStringLiteral("45000.00"));
    for (const Relation other : {Relation::Son, Relation::Mother, Relation::Widower, Relation::Brother})
        QCOMPARE(marriage(other, Scheme::Old), QStringLiteral("claim.no_such_benefit relation"));
    QCOMPARE(marriage(Relation::Widow, Scheme::New), QStringLiteral("claim.no_such_benefit relation"));
    const auto kept = [&](int months) {
        return amountOrFault(marriageGrantKeptBack(share, months, settledDueLaw, nullptr));
    };
    QCOMPARE(kept(0), QStringLiteral("45000.00"));
    QCOMPARE(kept(6), QStringLiteral("30000.00"));
    QCOMPARE(kept(17), QStringLiteral("2500.00"));
    QCOMPARE(kept(18), QStringLiteral("0.00"));
    QCOMPARE(kept(40), QStringLiteral("0.00"));
    QCOMPARE(kept(-1), QStringLiteral("months.range monthsSince"));
    const auto death = [](const char *pension, Scheme scheme) {
        return amountOrFault(deathGrant(riyals(QString::fromLatin1(pension)), scheme, settledDueLaw, nullptr));
    };
    QCOMPARE(death("3000", Scheme::Old), QStringLiteral("9000.00"));
    QCOMPARE(death("3333.33", Scheme::Old), QStringLiteral("9999.99"));
    QCOMPARE(death("3333.34", Scheme::Old), QStringLiteral("10000.00"));
    QCOMPARE(death("7500", Scheme::Old), QStringLiteral("10000.00"));
    QCOMPARE(death("7500", Scheme::New), QStringLiteral("claim.no_such_benefit scheme"));
    QCOMPARE(death("-1", Scheme::Old), QStringLiteral("amount.negative pension"));
}

void FamilyTest::refusesBadInput()
{
    const Estate left = estate(Scheme::Old, QStringLiteral("7500"));
    const auto fault = [](const std::vector<Relative> &family, const Estate &of, Month month) {
        return sharesOf(family, of, month).join(QLatin1Char(' '));
    };
    QCOMPARE(fault({}, left, april), QStringLiteral("family.none family"));
    QCOMPARE(fault(daughters(201), left, april), QStringLiteral("family.too_many family"));
    QCOMPARE(fault(daughters(1), left, *Month::of(2026, 3)), QStringLiteral("claim.too_early month"));
    QCOMPARE(fault(daughters(1), estate(Scheme::Old, QStringLiteral("-1")), april),
        QStringLiteral("amount.negative pension"));
    QCOMPARE(fault(daughters(1), estate(Scheme::Old, QStringLiteral("1"), QStringLiteral("-1")), april),
        QStringLiteral("amount.negative average"));
    QCOMPARE(fault({relative(Relation::Widow), relative(Relation::Son, "2026-05-01")}, left, april),
        QStringLiteral("birth.in_future family.1.birth"));
    Estate early = estate(Scheme::Old, QStringLiteral("100"), QStringLiteral("5000"));
    early.died = day(1999, 1, 1);
    QCOMPARE(
        fault({relative(Relation::Widow)}, early, *Month::of(1999, 2)), QStringLiteral("date.outside_table month"));
}

QTEST_APPLESS_MAIN(FamilyTest)
#include "tst_family.moc"
