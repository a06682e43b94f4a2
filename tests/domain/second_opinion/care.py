# SPDX-License-Identifier: Apache-2.0
"""SANED, the daily allowance and the disability of a work injury, maternity (sections 3 and 4)."""
from fractions import Fraction

from exact import NOTHING, add_months, date, days_in, half_up, hijri_month_length, hijri_of, index_of, riyals
from due import NEW_LAW, OLD_MINIMUM, new_minimum

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
    """{(month, per cent): halalas} from the day after the injury until a day, both in it; in_patient is a list of (from,
    until) at 75 %. One line for each calendar month and each of the two payments, rounded once (12.7)."""
    days = {}
    day = date.fromordinal(injured.toordinal() + 1)
    while day <= until:
        rate = 75 if any(first <= day <= last for first, last in in_patient) else 100
        days[index_of(day), rate] = days.get((index_of(day), rate), 0) + 1
        day = date.fromordinal(day.toordinal() + 1)
    lines = {}
    for (month, rate), count in sorted(days.items()):
        length = days_in(month // 12, month % 12 + 1)
        lines[month, rate] = half_up(Fraction(wage) * rate / 100 * count / length)
        steps.say(f"{month // 12}-{month % 12 + 1:02}: {count} days of {length} at {rate} %", lines[month, rate])
    return lines


def whole_age(birth, on, hijri):
    """(years, months) completed, in the calendar of the law (0.2): Hijri under the old one, Gregorian under the new."""
    if hijri:
        (year, month, day), (on_year, on_month, on_day) = hijri_of(birth), hijri_of(on)
        months = (on_year - year) * 12 + on_month - month
        reached = min(day, hijri_month_length(on_year, on_month))
        return divmod(months - (1 if on_day < reached else 0), 12)
    months = index_of(on) - index_of(birth)
    return divmod(months - (1 if add_months(birth, months) > on else 0), 12)


def disability(average, per_cent, injured, saudi, years, months_of_age, scheme="old", steps=NOTHING):
    """("month" or "once", halalas); age is that of the injury. The new law's smallest pension is that of 180 months."""
    total = max(Fraction(average), Fraction(OLD_MINIMUM if scheme == "old" else new_minimum(180)))
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
