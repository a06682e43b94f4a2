// SPDX-License-Identifier: Apache-2.0
// The password line with its eye and its two warnings.
#include "ui/form/secret_editor.h"

#include "ui/clipboard.h"
#include "ui/direction.h"
#include "ui/kit/accessible.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

SecretEditor::SecretEditor(QWidget *parent)
    : Editor(parent),
      edit_(new LtrLineEdit(this)),
      eye_(new Button(Button::Kind::Link, edit_)),
      warning_(new Label(TextRole::Small, Ink::Second, this))
{
    edit_->setEchoMode(QLineEdit::Password);
    edit_->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    warning_->wrapped();
    warning_->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(edit_);
    column->addWidget(warning_);
    setFocusProxy(edit_);
    watch(edit_);
    eye_->setCheckable(true);
    eye_->setMark(Icon::Eye);
    connect(edit_, &QLineEdit::textChanged, this, &Editor::typed);
    connect(eye_, &QPushButton::toggled, this, [this](bool shown) {
        edit_->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye_->setMark(shown ? Icon::EyeOff : Icon::Eye);
        say();
    });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &SecretEditor::guard);
    inWords(this, [this] { say(); });
    lay();
}

void SecretEditor::setDraft(const QString &draft)
{
    if (edit_->text() != draft)
        edit_->setText(draft);
}

void SecretEditor::guard(QClipboard::Mode mode)
{
    // Only a password that is shown can be copied, and is selected then; what others put there is theirs.
    const QString copied = QGuiApplication::clipboard()->text(mode);
    if (guarding_ || copied.isEmpty() || copied != edit_->selectedText())
        return;
    guarding_ = true;
    if (mode == QClipboard::Clipboard)
        copySecret(copied);
    else
        forgetSoon(mode);
    guarding_ = false;
}

void SecretEditor::setName(const QString &name, const QString &description)
{
    name_ = name;
    Editor::setName(name, description);
    say();
}

void SecretEditor::say()
{
    eye_->setAccessibleName((eye_->isChecked() ? tr("Hide: %1") : tr("Show: %1")).arg(name_));
    eye_->setToolTip(eye_->isChecked() ? tr("Hide") : tr("Show"));
}

void SecretEditor::lay()
{
    // The line itself is left to right; the eye stands at the trailing side of the page, the dots at the leading one.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QSize size = eye_->sizeHint();
    const int room = size.width() + scaled(4);
    edit_->setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    edit_->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const int x = mirrored ? scaled(4) : edit_->width() - size.width() - scaled(4);
    eye_->setGeometry(QRect(QPoint(x, (edit_->height() - size.height()) / 2), size));
}

void SecretEditor::warnOf(const QString &typed, bool shifted)
{
    if (typed.size() != 1 || !typed.front().isLetter())
        return;
    const QChar letter = typed.front();
    // No toolkit tells the state of Caps Lock; the case of a letter against Shift does.
    if (letter.script() == QChar::Script_Arabic)
        warn(tr("The keyboard is typing Arabic"));
    else if (letter.isUpper() != shifted && letter.toLower() != letter.toUpper())
        warn(tr("Caps Lock is on"));
    else
        warn({});
}

void SecretEditor::warn(const QString &words)
{
    if (warning_->text() == words)
        return;
    warning_->setText(words);
    warning_->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(warning_);
}

bool SecretEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit_) {
        if (event->type() == QEvent::Resize)
            lay();
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_CapsLock)
                warn({});
            else
                warnOf(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
        }
        if (event->type() == QEvent::FocusOut)
            warn({});
    }
    return Editor::eventFilter(watched, event);
}

void SecretEditor::changeEvent(QEvent *event)
{
    Editor::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        lay();
}

} // namespace ui
