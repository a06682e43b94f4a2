// SPDX-License-Identifier: Apache-2.0
// What may be claimed as it is read: the order of benefits, the sentences, months never rounded up, every article in words.
#include "contract/explain/steps.h"
#include "ui/direction.h"
#include "ui/screens/entitlements/claim.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace ui;
using domain::Awaits;
using domain::Claimable;
using domain::Date;
using domain::Outlook;

namespace {

Date on(const char *text)
{
    return *Date::parse(text);
}

const Date today = on("2026-11-21");

contract::Entitlements answered(std::vector<contract::BenefitEntry> benefits)
{
    contract::Entitlements answer;
    answer.on = today;
    answer.found.benefits = std::move(benefits);
    return answer;
}

contract::BenefitCondition condition(Claimable benefit, const char *rule, const char *article = "L1 38/1a")
{
    contract::BenefitCondition made;
    made.benefit = benefit;
    made.condition = contract::knownLine<120>(rule);
    made.article = contract::knownLine<120>(article);
    return made;
}

contract::BenefitCondition months(const char *has, const char *needs)
{
    auto made = condition(Claimable::OldAge, "claim.months_old");
    made.has = contract::knownLine<60>(has);
    made.needs = contract::knownLine<60>(needs);
    return made;
}

} // namespace

class EntitlementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speech_ = std::make_unique<Speech>(*static_cast<QApplication *>(QCoreApplication::instance()));
    }
    void init() { speech_->speak(Language::Arabic); }
    void cleanupTestCase() { speech_.reset(); }

    void theEntitledAndTheSoonestComeFirst()
    {
        const auto claims = claimsOf(answered({{Claimable::OldAge, Outlook::Later, on("2050-10-22"), {}},
            {Claimable::Early, Outlook::Later, on("2039-11-16"), {}},
            {Claimable::Arduous, Outlook::NotAsItIs, {}, {}},
            {Claimable::Injury, Outlook::Covered, today, {}},
            {Claimable::BoughtMonths, Outlook::AfterStep, today, {}},
            {Claimable::LumpSum, Outlook::Now, today, {}}}));
        std::vector<Claimable> order;
        order.reserve(claims.size());
        for (const Claim &each : claims)
            order.push_back(each.entry.benefit);
        QVERIFY((order
                 == std::vector{Claimable::LumpSum,
                     Claimable::BoughtMonths,
                     Claimable::Early,
                     Claimable::OldAge,
                     Claimable::Injury,
                     Claimable::Arduous}));
        const QStringList said = summaryOf(claims);
        QCOMPARE(said.size(), 4);
        QVERIFY(said.at(0).contains(QStringLiteral("يحق لك الآن: تعويض الدفعة الواحدة")));
        QVERIFY(said.at(1).contains(QStringLiteral("ضم مدة اعتبارية")));
        QVERIFY(said.at(2).contains(QStringLiteral("معاش التقاعد المبكر، من ") + written(on("2039-11-16"))));
        QVERIFY(said.at(3).contains(QStringLiteral("تعويضات إصابة العمل")));
    }

    void aPensionThatComesInsteadIsNoLack()
    {
        auto answer = answered({{Claimable::LumpSum, Outlook::NotAsItIs, {}, {}}});
        answer.found.conditions = {condition(Claimable::LumpSum, "claim.no_pension_due")};
        answer.found.conditions.front().awaits = Awaits::None;
        QVERIFY(sentenceOf(claimsOf(answer).front()).contains(QStringLiteral("يُستحق معاش")));
    }

    void whatTheRecordDoesNotTellIsSaid()
    {
        auto answer = answered({{Claimable::Saned, Outlook::Covered, today, {}}});
        answer.found.conditions = {condition(Claimable::Saned, "saned.able", "M/18, L2 43-49")};
        answer.found.conditions.front().met = true;
        const auto known = claimsOf(answer).front().conditions.front();
        answer.supposed = {answer.found.conditions.front().condition};
        const auto supposed = claimsOf(answer).front().conditions.front();
        QVERIFY(stateOf(known) != stateOf(supposed));
        QVERIFY(detailOf(known, today).isEmpty());
        QCOMPARE(detailOf(supposed, today), QStringLiteral("لا يظهر ذلك في سجلك"));
    }

    void aMonthThatIsNearlyThereIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("has");
        QTest::addColumn<QString>("had");
        QTest::addRow("whole") << QByteArray("214") << "214";
        QTest::addRow("a part") << QByteArray("421/30") << "14";
        QTest::addRow("nearly twelve") << QByteArray("359/30") << "11.9";
        QTest::addRow("none") << QByteArray("0") << "0";
    }
    void aMonthThatIsNearlyThereIsNotThere()
    {
        QFETCH(QByteArray, has);
        QFETCH(QString, had);
        const MonthsHad read = monthsHad(months(has.constData(), "12"));
        QCOMPARE(read.needed, 12);
        QCOMPARE(read.had, had);
        QVERIFY(read.part >= 0 && read.part <= 1);
    }

    void aDateIsNoNumberOfMonths()
    {
        QCOMPARE(monthsHad(months("2026-11-21", "2050-10-22")).needed, 0);
        QCOMPARE(monthsHad(condition(Claimable::OldAge, "claim.left")).needed, 0);
    }

    void everyArticleIsInWords()
    {
        int articles = 0;
        const auto look = [&](const auto &rules) {
            for (const domain::Rule &rule : rules) {
                const QString name = QString::fromStdString(std::string(rule.name));
                if (!name.startsWith(QStringLiteral("claim.")) && !name.startsWith(QStringLiteral("saned."))
                    && !name.startsWith(QStringLiteral("maternity.")))
                    continue;
                ++articles;
                const QString said = articleOf(
                    {condition(Claimable::OldAge, std::string(rule.name).c_str(), std::string(rule.article).c_str())});
                QVERIFY2(!said.isEmpty() && !said.contains(QRegularExpression(QStringLiteral("[A-Za-z]|%"))),
                    qPrintable(name + QStringLiteral(": ") + said));
            }
        };
        look(domain::rulesOfDue);
        look(domain::rulesOfCare);
        QVERIFY(articles > 30);
        QCOMPARE(withoutIsolates(articleOf({condition(Claimable::OldAge, "claim.in_service", "L1 39, 40, L2 19, 23")})),
            QStringLiteral("نظام التأمينات الاجتماعية (1421هـ)، المادة 39، 40 · "
                           "نظام التأمينات الاجتماعية (1445هـ)، المادة 19، 23"));
        QVERIFY(withoutIsolates(articleOf({condition(Claimable::OldAge, "claim.months_old", "L1 38/1a")}))
                    .endsWith(QStringLiteral("المادة 38/1 (أ)")));
    }

private:
    std::unique_ptr<Speech> speech_;
};

QTEST_MAIN(EntitlementsTest)
#include "tst_entitlements.moc"
