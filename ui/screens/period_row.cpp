// SPDX-License-Identifier: Apache-2.0
// A period as a row that finds room at any width; its wage stands at the trailing edge.
#include "ui/screens/period_row.h"

#include "contract/codec.h"
#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace ui {

QString yearsAndMonths(int months)
{
    const auto count = [](const char *words, int n) {
        return QCoreApplication::translate("Periods", words, nullptr, n);
    };
    const QString years = count(QT_TRANSLATE_N_NOOP("Periods", "%n year(s)"), months / 12);
    const QString rest = count(QT_TRANSLATE_N_NOOP("Periods", "%n month(s)"), months % 12);
    if (months < 12)
        return months == 0 ? QString() : rest;
    return months % 12 == 0 ? years : QCoreApplication::translate("Periods", "%1 and %2").arg(years, rest);
}

PeriodRow::PeriodRow(const contract::PeriodBrief &period, QWidget *parent) : QWidget(parent)
{
    auto *where = new Label(TextRole::Strong, Ink::First, this);
    auto *when = new Label(TextRole::Small, Ink::Third, this);
    auto *wage = new AmountLabel(TextRole::Strong, this);
    auto *months = new Label(TextRole::Small, Ink::Third, this);
    wage->setAmount(period.wage);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(where->wrapped());
    names->addWidget(when->wrapped());
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addWidget(wage, 0, Qt::AlignTrailing);
    figures->addWidget(months, 0, Qt::AlignTrailing);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    row->addWidget(new Medallion(period.to ? Icon::Clock : Icon::Briefcase, 36, this), 0, Qt::AlignVCenter);
    row->addLayout(names, 1);
    row->addLayout(figures);
    inWords(this, [period, where, when, months] {
        where->setText(isolated(called(period.establishment, period.latinEstablishment)));
        const QString number = ltr(contract::toQString(period.establishmentNo.text()));
        when->setText(number + QStringLiteral(" · ")
                      + (period.to ? tr("from %1 to %2").arg(written(period.from), written(*period.to))
                                   : tr("since %1").arg(written(period.from))));
        months->setText(yearsAndMonths(period.months));
    });
}

} // namespace ui
