// SPDX-License-Identifier: Apache-2.0
// A service from its first field to its receipt; what was typed outlives every failure to send it.
#include "ui/screens/service_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/wizard.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/screens/certificates/certificate_page.h"
#include "ui/screens/moments.h"
#include "ui/screens/receipt_page.h"
#include "ui/screens/tell.h"
#include "ui/screens/words.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

bool saysThatItWasNotDone(const domain::Fault &fault)
{
    using domain::Kind;
    return fault.kind == Kind::Invalid || fault.kind == Kind::Forbidden || fault.kind == Kind::Missing
           || fault.kind == Kind::TooMany
           || (fault.kind == Kind::Conflict && fault != domain::refuse("request.in_flight"));
}

/// By which what the service resulted in is asked about.
QString numberOf(const session::Result &result)
{
    const auto *receipt = std::get_if<contract::Receipt>(&result);
    return contract::toQString(
        receipt != nullptr ? receipt->number.text() : std::get<contract::Certificate>(result).brief.number.text());
}

} // namespace

ServicePage::ServicePage(Desk desk, const session::Service &service, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      service_(service),
      form_(service.makeForm(desk_.clock)),
      parts_(new QStackedLayout(this)),
      filling_(new QWidget(this)),
      offer_(new Banner(filling_)),
      goOn_(new SecondaryButton({}, offer_)),
      beginAnew_(new LinkButton({}, offer_)),
      wizard_(new Wizard(*form_, service.title, form::sentence, filling_))
{
    for (int field = 0; field < form_->fieldCount(); ++field)
        untouched_.push_back(form_->draft(field));
    build();
    connect(wizard_, &Wizard::submitted, this, &ServicePage::submit);
    connect(wizard_, &Wizard::cancelAsked, this, [this] {
        running_.cancel();
        if (std::exchange(held_, false))
            take(domain::refuse("call.cancelled"));
    });
    connect(wizard_, &Wizard::stepChanged, this, &ServicePage::journal);
    connect(form_.get(), &form::Form::draftChanged, this, [this] {
        if (!putting_ && !sending_)
            state_ = session::Draft::State::Begun;
        journal();
    });
    connect(goOn_, &QPushButton::clicked, this, &ServicePage::goOn);
    connect(beginAnew_, &QPushButton::clicked, this, &ServicePage::beginAnew);
    connect(&desk_.drafts, &session::Drafts::opened, this, [this] {
        if (held_)
            return send();
        takeUp();
    });
    desk_.drafts.prepare();
    takeUp();
}

void ServicePage::build()
{
    parts_->addWidget(filling_);
    auto *column = new QVBoxLayout(filling_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(offer_);
    column->addWidget(wizard_, 1);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(goOn_);
    choice->addWidget(beginAnew_);
    choice->addStretch(1);
    offer_->more()->addSpacing(6);
    offer_->more()->addLayout(choice);
    offer_->setAround({32, 16, 32, 12});
    offer_->hide();
    wizard_->setSubmitWords(service_.submitWords);
    inWords(goOn_, [this] {
        goOn_->setText(tr("Go on where you were"));
        beginAnew_->setText(tr("Begin anew"));
    });
}

ServicePage::~ServicePage()
{
    // The rows of the wizard look at the form until their end.
    delete wizard_;
}

void ServicePage::offer(const QHash<QString, QString> &known)
{
    known_ = known;
    // What was begun before is left as it was: it may be on its way under the key of its content.
    if (restored_ || sending_)
        return;
    for (int field = 0; field < form_->fieldCount(); ++field) {
        QString &untouched = untouched_[static_cast<std::size_t>(field)];
        const QString value = known.value(form_->info(field).name);
        if (value.isEmpty() || form_->draft(field) != untouched)
            continue;
        untouched = value;
        form_->setDraft(field, value);
    }
}

QString ServicePage::title() const
{
    return wordsOf(service_.title);
}

bool ServicePage::holdsUnsentWork() const
{
    if (filed_)
        return false;
    for (int field = 0; field < form_->fieldCount(); ++field)
        if (form_->draft(field) != untouched_[static_cast<std::size_t>(field)])
            return true;
    return false;
}

session::Draft ServicePage::draft() const
{
    return {service_.id, wizard_->step(), form_->kept(), state_, {}};
}

void ServicePage::journal()
{
    if (putting_ || filed_ || sending_ || undecided_ || (desk_.drafts.isOpening() && !journalled_))
        return;
    if (holdsUnsentWork() || state_ != session::Draft::State::Begun) {
        journalled_ = true;
        desk_.drafts.keep(draft());
    } else if (journalled_) {
        desk_.drafts.end(service_.id);
    }
}

void ServicePage::takeUp()
{
    if (desk_.drafts.isOpening() || journalled_ || filed_)
        return;
    earlier_ = desk_.drafts.find(service_.id);
    if (!earlier_)
        return journal();
    undecided_ = holdsUnsentWork();
    if (!undecided_)
        restore();
    tell(offer_, Banner::Tone::Info, [this] { return offerWords(); });
}

void ServicePage::restore()
{
    putting_ = true;
    form_->restore(earlier_->content);
    wizard_->goTo(std::clamp(earlier_->step, 0, form_->stepCount()));
    putting_ = false;
    state_ = earlier_->state;
    undecided_ = false;
    restored_ = journalled_ = true;
}

QString ServicePage::offerWords() const
{
    const QString when = earlier_ ? dayAndTime(earlier_->changed) : QString();
    if (undecided_)
        return tr("You began this before, on %1, and did not send it. Go on where you were, or keep what stands here.")
            .arg(when);
    if (!earlier_ || earlier_->state == session::Draft::State::Begun)
        return tr("You began this on %1 and did not send it. It is as you left it.").arg(when);
    return desk_.clock.now() - earlier_->changed < session::Drafts::repeatable
               ? tr("You sent this on %1 and no answer came. Send it again: the service does it only once.").arg(when)
               : tr("You sent this on %1 and no answer came. Look in “My requests” whether it arrived before you send "
                    "it again.")
                     .arg(when);
}

void ServicePage::goOn()
{
    if (undecided_)
        restore();
    offer_->hide();
    wizard_->goTo(wizard_->step());
}

void ServicePage::beginAnew()
{
    offer_->hide();
    if (std::exchange(undecided_, false))
        return journal();
    desk_.drafts.end(service_.id);
    putting_ = true;
    for (int field = 0; field < form_->fieldCount(); ++field)
        form_->setDraft(field, untouched_[static_cast<std::size_t>(field)]);
    wizard_->goTo(0);
    putting_ = restored_ = journalled_ = false;
    state_ = session::Draft::State::Begun;
    offer(known_);
}

void ServicePage::sendAgain()
{
    if (!restored_ || sending_ || filed_)
        return;
    again_ = true;
    submit();
}

void ServicePage::submit()
{
    offer_->hide();
    undecided_ = false;
    wizard_->setWaiting(true);
    // On disk before it leaves: whatever ends the program now, it is known that this was on its way.
    state_ = session::Draft::State::Sending;
    sentKey_ = form_->key();
    sending_ = journalled_ = true;
    desk_.drafts.keepNow(draft());
    // Not before the keychain has given the key: until then nothing can be on disk.
    if (desk_.drafts.isOpening())
        held_ = true;
    else
        send();
}

void ServicePage::send()
{
    held_ = false;
    running_ = service_.submit(
        desk_.session, *form_, this, [this](const domain::Outcome<session::Result> &answer) { take(answer); });
}

void ServicePage::refuse(const domain::Fault &fault, bool again)
{
    // An answer that did not come says nothing of what was done, nor does one to the second time of what the first time
    // did; other content would be another request.
    const bool uncertain = (again || !saysThatItWasNotDone(fault)) && form_->key() == sentKey_;
    state_ = uncertain ? session::Draft::State::Uncertain : session::Draft::State::Begun;
    journal();
    wizard_->show(fault);
}

void ServicePage::take(const domain::Outcome<session::Result> &answer)
{
    sending_ = false;
    const bool again = std::exchange(again_, false);
    if (answer)
        finish(*answer);
    else
        refuse(answer.fault(), again);
    if (again && answer)
        Q_EMIT arrived(numberOf(*answer));
    else if (again)
        Q_EMIT notArrived(answer.fault());
}

void ServicePage::finish(const session::Result &result)
{
    desk_.drafts.end(service_.id);
    wizard_->setWaiting(false);
    filed_ = true;
    QWidget *page = std::visit([this](const auto &each) { return pageOf(each); }, result);
    parts_->addWidget(page);
    parts_->setCurrentWidget(page);
    Q_EMIT filed();
}

QWidget *ServicePage::pageOf(const contract::Receipt &receipt)
{
    auto *page = new ReceiptPage(service_.title, receipt, this);
    connect(page, &ReceiptPage::requestsWanted, this, &ServicePage::requestsWanted);
    connect(page, &ReceiptPage::homeWanted, this, &ServicePage::homeWanted);
    QMetaObject::invokeMethod(page, &ReceiptPage::begin, Qt::QueuedConnection);
    return page;
}

QWidget *ServicePage::pageOf(const contract::Certificate &certificate)
{
    auto *page = new CertificatePage(desk_, certificate, this);
    connect(page, &CertificatePage::backWanted, this, &ServicePage::certificatesWanted);
    QMetaObject::invokeMethod(page, &CertificatePage::begin, Qt::QueuedConnection);
    return page;
}

} // namespace ui
