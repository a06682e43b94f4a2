# SPDX-License-Identifier: Apache-2.0
"""Holds the second opinion against the worked numbers of the domain report; each test names its section.

    python3 -m unittest discover -s tests/domain/second_opinion
"""
import unittest
from fractions import Fraction

import care
import due
import owed
from exact import add_hijri_years, add_months, date, gregorian_of, half_up, hijri_month_length, hijri_of, riyals

MONTH = owed.index_of_text


def day(text):
    return date.fromisoformat(text)


def line(wage, month, scheme="old", saudi=True, part=(1, 1)):
    lines = owed.contribution(wage, part, MONTH(month), scheme, saudi)
    order = [("annuities", "subscriber"), ("annuities", "employer"), ("saned", "subscriber"), ("saned", "employer"),
             ("hazards", "employer")]
    amounts = [lines.get(key, 0) for key in order]
    assert sum(amounts) == sum(lines.values())
    return amounts + [amounts[0] + amounts[2], amounts[1] + amounts[3] + amounts[4], sum(amounts)]


def amounts(text):
    return [riyals(part) for part in text.split()]


class Owed(unittest.TestCase):
    def test_contributory_wage_1_5(self):
        for expected, basic, kind, housing, saudi in (
                ("10000", "8000", "cash", "2000", True), ("9166.66", "7333.33", "cash", "1833.33", True),
                ("4333.33", "4333.33", "none", "0", True), ("1500", "1200", "none", "0", True),
                ("1501", "1501", "none", "0", True), ("45000", "60000", "none", "0", True),
                ("7000", "6000", "kind", "0", True), ("5000", "4000", "cash", "1000", False),
                ("400", "350", "none", "0", False)):
            self.assertEqual(owed.contributory(riyals(basic), 0, kind, riyals(housing), saudi), riyals(expected))

    def test_boundaries_11_2(self):
        for wage, saudi, other in (("399.99", "1500", "400"), ("400", "1500", "400"), ("1499.99", "1500", "1499.99"),
                                   ("1500", "1500", "1500"), ("44999.99", "44999.99", "44999.99"),
                                   ("45000", "45000", "45000"), ("45000.01", "45000", "45000")):
            self.assertEqual(owed.contributory(riyals(wage), 0, "none", 0, True), riyals(saudi))
            self.assertEqual(owed.contributory(riyals(wage), 0, "none", 0, False), riyals(other))
        with self.assertRaises(owed.Refused):
            owed.contributory(0, 0, "none", 0, True)

    def test_commission_counts_as_basic_12_5(self):
        self.assertEqual(owed.contributory(riyals("6000"), riyals("600"), "kind", 0, True), riyals("7700"))

    def test_contributions_1_5(self):
        for wage, month, scheme, expected in (
                ("10000", "2024-06", "old", "900 900 75 75 200 975 1175 2150"),
                ("9166.66", "2026-05", "old", "825 825 68.75 68.75 183.33 893.75 1077.08 1970.83"),
                ("4333.33", "2026-05", "old", "390 390 32.50 32.50 86.67 422.50 509.17 931.67"),
                ("1500", "2026-05", "old", "135 135 11.25 11.25 30 146.25 176.25 322.50"),
                ("1501", "2026-05", "old", "135.09 135.09 11.26 11.26 30.02 146.35 176.37 322.72"),
                ("1500.03", "2026-05", "old", "135 135 11.25 11.25 30 146.25 176.25 322.50"),
                ("45000", "2026-05", "old", "4050 4050 337.50 337.50 900 4387.50 5287.50 9675"),
                ("7000", "2026-05", "old", "630 630 52.50 52.50 140 682.50 822.50 1505"),
                ("10000", "2024-08", "new", "900 900 75 75 200 975 1175 2150"),
                ("10000", "2025-08", "new", "950 950 75 75 200 1025 1225 2250"),
                ("10000", "2026-08", "new", "1000 1000 75 75 200 1075 1275 2350"),
                ("10000", "2027-08", "new", "1050 1050 75 75 200 1125 1325 2450"),
                ("10000", "2028-08", "new", "1100 1100 75 75 200 1175 1375 2550")):
            self.assertEqual(line(riyals(wage), month, scheme), amounts(expected))
        self.assertEqual(line(riyals("5000"), "2026-05", saudi=False), amounts("0 0 0 0 100 0 100 100"))
        self.assertEqual(line(riyals("400"), "2026-05", saudi=False), amounts("0 0 0 0 8 0 8 8"))

    def test_part_months_1_5(self):
        for wage, saudi, start, end, month, expected in (
                ("10000", True, "2026-03-12", None, "2026-03", "580.65 580.65 48.39 48.39 129.03 629.04 758.07 1387.11"),
                ("10000", True, "2020-01-01", "2026-04-09", "2026-04", "270 270 22.50 22.50 60 292.50 352.50 645"),
                ("10000", True, "2026-02-15", None, "2026-02", "450 450 37.50 37.50 100 487.50 587.50 1075"),
                ("3500", False, "2026-01-15", None, "2026-01", "0 0 0 0 38.39 0 38.39 38.39")):
            part = owed.part_of_month(day(start), end and day(end), MONTH(month))
            self.assertEqual(line(riyals(wage), month, "old", saudi, part), amounts(expected))

    def test_several_employers_1_5(self):
        shares = owed.shared([riyals("30000"), riyals("20000")])
        self.assertEqual(shares, [riyals("27000"), riyals("18000")])
        self.assertEqual(line(shares[0], "2026-05"), amounts("2430 2430 202.50 202.50 540 2632.50 3172.50 5805"))
        self.assertEqual(line(shares[1], "2026-05"), amounts("1620 1620 135 135 360 1755 2115 3870"))

    def test_days_that_count_1_3(self):
        for start, end, month, expected in (
                ("2021-11-12", None, "2021-11", (30, 30)), ("2010-01-01", "2021-11-12", "2021-11", (0, 30)),
                ("2010-01-01", "2021-11-30", "2021-11", (30, 30)), ("2021-11-05", "2021-11-12", "2021-11", (30, 30)),
                ("2022-01-31", None, "2022-01", (31, 31)), ("2022-02-01", None, "2022-02", (28, 28)),
                ("2022-02-28", None, "2022-02", (1, 28)), ("2028-02-01", "2028-02-29", "2028-02", (29, 29)),
                ("2026-04-30", "2026-04-30", "2026-04", (1, 30)), ("2026-05-01", None, "2026-04", (0, 30))):
            self.assertEqual(owed.part_of_month(day(start), end and day(end), MONTH(month)), expected)

    def test_early_rates_12_2(self):
        self.assertEqual(line(riyals("10000"), "2001-04"), amounts("600 900 0 0 200 600 1100 1700"))
        self.assertEqual(line(riyals("10000"), "2002-04"), amounts("750 900 0 0 200 750 1100 1850"))
        self.assertEqual(line(riyals("10000"), "2003-04"), amounts("900 900 0 0 200 900 1100 2000"))
        self.assertEqual(line(riyals("10000"), "2014-09"), amounts("900 900 100 100 200 1000 1200 2200"))
        self.assertEqual(line(riyals("10000"), "2021-12"), amounts("900 900 100 100 200 1000 1200 2200"))
        self.assertEqual(line(riyals("10000"), "2022-01"), amounts("900 900 75 75 200 975 1175 2150"))

    def test_late_fine_1_6(self):
        for paid, expected in (("2026-02-15", "0"), ("2026-02-16", "430"), ("2026-03-15", "430"), ("2026-03-16", "860"),
                               ("2026-08-20", "3010"), ("2030-04-15", "21500"), ("2030-04-16", "21500")):
            self.assertEqual(owed.late_fine(riyals("21500"), MONTH("2026-01"), day(paid)), riyals(expected))

    def test_holidays_12_3(self):
        eid = [day(f"2026-02-{d}") for d in (10, 11, 14, 15)]  # three of them among the last five days
        self.assertEqual(owed.late_fine(100000, MONTH("2026-01"), day("2026-02-18"), eid), 0)
        self.assertEqual(owed.late_fine(100000, MONTH("2026-01"), day("2026-02-19"), eid), 2000)
        self.assertEqual(owed.late_fine(100000, MONTH("2026-01"), day("2026-03-15"), eid), 2000)
        self.assertEqual(owed.late_fine(100000, MONTH("2026-01"), day("2026-03-16"), eid), 4000)

    def test_voluntary_pays_in_advance_8_12(self):
        self.assertEqual(owed.due_day(MONTH("2026-05"), voluntary=True), day("2026-05-15"))
        self.assertEqual(owed.due_day(MONTH("2026-05")), day("2026-06-15"))

    def test_brackets_1_7(self):
        expected = amounts(
            "216 252 288 324 360 396 432 468 504 540 594 648 702 756 828 900 990 1080 1188 1296 1422 1548 1692 1854 2034 "
            "2232 2448 2682 2934 3204 3528 3888 4284 4716 5184 5706 6282 6912 7596 8100")
        self.assertEqual(len(owed.BRACKETS), 40)
        self.assertEqual([owed.voluntary_contribution(n, MONTH("2026-05"), "old") for n in range(1, 41)], expected)

    def test_first_bracket_1_7(self):
        for last, income in (("9000", "10300"), ("5200", "6000"), ("44000", "45000")):
            self.assertEqual(owed.BRACKETS[owed.highest_first_bracket(riyals(last)) - 1], riyals(income))

    def test_bracket_changes_1_7(self):
        self.assertEqual(owed.bracket_changes_on(day("2027-01-15")), day("2027-01-01"))
        self.assertEqual(owed.bracket_changes_on(day("2027-01-16")), day("2028-01-01"))
        self.assertEqual(owed.bracket_changes_on(day("2025-06-26"), hijri_year=True), day("2025-06-26"))
        self.assertEqual(owed.bracket_changes_on(day("2025-07-11"), hijri_year=True), day("2026-06-16"))
        self.assertEqual([owed.may_move(10, wanted) for wanted in (1, 9, 10, 11, 12)], [True, True, False, True, False])


class Due(unittest.TestCase):
    def test_groups_2_3(self):
        for birth, months, earlier, which, retires, early in (
                ("1995-07-04", 30, True, "C", "2060-07-04", 360), ("1995-07-03", 30, True, "C", "2060-03-03", 360),
                ("1985-03-25", 190, True, "C", "2046-07-25", 348), ("1985-03-25", 240, True, "B", "2043-06-12", 300),
                ("1976-01-04", 100, True, "C", "2034-05-04", 360), ("1976-01-03", 100, True, "B", "2034-03-23", 300),
                ("2003-02-01", 0, False, "A", "2068-02-01", 360)):
            self.assertEqual(due.group(day(birth), months, earlier), which)
            at, early_months, _ = due.retirement(day(birth), months, which)
            self.assertEqual((at, early_months), (day(retires), early))

    def test_transitional_ages_2_3(self):
        ages = "64:8 64:4 64:0 63:8 63:4 63:0 62:8 62:4 62:0 61:8 61:4 61:0 60:8 60:4 60:0 59:8 59:4 59:0 58:8 58:4"
        for age, expected in enumerate(ages.split(), 29):
            birth = add_months(due.NEW_LAW, -12 * age)
            years, months = (int(part) for part in expected.split(":"))
            self.assertEqual(due.retirement(birth, 0, "C")[0], add_months(birth, 12 * years + months))

    def test_early_months_2_3(self):
        for first, last, needed in ((0, 179, 360), (180, 191, 348), (192, 203, 336), (204, 215, 324), (216, 227, 312),
                                    (228, 239, 300)):
            for months in (first, last):
                self.assertEqual(due.retirement(day("1990-01-01"), months, "C")[1], needed)

    def test_sixty_hijri_years_7(self):
        for birth, expected in (("1966-05-10", "2024-07-26"), ("1970-01-01", "2028-03-19"), ("1964-11-29", "2023-02-16")):
            self.assertEqual(add_hijri_years(day(birth), 60), day(expected))

    def test_old_pension_2_2(self):
        for average, months, expected in (
                ("12000", 300, "7500"), ("12000", 120, "3000"), ("9166.66", 252, "4812.50"), ("7933.33", 241, "3983.19"),
                ("4000", 120, "1983.75"), ("45000", 360, "33750"), ("20000", 480, "20000"), ("20000", 500, "20000"),
                ("7935", 120, "1983.75"), ("7935.04", 120, "1983.76")):
            self.assertEqual(due.old_pension(riyals(average), months), riyals(expected))

    def test_the_150_per_cent_rule_2_2(self):
        eight = riyals("8000")
        self.assertEqual(due.old_pension(riyals("13000"), 240, 0, eight), riyals("6000"))
        self.assertEqual(due.old_pension(riyals("15000"), 240, 0, eight), riyals("7500"))  # 12.15: 6000 + 1500

    def test_a_higher_wage_can_lower_the_pension(self):
        ten = riyals("10000")
        self.assertGreater(due.old_pension(riyals("16666.67"), 240, 0, ten), due.old_pension(riyals("16600"), 240, 0, ten))
        self.assertLess(due.old_pension(riyals("16600"), 240, 0, ten), due.old_pension(riyals("16666.67"), 240, 0, ten))

    def test_notional_period_2_2(self):
        self.assertEqual(due.notional_cost(riyals("6000"), 96), (24, riyals("25920")))

    def test_lump_sum_2_2(self):
        for average, months, expected in (("6000", 60, "36000"), ("6000", 90, "57600"), ("4500", 24, "10800"),
                                          ("8000", 119, "104640")):
            self.assertEqual(due.lump_sum(riyals(average), months), riyals(expected))

    def test_disability_and_aid_2_2(self):
        self.assertEqual(due.disability_old(riyals("8000"), 36), riyals("4000"))
        self.assertEqual(due.aid(riyals("4000")), riyals("2000"))
        self.assertEqual(due.aid(riyals("8000")), riyals("3500"))

    def test_new_pension_2_4(self):
        for months, expected, minimum in ((180, "3375", "2000"), (240, "4500", "2400"), (300, "5625", "2800"),
                                          (360, "6750", "3200"), (420, "7875", "3600"), (480, "9000", "4000")):
            self.assertEqual(due.new_pension(riyals("10000"), months), riyals(expected))
            self.assertEqual(due.new_minimum(months), riyals(minimum))
        self.assertEqual(due.new_minimum(500), riyals("4000"))

    def test_early_reduction_and_late_increase_2_4(self):
        for months, early, late, expected in ((360, 60, 0, "5737.50"), (360, 120, 0, "4725"), (450, 60, 0, "7804.69"),
                                              (468, 7, 0, "8621.44"), (480, 24, 0, "9000"), (384, 0, 24, "7632"),
                                              (377, 0, 17, "7369.17")):
            self.assertEqual(due.new_pension(riyals("10000"), months, early, late), riyals(expected))

    def test_survivors_2_5(self):
        pension = riyals("7500")
        for heirs, old, new in ((1, "3750", "3750"), (2, "2812.50", "2812.50"), (3, "2500", "1875"), (5, "1500", "1125")):
            self.assertEqual(due.survivors(pension, heirs, "old"), [riyals(old)] * heirs)
            self.assertEqual(due.survivors(pension, heirs, "new"), [riyals(new)] * heirs)
        seven = due.survivors(pension, 7, "old")
        self.assertEqual(seven, [107143] * 6 + [107142])

    def test_months_that_count_12_19(self):
        self.assertEqual(due.old_law_months([(day("2010-03-12"), day("2010-06-29"))]), 3)
        self.assertEqual(due.old_law_months([(day("2023-01-01"), day("2023-02-12"))]), 2)   # 43 days
        self.assertEqual(due.old_law_months([(day("2023-01-01"), day("2023-02-11"))]), 1)   # 42 days
        self.assertEqual(due.new_law_months([(day("2026-03-12"), day("2026-04-09"))]), Fraction(20, 31) + Fraction(9, 30))


class Care(unittest.TestCase):
    def test_saned_3_3(self):
        for average, first, later, total, new_total in (
                ("12000", "7200", "6000", "75600", "75600"), ("15000", "9000", "7500", "94500", "94500"),
                ("20000", "9000", "7500", "94500", "94500"), ("4000", "2400", "2000", "25200", "25200"),
                ("3333.33", "2000", "2000", "24000", "21000.03"), ("3000", "2000", "2000", "24000", "18900"),
                ("1800", "1800", "1800", "21600", "11340")):
            self.assertEqual(care.saned_month(riyals(average), 3, "old"), riyals(first))
            self.assertEqual(care.saned_month(riyals(average), 4, "old"), riyals(later))
            self.assertEqual(care.saned_total(riyals(average), "old"), riyals(total))
            self.assertEqual(care.saned_total(riyals(average), "new"), riyals(new_total))

    def test_saned_conditions_3_2(self):
        self.assertEqual([care.saned_months_needed(claim) for claim in (1, 2, 3, 4)], [(12, 36), (18, 36), (24, 36), (36, 48)])
        self.assertTrue(care.saned_in_time(day("2026-04-09"), day("2026-07-08")))
        self.assertFalse(care.saned_in_time(day("2026-04-09"), day("2026-07-09")))

    def test_daily_allowance_4_3(self):
        nine = riyals("9000")
        march, april, february = MONTH("2026-03"), MONTH("2026-04"), MONTH("2026-02")
        self.assertEqual(care.daily_allowance(nine, day("2026-03-01"), day("2026-03-02")), {(march, 100): riyals("290.32")})
        one = [(day("2026-03-01"), day("2026-03-31"))]
        self.assertEqual(care.daily_allowance(nine, day("2026-03-01"), day("2026-03-02"), one), {(march, 75): riyals("217.74")})
        self.assertEqual(care.daily_allowance(nine, day("2026-03-21"), day("2026-04-10"), one),
                         {(march, 75): riyals("2177.42"), (april, 100): riyals("3000")})
        self.assertEqual(care.daily_allowance(nine, day("2026-02-01"), day("2026-02-02")), {(february, 100): riyals("321.43")})

    def test_disability_4_3(self):
        after, before = day("2026-01-01"), day("2024-07-02")
        eight, five = riyals("8000"), riyals("5000")
        for per_cent, injured, age, expected in (
                (60, after, (45, 0), ("month", "4800")), (30, after, (45, 5), ("once", "144000")),
                (30, after, (45, 6), ("once", "141600")), (30, after, (48, 7), ("once", "134400")),
                (30, before, (48, 7), ("once", "122400")), (30, after, (75, 0), ("once", "86400")),
                (49, after, (30, 0), ("once", "235200")), (49, before, (30, 0), ("once", "165000"))):
            kind, amount = care.disability(eight, per_cent, injured, True, *age)
            self.assertEqual((kind, amount), (expected[0], riyals(expected[1])))
        self.assertEqual(care.disability(five, 100, after, False, 40, 0), ("once", riyals("420000")))
        self.assertEqual(care.disability(five, 60, after, False, 40, 0), ("once", riyals("180000")))
        self.assertEqual(care.whole_age(day("1980-05-15"), day("2024-07-07"), hijri=True), (45, 6))  # 1400-07-01, 1446-01-01
        self.assertEqual(care.whole_age(day("1980-05-15"), day("2024-07-06"), hijri=True), (45, 5))
        self.assertEqual(care.whole_age(day("1980-01-31"), day("2025-06-30"), hijri=False), (45, 5))
        self.assertEqual(care.maternity(riyals("9500")), riyals("28500"))


class Calendars(unittest.TestCase):
    def test_golden_dates_7(self):
        for gregorian, hijri in (
                ("2024-07-02", "1445-12-26"), ("2024-07-03", "1445-12-27"), ("2025-07-01", "1447-01-06"),
                ("2022-02-01", "1443-06-29"), ("2014-09-01", "1435-11-06"), ("2014-08-27", "1435-11-01"),
                ("2001-04-01", "1422-01-07"), ("2000-11-29", "1421-09-03"), ("1979-11-20", "1400-01-01"),
                ("2026-02-18", "1447-09-01"), ("2026-03-20", "1447-10-01"), ("2026-11-21", "1448-06-11"),
                ("1975-12-30", "1395-12-27"), ("2000-02-29", "1420-11-23"), ("1980-07-01", "1400-08-18"),
                ("1973-02-04", "1393-01-01"), ("1982-04-24", "1402-07-01"), ("1985-03-25", "1405-07-04"),
                ("1980-05-15", "1400-07-01")):
            parts = tuple(int(part) for part in hijri.split("-"))
            self.assertEqual(hijri_of(day(gregorian)), parts)
            self.assertEqual(gregorian_of(*parts), day(gregorian))

    def test_month_lengths_7(self):
        self.assertEqual([hijri_month_length(1447, m) for m in range(1, 13)], [30, 29, 30, 30, 30, 29, 30, 29, 30, 29, 30, 29])
        self.assertEqual([hijri_month_length(1457, m) for m in range(1, 13)], [30, 29, 29, 30, 29, 29, 30, 29, 30, 30, 30, 30])
        self.assertEqual(gregorian_of(1451, 1, 1), day("2029-05-14"))

    def test_half_up(self):
        self.assertEqual([half_up(Fraction(n, 2)) for n in range(4)], [0, 1, 1, 2])


if __name__ == "__main__":
    unittest.main()
