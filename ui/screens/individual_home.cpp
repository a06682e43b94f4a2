// SPDX-License-Identifier: Apache-2.0
// The home page of an individual.
#include "ui/screens/individual_home.h"

#include "ui/direction.h"
#include "ui/form/record_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/rows.h"
#include "ui/screens/awaited.h"
#include "ui/screens/columns.h"
#include "ui/screens/fact_card.h"
#include "ui/screens/period_row.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {
namespace {

/// The period that runs on, the newest if several do; null for who is not in service.
const contract::PeriodBrief *runningPeriod(const contract::SubscriberRecord &record)
{
    for (const contract::PeriodBrief &period : record.periods)
        if (!period.to)
            return &period;
    return nullptr;
}

} // namespace

IndividualHome::IndividualHome(Desk desk, QWidget *parent)
    : Home(std::move(desk), parent),
      awaited_(new Awaited(8, this)),
      greeting_(new Label(TextRole::Title, Ink::First, this)),
      state_(new Pill(this)),
      stateFact_(new FactCard(this)),
      numberFact_(new FactCard(this)),
      monthsFact_(new FactCard(this)),
      wageFact_(new FactCard(this)),
      periodsTitle_(new Label(TextRole::Section, Ink::First, this)),
      periods_(new Rows),
      noPeriods_(new EmptyState(Icon::Briefcase, this)),
      person_(new RecordView(RecordView::Manner::Page, this))
{
    build();
    addShared();
    connect(awaited_, &Awaited::tryAgain, this, &IndividualHome::refresh);
    inWords(this, [this] { say(); });
}

void IndividualHome::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(greeting_->wrapped(), 1);
    head->addWidget(state_, 0, Qt::AlignVCenter);
    body()->addLayout(head);
    body()->addWidget(awaited_);
    state_->hide();
    auto *facts = new Columns(190, 4, this);
    for (FactCard *fact : {stateFact_, numberFact_, monthsFact_, wageFact_})
        facts->add(fact);
    awaited_->body()->addWidget(facts);
    auto *periods = new Card(this, 20);
    periods->body()->addWidget(periodsTitle_);
    periods_->setSpacing(0);
    periods->body()->addLayout(periods_);
    periods->body()->addWidget(noPeriods_);
    awaited_->body()->addWidget(periods);
    auto *person = new Card(this, 20);
    person->body()->addWidget(person_);
    awaited_->body()->addWidget(person);
}

void IndividualHome::refresh()
{
    awaited_->ask(desk().session, contract::MyRecord{}, [this](const auto &answer) { take(answer); });
    Home::refresh();
}

void IndividualHome::take(const contract::SubscriberRecord &record)
{
    record_ = record;
    form::Record whole = form::recordOf(record);
    whole.sections.resize(1); // personal data; the periods have their rows
    person_->setRecord(std::move(whole));
    periods_->clear();
    for (const contract::PeriodBrief &period : record.periods) {
        if (periods_->count() > 0)
            periods_->addWidget(new Divider(this));
        periods_->addWidget(new PeriodRow(period, this));
    }
    noPeriods_->setVisible(record.periods.empty());
    say();
}

void IndividualHome::say()
{
    const QString name = called(record_.name, record_.latinName);
    greeting_->setText(name.isEmpty() ? tr("Welcome") : tr("Welcome, %1").arg(isolated(name)));
    periodsTitle_->setText(tr("Contribution periods"));
    noPeriods_->setWords(tr("No contribution periods yet"),
        tr("When an employer registers you, the period appears here with its wage and its months."));
    if (name.isEmpty())
        return;
    sayFacts();
    Q_EMIT personKnown(name);
}

void IndividualHome::sayFacts()
{
    const QString state = saidChoice(record_.state);
    state_->setState(toneOf(record_.state), state);
    state_->show();
    const contract::PeriodBrief *now = runningPeriod(record_);
    stateFact_->setFact(
        tr("State"), state, now == nullptr ? QString() : isolated(called(now->establishment, now->latinEstablishment)));
    stateFact_->setTone(toneOf(record_.state));
    numberFact_->setFact(tr("Subscriber number"),
        record_.subscriberNo ? ltr(contract::toQString(record_.subscriberNo->text())) : QStringLiteral("—"),
        record_.subscriberNo ? QString() : tr("Given with the first registration"));
    monthsFact_->setFact(tr("Months of contribution"),
        ltr(QString::number(record_.months)),
        record_.months >= 12 ? yearsAndMonths(record_.months) : QString());
    if (now != nullptr)
        wageFact_->setAmount(tr("Contributory wage"), now->wage, tr("since %1").arg(written(now->from)));
    else
        wageFact_->setFact(tr("Contributory wage"), QStringLiteral("—"), tr("No period runs at present"));
}

} // namespace ui
