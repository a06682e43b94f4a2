// SPDX-License-Identifier: Apache-2.0
// The verdict in words, never by its colour alone.
#include "ui/screens/certificates/verdict_card.h"

#include "ui/direction.h"
#include "ui/form/record_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/certificates/drawing.h"
#include "ui/screens/certificates/pages_view.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int pageHeight = 620;

Banner::Tone toneOf(contract::Verdict verdict)
{
    switch (verdict) {
    case contract::Verdict::Valid:
        return Banner::Tone::Success;
    case contract::Verdict::Expired:
        return Banner::Tone::Warning;
    case contract::Verdict::Cancelled:
    case contract::Verdict::NotFound:
        break;
    }
    return Banner::Tone::Danger;
}

/// What is known of it: a signature says nothing of its state, and a code alone little more than its number.
form::Record factsOf(const Verified &verified)
{
    form::Record facts = form::recordOf(*verified.brief);
    const bool signedOnly = verified.source == Verified::Source::Signature;
    const auto isUnknown = [&](const form::Item &item) {
        const bool inCode = item.name == QLatin1String("number") || item.name == QLatin1String("type")
                            || item.name == QLatin1String("expires");
        return signedOnly && (item.name == QLatin1String("state") || (!verified.page && !inCode));
    };
    for (form::Section &section : facts.sections)
        std::erase_if(section.items, isUnknown);
    return facts;
}

} // namespace

VerdictCard::VerdictCard(const print::Dictionaries &dictionaries, QWidget *parent)
    : Card(parent),
      dictionaries_(dictionaries),
      verdict_(new Pill(this)),
      title_(new Label(TextRole::Section, Ink::First, this)),
      detail_(new Label(TextRole::Body, Ink::Second, this)),
      facts_(new RecordView(RecordView::Manner::Page, this)),
      specimen_(new Banner(this)),
      compare_(new Label(TextRole::Strong, Ink::First, this)),
      pages_(new PagesView(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_->wrapped(), 1);
    head->addWidget(verdict_, 0, Qt::AlignVCenter);
    body()->setSpacing(12);
    body()->addLayout(head);
    body()->addWidget(detail_->wrapped());
    body()->addWidget(specimen_);
    body()->addWidget(facts_);
    body()->addWidget(compare_->wrapped());
    body()->addWidget(pages_);
    pages_->setFixedHeight(scaled(pageHeight));
    inWords(this, [this] { say(); });
}

void VerdictCard::setVerified(Verified verified)
{
    verified_ = std::move(verified);
    facts_->setVisible(verified_.brief.has_value());
    if (verified_.brief)
        facts_->setRecord(factsOf(verified_));
    bool drawn = false;
    if (verified_.page)
        if (auto sheets = sheetsOf(*verified_.page, dictionaries_)) {
            pages_->setSheets(*std::move(sheets));
            drawn = true;
        }
    pages_->setVisible(drawn);
    compare_->setVisible(verified_.brief.has_value());
    specimen_->setVisible(verified_.specimen);
    say();
}

void VerdictCard::say()
{
    // Nobody was asked whether it was cancelled: that is no "valid" yet.
    if (verified_.source == Verified::Source::Signature && verified_.verdict == contract::Verdict::Valid)
        verdict_->setState(Banner::Tone::Info, tr("Signature only"));
    else
        verdict_->setState(toneOf(verified_.verdict), saidChoice(verified_.verdict));
    title_->setText(verdictWords());
    detail_->setText(detailWords());
    specimen_->setWords(Banner::Tone::Warning,
        tr("A specimen: it was issued by a demonstration service and has no effect, whatever is written on it."));
    compare_->setText(
        pages_->isHidden()
            ? tr("Compare with your paper: the code holds no more than this, and the page itself was not looked at")
            : tr("Compare with your paper: this is what was signed"));
}

QString VerdictCard::verdictWords() const
{
    switch (verified_.verdict) {
    case contract::Verdict::Valid:
        return verified_.source == Verified::Source::Service ? tr("The certificate is valid")
                                                             : tr("The signature is right");
    case contract::Verdict::Expired:
        return tr("The certificate has expired");
    case contract::Verdict::Cancelled:
        return tr("The certificate was cancelled");
    case contract::Verdict::NotFound:
        break;
    }
    return tr("No such certificate was found");
}

QString VerdictCard::detailWords() const
{
    if (verified_.verdict == contract::Verdict::NotFound)
        return tr(
            "There is no certificate of this number for this holder. Compare both numbers with the paper; if they "
            "are right, do not rely on it.");
    if (verified_.issuedLater)
        return tr("It is dated later than today. Check the date of this computer before you rely on it.");
    if (verified_.source == Verified::Source::Signature)
        return tr("Only the signature was checked, on this computer. Whether the certificate was cancelled since, the "
                  "service alone knows: verify it again with a connection and the holder's number.");
    if (verified_.verdict == contract::Verdict::Cancelled)
        return tr("Its holder or the office withdrew it. It no longer proves anything.");
    if (verified_.verdict == contract::Verdict::Expired)
        return tr("It was issued as shown, and its last day has passed. Ask its holder for a new one.");
    return tr("The service issued it and has not cancelled it.");
}

} // namespace ui
