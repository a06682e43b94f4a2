// SPDX-License-Identifier: Apache-2.0
// Claims in order, and their words.
#include "ui/screens/entitlements/claim.h"

#include "domain/law/explain.h"
#include "ui/direction.h"
#include "ui/screens/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ui {
namespace {

using domain::Awaits;
using domain::Outlook;

QString said(const char *words)
{
    return QCoreApplication::translate("Claim", words);
}

/// "a, b and c".
QString listed(const QStringList &all)
{
    if (all.size() < 2)
        return all.value(0);
    return said(QT_TRANSLATE_NOOP("Claim", "%1 and %2"))
        .arg(all.mid(0, all.size() - 1).join(said(QT_TRANSLATE_NOOP("Claim", "; "))), all.back());
}

QStringList namesOf(const std::vector<Claim> &claims, Outlook outlook)
{
    QStringList names;
    for (const Claim &each : claims)
        if (each.entry.outlook == outlook)
            names << saidChoice(each.entry.benefit);
    return names;
}

bool pensionComesInstead(const Claim &claim)
{
    return std::any_of(claim.conditions.begin(), claim.conditions.end(), [](const ClaimCondition &each) {
        return !each.entry.met && each.entry.condition.text() == domain::KnownRule("claim.no_pension_due").get().name;
    });
}

} // namespace

int Claim::met() const
{
    return static_cast<int>(
        std::count_if(conditions.begin(), conditions.end(), [](const ClaimCondition &each) { return each.entry.met; }));
}

QStringList Claim::missing(Awaits awaits) const
{
    QStringList names;
    for (const ClaimCondition &each : conditions)
        if (!each.entry.met && each.entry.awaits == awaits)
            names << nameOf(each);
    return names;
}

ClaimGroup groupOf(const Claim &claim)
{
    switch (claim.entry.outlook) {
    case Outlook::Now:
    case Outlook::AfterStep:
        return ClaimGroup::Now;
    case Outlook::Later:
        return ClaimGroup::Later;
    case Outlook::Covered:
        return ClaimGroup::Covered;
    case Outlook::NotAsItIs:
        break;
    }
    return ClaimGroup::NotAsItIs;
}

std::vector<Claim> claimsOf(const contract::Entitlements &answer)
{
    std::vector<Claim> claims;
    for (const contract::BenefitEntry &entry : answer.found.benefits) {
        Claim &claim = claims.emplace_back(Claim{entry, answer.on, {}});
        for (const contract::BenefitCondition &condition : answer.found.conditions)
            if (condition.benefit == entry.benefit)
                claim.conditions.push_back({condition,
                    std::find(answer.supposed.begin(), answer.supposed.end(), condition.condition)
                        != answer.supposed.end()});
    }
    std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
        const auto rank = [](const Claim &each) {
            const bool afterStep = each.entry.outlook == Outlook::AfterStep;
            return std::tuple(groupOf(each), afterStep, each.entry.from.value_or(each.on));
        };
        return rank(a) < rank(b);
    });
    return claims;
}

Icon iconOf(domain::Claimable benefit)
{
    using domain::Claimable;
    switch (benefit) {
    case Claimable::OldAge:
        return Icon::Calendar;
    case Claimable::Early:
        return Icon::Clock;
    case Claimable::Arduous:
    case Claimable::Saned:
        return Icon::Briefcase;
    case Claimable::Disability:
    case Claimable::Injury:
        return Icon::Shield;
    case Claimable::FamilyPension:
        return Icon::Users;
    case Claimable::BoughtMonths:
        return Icon::Plus;
    case Claimable::LumpSum:
        return Icon::Wallet;
    case Claimable::Maternity:
        break;
    }
    return Icon::User;
}

Banner::Tone toneOf(Outlook outlook)
{
    switch (outlook) {
    case Outlook::Now:
    case Outlook::Covered:
        return Banner::Tone::Success;
    case Outlook::AfterStep:
    case Outlook::Later:
        return Banner::Tone::Info;
    case Outlook::NotAsItIs:
        break;
    }
    return Banner::Tone::Warning;
}

QString verdictOf(const Claim &claim)
{
    switch (claim.entry.outlook) {
    case Outlook::Now:
        return said(QT_TRANSLATE_NOOP("Claim", "Entitled now"));
    case Outlook::AfterStep:
        return said(QT_TRANSLATE_NOOP("Claim", "After your step"));
    case Outlook::Covered:
        return said(QT_TRANSLATE_NOOP("Claim", "Covered"));
    case Outlook::Later:
        return said(QT_TRANSLATE_NOOP("Claim", "From %1")).arg(shortDate(claim.entry.from.value_or(claim.on)));
    case Outlook::NotAsItIs:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Claim", "Not as things are"));
}

QString sentenceOf(const Claim &claim)
{
    const QStringList steps = claim.missing(Awaits::Step);
    switch (claim.entry.outlook) {
    case Outlook::Now:
        return said(QT_TRANSLATE_NOOP("Claim", "Every condition is met: you may apply."));
    case Outlook::AfterStep:
        return said(QT_TRANSLATE_NOOP("Claim", "Only what is in your hands is missing: %1.")).arg(listed(steps));
    case Outlook::Covered:
        return said(QT_TRANSLATE_NOOP("Claim", "You are insured for it, and it is due when it happens."));
    case Outlook::NotAsItIs:
        if (pensionComesInstead(claim))
            return said(QT_TRANSLATE_NOOP("Claim", "Not needed: at that age a pension is due instead."));
        return said(QT_TRANSLATE_NOOP("Claim", "Conditions that are not met, whatever time passes: %1."))
            .arg(listed(claim.missing(Awaits::None)));
    case Outlook::Later:
        break;
    }
    const QString day = written(claim.entry.from.value_or(claim.on));
    if (steps.isEmpty())
        return said(QT_TRANSLATE_NOOP("Claim", "From %1, if nothing changes.")).arg(day);
    return said(QT_TRANSLATE_NOOP("Claim", "From %1, if nothing changes; then also: %2.")).arg(day, listed(steps));
}

QStringList summaryOf(const std::vector<Claim> &claims)
{
    QStringList sentences;
    if (const QStringList now = namesOf(claims, Outlook::Now); !now.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("Claim", "You may claim now: %1.")).arg(listed(now));
    if (const QStringList steps = namesOf(claims, Outlook::AfterStep); !steps.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("Claim", "After a step of yours you may claim: %1.")).arg(listed(steps));
    if (sentences.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("Claim", "There is nothing to claim today."));
    const auto next = std::find_if(
        claims.begin(), claims.end(), [](const Claim &each) { return each.entry.outlook == Outlook::Later; });
    if (next != claims.end() && next->entry.from)
        sentences << said(QT_TRANSLATE_NOOP("Claim", "The next is: %1, from %2."))
                         .arg(saidChoice(next->entry.benefit), written(*next->entry.from));
    if (const QStringList covered = namesOf(claims, Outlook::Covered); !covered.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("Claim", "You are covered, should it happen: %1.")).arg(listed(covered));
    return sentences;
}

} // namespace ui
