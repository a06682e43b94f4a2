// SPDX-License-Identifier: Apache-2.0
// The parts of a registration, one after the other; what was typed outlives every failure.
#include "ui/screens/accounts/registration_steps.h"

#include "contract/account/registration.h"
#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/password_meter.h"
#include "ui/form/visual_code_editor.h"
#include "ui/form/wizard.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/screens/accounts/agreement_page.h"
#include "ui/screens/moments.h"
#include "ui/screens/tell.h"

#include <QHideEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

const QString visualCode = QStringLiteral("visualCode");

/// Whether the service may have taken it, or will when it is sent once more as it is.
bool mayBeRepeated(const domain::Fault &fault)
{
    return fault.kind == domain::Kind::Offline || fault.kind == domain::Kind::Broken || fault.code == "service.busy";
}

} // namespace

RegistrationSteps::RegistrationSteps(
    Desk desk, form::Form &form, QString name, contract::Text title, contract::Text submitWords, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      form_(form),
      name_(std::move(name)),
      parts_(new QStackedLayout(this)),
      filling_(new QWidget(this)),
      offer_(new Banner(filling_)),
      wizard_(new Wizard(form_, title, form::sentence, filling_)),
      visual_(static_cast<VisualCodeEditor *>(wizard_->row(visualCode)->editor()))
{
    for (int field = 0; field < form_.fieldCount(); ++field)
        untouched_.push_back(form_.draft(field));
    auto *column = new QVBoxLayout(filling_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(offer_);
    column->addWidget(wizard_, 1);
    parts_->addWidget(filling_);
    wizard_->setSubmitWords(submitWords);
    furnish();
    connect(wizard_, &Wizard::submitted, this, &RegistrationSteps::submitted);
    connect(wizard_, &Wizard::cancelAsked, this, [this] { running_.cancel(); });
    connect(wizard_, &Wizard::stepChanged, this, [this](int step) {
        if (step == form_.info(form_.find(visualCode)).step)
            renewVisualCode();
        journal();
    });
    connect(&form_, &form::Form::draftChanged, this, &RegistrationSteps::journal);
    connect(&desk_.drafts, &session::Drafts::opened, this, &RegistrationSteps::takeUp);
    connect(visual_, &VisualCodeEditor::wanted, this, &RegistrationSteps::askVisualCode);
    desk_.drafts.openForGuest();
    takeUp();
}

RegistrationSteps::~RegistrationSteps()
{
    // Left by the person, and not by a fall of the program: nobody else finds it here.
    if (desk_.drafts.areGuests())
        desk_.drafts.end(name_);
}

bool RegistrationSteps::isTouched()
{
    const form::Kept kept = form_.kept();
    return std::any_of(kept.typed.begin(), kept.typed.end(), [this](const auto &each) {
        return each.second != untouched_[static_cast<std::size_t>(form_.find(each.first))];
    });
}

void RegistrationSteps::journal()
{
    if (putting_ || finished_ || desk_.drafts.isOpening() || !desk_.drafts.areGuests())
        return;
    if (isTouched())
        desk_.drafts.keep({name_, wizard_->step(), form_.kept(), session::Draft::State::Begun, {}});
    else
        desk_.drafts.end(name_);
}

void RegistrationSteps::takeUp()
{
    if (desk_.drafts.isOpening() || !desk_.drafts.areGuests())
        return;
    const auto earlier = desk_.drafts.find(name_);
    if (!earlier || isTouched())
        return journal();
    putting_ = true;
    form_.restore(earlier->content);
    // The password was not kept: nobody gets past it.
    wizard_->goTo(std::clamp(earlier->step, 0, form_.info(form_.find(QStringLiteral("password"))).step));
    putting_ = false;
    tell(offer_, Banner::Tone::Info, [when = earlier->changed] {
        return tr("You began this on %1, and the program ended before it was sent. It is as you left it, but for the "
                  "password.")
            .arg(dayAndTime(when));
    });
}

void RegistrationSteps::beginAnew()
{
    offer_->hide();
    putting_ = true;
    for (int field = 0; field < form_.fieldCount(); ++field)
        form_.setDraft(field, untouched_[static_cast<std::size_t>(field)]);
    visualCodeEnds_ = {};
    visual_->clear();
    wizard_->goTo(0);
    putting_ = false;
    journal();
}

void RegistrationSteps::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || !std::exchange(finished_, false))
        return;
    parts_->setCurrentWidget(filling_);
    beginAnew();
}

void RegistrationSteps::furnish()
{
    offer_->hide();
    offer_->setDismissible(true);
    offer_->setAround({32, 16, 32, 12});
    connect(offer_, &Banner::acted, this, &RegistrationSteps::beginAnew);
    inWords(offer_, [this] {
        offer_->setAction(tr("Begin anew"));
        // A sum in words that nobody has reckoned yet is asked in the language that is spoken now; the session hears of
        // it first.
        if (visual_->kind() == contract::VisualKind::Words && visualCodeEnds_ > desk_.clock.now()
            && form_.draft(form_.find(visualCode)).isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { askVisualCode(contract::VisualKind::Words); }, Qt::QueuedConnection);
    });
    FieldRow *password = wizard_->row(QStringLiteral("password"));
    password->addBelow(new PasswordMeter(form_, QStringLiteral("password"), password));
    FieldRow *agreed = wizard_->row(QStringLiteral("agreed"));
    auto *terms = new LinkButton({}, agreed);
    terms->setMark(Icon::Document);
    agreed->addBelow(terms);
    inWords(terms, [terms] { terms->setText(tr("Read the terms of use")); });
    connect(terms, &QPushButton::clicked, this, &RegistrationSteps::openAgreement);
    visual_->clear();
}

void RegistrationSteps::setWay(
    std::function<session::Running(const domain::OneTimeCode &, QObject *, session::Answer<domain::Done>)> confirm,
    std::function<QString(const QString &where)> sent)
{
    way_ = {std::move(confirm),
        [this](QObject *context, session::Answer<contract::Challenge> answer) {
            return desk_.session.call(contract::ResendRegistrationCode{challenge_}, context, std::move(answer));
        },
        std::move(sent)};
}

void RegistrationSteps::openAgreement()
{
    if (agreement_ == nullptr) {
        agreement_ = new AgreementPage(this);
        parts_->addWidget(agreement_);
        connect(agreement_, &AgreementPage::closed, this, [this] { parts_->setCurrentWidget(filling_); });
    }
    parts_->setCurrentWidget(agreement_);
}

/// One that is there and still good stays, as does one that is on its way.
void RegistrationSteps::renewVisualCode()
{
    if (visualCodeEnds_ <= desk_.clock.now() && !asking_.isActive())
        askVisualCode(visual_->kind());
}

void RegistrationSteps::askVisualCode(contract::VisualKind kind)
{
    visualCodeEnds_ = {};
    visual_->clear();
    asking_.cancel();
    asking_ = desk_.session.call(
        contract::NewVisualCode{kind}, this, [this](const domain::Outcome<contract::VisualCode> &answer) {
            if (!answer) {
                if (answer.fault().code != "call.cancelled")
                    (void)form_.show(answer.fault().within(visualCode.toStdString()));
                return;
            }
            const bool wasWrong = form_.fault(form_.find(visualCode)).has_value();
            visual_->show(*answer);
            if (wasWrong) // it could not be typed into while there was nothing to answer
                wizard_->row(visualCode)->take();
            visualCodeEnds_ = desk_.clock.now() + std::chrono::seconds(answer->expiresIn);
        });
}

void RegistrationSteps::begin()
{
    wizard_->setWaiting(true);
}

void RegistrationSteps::take(const domain::Outcome<contract::Challenge> &answer)
{
    // An answered code is used up; once it was accepted, the step that has it asks for another when one is there again.
    if (answer) {
        visualCodeEnds_ = {};
        visual_->clear();
    } else {
        if (!mayBeRepeated(answer.fault()))
            askVisualCode(visual_->kind());
        return wizard_->show(answer.fault());
    }
    wizard_->setWaiting(false);
    challenge_ = answer->challenge;
    openCode(*answer);
}

void RegistrationSteps::openCode(const contract::Challenge &challenge)
{
    if (code_ == nullptr) {
        code_ = new CodePage(desk_, way_, this);
        parts_->addWidget(code_);
        connect(code_, &CodePage::left, this, [this] {
            parts_->setCurrentWidget(filling_);
            wizard_->goTo(form_.info(form_.find(visualCode)).step); // to be answered anew
        });
    }
    parts_->setCurrentWidget(code_);
    code_->begin(challenge);
}

void RegistrationSteps::open(QWidget *page)
{
    if (parts_->indexOf(page) < 0)
        parts_->addWidget(page);
    parts_->setCurrentWidget(page);
}

void RegistrationSteps::forget()
{
    finished_ = true;
    if (desk_.drafts.areGuests())
        desk_.drafts.end(name_);
    challenge_ = {};
    for (const QString &secret : {QStringLiteral("password"), QStringLiteral("passwordAgain")})
        form_.forget(form_.find(secret));
}

} // namespace ui
