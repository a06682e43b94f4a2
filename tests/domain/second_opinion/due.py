# SPDX-License-Identifier: Apache-2.0
"""What is due: group on 3 July 2024, retirement, old and new pension, lump sum, survivors (section 2)."""
from fractions import Fraction

from exact import NOTHING, add_hijri_years, add_months, age_in_years, date, half_up, index_of, riyals
from owed import BY_DAYS_FROM, part_of_month

NEW_LAW = date(2024, 7, 3)
OLD_MINIMUM = riyals("1983.75")
MEMBER_MINIMUM = riyals("396.75")
BEFORE_2001 = date(2001, 4, 1)


# ---- months that count -------------------------------------------------------------------------------------------

def months_of(start, end):
    """The calendar months of one engagement that count; only the first and the last of them can fail to."""
    first, last = index_of(start), index_of(end)
    return [month for month in range(first, last + 1)
            if first < month < last or part_of_month(start, end, month)[0] > 0]


def served_months(engagements):
    """The calendar months in which some service counts, in order; engagements are (start, end), both days in them."""
    return sorted({month for start, end in engagements for month in months_of(start, end)})


def old_law_months(engagements, steps=NOTHING):
    """1.3 and 12.19: calendar months until January 2022, thereafter days by thirty, engagement by engagement; one that
    lies within another adds nothing (Ann 3)."""
    engagements = [one for one in engagements
                   if not any(other != one and other[0] <= one[0] and one[1] <= other[1] for other in engagements)]
    change = index_of(BY_DAYS_FROM)
    by_month = [month for month in served_months(engagements) if month < change]
    count = len(by_month)
    steps.say("calendar months until 2022-01", count)
    for start, end in engagements:
        if end < BY_DAYS_FROM:
            continue
        days = (end - max(start, BY_DAYS_FROM)).days + 1
        whole, rest = divmod(days, 30)
        count += whole + (1 if rest >= 13 else 0)
        steps.say(f"{days} days from 2022-02 on", whole + (1 if rest >= 13 else 0))
    return count


def new_law_months(engagements):
    """2.4: part months as days by the days of the month, exact."""
    whole, edges = set(), set()
    for start, end in engagements:
        whole.update(range(index_of(start) + 1, index_of(end)))
        edges.update((index_of(start), index_of(end)))
    return len(whole) + sum((part(engagements, month) for month in edges - whole), Fraction(0))


def part(engagements, month):
    """What of a month was served, all engagements together."""
    served = 0
    for start, end in engagements:
        if index_of(start) < month < index_of(end):
            return 1
        if index_of(start) <= month <= index_of(end):
            days, of_days = part_of_month(start, end, month)
            served += 1 if days == of_days else Fraction(days, of_days)
    return min(1, served)


# ---- the group of 3 July 2024 (2.1, 2.3) ---------------------------------------------------------------------------

def group(birth, months, has_earlier_period, pensioner=False):
    if pensioner:
        return "D"
    if not has_earlier_period:
        return "A"
    if months >= 240 or add_months(birth, 48 * 12 + 6) <= NEW_LAW:
        return "B"
    return "C"


def retirement(birth, months, which):
    """(day of the statutory age, months for an early pension, months at the statutory age)"""
    if which == "A":
        return add_months(birth, 65 * 12), 360, 180
    if which == "C":
        age = min(48, max(28, age_in_years(birth, NEW_LAW)))
        early = 360 if months < 180 else 348 - (months - 180) // 12 * 12
        return add_months(birth, 65 * 12 - 4 * (age - 28)), early, 120
    return add_hijri_years(birth, 60), 300, 120


# ---- the old law's pension (2.2) ---------------------------------------------------------------------------------

def average_of_last(wages, count=24):
    """wages: one full contributory wage for each contribution month, oldest first (12.18)."""
    last = wages[-count:]
    return Fraction(sum(last)) / len(last)


def wages_may_have_fallen(wages):
    """Whether some earlier average of 24 months lies so high that the last one is a tenth or more below it."""
    last = average_of_last(wages) * 24
    window = highest = sum(wages[:24])
    for leaving, coming in zip(wages, wages[24:]):
        if leaving is not coming:
            window += coming - leaving
            highest = max(highest, window)
    return len(wages) >= 24 and last * 10 <= highest * 9


def bounded_average(average, wage_five_years_ago):
    """(average kept, average of the separate pension): the 150 % rule, which None lifts, and 12.15."""
    average = Fraction(average)
    kept = average if wage_five_years_ago is None else min(average, Fraction(wage_five_years_ago) * 3 / 2)
    return kept, average - kept if (average - kept) * 10 >= average else Fraction(0)


def old_pension(average, months, months_before_2001=0, wage_five_years_ago=None, steps=NOTHING):
    """months counts all of them; wage_five_years_ago is None where the 150 % rule does not bind. Halalas."""
    average = Fraction(average)
    kept, added = bounded_average(average, wage_five_years_ago)
    parts = Fraction(months - months_before_2001, 480) + Fraction(months_before_2001, 600)
    pension = min(kept * parts, kept) + min(added * parts, added)
    steps.say("average", average)
    steps.say("average kept", kept)
    steps.say("average of the separate pension", added)
    steps.say("share of the average", parts)
    steps.say("pension before the minimum", pension)
    return half_up(max(pension, Fraction(OLD_MINIMUM)))


def notional_cost(average, months):
    """2.2, ضم مدة اعتبارية: (months bought, halalas) to reach 120."""
    bought = 120 - months
    return bought, half_up(Fraction(average) * 18 / 100 * bought)


def lump_sum(average, months, months_before_2001=0, steps=NOTHING):
    """2.2: the first 60 months are the oldest ones; the average is the one a pension would stand on (L1 41/1)."""
    share = Fraction(0)
    for rate_first, rate_further, begin, end in ((6, 7, 0, months_before_2001), (10, 12, months_before_2001, months)):
        first = max(0, min(end, 60) - begin)
        further = max(0, end - max(begin, 60))
        share += Fraction(first * rate_first + further * rate_further, 100)
    steps.say("average", average)
    steps.say("average wages due", share)
    return half_up(Fraction(average) * share)


def disability_old(average, months, months_before_2001=0):
    """2.2: the old-age formula, not below half of the average, nor below the minimum; a death pension likewise."""
    average = Fraction(average)
    parts = Fraction(months - months_before_2001, 480) + Fraction(months_before_2001, 600)
    pension = max(min(average * parts, average), average / 2)
    return half_up(max(pension, Fraction(OLD_MINIMUM)))


def disability_new(average, months):
    """2.4, likewise: not below half of the average, nor below the minimum for so many months."""
    average, months = Fraction(average), Fraction(months)
    pension = min(average * 225 / 10000 * months / 12, average)
    return half_up(max(pension, average / 2, new_minimum(months)))


def months_in_a_row(months):
    """The longest run of calendar months."""
    longest = run = 0
    before = None
    for month in months:
        run = run + 1 if before is not None and month == before + 1 else 1
        longest, before = max(longest, run), month
    return longest


def marriage_grant(share):
    return share * 18


def death_grant(pension):
    return min(pension * 3, riyals("10000"))


def aid(pension):
    """معونة الغير: half of it, at most 3,500."""
    return min(half_up(Fraction(pension) / 2), riyals("3500"))


# ---- the new law's pension (2.4) ---------------------------------------------------------------------------------

def average_of_highest(wages, count=180):
    highest = sorted(wages, reverse=True)[:count]
    return Fraction(sum(highest)) / len(highest)


def new_minimum(months):
    """12.13: 2,000 at 180 months, 4,000 from 480 on, a straight line between."""
    months = min(Fraction(480), max(Fraction(180), Fraction(months)))
    return 200000 + (months - 180) * 200000 / 300


def new_pension(average, months, months_early=0, months_late=0, steps=NOTHING):
    """months counts those after 65 as well; halalas."""
    average, months = Fraction(average), Fraction(months)
    pension = min(average * 225 / 10000 * months / 12, average)
    steps.say("2.25 % a year", pension)
    minimum = new_minimum(months)
    steps.say("minimum", minimum)
    pension = max(pension, minimum)
    if months_early > 0:
        reduced = min(Fraction(months_early), max(Fraction(0), 480 - months))
        steps.say("months of reduction", reduced)
        pension *= 1 - reduced * 3 / 1200
    if months_late > 0:
        steps.say("months of increase", months_late)
        pension *= 1 + Fraction(months_late) * 3 / 1200
    return half_up(pension)


# ---- survivors (2.5) ---------------------------------------------------------------------------------------------

def survivors(pension, heirs, scheme, average=None, steps=NOTHING):
    """The shares, the last one with what rounding leaves; average is the wage that bounds the old law's minimum."""
    per_cent = {1: 50, 2: 75}.get(heirs, 100 if scheme == "old" else 75)
    total = half_up(Fraction(pension) * per_cent / 100)
    steps.say(f"{per_cent} % in all", total)
    if scheme == "old" and average is not None and total < heirs * MEMBER_MINIMUM:
        bound = max(half_up(average), OLD_MINIMUM)
        total = max(total, min(heirs * MEMBER_MINIMUM, bound))
        steps.say("raised to the minimum of a member, within the bound", total)
    share = half_up(Fraction(total, heirs))
    return [share] * (heirs - 1) + [total - share * (heirs - 1)]
