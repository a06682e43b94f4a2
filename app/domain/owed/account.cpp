// SPDX-License-Identifier: Apache-2.0
// Laying payments against bills.
#include "domain/owed/account.h"

#include <algorithm>
#include <string>

namespace domain {

namespace {

constexpr int mostInstalments = 120;
constexpr std::size_t mostCharges = 1'200; // a hundred years of months
constexpr std::size_t mostPayments = 10'000;

std::string at(const char *list, std::size_t index)
{
    return std::string(list) + '.' + std::to_string(index);
}

// Above zero, and all together with room for their fines.
template <class List>
Outcome<Done> checkedAmounts(const List &list, const char *name, Money List::value_type::*amount)
{
    Wide sum = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Money each = list[i].*amount;
        if (each.isNegative())
            return refuse("amount.negative", at(name, i));
        if (each.isZero())
            return refuse("amount.zero", at(name, i));
        sum += each.inHalalas();
        if (sum > Money::limit / 4)
            return refuse("money.range", at(name, i));
    }
    return Done{};
}

template <class List, class Key>
Outcome<Done> checkedOrder(const List &list, const char *name, Key List::value_type::*key, bool strictly)
{
    for (std::size_t i = 1; i < list.size(); ++i)
        if (list[i].*key < list[i - 1].*key || (strictly && list[i].*key == list[i - 1].*key))
            return refuse("bill.unordered", at(name, i));
    return Done{};
}

// As many as may be, and no month from before the law's tables.
Outcome<Done> checkedExtent(
    const std::vector<Charge> &charges, const std::vector<Payment> &payments, const ContributionLaw &law)
{
    if (charges.size() > mostCharges)
        return refuse("period.too_many", "bills", static_cast<std::int64_t>(mostCharges));
    if (payments.size() > mostPayments)
        return refuse("period.too_many", "payments", static_cast<std::int64_t>(mostPayments));
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (law.ceiling.on(charges[i].month.lastDay()) == nullptr)
            return refuse("date.outside_table", at("bills", i) + ".month");
    return Done{};
}

// A bill comes with the month in which it is due.
Date issued(const Charge &charge)
{
    return Month::containing(charge.due.window).firstDay();
}

/// The account while payments are laid against it, one after the other.
class Ledger {
public:
    Ledger(const std::vector<Charge> &charges, const std::vector<Waiver> &waivers, const ContributionLaw &law,
        std::optional<Date> activityEnded)
        : law_(law),
          activityEnded_(activityEnded)
    {
        for (const Charge &charge : charges) {
            ChargeState state{.charge = charge};
            state.contributionsLeft = charge.contributions;
            states_.push_back(state);
            finesPaid_.emplace_back();
            settled_.push_back(false);
            waived_.emplace_back();
            for (const Waiver &waiver : waivers)
                if (waiver.month == charge.month)
                    waived_.back() += waiver.amount;
        }
    }

    void pay(Date day, Money amount)
    {
        credit_ += amount;
        const bool together = law_.order == PaymentOrder::MonthByMonth;
        for (std::size_t i = 0; i < states_.size() && !credit_.isZero(); ++i) {
            if (settled_[i])
                continue;
            payContributions(i, day);
            if (together)
                payFine(i, day);
        }
        for (std::size_t i = 0; !together && i < states_.size() && !credit_.isZero(); ++i)
            if (!settled_[i])
                payFine(i, day);
    }

    [[nodiscard]] AccountState on(Date day, Explanation *why) const
    {
        AccountState account{{}, credit_};
        for (std::size_t i = 0; i < states_.size(); ++i) {
            ChargeState state = states_[i];
            if (issued(state.charge) > day)
                continue;
            state.fine = fineOf(i, day, why);
            state.fineLeft = state.fine - finesPaid_[i];
            state.standing = standingOf(state, day);
            account.charges.push_back(state);
        }
        return account;
    }

private:
    [[nodiscard]] Money fineOf(std::size_t i, Date day, Explanation *why = nullptr) const
    {
        const ChargeState &state = states_[i];
        const Money fine =
            lateFine(state.charge.contributions, state.charge.due, state.paid, day, law_, activityEnded_, why);
        // What was waived later than it was paid is not taken back.
        return std::max({fine - waived_[i], finesPaid_[i], Money()});
    }

    void payContributions(std::size_t i, Date day)
    {
        ChargeState &state = states_[i];
        const Money part = issued(state.charge) <= day ? std::min(credit_, state.contributionsLeft) : Money();
        if (part.isZero())
            return;
        state.paid.push_back({day, part});
        state.contributionsLeft -= part;
        credit_ -= part;
    }

    void payFine(std::size_t i, Date day)
    {
        const Money fine = fineOf(i, day);
        const Money part = std::min(credit_, fine - finesPaid_[i]);
        finesPaid_[i] += part;
        credit_ -= part;
        // Without contributions left no fine grows any more.
        settled_[i] = states_[i].contributionsLeft.isZero() && finesPaid_[i] == fine;
    }

    static ChargeStanding standingOf(const ChargeState &state, Date day)
    {
        if (state.contributionsLeft.isZero() && state.fineLeft.isZero())
            return ChargeStanding::Paid;
        if (day > state.charge.due.extended)
            return ChargeStanding::Overdue;
        return state.paid.empty() ? ChargeStanding::Issued : ChargeStanding::PartlyPaid;
    }

    const ContributionLaw &law_;
    std::optional<Date> activityEnded_;
    std::vector<ChargeState> states_;
    std::vector<Money> finesPaid_;
    std::vector<bool> settled_;
    std::vector<Money> waived_;
    Money credit_;
};

// Payments, and the days on which a new bill may take what was paid too much before, in order.
std::vector<Payment> eventsUntil(Date day, const std::vector<Charge> &charges, const std::vector<Payment> &payments)
{
    std::vector<Payment> events;
    events.reserve(charges.size() + payments.size());
    for (const Charge &charge : charges)
        events.push_back({issued(charge), Money()});
    events.insert(events.end(), payments.begin(), payments.end());
    events.erase(std::remove_if(events.begin(), events.end(), [day](const Payment &event) { return event.on > day; }),
        events.end());
    std::stable_sort(events.begin(), events.end(), [](const Payment &a, const Payment &b) { return a.on < b.on; });
    return events;
}

Money sumOf(const std::vector<Payment> &payments, Date until)
{
    Money sum;
    for (const Payment &payment : payments)
        if (payment.on <= until)
            sum += payment.amount;
    return sum;
}

} // namespace

Money AccountState::contributionsLeft() const
{
    Money sum;
    for (const ChargeState &charge : charges)
        sum += charge.contributionsLeft;
    return sum;
}

Money AccountState::finesLeft() const
{
    Money sum;
    for (const ChargeState &charge : charges)
        sum += charge.fineLeft;
    return sum;
}

Outcome<AccountState> accountOn(Date day, const std::vector<Charge> &charges, const std::vector<Payment> &payments,
    const std::vector<Waiver> &waivers, const ContributionLaw &law, std::optional<Date> activityEnded, Explanation *why)
{
    for (const auto &checked : {checkedExtent(charges, payments, law),
             checkedAmounts(charges, "bills", &Charge::contributions),
             checkedAmounts(payments, "payments", &Payment::amount),
             checkedAmounts(waivers, "waivers", &Waiver::amount),
             checkedOrder(charges, "bills", &Charge::month, true),
             checkedOrder(payments, "payments", &Payment::on, false)})
        if (!checked)
            return checked.fault();
    Ledger ledger(charges, waivers, law, activityEnded);
    for (const Payment &event : eventsUntil(day, charges, payments))
        ledger.pay(event.on, event.amount);
    const AccountState state = ledger.on(day, why);
    if (why != nullptr)
        why->add("account.balance",
            {{"date", day},
                {"order",
                    law.order == PaymentOrder::MonthByMonth ? Term("month_by_month") : Term("contributions_first")},
                {"paid", sumOf(payments, day)},
                {"credit", state.credit},
                {"contributions", state.contributionsLeft()},
                {"fines", state.finesLeft()}},
            state.owed());
    return state;
}

Outcome<std::vector<Payment>> instalmentsOf(Money debt, int count, Date first, Explanation *why)
{
    if (debt <= Money())
        return refuse("amount.zero", "debt");
    if (count < 1 || count > mostInstalments)
        return refuse("instalment.count", "count", mostInstalments);
    const Money each = Money::halalas(debt.inHalalas() / count);
    std::vector<Payment> plan;
    plan.reserve(static_cast<std::size_t>(count));
    for (int number = 0; number < count; ++number)
        plan.push_back({addMonths(first, number), each});
    plan.back().amount = debt - Money::halalas(each.inHalalas() * (count - 1));
    if (why != nullptr)
        why->add("instalment.plan", {{"debt", debt}, {"count", count}, {"date", first}}, each);
    return plan;
}

Outcome<PlanState> planOn(Date day, const std::vector<Payment> &plan, const std::vector<Payment> &payments,
    std::optional<Date> unpaidBill, Scheme scheme, const Holidays &holidays, const ContributionLaw &law,
    Explanation *why)
{
    if (const auto paid = checkedAmounts(payments, "paid", &Payment::amount); !paid)
        return paid.fault();
    PlanState state;
    Money dueSoFar;
    Money whole;
    for (const Payment &instalment : plan) {
        whole += instalment.amount;
        dueSoFar += instalment.amount;
        const bool missed = instalment.on < day && sumOf(payments, day) < dueSoFar;
        if (missed && !state.since) {
            state.standing = PlanStanding::Missed;
            state.since = instalment.on;
        }
    }
    state.left = std::max(Money(), whole - sumOf(payments, day));
    if (state.left.isZero()) {
        state = {.standing = PlanStanding::Fulfilled};
    } else if (unpaidBill && *unpaidBill < day) {
        state.standing = PlanStanding::Cancelled;
        state.since = unpaidBill;
        state.payAllBy = scheme == Scheme::New ? afterWorkingDays(*unpaidBill, law.instalmentGraceDays, holidays)
                                               : Date(unpaidBill->days() + std::chrono::days(law.instalmentGraceDays));
    }
    if (why != nullptr)
        why->add("instalment.standing",
            {{"date", day}, {"debt", whole}, {"paid", sumOf(payments, day)}},
            state.standing == PlanStanding::Good        ? Term("plan_good")
            : state.standing == PlanStanding::Missed    ? Term("plan_missed")
            : state.standing == PlanStanding::Fulfilled ? Term("plan_fulfilled")
                                                        : Term("plan_cancelled"));
    return state;
}

} // namespace domain
