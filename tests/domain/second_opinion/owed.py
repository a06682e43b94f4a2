# SPDX-License-Identifier: Apache-2.0
"""What is owed: contributory wage, contribution lines, the bill, the late fine, the voluntary bracket (section 1)."""
from fractions import Fraction

from exact import (NOTHING, add_months, date, days_in, first_of, gregorian_of, half_up, hijri_of, index_of, last_of,
                   riyals)

CEILING = riyals("45000")
FLOOR_SAUDI = riyals("1500")
FLOOR_OTHERS = riyals("400")
BY_DAYS_FROM = date(2022, 2, 1)

# from, subscriber, employer in hundredths of a per cent (1.1 with 12.2)
ANNUITIES_OLD = [(date(2001, 4, 1), 600, 900), (date(2002, 4, 1), 750, 900), (date(2003, 4, 1), 900, 900)]
ANNUITIES_NEW = [(date(2024, 7, 3), 900, 900), (date(2025, 7, 1), 950, 950), (date(2026, 7, 1), 1000, 1000),
                 (date(2027, 7, 1), 1050, 1050), (date(2028, 7, 1), 1100, 1100)]
HAZARDS = [(date(1982, 4, 24), 0, 200)]
SANED = [(date(2014, 9, 1), 100, 100), (date(2022, 1, 1), 75, 75)]

BRACKETS = [riyals(text) for text in (
    "1200 1400 1600 1800 2000 2200 2400 2600 2800 3000 3300 3600 3900 4200 4600 5000 5500 6000 6600 7200 "
    "7900 8600 9400 10300 11300 12400 13600 14900 16300 17800 19600 21600 23800 26200 28800 31700 34900 38400 42200 "
    "45000").split()]


class Refused(Exception):
    """What the rules do not compute."""


def in_force(table, month):
    """12.1: the rate in force on the last day of the month; None before the first row."""
    last = last_of(month)
    found = None
    for row in table:
        if row[0] <= last:
            found = row
    return found


def contributory(basic, commission, housing_kind, housing, saudi, steps=NOTHING):
    """1.2: housing_kind is "none", "cash" or "kind"; exact, in halalas."""
    wage = Fraction(basic + commission)
    if housing_kind == "cash":
        wage += housing
    elif housing_kind == "kind":
        wage += wage * 2 / 12
    if wage == 0:
        raise Refused("a wage of zero")
    steps.say("wage", wage)
    floor = FLOOR_SAUDI if saudi else FLOOR_OTHERS
    wage = min(max(wage, floor), Fraction(CEILING))
    steps.say("between floor and ceiling", wage)
    return wage if wage.denominator > 1 else wage.numerator


def after_fifty(previous, actual, years_away=0):
    """1.2, the 10 % rule: what of the actual wage counts; years_away are full years, 0 for who never left. The limit is a
    registered wage, money in halalas."""
    if years_away > 0 and actual <= FLOOR_SAUDI:
        return actual
    return min(actual, half_up(Fraction(previous) * max(Fraction(11, 10), Fraction(104, 100) ** years_away)))


def shared(wages):
    """1.2, several employers (12.6): each already between floor and ceiling."""
    total = sum(wages)
    if total <= CEILING:
        return list(wages)
    return [Fraction(wage) * CEILING / total for wage in wages]


def part_of_month(start, end, month):
    """1.3: (days, of days) of a month in which the service from start to end (None: goes on) counts."""
    first, last = first_of(month), last_of(month)
    length = days_in(first.year, first.month)
    if start > last or (end is not None and end < first):
        return 0, length
    if last < BY_DAYS_FROM:
        joins = start >= first
        leaves = end is not None and end < last
        return (0 if leaves and not joins else length), length
    began = max(start, first)
    ended = last if end is None else min(end, last)
    return (ended - began).days + 1, length


def contribution(wage, part, month, scheme, saudi, surcharge=0, steps=NOTHING):
    """1.1, 1.3, 1.4: the lines (branch, party) -> halalas; surcharge in hundredths of a per cent."""
    days, of_days = part
    prorated = Fraction(wage) * days / of_days
    steps.say("days", f"{days}/{of_days}")
    steps.say("prorated wage", prorated)
    lines = {}
    branches = [("hazards", in_force(HAZARDS, month))]
    if saudi:
        branches.append(("annuities", in_force(ANNUITIES_OLD if scheme == "old" else ANNUITIES_NEW, month)))
        branches.append(("saned", in_force(SANED, month)))
    for branch, row in branches:
        if row is None:
            continue
        for party, rate in (("subscriber", row[1]), ("employer", row[2] + (surcharge if branch == "hazards" else 0))):
            if rate:
                lines[branch, party] = half_up(prorated * rate / 10000)
                steps.say(f"{branch} {party} at {rate / 100} %", lines[branch, party])
    return lines


def due_day(month, voluntary=False):
    """1.6: before holidays; the old law's voluntary subscriber pays in advance."""
    day = first_of(month if voluntary else month + 1)
    return day.replace(day=15)


def late_fine(bill, month, paid, holidays=(), voluntary=False, steps=NOTHING):
    """1.6 with 12.3."""
    due = due_day(month, voluntary)
    window = {date.fromordinal(due.toordinal() - back) for back in range(5)}
    extended = date.fromordinal(due.toordinal() + min(5, len(window & set(holidays))))
    steps.say("due", due)
    steps.say("due after holidays", extended)
    months = 0
    if paid > extended:
        months = 1
        while paid > add_months(due, months):
            months += 1
    steps.say("months late", months)
    return min(half_up(Fraction(bill) * 2 * months / 100), bill)


# ---- the voluntary subscriber (1.7) ------------------------------------------------------------------------------

def highest_first_bracket(last_wage):
    """The number of the highest bracket that a person who left with this wage may begin with."""
    limit = Fraction(last_wage) * 11 / 10
    for number, income in enumerate(BRACKETS, 1):
        if income >= limit:
            return number
    return len(BRACKETS)


def may_move(current, wanted):
    """Up to the next one only, down to any."""
    return wanted < current or wanted == current + 1


def bracket_changes_on(asked, hijri_year=False):
    """The first day of the insurance year that a request of this day changes (12.10)."""
    if hijri_year:
        year, month, day = hijri_of(asked)
        return gregorian_of(year if month == 1 and day <= 15 else year + 1, 1, 1)
    return date(asked.year if asked.month == 1 and asked.day <= 15 else asked.year + 1, 1, 1)


def voluntary_contribution(bracket, month, scheme):
    if scheme == "old":
        return half_up(Fraction(BRACKETS[bracket - 1]) * 18 / 100)
    row = in_force(ANNUITIES_NEW, month)
    if row is None:
        raise Refused("before the new law")
    return half_up(Fraction(BRACKETS[bracket - 1]) * (row[1] + row[2]) / 10000)


def index_of_text(text):
    """The month of "2026-05"."""
    year, month = text.split("-")
    return index_of(date(int(year), int(month), 1))
