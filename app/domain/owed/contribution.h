// SPDX-License-Identifier: Apache-2.0
// Contributions: who is insured in which branch, at which rates, and what a month costs whom.
#pragma once

#include "domain/law/amount.h"
#include "domain/law/career.h"
#include "domain/law/explain.h"
#include "domain/owed/contribution_law.h"
#include "domain/owed/months.h"
#include "domain/owed/wage.h"

namespace domain {

enum class Posting : std::uint8_t {
    InKingdom,
    AbroadFromKingdom, ///< a Saudi abroad for an employer whose head office is in the Kingdom
};

/// How a person enters an engagement.
struct Entry {
    Date joined = {};
    bool insuredBefore = false; ///< and not drawing a pension: covered at any age (L1 4/2)
    PeriodKind kind = PeriodKind::Compulsory;
    Posting posting = Posting::InKingdom;
};

/// The branches of §0.3: a Saudi in all three within the ages of the law, others in hazards alone, voluntary
/// subscribers and those abroad in annuities alone, a period added after the fact under the new law likewise.
[[nodiscard]] Outcome<Branches> branchesOf(
    const Person &person, const Entry &entry, const ContributionLaw &law, Explanation *why = nullptr);

/// The rates of one month for one kind of subscriber: found once, applied to many. The rate of a month in which a rate
/// changes is that of its last day.
struct MonthRates {
    Shares annuities;
    Shares saned;
    Rate hazards; ///< the surcharge in it

    /// date.outside_table before the first rate; rate.range for a surcharge beyond the law's.
    static Outcome<MonthRates> in(Month month, Scheme scheme, Branches branches, Rate surcharge,
        const ContributionLaw &law, Explanation *why = nullptr);
    /// A voluntary subscriber bears both shares (L1 18/2b, L2 15/2).
    static Outcome<MonthRates> voluntaryIn(
        Month month, Scheme scheme, const ContributionLaw &law, Explanation *why = nullptr);
};

/// One month of one subscriber, a line for each branch and party.
struct Contribution {
    Money annuitiesSubscriber = {};
    Money annuitiesEmployer = {};
    Money sanedSubscriber = {};
    Money sanedEmployer = {};
    Money hazards = {}; ///< the employer's alone

    [[nodiscard]] constexpr Money subscriber() const { return annuitiesSubscriber + sanedSubscriber; }
    [[nodiscard]] constexpr Money employer() const { return annuitiesEmployer + sanedEmployer + hazards; }
    [[nodiscard]] constexpr Money total() const { return subscriber() + employer(); }

    constexpr Contribution &operator+=(const Contribution &other);
    friend constexpr Contribution operator-(const Contribution &a, const Contribution &b)
    {
        return {a.annuitiesSubscriber - b.annuitiesSubscriber,
            a.annuitiesEmployer - b.annuitiesEmployer,
            a.sanedSubscriber - b.sanedSubscriber,
            a.sanedEmployer - b.sanedEmployer,
            a.hazards - b.hazards};
    }
    friend constexpr bool operator==(const Contribution &, const Contribution &) = default;
};

constexpr Contribution &Contribution::operator+=(const Contribution &other)
{
    annuitiesSubscriber += other.annuitiesSubscriber;
    annuitiesEmployer += other.annuitiesEmployer;
    sanedSubscriber += other.sanedSubscriber;
    sanedEmployer += other.sanedEmployer;
    hazards += other.hazards;
    return *this;
}

/// wage × part of the month × rate, each line rounded half up to the halala (Reg 23, R2 36).
[[nodiscard]] Contribution contributionOf(const Amount &monthlyWage, MonthPart part, const MonthRates &rates,
    RoundingPlace rounding, Explanation *why = nullptr);

/// The states of the Gulf Cooperation Council besides Saudi Arabia.
enum class GulfState : std::uint8_t { Bahrain, Kuwait, Oman, Qatar, Emirates };

/// What a home state takes of its nationals who work here; it changes often, and comes from the home authority.
struct HomeRates {
    GulfState state;
    Date from;
    Rate worker;
    Rate employer;
    Money ceiling;
};

/// Who bears what the home employer's share exceeds the host's by.
enum class Difference : std::uint8_t { OnWorker, OnEmployer };

struct HomeContribution {
    Money worker;
    Money employer;
};

/// The extension of protection (§1.8): the home state's rates on the home wage; the employer here owes no more than the
/// host's share, the worker the rest, unless the employer bears it. home_state.no_rates where none are known.
[[nodiscard]] Outcome<HomeContribution> homeContribution(GulfState state, Month month, Money wage,
    Difference difference, const std::vector<HomeRates> &known, const ContributionLaw &law, Explanation *why = nullptr);

} // namespace domain
