// SPDX-License-Identifier: Apache-2.0
// A text area inside the same edge that lines have.
#include "ui/form/note_editor.h"

#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/style.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

NoteEditor::NoteEditor(int maxLength, QWidget *parent)
    : Editor(parent),
      maxLength_(maxLength),
      edit_(new QPlainTextEdit(this)),
      counter_(new Label(TextRole::Small, Ink::Third, this))
{
    edit_->setFrameShape(QFrame::NoFrame);
    edit_->viewport()->setAutoFillBackground(false);
    edit_->setTabChangesFocus(true); // Tab must never be a trap
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addWidget(edit_);
    column->addWidget(counter_, 0, Qt::AlignTrailing);
    setFocusProxy(edit_);
    watch(edit_);
    connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
        count();
        lean();
        Q_EMIT typed(edit_->toPlainText());
    });
    inWords(this, [this] { count(); });
    lay();
}

QWidget *NoteEditor::target() const
{
    return edit_;
}

void NoteEditor::setDraft(const QString &draft)
{
    if (edit_->toPlainText() == draft)
        return;
    const QSignalBlocker quiet(edit_);
    edit_->setPlainText(draft);
    count();
    lean();
}

void NoteEditor::setFaulty(bool faulty)
{
    faulty_ = faulty;
    update();
}

void NoteEditor::count()
{
    const qsizetype rest = maxLength_ - edit_->toPlainText().size();
    counter_->setInk(rest < 0 ? Ink::Danger : Ink::Third);
    counter_->setText(rest < 0 ? tr("%n characters too many", nullptr, static_cast<int>(-rest))
                               : tr("%n characters left", nullptr, static_cast<int>(rest)));
}

void NoteEditor::lay()
{
    edit_->setFixedHeight(QFontMetrics(fontFor(TextRole::Body)).lineSpacing() * 4 + scaled(8));
    lean();
}

void NoteEditor::lean()
{
    const Qt::LayoutDirection direction = directionOf(edit_->toPlainText(), layoutDirection());
    QTextOption option = edit_->document()->defaultTextOption();
    if (option.textDirection() == direction)
        return;
    const QSignalBlocker quiet(edit_);
    option.setTextDirection(direction);
    // Layouts of plain text take the alignment as it is seen, whatever the direction.
    option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    edit_->document()->setDefaultTextOption(option);
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintField(&painter, rect(), palette(), edit_->hasFocus(), isEnabled(), faulty_);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Editor::eventFilter(watched, event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    Editor::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        lay();
}

} // namespace ui
