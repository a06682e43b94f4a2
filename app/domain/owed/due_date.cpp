// SPDX-License-Identifier: Apache-2.0
// Counting the days of the window and the months of delay.
#include "domain/owed/due_date.h"

#include <algorithm>

namespace domain {

namespace {

constexpr std::chrono::days oneDay{1};

bool isHoliday(Date day, const Holidays &holidays)
{
    return std::any_of(holidays.begin(), holidays.end(), [day](const DateRange &range) { return range.contains(day); });
}

/// So many months of delay on the same sum.
struct Charged {
    Money unpaid;
    int months;
};

} // namespace

DueDate dueDateOf(Month month, Advance advance, const Holidays &holidays, const ContributionLaw &law, Explanation *why)
{
    const Date first = month.plus(advance == Advance::Yes ? 0 : 1).firstDay();
    const Date window(first.days() + std::chrono::days(law.dueDay - 1));
    int holidayDays = 0;
    if (law.extendsForHolidays)
        for (int before = 0; before < law.holidayWindow; ++before)
            holidayDays += isHoliday(Date(window.days() - std::chrono::days(before)), holidays) ? 1 : 0;
    const DueDate due{window, Date(window.days() + std::chrono::days(holidayDays))};
    if (why != nullptr)
        why->add("due.date",
            {{"month", month}, {"in_advance", advance == Advance::Yes}, {"holidays", holidayDays}},
            due.extended);
    return due;
}

int monthsLate(const DueDate &due, Date paidOn)
{
    if (paidOn <= due.extended)
        return 0;
    const auto window = due.window.ymd();
    const auto paid = paidOn.ymd();
    const int months = (static_cast<int>(paid.year()) - static_cast<int>(window.year())) * 12
                       + static_cast<int>(unsigned(paid.month())) - static_cast<int>(unsigned(window.month()));
    return std::max(1, paidOn <= addMonths(due.window, months) ? months : months + 1);
}

Money lateFine(Money contributions, const DueDate &due, const std::vector<Payment> &payments, Date on,
    const ContributionLaw &law, std::optional<Date> activityEnded, Explanation *why)
{
    const Date counted = activityEnded ? std::min(on, *activityEnded) : on;
    const int months = monthsLate(due, counted);
    Wide unpaid = 0; // halalas, summed over the months of delay
    int monthsUnpaid = 0;
    Money left = contributions;
    Date settled = counted;
    std::vector<Charged> charged; // told where somebody asks
    auto payment = payments.begin();
    for (int month = 1; month <= months; ++month) {
        const Date begins = std::max(due.extended, addMonths(due.window, month - 1));
        for (; payment != payments.end() && payment->on <= begins; ++payment) {
            left -= payment->amount;
            if (left <= Money())
                settled = payment->on;
        }
        if (left <= Money())
            break;
        unpaid += left.inHalalas();
        ++monthsUnpaid;
        if (why != nullptr && (charged.empty() || charged.back().unpaid != left))
            charged.push_back({left, 0});
        if (why != nullptr)
            ++charged.back().months;
    }
    // Centuries of delay leave the range of money, long after the cap.
    const Wide most = Wide{Money::limit} * Rate::whole;
    const Money uncapped = halfUp(std::min(unpaid * law.fine.inHundredths(), most), Rate::whole);
    const Money cap = (Amount(contributions) * law.fineCap).rounded();
    const Money fine = std::min(uncapped, cap);
    if (why != nullptr) {
        why->add("fine.months", {{"due", due.extended}, {"window", due.window}, {"paid_on", settled}}, monthsUnpaid);
        for (const Charged &part : charged)
            why->add("fine.part",
                {{"unpaid", part.unpaid}, {"rate", law.fine}, {"months", part.months}},
                Amount(part.unpaid) * law.fine * Ratio(part.months));
        why->add("fine.late", {{"contributions", contributions}}, uncapped);
        if (uncapped > cap)
            why->add("fine.cap", {{"fine", uncapped}, {"contributions", contributions}, {"rate", law.fineCap}}, cap);
    }
    return fine;
}

Money lateFine(Money contributions, const DueDate &due, Date paidOn, const ContributionLaw &law,
    std::optional<Date> activityEnded, Explanation *why)
{
    return lateFine(contributions, due, {}, paidOn, law, activityEnded, why);
}

Outcome<Money> waived(Money fine, Rate part, const DueDate &due, Date paidOn, Authority authority,
    const ContributionLaw &law, Explanation *why)
{
    constexpr Rate all = Rate::percent(100);
    if (part < Rate() || part > all)
        return refuse("rate.range", "part", all.inHundredths());
    const auto daysLate = (paidOn.days() - due.extended.days()).count();
    const bool mayAll = authority == Authority::Board || daysLate <= law.waiverDays;
    const Rate most = mayAll ? all : law.waiverOfGovernor;
    if (part > most)
        return refuse("waiver.too_much", "part", most.inHundredths() / 100);
    const Money waivedFine = (Amount(fine) * part).rounded();
    if (why != nullptr)
        why->add("fine.waiver",
            {{"fine", fine},
                {"days_late", daysLate},
                {"authority", authority == Authority::Board ? Term("board") : Term("governor")},
                {"rate", part}},
            waivedFine);
    return waivedFine;
}

Date afterWorkingDays(Date day, int count, const Holidays &holidays)
{
    Date reached = day;
    while (count > 0) {
        reached = Date(reached.days() + oneDay);
        const std::chrono::weekday weekday(reached.days());
        if (weekday != std::chrono::Friday && weekday != std::chrono::Saturday && !isHoliday(reached, holidays))
            --count;
    }
    return reached;
}

} // namespace domain
