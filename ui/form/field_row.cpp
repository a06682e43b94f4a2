// SPDX-License-Identifier: Apache-2.0
// One field of a form on the page.
#include "ui/form/field_row.h"

#include "ui/direction.h"
#include "ui/form/editors.h"
#include "ui/icons.h"
#include "ui/kit/accessible.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

FieldRow::FieldRow(form::Form &form, int field, FaultWords words, QWidget *parent)
    : QWidget(parent),
      form_(form),
      field_(field),
      words_(std::move(words)),
      label_(new Label(TextRole::Label, Ink::Second, this)),
      star_(new Label(TextRole::Label, Ink::Danger, this)),
      editor_(makeEditor(form.info(field), this)),
      sign_(new IconMark(Icon::Alert, this)),
      note_(new Label(TextRole::Small, Ink::Third, this))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(3);
    top->addWidget(label_);
    top->addWidget(star_);
    top->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(sign_, 0, Qt::AlignTop);
    below->addWidget(note_, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(editor_);
    column->addLayout(below);
    const form::FieldInfo &info = form_.info(field_);
    sign_->setSide(16);
    sign_->setInk(Ink::Danger);
    note_->wrapped();
    star_->setText(QStringLiteral("*"));
    star_->setVisible(info.required && !editor_->labelsItself());
    label_->setVisible(!editor_->labelsItself());
    label_->setBuddy(editor_->target());
    editor_->setDraft(form_.draft(field_));
    setVisible(form_.isShown(field_));

    connect(editor_, &Editor::typed, this, [this](const QString &typed) { form_.setDraft(field_, typed); });
    connect(editor_, &Editor::left, this, [this] { form_.leave(field_); });
    connect(&form_, &form::Form::draftChanged, this, [this](int changed) {
        if (changed == field_)
            editor_->setDraft(form_.draft(field_));
    });
    connect(&form_, &form::Form::shownChanged, this, [this](int changed) {
        if (changed == field_)
            setVisible(form_.isShown(field_));
    });
    connect(&form_, &form::Form::faultChanged, this, [this](int changed) {
        if (changed == field_)
            showFault(true);
    });
    inWords(this, [this] { say(); });
}

void FieldRow::take()
{
    editor_->target()->setFocus(Qt::TabFocusReason);
}

void FieldRow::addBelow(QWidget *companion)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const bool link = qobject_cast<LinkButton *>(companion) != nullptr;
    column->insertWidget(
        column->indexOf(editor_) + 1, companion, 0, link ? Qt::Alignment(Qt::AlignLeading) : Qt::Alignment());
}

void FieldRow::say()
{
    label_->setText(wordsOf(form_.info(field_).label));
    showFault(false);
}

void FieldRow::showFault(bool aloud)
{
    const form::FieldInfo &info = form_.info(field_);
    const auto fault = form_.fault(field_);
    const QString note = fault ? words_(*fault) : wordsOf(info.help);
    const bool fresh = fault && note != note_->text();
    sign_->setVisible(fault.has_value());
    note_->setInk(fault ? Ink::Danger : Ink::Third);
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    editor_->setFaulty(fault.has_value());
    const bool required = info.required && !editor_->labelsItself();
    const QString description = required && !fault ? tr("Required. %1").arg(note).trimmed() : note;
    editor_->setName(wordsOf(info.label), description);
    if (aloud && fresh)
        announce(editor_->target());
}

} // namespace ui
