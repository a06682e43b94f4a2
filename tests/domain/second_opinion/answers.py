# SPDX-License-Identifier: Apache-2.0
"""The second opinion on one record: every answer as (name, text), and on request the steps to each of them."""
import functools

import care
import due
import owed
from careers import month_text
from exact import NOTHING, Steps, add_hijri_years, add_months, date, first_of, index_of


def elements_in(wages, month):
    """The wage of a month: the latest that began by then."""
    for start, elements in reversed(wages):
        if start <= month:
            return elements


@functools.lru_cache(maxsize=1000)
def contributory_of(elements, saudi):
    basic, commission, housing, in_kind = elements
    return owed.contributory(basic, commission, "kind" if in_kind else "cash", housing, saudi)


def counted_wages(record):
    """{month: [(engagement, wage)]} of all that counts, the old law's limit on rises after fifty kept."""
    limited_from = None
    if record["saudi"] and record["scheme"] == "old":
        limited_from = add_hijri_years(record["birth"], 50).year + 1
    found, counted, last = {}, {}, None  # last: the month and the engagement before
    before, away = None, 0  # the wage that a rise is measured against, and the full years since it was last paid
    for place, (start, end, wages) in enumerate(record["engagements"]):
        for month in due.months_of(start, end):
            new_year = last and last[0] // 12 < month // 12
            returns = last and last[1] != place and full_years(record["engagements"][place - 1][1], start)
            if new_year or returns:
                before, away = counted[last], returns or 0
            wage = contributory_of(elements_in(wages, month), record["saudi"])
            if limited_from is not None and month // 12 >= limited_from and before is not None:
                wage = max(owed.after_fifty(before, wage, away), owed.FLOOR_SAUDI)
            last = month, place
            counted[last] = wage
            found.setdefault(month, []).append((place, wage))
    return found


def full_years(left, returned):
    years = returned.year - left.year
    return years if (returned.month, returned.day) > (left.month, left.day) else max(0, years - 1)


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
    by_month = wages_by_month(record, wages)
    pensions(record, by_month, answers)
    claims(record, by_month, answers)
    shares(record["survivors"], answers)
    saned(record["saned"], answers)
    injury(record["allowance"], record["disability"], answers)
    return answers


def together(record, wages, month):
    """[(engagement, wage)] of one month; engagements at the same time share the ceiling, one after the other do not."""
    here = wages.get(month, [])
    if len(here) > 1 and at_the_same_time(*(record["engagements"][place] for place, _ in here[:2])):
        return list(zip((place for place, _ in here), owed.shared([wage for _, wage in here])))
    return here


def at_the_same_time(one, other):
    return one[0] <= other[1] and other[0] <= one[1]


def contributions(record, wages, answers):
    for month in record["months"]:
        for place, wage in together(record, wages, month):
            start, end, _ = record["engagements"][place]
            part = owed.part_of_month(start, end, month)
            lines = owed.contribution(wage, part, month, record["scheme"], record["saudi"], steps=answers.steps)
            for (branch, party), amount in sorted(lines.items()):
                answers.add(f"contribution.{month_text(month)}.{place}.{branch}.{party}", amount)


def wages_by_month(record, wages):
    """The full contributory wage of each month: of several employers together, of one after another the last one's."""
    found = {}
    for month, here in wages.items():
        found[month] = here[-1][1]
        if len(here) > 1 and at_the_same_time(*(record["engagements"][place] for place, _ in here[:2])):
            found[month] = sum(wage for _, wage in together(record, wages, month))
    return found


def bill(asked, answers):
    month, people = asked
    total = 0
    for number, (saudi, scheme, start, end, elements, elsewhere) in enumerate(people):
        wage = contributory_of(elements, saudi)
        if elsewhere:
            wage = owed.shared([wage, contributory_of((elsewhere, 0, 0, False), saudi)])[0]
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
    months, which = months_and_group(record)
    at, early_months, months_at_age = due.retirement(record["birth"], months, which)
    answers.add("group.months", months)
    answers.add("group", which)
    answers.add("group.retirement", at)
    answers.add("group.early", early_months)
    answers.add("group.needed", months_at_age)


def pensions(record, by_month, answers):
    if not by_month or not record["saudi"]:
        return
    full = [by_month[month] for month in sorted(by_month)]
    service = [(start, end) for start, end, _ in record["engagements"]]
    if record["scheme"] == "old":
        basis = OldBasis(record, by_month, due.old_law_months(service, answers.steps))
        answers.add("old.months", basis.months)
        if not basis.known:
            return  # two periods may then be computed apart, and the report does not say where to part them (L1 38/3d)
        answers.add("old.periods", 1)
        answers.add("old.lump", due.lump_sum(basis.average, basis.months, basis.before, answers.steps))
        answers.add("old.pension",
                    due.old_pension(basis.actual, basis.months, basis.before, basis.bound, answers.steps))
    else:
        months = due.new_law_months(service)
        average = due.average_of_highest(full)
        answers.add("new.months", months)
        late = record["late"] if months >= record["late"] else 0
        answers.add("new.pension", due.new_pension(average, months, record["early"], late, answers.steps))


class OldBasis:
    """What the old law's amounts stand on; where wages fell there is no view on them."""

    def __init__(self, record, by_month, months):
        full = [by_month[month] for month in sorted(by_month)]
        self.known = not due.wages_may_have_fallen(full)
        self.months = months
        self.before = sum(1 for month in by_month if first_of(month) < due.BEFORE_2001)
        self.actual = due.average_of_last(full)
        bounded = len(full) >= 60 and not limited_since(record, sorted(by_month)[-60])
        self.bound = full[-60] if bounded else None
        self.average = sum(due.bounded_average(self.actual, self.bound))


def claims(record, by_month, answers):
    """Whether each pension is due on the day it is claimed, or the event on the last day of service, and its amount."""
    if not by_month or not record["saudi"]:
        return
    service = [(start, end) for start, end, _ in record["engagements"]]
    on, last = record["claimed"], max(end for _, end in service)
    at, early_months, needed = due.retirement(record["birth"], *months_and_group(record))
    old = record["scheme"] == "old"
    months = due.old_law_months(service) if old else due.new_law_months(service)
    basis = OldBasis(record, by_month, months) if old else None
    full = [by_month[month] for month in sorted(by_month)]

    def say(name, met, amount):
        known = not old or basis.known
        answers.add(f"claim.{name}", (amount() if known else "yes") if met else "no")

    def of_age():
        if old:
            return due.old_pension(basis.actual, months, basis.before, basis.bound, answers.steps)
        after = sum(due.part(service, month) for month in by_month if first_of(month) >= at)
        late = max(0, min(after, months - needed))  # months that were needed to qualify at all raise nothing (L2 17/4)
        return due.new_pension(due.average_of_highest(full), months, 0, late, answers.steps)

    def early():
        if old:
            return due.old_pension(basis.actual, months, basis.before, basis.bound, answers.steps)
        lived = care.whole_age(record["birth"], on, hijri=False)
        before = 65 * 12 - (lived[0] * 12 + lived[1])  # a begun month counts
        return due.new_pension(due.average_of_highest(full), months, before, 0, answers.steps)

    def event():
        if old:
            return due.disability_old(basis.average, months, basis.before)
        return due.disability_new(due.average_of_highest(full), months)

    row = due.months_in_a_row(sorted(by_month))
    say("age", on >= at and months >= needed, of_age)
    if on < at:
        say("early", months >= early_months and (old or on >= add_months(record["birth"], 55 * 12)), early)
    say("disability", last < at and (row >= 12 or len(by_month) >= 18), event)
    say("death", row >= 3 or len(by_month) >= 6, event)
    if old and basis.known and 60 <= months < 120:
        bought, cost = due.notional_cost(basis.average, months)
        answers.add("notional.months", bought)
        answers.add("notional.cost", cost)


def months_and_group(record):
    day_before = date.fromordinal(due.NEW_LAW.toordinal() - 1)
    earlier = [(start, min(end, day_before)) for start, end, _ in record["engagements"] if start <= day_before]
    months = due.old_law_months(earlier)
    return months, due.group(record["birth"], months, bool(earlier))


def limited_since(record, month):
    """Whether the limit on rises after fifty already held in a month: from five years on it lifts the 150 % rule (2.2)."""
    return month >= 12 * (add_hijri_years(record["birth"], 50).year + 1)


def shares(asked, answers):
    pension, heirs, scheme, average = asked
    for number, share in enumerate(due.survivors(pension, heirs, scheme, average, answers.steps)):
        answers.add(f"survivors.{number}", share)
    if scheme == "old":
        answers.add("grant.marriage", due.marriage_grant(share))
        answers.add("grant.death", due.death_grant(pension))


def saned(asked, answers):
    average, scheme = asked
    for number in (1, 3, 4, 12):
        answers.add(f"saned.{number}", care.saned_month(average, number, scheme, answers.steps))


def injury(allowance, disability, answers):
    wage, injured, until, stays = allowance
    for (month, rate), amount in care.daily_allowance(wage, injured, until, stays, answers.steps).items():
        answers.add(f"allowance.{month_text(month)}.{rate}", amount)
    average, per_cent, hurt, saudi, scheme, birth = disability
    age = care.whole_age(birth, hurt, scheme == "old")
    kind, amount = care.disability(average, per_cent, hurt, saudi, *age, scheme, answers.steps)
    answers.add(f"disability.{kind}", amount)
