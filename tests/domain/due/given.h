// SPDX-License-Identifier: Apache-2.0
// What the tests of pensions are given: amounts, days and records from the texts that a table has.
#pragma once

#include "domain/due/basis.h"
#include "tests/domain/readable.h"

#include <QString>

inline domain::Money riyals(const QString &text)
{
    return *domain::Money::fromTyped(text.toStdString());
}

inline domain::Date dayOf(const QString &text)
{
    return *domain::Date::parse(text.toStdString());
}

inline domain::BirthDate bornOn(const QString &gregorian)
{
    return *domain::BirthDate::of(dayOf(gregorian));
}

inline domain::Basis basis(const QString &average, domain::Ratio months, int before2001 = 0)
{
    return {{riyals(average), months, before2001}, {}};
}

/// Months without a gap up to the last, the wage of each from a function of how many come before it.
template <class WageOf>
domain::Service served(int months, WageOf &&wageOf, domain::Month last = *domain::Month::of(2026, 10))
{
    domain::Service service;
    for (int i = 0; i < months; ++i)
        service.months.push_back({last.plus(i - months + 1), domain::Money::riyals(wageOf(i))});
    service.oldMonths = months;
    service.newMonths = months;
    return service;
}

inline domain::Service served(int months, int wage)
{
    return served(months, [wage](int) { return wage; });
}

/// The text of the amount, or the code and the field of the fault.
inline QString amountOrFault(const domain::Outcome<domain::Money> &outcome)
{
    if (outcome)
        return shown(outcome->text());
    return shown(outcome.fault().code) + QStringLiteral(" ") + shown(outcome.fault().field);
}
