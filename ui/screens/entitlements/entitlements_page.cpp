// SPDX-License-Identifier: Apache-2.0
// The page: the answer in a sentence, the cards under their headings, and what the answer is worth.
#include "ui/screens/entitlements/entitlements_page.h"

#include "ui/direction.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/rows.h"
#include "ui/screens/awaited.h"
#include "ui/screens/entitlements/benefit_card.h"

#include <algorithm>

namespace ui {

EntitlementsPage::EntitlementsPage(Desk desk, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      heading_(new Label(TextRole::Title, Ink::First, this)),
      awaited_(new Awaited(10, this)),
      summary_(new Card(this, 20)),
      first_(new Label(TextRole::Section, Ink::First, this)),
      rest_(new Label(TextRole::Body, Ink::Second, this)),
      note_(new Banner(this)),
      cards_(new Rows),
      never_(new EmptyState(Icon::Wallet, this))
{
    body()->addWidget(heading_->wrapped());
    body()->addWidget(awaited_);
    body()->addStretch(1);
    summary_->body()->setSpacing(6);
    summary_->body()->addWidget(first_->wrapped());
    summary_->body()->addWidget(rest_->wrapped());
    cards_->setSpacing(12);
    awaited_->body()->addWidget(summary_);
    awaited_->body()->addWidget(note_);
    awaited_->body()->addLayout(cards_);
    awaited_->body()->addWidget(never_);
    connect(awaited_, &Awaited::tryAgain, this, &EntitlementsPage::refresh);
    connect(never_, &EmptyState::acted, this, &EntitlementsPage::helpWanted);
    inWords(this, [this] { say(); });
}

QString EntitlementsPage::title() const
{
    return heading_->text();
}

void EntitlementsPage::refresh()
{
    awaited_->ask(desk_.session, contract::MyEligibility{}, [this](const auto &answer) { take(answer); });
}

void EntitlementsPage::take(const contract::Entitlements &answer)
{
    state_ = answer.state;
    const bool never = state_ == contract::InsuranceState::NeverInsured;
    claims_ = claimsOf(answer);
    on_ = answer.on;
    if (!std::exchange(seen_, true) && !claims_.empty())
        open_.insert(claims_.front().entry.benefit);
    cards_->clear();
    if (!never)
        for (const ClaimGroup group : {ClaimGroup::Now, ClaimGroup::Later, ClaimGroup::Covered, ClaimGroup::NotAsItIs})
            addGroup(group);
    for (QWidget *each : std::initializer_list<QWidget *>{summary_, note_})
        each->setVisible(!never);
    never_->setVisible(never);
    say();
}

void EntitlementsPage::addGroup(ClaimGroup group)
{
    bool headed = false;
    for (const Claim &claim : claims_) {
        if (groupOf(claim) != group)
            continue;
        if (!std::exchange(headed, true)) {
            auto *heading = new Label(TextRole::Strong, Ink::Third, this);
            cards_->addWidget(heading->wrapped());
            inWords(heading, [heading, group] {
                const QString words[] = {tr("Now"),
                    tr("Later, if nothing changes"),
                    tr("You are covered, should it happen"),
                    tr("Not as things are")};
                heading->setText(words[static_cast<std::size_t>(group)]);
            });
        }
        auto *card = new BenefitCard(claim, this);
        cards_->addWidget(card);
        const domain::Claimable benefit = claim.entry.benefit;
        card->open(open_.contains(benefit));
        connect(card, &BenefitCard::opened, this, [this, benefit](bool open) {
            if (open)
                open_.insert(benefit);
            else
                open_.erase(benefit);
        });
    }
}

QString EntitlementsPage::leftOut() const
{
    if (state_ == contract::InsuranceState::Pensioner)
        return tr("A pension is paid to you already, so the other pensions of your own are not listed.");
    const bool ofAnnuities = std::any_of(claims_.begin(), claims_.end(), [](const Claim &each) {
        return each.entry.benefit == domain::Claimable::OldAge;
    });
    return ofAnnuities ? QString() : tr("The annuities branch insures Saudis, so its pensions are not listed.");
}

void EntitlementsPage::say()
{
    heading_->setText(tr("What may I claim?"));
    note_->setWords(Banner::Tone::Info,
        tr("Computed from your record as it stands on %1. It decides nothing: a claim is decided when you apply for it.")
            .arg(written(on_)));
    never_->setWords(tr("You have not been insured yet"),
        tr("When an employer registers you, you find here what you may claim, what is missing, and from when."),
        tr("Help and contact"));
    QStringList sentences = summaryOf(claims_);
    if (const QString left = leftOut(); !left.isEmpty())
        sentences << left;
    first_->setText(sentences.value(0));
    rest_->setText(sentences.mid(1).join(u'\n'));
    rest_->setVisible(sentences.size() > 1);
}

} // namespace ui
