# SPDX-License-Identifier: Apache-2.0
"""Random records, drawn from a seed and crowded around the boundaries of section 11.2, and the text both sides read."""
import random

from exact import add_hijri_years, add_months, date, first_of, index_of, last_of, riyals

WAGES = [riyals(text) for text in (
    "0.01 399.99 400 400.01 1200 1499.99 1500 1500.01 1500.03 1501 1800 1983.75 2000 3000 3333.33 4000 4333.33 5000 "
    "7333.33 7935 8000 9000 10000 12000 15000 15000.01 20000 22500 30000 44999.99 45000 45000.01 60000 90000").split()]
DAYS = [date(2001, 3, 31), date(2001, 4, 1), date(2014, 8, 31), date(2014, 9, 1), date(2021, 12, 31), date(2022, 1, 1),
        date(2022, 1, 31), date(2022, 2, 1), date(2022, 2, 28), date(2024, 2, 29), date(2024, 7, 2), date(2024, 7, 3),
        date(2024, 7, 4), date(2025, 6, 30), date(2025, 7, 1), date(2028, 2, 29), date(2028, 7, 1)]
BIRTHS = [date(1995, 7, 4), date(1995, 7, 3), date(1985, 3, 25), date(1976, 1, 4), date(1976, 1, 3), date(1980, 2, 29),
          date(1964, 11, 29), date(1966, 5, 10), date(1970, 1, 1), date(1975, 12, 30), date(1984, 2, 29),
          date(1975, 7, 31), date(1975, 8, 31), date(1988, 2, 29)]
ORDINAL = date.toordinal


class Draw(random.Random):
    def wage(self):
        pick = self.random()
        if pick < 0.35:
            return self.choice(WAGES)
        if pick < 0.6:
            return self.randint(3, 60) * 100000
        return self.randint(1, 7000000)

    def day(self, first, last):
        pick = self.random()
        if pick < 0.25:
            near = [day for day in DAYS if first <= day <= last]
            if near:
                return self.choice(near)
        day = date.fromordinal(self.randint(ORDINAL(first), ORDINAL(last)))
        if pick < 0.5:
            edge = self.choice((first_of(index_of(day)), last_of(index_of(day)), day.replace(day=15)))
            return min(max(edge, first), last)
        return day

    def elements(self):
        """(basic, commission, housing, in kind) in halalas"""
        basic = self.wage()
        kind = self.random()
        if kind < 0.5:
            return basic, 0, 0, False
        if kind < 0.75:
            return basic, 0, self.choice((basic // 4, self.wage())), False
        if kind < 0.9:
            return basic, 0, 0, True
        return basic, self.wage(), 0, self.random() < 0.5

    def last_day_of_service(self, start, latest):
        """Often some days short of, on, or beyond thirteen days more than whole thirties; often a boundary."""
        pick = self.random()
        if pick < 0.15:
            length = 30 * self.randint(0, 60) + self.choice((1, 2, 11, 12, 13, 14, 28, 29, 30))
        elif pick < 0.3:
            return self.day(start, latest)
        elif pick < 0.4:
            length = self.randint(1, 40)
        else:
            length = self.randint(30, 365 * 16)
        return min(latest, date.fromordinal(ORDINAL(start) + length - 1))


def wages_of(draw, start, end, first):
    """[(month, elements)]: yearly changes, any month from February 2022 on."""
    wages = [(index_of(start), first)]
    month = index_of(start)
    while True:
        month += draw.choice((1, 3, 12, 12, 24, 36, 60))
        if first_of(month) < date(2022, 2, 1):
            month = (month + 11) // 12 * 12
        if month > index_of(end):
            return wages
        basic, commission, housing, in_kind = wages[-1][1]
        rise = draw.choice((95, 100, 102, 105, 110, 125, 160))
        changed = (max(1, basic * rise // 100), commission * rise // 100, housing * rise // 100, in_kind)
        wages.append((month, draw.elements() if draw.random() < 0.05 else changed))


def engagements_of(draw, earliest, latest_start, latest):
    """[(start, end, wages)], one after the other; where one follows in the same month it begins with the same wage."""
    found = []
    start = draw.day(earliest, min(latest_start, add_months(earliest, 120)))
    for _ in range(draw.choice((1, 1, 2, 2, 3, 4, 6))):
        if start >= latest:
            break
        end = draw.last_day_of_service(start, latest)
        same_month = found and index_of(found[-1][1]) == index_of(start)
        first = found[-1][2][-1][1] if same_month else draw.elements()
        found.append((start, end, wages_of(draw, start, end, first)))
        start = date.fromordinal(ORDINAL(end) + draw.choice((1, 1, 2, 10, 31, 100, 366, 400, 1461, draw.randint(1, 9000))))
    return found


def second_jobs_of(draw, engagements):
    """Some engagements again with another employer, over some of their whole months only, so that no day is in doubt."""
    found = []
    for start, end, _ in engagements:
        first, last = index_of(start) + 1, index_of(end) - 1
        if first <= last and draw.random() < 0.2:
            begin = draw.randint(first, last)
            stop = min(last, begin + draw.choice((0, 1, 5, 30, 100)))
            found.append((first_of(begin), last_of(stop), [(begin, draw.elements())]))
    return found


def person_of(draw):
    """(birth, scheme, earlier, engagements): of the old law with a period before 3 July 2024, or of the new law."""
    if draw.random() < 0.7:
        birth = draw.choice(BIRTHS) if draw.random() < 0.2 else draw.day(date(1955, 1, 1), date(2003, 12, 31))
        earliest = max(add_months(birth, 216), date(1995, 1, 1))
        latest = max(min(add_hijri_years(birth, 60), date(2045, 12, 31)), add_months(earliest, 24))
        if earliest <= date(2024, 7, 2):
            return birth, "old", engagements_of(draw, earliest, date(2024, 7, 2), latest)
    birth = draw.day(date(1985, 1, 1), date(2006, 6, 30))
    earliest = max(add_months(birth, 216), date(2024, 7, 3))
    return birth, "new", engagements_of(draw, earliest, date(2060, 1, 1), date(2066, 12, 31))


def record_of(seed, number):
    """Everything that is asked of both sides, of one number."""
    draw = Draw(f"{seed}.{number}")
    birth, scheme, engagements = person_of(draw)
    fifty = add_hijri_years(birth, 50)
    if scheme == "new" or all(end < fifty for _, end, _ in engagements):
        engagements = sorted(engagements + second_jobs_of(draw, engagements), key=lambda engagement: engagement[0])
    months = sorted({month for start, end, _ in engagements for month in
                     (index_of(start), index_of(end), draw.randint(index_of(start), index_of(end)))})
    contribution_months = [month for month in months if month >= index_of(date(2001, 4, 1))]
    record = {
        "number": number, "birth": birth, "scheme": scheme, "engagements": engagements,
        "saudi": draw.random() < 0.85,
        "months": draw.sample(contribution_months, min(4, len(contribution_months))),
    }
    record["bill"] = bill_of(draw)
    record["fine"] = fine_of(draw)
    record["voluntary"] = voluntary_of(draw)
    record["survivors"] = (draw.wage() + riyals("1500"), draw.choice((1, 2, 3, 4, 5, 7, 9, 13)), draw.choice(("old", "new")),
                           draw.wage())
    record["saned"] = (draw.wage(), draw.choice(("old", "new")))
    record["allowance"] = allowance_of(draw)
    record["disability"] = disability_of(draw)
    last = max(end for _, end, _ in engagements)
    record["claimed"] = claim_day(draw, birth, scheme, last)
    record["early"], record["late"] = draw.choice(((0, 0), (7, 0), (60, 0), (120, 0), (0, 17), (0, 24)))
    return record


def claim_day(draw, birth, scheme, last):
    """A day after the last service, mostly about an age that matters: 55 and 65 Gregorian, 60 Hijri, and between."""
    after = date.fromordinal(ORDINAL(last) + 1)
    pick = draw.random()
    if pick < 0.3:
        return after
    ages = [add_months(birth, 12 * 55), add_months(birth, 12 * 65)] if scheme == "new" else [
        add_hijri_years(birth, 60), add_months(birth, 12 * 65 - draw.randint(0, 80))]
    return max(after, date.fromordinal(ORDINAL(draw.choice(ages)) + draw.choice((-400, -31, -1, 0, 1, 31))))


def bill_of(draw):
    """(month, [(saudi, scheme, start, end or None, elements, wage at another employer or 0)])"""
    month = index_of(draw.day(date(2001, 4, 1), date(2030, 12, 31)))
    lines = []
    for _ in range(draw.randint(1, 6)):
        first, last = first_of(month), last_of(month)
        start = draw.choice((add_months(first, -draw.randint(1, 60)), first, last, draw.day(first, last)))
        end = draw.choice((None, None, last, first, draw.day(first, last)))
        if end is not None and end < start:
            end = None
        saudi = draw.random() < 0.7
        scheme = "new" if first >= date(2024, 8, 1) and start >= date(2024, 7, 3) and draw.random() < 0.5 else "old"
        elsewhere = draw.wage() if draw.random() < 0.25 else 0
        lines.append((saudi, scheme, start, end, draw.elements(), elsewhere))
    return month, lines


def fine_of(draw):
    """(bill, month, paid, holidays, voluntary)"""
    month = index_of(draw.day(date(2001, 4, 1), date(2030, 12, 31)))
    voluntary = draw.random() < 0.2
    due = first_of(month if voluntary else month + 1).replace(day=15)
    paid = date.fromordinal(ORDINAL(due) + draw.choice((-20, -1, 0, 1, 2, 3, 4, 5, 6, 14, 15)))
    if draw.random() < 0.6:
        paid = add_months(due, draw.choice((1, 2, 11, 12, 49, 50, 51, 60)))
        paid = date.fromordinal(ORDINAL(paid) + draw.choice((-1, 0, 1, 2, 10)))
    holidays = sorted({date.fromordinal(ORDINAL(due) + draw.randint(-8, 3)) for _ in range(draw.choice((0, 0, 1, 3, 8)))})
    return draw.choice((draw.wage() * draw.randint(1, 300), draw.randint(1, 999))), month, paid, holidays, voluntary


def voluntary_of(draw):
    """(last wage, current bracket, wanted bracket, asked on, in Hijri years, contribution month, scheme)"""
    current = draw.randint(1, 40)
    wanted = min(40, max(1, current + draw.choice((-39, -5, -1, 1, 1, 2, 10))))
    if wanted == current:
        wanted += 1 if current < 40 else -1
    asked = draw.day(date(2015, 1, 1), date(2035, 12, 31))
    if draw.random() < 0.5:
        asked = date(draw.randint(2015, 2035), 1, draw.choice((1, 14, 15, 16, 31)))
    scheme = draw.choice(("old", "new"))
    earliest = date(2003, 4, 1) if scheme == "old" else date(2024, 7, 3)
    return (draw.wage(), current, wanted, asked, draw.random() < 0.3, index_of(draw.day(earliest, date(2032, 1, 1))), scheme)


def allowance_of(draw):
    """(wage, injured on, until, [(from, until) in a hospital])"""
    injured = draw.day(date(2015, 1, 1), date(2030, 12, 31))
    if draw.random() < 0.1:
        injured = draw.choice((date(2028, 2, 29), date(2027, 2, 28), date(2028, 2, 28)))
    until = date.fromordinal(ORDINAL(injured) + draw.choice((1, 2, 28, 29, 30, 31, draw.randint(1, 200))))
    stays, day = [], injured
    for _ in range(draw.choice((0, 0, 1, 2))):
        day = date.fromordinal(ORDINAL(day) + draw.randint(1, 30))
        out = date.fromordinal(ORDINAL(day) + draw.randint(0, 40))
        if day > until:
            break
        stays.append((day, min(out, until)))
        day = date.fromordinal(ORDINAL(out) + 1)
    return draw.wage(), injured, until, stays


def disability_of(draw):
    """(average, per cent, injured on, saudi, scheme, birth); ages of the old law are Hijri, so some lie near its birthdays"""
    injured = draw.choice((date(2024, 7, 2), date(2024, 7, 3), draw.day(date(2012, 1, 1), date(2030, 12, 31))))
    scheme = "old" if injured < date(2024, 7, 3) or draw.random() < 0.5 else "new"
    age = draw.choice((18 * 12, 45 * 12 + 5, 45 * 12 + 6, 39 * 12 + 6, 40 * 12 + 6, 48 * 12 + 7, 75 * 12, draw.randint(216, 900)))
    birth = add_months(injured, -age)
    if scheme == "old" and draw.random() < 0.7:
        birth = date.fromordinal(ORDINAL(injured) - age * 10631 // 360)  # Hijri months are that long in the mean
    birth = date.fromordinal(ORDINAL(birth) + draw.choice((0, 0, -1, 1, -10)))
    per_cent = draw.choice((1, 5, 30, 49, 50, 51, 99, 100, draw.randint(1, 100)))
    return draw.wage(), per_cent, injured, draw.random() < 0.7, scheme, birth


# ---- as text, for the program that asks the project itself -------------------------------------------------------

def text_of(record):
    """A line for each thing, its words apart by spaces; amounts in halalas, months as 2026-05, "-" for none."""
    lines = [f"record {record['number']} {record['birth']} {record['scheme']} {yes_no(record['saudi'])} {record['early']} "
             f"{record['late']} {record['claimed']}"]
    for start, end, wages in record["engagements"]:
        lines.append(f"engagement {start} {end}")
        lines += [f"wage {month_text(month)} {elements_text(elements)}" for month, elements in wages]
    lines += [f"month {month_text(month)}" for month in record["months"]]
    month, people = record["bill"]
    lines.append(f"bill {month_text(month)}")
    lines += [f"insured {yes_no(saudi)} {scheme} {start} {end or '-'} {elements_text(elements)} {elsewhere}"
              for saudi, scheme, start, end, elements, elsewhere in people]
    amount, month, paid, holidays, voluntary = record["fine"]
    lines.append(" ".join(["fine", str(amount), month_text(month), str(paid), yes_no(voluntary)] + [str(d) for d in holidays]))
    last, current, wanted, asked, hijri, month, scheme = record["voluntary"]
    lines.append(f"voluntary {last} {current} {wanted} {asked} {yes_no(hijri)} {month_text(month)} {scheme}")
    lines.append("survivors " + " ".join(str(word) for word in record["survivors"]))
    lines.append("saned " + " ".join(str(word) for word in record["saned"]))
    wage, injured, until, stays = record["allowance"]
    lines.append(" ".join(["allowance", str(wage), str(injured), str(until)] + [f"{a} {b}" for a, b in stays]))
    average, per_cent, injured, saudi, scheme, birth = record["disability"]
    lines.append(f"disability {average} {per_cent} {injured} {yes_no(saudi)} {scheme} {birth}")
    return "\n".join(lines) + "\n"


def yes_no(holds):
    return "yes" if holds else "no"


def month_text(month):
    return f"{month // 12}-{month % 12 + 1:02}"


def elements_text(elements):
    basic, commission, housing, in_kind = elements
    return f"{basic} {commission} {housing} {yes_no(in_kind)}"
