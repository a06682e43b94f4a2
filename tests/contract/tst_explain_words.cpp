// SPDX-License-Identifier: Apache-2.0
// Every rule, input and term that an explanation can name has its words, and no words are for nothing.
#include "contract/explain/steps.h"
#include "contract/explain/words.h"

#include <QSet>
#include <QTest>

#include <iterator>
#include <vector>

namespace {

using Names = std::vector<std::string_view>;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Names rules()
{
    Names names;
    for (const domain::Rule &rule : domain::rulesOfOwed)
        names.push_back(rule.name);
    for (const domain::Rule &rule : domain::rulesOfDue)
        names.push_back(rule.name);
    for (const domain::Rule &rule : domain::rulesOfCare)
        names.push_back(rule.name);
    return names;
}

template <std::size_t Count>
Names namesOf(const std::array<contract::NamedWords, Count> &words)
{
    Names names;
    for (const contract::NamedWords &each : words)
        names.push_back(each.name);
    return names;
}

/// What stands in the one list and not in the other, or twice in it.
QString amiss(const Names &names, const Names &others)
{
    QStringList found;
    QSet<QString> seen;
    const QSet<QString> known = [&] {
        QSet<QString> set;
        for (const std::string_view other : others)
            set.insert(shown(other));
        return set;
    }();
    for (const std::string_view name : names) {
        if (!known.contains(shown(name)) || seen.contains(shown(name)))
            found << shown(name);
        seen.insert(shown(name));
    }
    return found.join(QLatin1String(", "));
}

} // namespace

class ExplainWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameHasItsWords();
    void noWordsAreForNothing();
    void everyRuleCitesItsArticle();
    void aStepTravelsWithItsSpellings();
};

void ExplainWordsTest::everyNameHasItsWords()
{
    QCOMPARE(amiss(rules(), namesOf(contract::ruleWords)), QString());
    QCOMPARE(amiss({std::begin(domain::inputNames), std::end(domain::inputNames)}, namesOf(contract::inputWords)),
        QString());
    QCOMPARE(
        amiss({std::begin(domain::termNames), std::end(domain::termNames)}, namesOf(contract::termWords)), QString());
}

void ExplainWordsTest::noWordsAreForNothing()
{
    QCOMPARE(amiss(namesOf(contract::ruleWords), rules()), QString());
    QCOMPARE(amiss(namesOf(contract::inputWords), {std::begin(domain::inputNames), std::end(domain::inputNames)}),
        QString());
    QCOMPARE(
        amiss(namesOf(contract::termWords), {std::begin(domain::termNames), std::end(domain::termNames)}), QString());
}

void ExplainWordsTest::everyRuleCitesItsArticle()
{
    for (const domain::Rule &rule : domain::rulesOfCare)
        QVERIFY2(!rule.article.empty() && rule.article.size() <= 120, rule.name.data());
}

void ExplainWordsTest::aStepTravelsWithItsSpellings()
{
    domain::Explanation why;
    why.add("saned.part",
        {{"average", domain::Amount(domain::Money::riyals(10'000)) / 3}, {"rate", domain::Rate::percent(60)}},
        domain::Money::riyals(2'000));
    const auto steps = contract::stepsOf(why);
    QCOMPARE(steps.size(), std::size_t{1});
    QCOMPARE(shown(steps[0].rule.text()), QStringLiteral("saned.part"));
    QCOMPARE(shown(steps[0].article.text()), QStringLiteral("L2 48"));
    QCOMPARE(shown(steps[0].inputs[0].value.text()), QStringLiteral("3333.333333"));
    QCOMPARE(shown(steps[0].inputs[1].value.text()), QStringLiteral("60%"));
    QCOMPARE(shown(steps[0].value.text()), QStringLiteral("2000.00"));
}

QTEST_APPLESS_MAIN(ExplainWordsTest)
#include "tst_explain_words.moc"
