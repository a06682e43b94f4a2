// SPDX-License-Identifier: Apache-2.0
// The wizard's pages, its rail above and its buttons below.
#include "ui/form/wizard.h"

#include "ui/direction.h"
#include "ui/form/form_page.h"
#include "ui/form/record_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/step_rail.h"
#include "ui/kit/waiting.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

Wizard::Wizard(form::Form &form, contract::Text title, FaultWords words, QWidget *parent)
    : QWidget(parent),
      form_(form),
      title_(title),
      words_(std::move(words)),
      adviceWords_(static_cast<std::size_t>(form.stepCount()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    buildBody(column);
    buildFoot(column);
    inWords(this, [this] { say(); });
    refresh();
}

void Wizard::buildHead(QVBoxLayout *column)
{
    auto *head = new Band(Band::Bottom, this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(32, 20, 32, 16);
    lines->setSpacing(12);
    heading_ = new Label(TextRole::Title, Ink::First, head);
    heading_->wrapped();
    rail_ = new StepRail(head);
    lines->addWidget(heading_);
    lines->addWidget(rail_);
    column->addWidget(head);
}

void Wizard::buildBody(QVBoxLayout *column)
{
    scroll_ = new ScrollPage(this);
    scroll_->body()->setContentsMargins(32, 24, 32, 24);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(32);
    // A line of fields stays as short as one reads it, however wide the window is.
    main_ = new QWidget(scroll_->widget());
    auto *main = new QVBoxLayout(main_);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(16);
    banner_ = new Banner(main_);
    banner_->setDismissible(true);
    banner_->hide();
    main->addWidget(banner_);
    for (int step = 0; step < form_.stepCount(); ++step) {
        advice_.push_back(new Banner(main_));
        main->addWidget(advice_.back());
        pages_.push_back(new FormPage(form_, step, words_, main_));
        main->addWidget(pages_.back());
        connect(pages_.back(), &FormPage::finished, this, &Wizard::next);
    }
    reviewCard_ = new Card(main_);
    review_ = new RecordView(RecordView::Manner::Page, reviewCard_);
    review_->setEditable(true);
    reviewCard_->body()->addWidget(review_);
    main->addWidget(reviewCard_);
    main->addStretch(1);
    connect(review_, &RecordView::editAsked, this, &Wizard::goTo);

    summaryCard_ = new Card(scroll_->widget(), 20);
    summaryTitle_ = new Label(TextRole::Strong, Ink::First, summaryCard_);
    summary_ = new RecordView(RecordView::Manner::Summary, summaryCard_);
    summaryCard_->body()->addWidget(summaryTitle_);
    summaryCard_->body()->addWidget(summary_);
    sides->addWidget(main_, 1);
    sides->addStretch(0);
    sides->addWidget(summaryCard_, 0, Qt::AlignTop);
    scroll_->body()->addLayout(sides, 1);
    column->addWidget(scroll_, 1);
}

void Wizard::buildFoot(QVBoxLayout *column)
{
    auto *foot = new Band(Band::Top, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(32, 14, 32, 14);
    row->setSpacing(12);
    legend_ = new Label(TextRole::Small, Ink::Third, foot);
    busy_ = new BusyLine(foot);
    back_ = new SecondaryButton({}, foot);
    next_ = new PrimaryButton({}, foot);
    row->addWidget(legend_);
    row->addWidget(busy_, 1);
    row->addStretch(0);
    row->addWidget(back_);
    row->addWidget(next_);
    row->setStretch(2, 1);
    column->addWidget(foot);
    connect(back_, &QPushButton::clicked, this, &Wizard::back);
    connect(next_, &QPushButton::clicked, this, &Wizard::next);
    next_->installEventFilter(this);
    connect(busy_, &BusyLine::cancelled, this, &Wizard::cancelAsked);
}

void Wizard::say()
{
    heading_->setText(wordsOf(title_));
    QStringList titles;
    for (int step = 0; step < form_.stepCount(); ++step) {
        titles << wordsOf(form_.stepTitle(step));
        const contract::Text advice = adviceWords_[static_cast<std::size_t>(step)];
        if (!advice.empty())
            advice_[static_cast<std::size_t>(step)]->setWords(Banner::Tone::Info, wordsOf(advice));
    }
    rail_->setSteps(titles << tr("Review"));
    summaryTitle_->setText(tr("Summary of the request"));
    legend_->setText(tr("* required"));
    back_->setText(tr("Previous"));
    next_->setText(step_ == reviewStep() ? wordsOf(submitWords_) : tr("Next"));
}

void Wizard::setSubmitWords(contract::Text words)
{
    submitWords_ = words;
    say();
}

FieldRow *Wizard::row(const QString &field) const
{
    const int number = form_.find(field);
    return number < 0 ? nullptr : pages_[static_cast<std::size_t>(form_.info(number).step)]->row(number);
}

void Wizard::setAdvice(int step, contract::Text words)
{
    adviceWords_[static_cast<std::size_t>(step)] = words;
    say();
    refresh();
}

void Wizard::refresh()
{
    const bool reviewing = step_ == reviewStep();
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const bool here = static_cast<int>(i) == step_;
        pages_[i]->setVisible(here);
        advice_[i]->setVisible(here && !adviceWords_[i].empty());
    }
    reviewCard_->setVisible(reviewing);
    const form::Record record = form_.record();
    if (reviewing)
        review_->setRecord(record);
    // Beside the fields: what earlier steps came to.
    form::Record before;
    before.sections.assign(
        record.sections.begin(), record.sections.begin() + qMin<std::ptrdiff_t>(step_, std::ssize(record.sections)));
    for (form::Section &section : before.sections)
        std::erase_if(section.items, [](const form::Item &item) { return item.value.spelling.isEmpty(); });
    std::erase_if(before.sections, [](const form::Section &section) { return section.items.empty(); });
    const bool roomy = width() >= scaled(900);
    summaryCard_->setVisible(roomy && !reviewing && !before.sections.empty());
    summaryCard_->setFixedWidth(scaled(280));
    main_->setMaximumWidth(scaled(780));
    if (!summaryCard_->isHidden())
        summary_->setRecord(std::move(before));
    rail_->setCurrent(step_);
    legend_->setVisible(!reviewing);
    back_->setEnabled(step_ > 0 && !waiting_);
    next_->setEnabled(!waiting_);
    next_->setText(reviewing ? wordsOf(submitWords_) : tr("Next"));
}

void Wizard::goTo(int step)
{
    if (step < 0 || step > reviewStep() || waiting_)
        return;
    step_ = step;
    banner_->hide();
    refresh();
    scroll_->verticalScrollBar()->setValue(0);
    if (step_ == reviewStep())
        next_->setFocus(Qt::OtherFocusReason);
    else
        pages_[static_cast<std::size_t>(step_)]->take();
    Q_EMIT stepChanged(step_);
}

void Wizard::next()
{
    if (waiting_)
        return;
    if (step_ < reviewStep()) {
        if (pages_[static_cast<std::size_t>(step_)]->check())
            goTo(step_ + 1);
        return;
    }
    // A rule over several steps may only show now.
    if (form_.check())
        Q_EMIT submitted();
    else
        show(*form_.fault(form_.firstFault()));
}

bool Wizard::eventFilter(QObject *watched, QEvent *event)
{
    // Who clicks twice out of habit has not read the review that the first click brought.
    if (watched == next_ && event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QWidget::eventFilter(watched, event);
}

void Wizard::back()
{
    goTo(step_ - 1);
}

void Wizard::show(const domain::Fault &fault)
{
    setWaiting(false);
    if (form_.show(fault)) {
        const int field = form_.firstFault();
        goTo(form_.info(field).step);
        pages_[static_cast<std::size_t>(step_)]->take(field);
        return;
    }
    banner_->show(Banner::Tone::Danger, words_(fault), QString::fromStdString(fault.code));
    scroll_->verticalScrollBar()->setValue(0);
}

void Wizard::setWaiting(bool waiting)
{
    if (waiting && !waiting_)
        focusBefore_ = window()->focusWidget(); // a button that is switched off loses it
    waiting_ = waiting;
    if (waiting)
        busy_->begin(tr("Sending the request"));
    else
        busy_->end();
    refresh();
    if (!waiting && focusBefore_ && isAncestorOf(focusBefore_))
        focusBefore_->setFocus(Qt::OtherFocusReason);
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() >= scaled(900);
    if (event->oldSize().width() < 0 || roomy != (event->oldSize().width() >= scaled(900)))
        refresh();
}

} // namespace ui
