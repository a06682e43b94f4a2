// SPDX-License-Identifier: Apache-2.0
// The parts of the page, a card each.
#include "ui/screens/accounts/account_page.h"

#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/segmented_choice.h"
#include "ui/screens/accounts/password_card.h"
#include "ui/screens/accounts/sessions_card.h"
#include "ui/screens/awaited.h"
#include "ui/screens/columns.h"
#include "ui/screens/fact_card.h"
#include "ui/screens/tell.h"
#include "ui/screens/words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array languages{
    contract::NoticeLanguage::AsProgram, contract::NoticeLanguage::Arabic, contract::NoticeLanguage::English};

int placeOf(contract::NoticeLanguage language)
{
    return static_cast<int>(std::find(languages.begin(), languages.end(), language) - languages.begin());
}

QString orDash(const std::optional<contract::Masked> &masked)
{
    return masked ? ltr(contract::toQString(masked->text())) : QStringLiteral("—");
}

} // namespace

AccountPage::AccountPage(Desk desk, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      title_(new Label(TextRole::Title, Ink::First, this)),
      awaited_(new Awaited(8, this)),
      code_(new FactCard(this)),
      email_(new FactCard(this)),
      mobile_(new FactCard(this)),
      sessions_(new SessionsCard(desk_, this)),
      language_(new SegmentedChoice(this)),
      languageBanner_(new Banner(this))
{
    build();
    inWords(this, [this] { say(); });
}

void AccountPage::build()
{
    body()->addWidget(title_->wrapped());
    body()->addWidget(awaited_);
    body()->addStretch(1);
    auto *facts = new Columns(190, 3, this);
    for (FactCard *fact : {code_, email_, mobile_})
        facts->add(fact);
    auto *password = new PasswordCard(desk_, this);
    for (QWidget *part : {static_cast<QWidget *>(facts),
             static_cast<QWidget *>(password),
             static_cast<QWidget *>(sessions_),
             makeLanguage(),
             makeLooks()})
        awaited_->body()->addWidget(part);
    connect(password, &PasswordCard::changed, this, &AccountPage::learn);
    connect(sessions_, &SessionsCard::signedOutEverywhere, this, &AccountPage::signedOutEverywhere);
    connect(awaited_, &Awaited::tryAgain, this, &AccountPage::refresh);
}

QWidget *AccountPage::makeLanguage()
{
    auto *card = new Card(this, 20);
    auto *title = new Label(TextRole::Section, Ink::First, card);
    auto *words = new Label(TextRole::Body, Ink::Second, card);
    card->body()->setSpacing(12);
    card->body()->addWidget(title->wrapped());
    card->body()->addWidget(words->wrapped());
    card->body()->addWidget(language_);
    card->body()->addWidget(languageBanner_);
    languageBanner_->hide();
    connect(language_, &SegmentedChoice::chosenChanged, this, &AccountPage::chooseLanguage);
    inWords(card, [this, title, words] {
        title->setText(tr("Language of notices"));
        words->setText(tr("In which language e-mails and SMS are written to you."));
        QStringList options;
        for (const contract::NoticeLanguage language : languages)
            options.push_back(saidChoice(language));
        language_->setOptions(options);
        language_->setAccessibleName(title->text());
    });
    return card;
}

QWidget *AccountPage::makeLooks()
{
    auto *card = new Card(this, 20);
    auto *title = new Label(TextRole::Section, Ink::First, card);
    auto *words = new Label(TextRole::Body, Ink::Second, card);
    auto *open = new SecondaryButton({}, card);
    card->body()->setSpacing(12);
    card->body()->addWidget(title->wrapped());
    card->body()->addWidget(words->wrapped());
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    open->setMark(Icon::Eye);
    connect(open, &QPushButton::clicked, this, &AccountPage::looksWanted);
    inWords(card, [title, words, open] {
        title->setText(tr("Who looked at my data"));
        words->setText(tr("Every time that somebody else was shown data of yours is written down: who, when and why."));
        open->setText(tr("Show who looked"));
    });
    return card;
}

QString AccountPage::title() const
{
    return title_->text();
}

void AccountPage::refresh()
{
    awaited_->ask(desk_.session, contract::MyAccount{}, [this](const auto &answer) { take(answer); });
}

/// The sessions have become fewer; the page stays as it is meanwhile.
void AccountPage::learn()
{
    desk_.session.call(contract::MyAccount{}, this, [this](const domain::Outcome<contract::AccountRecord> &answer) {
        if (answer)
            take(*answer);
    });
}

void AccountPage::take(const contract::AccountRecord &record)
{
    record_ = record;
    sessions_->setSessions(record.sessions);
    const QSignalBlocker silent(language_);
    language_->choose(placeOf(record.language));
    say();
}

void AccountPage::say()
{
    title_->setText(tr("My account"));
    code_->setFact(tr("User code"), ltr(contract::toQString(record_.userCode.text())));
    email_->setFact(tr("E-mail"), orDash(record_.email));
    mobile_->setFact(tr("Mobile"), orDash(record_.mobile));
}

void AccountPage::chooseLanguage(int option)
{
    const contract::NoticeLanguage language = languages[static_cast<std::size_t>(option)];
    choosing_.cancel();
    choosing_ = desk_.session.call(contract::ChooseNoticeLanguage{language},
        this,
        [this, language](const domain::Outcome<contract::Nothing> &answer) {
            if (!answer) {
                const QSignalBlocker silent(language_);
                language_->choose(placeOf(record_.language));
                return tell(languageBanner_, answer.fault());
            }
            record_.language = language;
            tell(languageBanner_, Banner::Tone::Success, [language] {
                return tr("From now on you are written to in: %1.").arg(saidChoice(language));
            });
        });
}

} // namespace ui
