# SPDX-License-Identifier: Apache-2.0
"""SANED, the daily allowance and the disability of a work injury, maternity (sections 3 and 4)."""
from fractions import Fraction

from exact import NOTHING, add_months, date, days_in, half_up, index_of, riyals
from due import NEW_LAW, OLD_MINIMUM

JOB_SEEKER = riyals("2000")


# ---- SANED (3) ---------------------------------------------------------------------------------------------------

def saned_months_needed(claim):
    """(months worked, within the last months) for the first, second, third, later claim"""
    return {1: (12, 36), 2: (18, 36), 3: (24, 36)}.get(claim, (36, 48))


def saned_month(average, number, scheme, steps=NOTHING):
    """The amount of the number-th month of a claim, 1 to 12."""
    average = Fraction(average)
    amount = min(average * 60 / 100, riyals("9000")) if number <= 3 else min(average / 2, riyals("7500"))
    steps.say(f"month {number} by its rate", amount)
    if scheme == "old":
        amount = min(max(amount, JOB_SEEKER), average)
        steps.say("raised to the job seeker's benefit, not above the average", amount)
    return half_up(amount)


def saned_total(average, scheme):
    return sum(saned_month(average, number, scheme) for number in range(1, 13))


def saned_in_time(left, applied):
    return (applied - left).days <= 90


# ---- work injury (4) ---------------------------------------------------------------------------------------------

def daily_allowance(wage, injured, until, in_patient=(), steps=NOTHING):
    """{month: halalas} from the day after the injury until a day, both in it; in_patient is a list of (from, until) at
    75 %. One line for each calendar month, rounded once (12.7)."""
    hundredths = {}
    day = date.fromordinal(injured.toordinal() + 1)
    while day <= until:
        rate = 75 if any(first <= day <= last for first, last in in_patient) else 100
        hundredths[index_of(day)] = hundredths.get(index_of(day), 0) + rate
        day = date.fromordinal(day.toordinal() + 1)
    lines = {}
    for month, rate in hundredths.items():
        length = days_in(month // 12, month % 12 + 1)
        lines[month] = half_up(Fraction(wage) * rate / 100 / length)
        steps.say(f"{month // 12}-{month % 12 + 1:02}: {rate} hundredths of days by {length}", lines[month])
    return lines


def whole_age(birth, on):
    """(years, months) completed, Gregorian"""
    months = index_of(on) - index_of(birth)
    if add_months(birth, months) > on:
        months -= 1
    return divmod(months, 12)


def disability(average, per_cent, injured, saudi, years, months_of_age, minimum=OLD_MINIMUM, steps=NOTHING):
    """("month" or "once", halalas); age is that of the injury."""
    total = max(Fraction(average), Fraction(minimum))
    steps.say("permanent total", total)
    monthly = total * per_cent / 100
    steps.say("share of it", monthly)
    old_caps = injured < NEW_LAW
    if per_cent >= 50 and saudi:
        return "month", half_up(monthly)
    if per_cent == 100:
        amount = monthly * 84
        return "once", half_up(min(amount, riyals("330000")) if old_caps else amount)
    if per_cent >= 50:
        factor = 60
    else:
        counted = years + (1 if months_of_age >= 6 else 0)
        factor = max(36, 60 - max(0, counted - (40 if old_caps else 45)))
    steps.say("times", factor)
    amount = monthly * factor
    return "once", half_up(min(amount, riyals("165000")) if old_caps else amount)


def maternity(average, sick_child=False):
    return half_up(Fraction(average) * (4 if sick_child else 3))
