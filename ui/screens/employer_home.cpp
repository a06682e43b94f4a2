// SPDX-License-Identifier: Apache-2.0
// The home page of an employer.
#include "ui/screens/employer_home.h"

#include "ui/direction.h"
#include "ui/form/record_table.h"
#include "ui/form/record_view.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/awaited.h"
#include "ui/screens/columns.h"
#include "ui/screens/establishments.h"
#include "ui/screens/fact_card.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {

EmployerHome::EmployerHome(Desk desk, Establishments &establishments, QWidget *parent)
    : Home(std::move(desk), parent),
      establishments_(establishments),
      awaited_(new Awaited(8, this)),
      name_(new Label(TextRole::Title, Ink::First, this)),
      branch_(new Pill(this)),
      state_(new Pill(this)),
      all_(new FactCard(this)),
      saudis_(new FactCard(this)),
      others_(new FactCard(this)),
      since_(new FactCard(this)),
      facts_(new RecordView(RecordView::Manner::Page, this)),
      supervisorsTitle_(new Label(TextRole::Section, Ink::First, this)),
      supervisors_(new RecordTable({}, this))
{
    build();
    addShared();
    connect(awaited_, &Awaited::tryAgain, this, &EmployerHome::refresh);
    connect(awaited_, &Awaited::cancelled, this, [this] { establishments_.cancel(); });
    connect(&establishments_, &Establishments::chosen, this, &EmployerHome::load);
    connect(&establishments_, &Establishments::failed, awaited_, &Awaited::fail);
    inWords(this, [this] {
        say();
        // The service words activity, city and the like: once it is asked in the new language, it does so anew.
        QMetaObject::invokeMethod(this, &EmployerHome::sayAnew, Qt::QueuedConnection);
    });
}

void EmployerHome::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name_->wrapped(), 1);
    head->addWidget(branch_, 0, Qt::AlignVCenter);
    head->addWidget(state_, 0, Qt::AlignVCenter);
    body()->addLayout(head);
    body()->addWidget(awaited_);
    branch_->hide();
    state_->hide();
    auto *facts = new Columns(190, 4, this);
    for (FactCard *fact : {all_, saudis_, others_, since_})
        facts->add(fact);
    awaited_->body()->addWidget(facts);
    auto *supervisors = new Card(this, 20);
    supervisors->body()->addWidget(supervisorsTitle_);
    supervisors->body()->addWidget(supervisors_);
    awaited_->body()->addWidget(supervisors);
    auto *about = new Card(this, 20);
    about->body()->addWidget(facts_);
    awaited_->body()->addWidget(about);
}

QString EmployerHome::title() const
{
    const auto *current = establishments_.current();
    return current == nullptr ? Home::title() : isolated(called(current->name, current->latinName));
}

void EmployerHome::refresh()
{
    (void)awaited_->begin();
    if (establishments_.current() == nullptr)
        establishments_.load(); // chosen() follows
    else
        load();
    Home::refresh();
}

void EmployerHome::load()
{
    const auto *current = establishments_.current();
    if (current == nullptr)
        return;
    // What is about to be shown has its name at once; what was shown must not stand under it.
    name_->setText(isolated(called(current->name, current->latinName)));
    state_->hide();
    branch_->hide();
    awaited_->ask(
        desk().session, contract::OneEstablishment{current->number}, [this](const auto &answer) { take(answer); });
}

void EmployerHome::sayAnew()
{
    if (!awaited_->hasArrived())
        return;
    desk().session.call(contract::OneEstablishment{record_.number},
        this,
        [this, question = awaited_->question()](const domain::Outcome<contract::EstablishmentRecord> &answer) {
            if (answer && awaited_->expects(question))
                take(*answer); // else what stands there stays
        });
}

void EmployerHome::take(const contract::EstablishmentRecord &record)
{
    record_ = record;
    form::Record whole = form::recordOf(record);
    for (form::Section &section : whole.sections)
        for (form::Table &table : section.tables)
            supervisors_->setTable(std::exchange(table, {}));
    // The counts stand in cards and the supervisors in their table.
    std::erase_if(whole.sections, [](const form::Section &section) {
        return section.items.empty() || section.items.front().name == QLatin1String("saudis");
    });
    for (form::Section &section : whole.sections)
        section.tables.clear();
    facts_->setRecord(std::move(whole));
    say();
}

void EmployerHome::say()
{
    supervisorsTitle_->setText(tr("Supervisors"));
    supervisors_->setAccessibleName(tr("Supervisors"));
    if (!record_.number.empty())
        sayFacts();
    else if (name_->text().isEmpty())
        name_->setText(tr("My establishments"));
}

void EmployerHome::sayFacts()
{
    name_->setText(isolated(called(record_.name, record_.latinName)));
    state_->setState(toneOf(record_.state), saidChoice(record_.state));
    state_->show();
    branch_->setState(Banner::Tone::Info, tr("Branch"));
    branch_->setVisible(record_.parent.has_value());
    all_->setFact(tr("Active contributors"), ltr(QString::number(record_.saudis + record_.nonSaudis)));
    saudis_->setFact(tr("Saudis"), ltr(QString::number(record_.saudis)));
    others_->setFact(tr("Non-Saudis"), ltr(QString::number(record_.nonSaudis)));
    since_->setFact(tr("Establishment number"),
        ltr(contract::toQString(record_.number.text())),
        tr("Registered on %1").arg(written(record_.registered)));
}

} // namespace ui
