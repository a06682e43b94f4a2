// SPDX-License-Identifier: Apache-2.0
// A row for each look.
#include "ui/screens/accounts/looks_page.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/moments.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {
namespace {

QString whoIn(const contract::Look &look)
{
    return look.who ? isolated(called(*look.who, look.latinWho))
                    : LooksPage::tr("Somebody who was not signed in and had its number and yours");
}

QWidget *rowOf(const contract::Look &look, QWidget *parent)
{
    auto *row = new Card(parent, 14);
    auto *who = new Label(TextRole::Strong, Ink::First, row);
    auto *why = new Label(TextRole::Body, Ink::Second, row);
    auto *when = new Label(TextRole::Small, Ink::Third, row);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (Label *label : {who, why, when})
        words->addWidget(label->wrapped());
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    const Icon icon = look.why == contract::SeenFor::Certificate ? Icon::Certificate : Icon::Building;
    line->addWidget(new Medallion(icon, 36, row), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    row->body()->addLayout(line);
    inWords(row, [look, who, why, when] {
        who->setText(whoIn(look));
        why->setText(LooksPage::tr("%1: %2").arg(saidChoice(look.why), ltr(contract::toQString(look.what.text()))));
        when->setText(dayAndTime(look.at.instant()));
    });
    return row;
}

} // namespace

LooksPage::LooksPage(Desk desk, QWidget *parent) : ListPage(std::move(desk), Icon::Eye, parent)
{
    auto *back = new SecondaryButton({}, this);
    head()->addWidget(back);
    connect(back, &QPushButton::clicked, this, &LooksPage::backWanted);
    inWords(this, [this, back] {
        heading()->setText(tr("Who looked at my data"));
        back->setText(tr("My account"));
        nothing()->setWords(tr("Nobody has looked"),
            tr("When somebody else is shown data of yours, it stands here with who it was, when and why."));
    });
}

void LooksPage::ask(const After &after)
{
    follow(desk().session.call(contract::LooksAtMe{after},
        this,
        rowsOf<contract::LookList, contract::Look>(
            &contract::LookList::looks, [this](const contract::Look &look) { return rowOf(look, this); })));
}

} // namespace ui
