# SPDX-License-Identifier: Apache-2.0
"""Exact money and days: halalas as whole numbers, whatever lies between as fractions, both calendars."""
import datetime
import pathlib
import re
from bisect import bisect_right
from fractions import Fraction

date = datetime.date


def riyals(text):
    """Halalas of "12,345.67"."""
    whole, _, part = text.replace(",", "").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def half_up(amount):
    """The one rounding there is: to the halala, half of one upwards (amounts are never negative)."""
    amount = Fraction(amount)
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)


# ---- Gregorian ---------------------------------------------------------------------------------------------------

def days_in(year, month):
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days


def add_months(day, months):
    """12.17: the last day of the target month where it lacks the day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))


def age_in_years(birth, on):
    years = on.year - birth.year
    return years if add_months(birth, 12 * years) <= on else years - 1


def index_of(day):
    """The number of a calendar month, so that months can be counted."""
    return day.year * 12 + day.month - 1


def first_of(index):
    return date(index // 12, index % 12 + 1, 1)


def last_of(index):
    return date(index // 12, index % 12 + 1, days_in(index // 12, index % 12 + 1))


# ---- Hijri: the month lengths are data, held against two other calendars day by day in tests/domain/tst_hijri_*.cpp --

HIJRI_FIRST_YEAR = 1343
HIJRI_FIRST_DAY = date(1924, 8, 1)


def _hijri_starts():
    table = pathlib.Path(__file__).resolve().parents[3] / "app" / "domain" / "hijri_table.h"
    rows = re.findall(r'"([0189]{12})"', table.read_text(encoding="utf-8"))
    lengths = {"8": 28, "9": 29, "0": 30, "1": 31}
    starts = [HIJRI_FIRST_DAY.toordinal()]
    for row in rows:
        for figure in row:
            starts.append(starts[-1] + lengths[figure])
    return starts


_STARTS = _hijri_starts()


def hijri_of(day):
    """(year, month, day) AH"""
    month = bisect_right(_STARTS, day.toordinal()) - 1
    if month < 0 or month >= len(_STARTS) - 1:
        raise ValueError("outside the Hijri calendar")
    return HIJRI_FIRST_YEAR + month // 12, month % 12 + 1, day.toordinal() - _STARTS[month] + 1


def hijri_month_length(year, month):
    place = (year - HIJRI_FIRST_YEAR) * 12 + month - 1
    return _STARTS[place + 1] - _STARTS[place]


def gregorian_of(year, month, day):
    return date.fromordinal(_STARTS[(year - HIJRI_FIRST_YEAR) * 12 + month - 1] + day - 1)


def add_hijri_years(day, years):
    """Section 7: the same Hijri day so many years on, or the last of that month."""
    year, month, of_month = hijri_of(day)
    return gregorian_of(year + years, month, min(of_month, hijri_month_length(year + years, month)))


class Steps:
    """How a result came about, line by line; Nothing takes its place where nobody asks."""

    def __init__(self):
        self.lines = []

    def say(self, name, value):
        self.lines.append(f"{name} = {value}")


class Nothing:
    def say(self, name, value):
        pass


NOTHING = Nothing()
