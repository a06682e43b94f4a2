// SPDX-License-Identifier: Apache-2.0
// A line of the checklist. Its mark repeats what its words say.
#include "ui/screens/entitlements/condition_row.h"

#include "ui/direction.h"
#include "ui/icons.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {
namespace {

/// How much of the months is there.
class Gauge : public QWidget {
public:
    Gauge(double part, QWidget *parent) : QWidget(parent), part_(part)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(scaled(280));
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(160), scaled(6)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double round = height() / 2.0;
        painter.setBrush(t.lineSoft);
        painter.drawRoundedRect(rect(), round, round);
        const QRect there(0, 0, std::max(height(), static_cast<int>(width() * part_)), height());
        painter.setBrush(t.primary);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), there), round, round);
    }

private:
    double part_;
};

void mark(IconMark *icon, const contract::BenefitCondition &condition)
{
    if (condition.met) {
        icon->setIcon(Icon::CheckCircle);
        return icon->setInk(Ink::Primary);
    }
    const bool hopeless = condition.awaits.value_or(domain::Awaits::None) == domain::Awaits::None;
    icon->setIcon(hopeless                                    ? Icon::Close
                  : *condition.awaits == domain::Awaits::Time ? Icon::Clock
                  : *condition.awaits == domain::Awaits::Step ? Icon::User
                                                              : Icon::Info);
    icon->setInk(hopeless ? Ink::Danger : Ink::Second);
}

} // namespace

ConditionRow::ConditionRow(const ClaimCondition &condition, domain::Date on, QWidget *parent) : QWidget(parent)
{
    auto *sign = new IconMark(Icon::Check, this);
    auto *name = new Label(TextRole::Body, Ink::First, this);
    auto *state = new Label(TextRole::Label, condition.entry.met ? Ink::Primary : Ink::Second, this);
    auto *detail = new Label(TextRole::Small, Ink::Second, this);
    auto *article = new Label(TextRole::Small, Ink::Third, this);
    mark(sign, condition.entry);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(name->wrapped(), 1);
    head->addWidget(state, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(head);
    words->addWidget(detail->wrapped());
    if (const MonthsHad months = monthsHad(condition.entry); months.needed > 0 && !condition.entry.met)
        words->addWidget(new Gauge(months.part, this));
    words->addWidget(article->wrapped());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    inWords(this, [this, condition, on, name, state, detail, article] {
        const QString more = detailOf(condition, on);
        name->setText(nameOf(condition));
        state->setText(stateOf(condition));
        detail->setText(more);
        detail->setVisible(!more.isEmpty());
        article->setText(articleOf(condition));
        setAccessibleName(tr("%1: %2").arg(nameOf(condition), withoutIsolates(stateOf(condition))));
        setAccessibleDescription(withoutIsolates(
            more.isEmpty() ? articleOf(condition) : more + QStringLiteral(". ") + articleOf(condition)));
    });
}

} // namespace ui
