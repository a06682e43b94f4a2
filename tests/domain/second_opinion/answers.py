# SPDX-License-Identifier: Apache-2.0
"""The second opinion on one record: every answer as (name, text), and on request the steps to each of them."""
from fractions import Fraction

import care
import due
import owed
from exact import NOTHING, Steps, add_hijri_years, date, first_of, half_up, index_of


def month_text(month):
    return f"{month // 12}-{month % 12 + 1:02}"


def elements_in(wages, month):
    """The wage of a month: the latest that began by then."""
    return [elements for start, elements in wages if start <= month][-1]


def contributory_of(elements, saudi):
    basic, commission, housing, in_kind = elements
    return owed.contributory(basic, commission, "kind" if in_kind else "cash", housing, saudi)


def counted_wages(record):
    """[(month, engagement, wage)] of every month that counts, the old law's limit on rises after fifty kept."""
    limited_from = None
    if record["saudi"] and record["scheme"] == "old":
        limited_from = add_hijri_years(record["birth"], 50).year + 1
    found = []
    base = (None, None)  # month and wage: the last that counted in an earlier calendar year
    for place, (start, end, wages) in enumerate(record["engagements"]):
        for month in range(index_of(start), index_of(end) + 1):
            if owed.part_of_month(start, end, month)[0] == 0:
                continue
            if found and found[-1][0] // 12 < month // 12:
                base = (found[-1][0], found[-1][2])
            wage = contributory_of(elements_in(wages, month), record["saudi"])
            if limited_from is not None and month // 12 >= limited_from and base[0] is not None:
                away = full_years_away(record["engagements"], place, start, month)
                wage = max(owed.after_fifty(base[1], wage, away), Fraction(owed.FLOOR_SAUDI))
            found.append((month, place, wage))
    return found


def full_years_away(engagements, place, start, month):
    """Between the service before and this one, in the calendar year of the return; 0 for who was not away a year."""
    if place == 0 or month // 12 != index_of(start) // 12:
        return 0
    left = engagements[place - 1][1]
    years = start.year - left.year
    return years if (start.month, start.day) > (left.month, left.day) else max(0, years - 1)


class Answers:
    def __init__(self, with_steps):
        self.found = []
        self.steps = Steps() if with_steps else NOTHING

    def add(self, name, value):
        self.found.append((name, str(value)))
        self.steps.say(f"=> {name}", value)


def answer(record, with_steps=False):
    answers = Answers(with_steps)
    wages = counted_wages(record)
    contributions(record, wages, answers)
    bill(record["bill"], answers)
    fine(record["fine"], answers)
    voluntary(record["voluntary"], answers)
    standing(record, answers)
    pensions(record, wages, answers)
    shares(record["survivors"], answers)
    saned(record["saned"], answers)
    injury(record["allowance"], record["disability"], answers)
    return answers


def contributions(record, wages, answers):
    for month in record["months"]:
        here = [(place, wage) for at, place, wage in wages if at == month]
        for (place, _), wage in zip(here, owed.shared([wage for _, wage in here])):
            start, end, _ = record["engagements"][place]
            part = owed.part_of_month(start, end, month)
            lines = owed.contribution(wage, part, month, record["scheme"], record["saudi"], steps=answers.steps)
            for (branch, party), amount in sorted(lines.items()):
                answers.add(f"contribution.{month_text(month)}.{place}.{branch}.{party}", amount)


def bill(asked, answers):
    month, people = asked
    total = 0
    for number, (saudi, scheme, start, end, elements) in enumerate(people):
        wage = contributory_of(elements, saudi)
        part = owed.part_of_month(start, end, month)
        lines = owed.contribution(wage, part, month, scheme, saudi, steps=answers.steps) if part[0] else {}
        answers.add(f"bill.{number}", sum(lines.values()))
        total += sum(lines.values())
    answers.add("bill", total)


def fine(asked, answers):
    amount, month, paid, holidays, is_voluntary = asked
    answers.add("fine", owed.late_fine(amount, month, paid, holidays, is_voluntary, answers.steps))


def voluntary(asked, answers):
    last_wage, current, wanted, day, hijri, month, scheme = asked
    answers.add("voluntary.first", owed.highest_first_bracket(last_wage))
    answers.add("voluntary.move", "yes" if owed.may_move(current, wanted) else "no")
    answers.add("voluntary.from", owed.bracket_changes_on(day, hijri))
    answers.add("voluntary.contribution", owed.voluntary_contribution(current, month, scheme))


def standing(record, answers):
    day_before = date.fromordinal(due.NEW_LAW.toordinal() - 1)
    earlier = [(start, min(end, day_before)) for start, end, _ in record["engagements"] if start <= day_before]
    months = due.old_law_months(earlier, answers.steps)
    which = due.group(record["birth"], months, bool(earlier))
    at, early_months, months_at_age = due.retirement(record["birth"], months, which)
    answers.add("group.months", months)
    answers.add("group", which)
    answers.add("group.retirement", at)
    answers.add("group.early", early_months)
    answers.add("group.needed", months_at_age)


def pensions(record, wages, answers):
    by_month = {month: wage for month, _, wage in wages}
    if not by_month:
        return
    full = [by_month[month] for month in sorted(by_month)]
    service = [(start, end) for start, end, _ in record["engagements"]]
    if record["scheme"] == "old":
        months = due.old_law_months(service, answers.steps)
        before = sum(1 for month in by_month if first_of(month) < due.BEFORE_2001)
        average = due.average_of_last(full)
        five_years_ago = full[-60] if len(full) >= 60 else full[0]
        answers.add("old.months", months)
        answers.add("old.average", average)
        answers.add("old.pension", due.old_pension(average, months, before, five_years_ago, answers.steps))
        answers.add("old.lump", due.lump_sum(average, months, before, answers.steps))
    else:
        months = due.new_law_months(service)
        average = due.average_of_highest(full)
        answers.add("new.months", months)
        answers.add("new.average", average)
        answers.add("new.pension", due.new_pension(average, months, record["early"], record["late"], answers.steps))


def shares(asked, answers):
    pension, heirs, scheme, average = asked
    for number, share in enumerate(due.survivors(pension, heirs, scheme, average, answers.steps)):
        answers.add(f"survivors.{number}", share)


def saned(asked, answers):
    average, scheme = asked
    for number in (1, 3, 4, 12):
        answers.add(f"saned.{number}", care.saned_month(average, number, scheme, answers.steps))


def injury(allowance, disability, answers):
    wage, injured, until, stays = allowance
    for month, amount in care.daily_allowance(wage, injured, until, stays, answers.steps).items():
        answers.add(f"allowance.{month_text(month)}", amount)
    average, per_cent, hurt, saudi, birth = disability
    kind, amount = care.disability(average, per_cent, hurt, saudi, *care.whole_age(birth, hurt), steps=answers.steps)
    answers.add(f"disability.{kind}", amount)
    answers.add("disability.aid", due.aid(half_up(amount)) if kind == "month" else 0)
