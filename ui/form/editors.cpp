// SPDX-License-Identifier: Apache-2.0
// Editors of one line, of a choice, of a tick; those with more to them have files of their own.
#include "ui/form/editors.h"

#include "ui/direction.h"
#include "ui/form/date_editor.h"
#include "ui/form/field_row.h"
#include "ui/form/note_editor.h"
#include "ui/form/secret_editor.h"
#include "ui/form/visual_code_editor.h"
#include "ui/kit/label.h"
#include "ui/kit/tick.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QValidator>
#include <QWheelEvent>
#include <QWindow>

namespace ui {
namespace {

/// What one may paste around a number: never cut off, so that it can be read and refused as a whole.
constexpr int roomForJunk = 512;

void fill(Editor *editor, QWidget *target)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(target);
    editor->setFocusProxy(target);
}

class LineEditor : public Editor {
public:
    LineEditor(QLineEdit *edit, QWidget *parent) : Editor(parent), edit_(edit)
    {
        fill(this, edit_);
        watch(edit_);
        // Whatever wrote it: keys, an input method, or what helps a person by the accessibility bus.
        connect(edit_, &QLineEdit::textChanged, this, [this](const QString &text) {
            // Lines that were pasted become one.
            Q_EMIT typed(QString(text).replace(QChar::LineSeparator, u' ').replace(QChar::ParagraphSeparator, u' '));
        });
    }
    void setDraft(const QString &draft) override
    {
        const QSignalBlocker quiet(edit_); // other figures than the draft's are no typing
        if (edit_->text() != draft)
            edit_->setText(draft);
    }
    [[nodiscard]] QWidget *target() const override { return edit_; }

private:
    QLineEdit *edit_;
};

QString inEuropeanFigures(QString text)
{
    for (QChar &c : text)
        if ((c >= QChar(0x0660) && c <= QChar(0x0669)) || (c >= QChar(0x06F0) && c <= QChar(0x06F9)))
            c = QChar(u'0' + c.digitValue());
    return text;
}

/// Refuses nothing: it changes figures whatever way they came in by.
class EuropeanFigures : public QValidator {
public:
    using QValidator::QValidator;
    State validate(QString &text, int &) const override
    {
        text = inEuropeanFigures(text);
        return Acceptable;
    }
};

/// Figures with the sign of the riyal at their left, in both languages.
class MoneyLineEdit : public FiguresLineEdit {
public:
    explicit MoneyLineEdit(QWidget *parent) : FiguresLineEdit(parent) { makeRoom(); }

protected:
    void changeEvent(QEvent *event) override
    {
        FiguresLineEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            makeRoom();
    }
    void paintEvent(QPaintEvent *event) override
    {
        FiguresLineEdit::paintEvent(event);
        QPainter painter(this);
        const int high = QFontMetrics(font()).capHeight() + 2;
        paintRiyalSign(painter, QRectF(scaled(12), (height() - high) / 2.0, high * 0.9, high), tokensOf(this).inkThird);
    }

private:
    void makeRoom() { setTextMargins(scaled(20), 0, 0, 0); }
};

/// The wheel over a combo scrolls the page: a choice is only changed on purpose.
class Combo : public QComboBox {
public:
    explicit Combo(QWidget *parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class ChoiceEditor : public Editor {
public:
    ChoiceEditor(const form::FieldInfo &info, QWidget *parent) : Editor(parent), info_(info), combo_(new Combo(this))
    {
        fill(this, combo_);
        watch(combo_);
        combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo_->setMinimumContentsLength(8);
        if (!info_.required)
            combo_->addItem(QString(), QString());
        for (const form::Option &option : info_.options)
            combo_->addItem(QString(), option.name);
        inWords(this, [this] { say(); });
        connect(
            combo_, &QComboBox::activated, this, [this](int row) { Q_EMIT typed(combo_->itemData(row).toString()); });
    }
    void setDraft(const QString &draft) override
    {
        // The row of nothing chosen stands first; a null text is not found by an empty one.
        combo_->setCurrentIndex(draft.isEmpty() && !info_.required ? 0 : combo_->findData(draft));
    }
    [[nodiscard]] QWidget *target() const override { return combo_; }

private:
    void say()
    {
        int row = 0;
        if (!info_.required)
            combo_->setItemText(row++, QCoreApplication::translate("Editors", "Not chosen"));
        for (const form::Option &option : info_.options)
            combo_->setItemText(row++, wordsOf(option.label));
    }

    form::FieldInfo info_;
    QComboBox *combo_;
};

class CheckEditor : public Editor {
public:
    CheckEditor(const form::FieldInfo &info, QWidget *parent) : Editor(parent), tick_(new Tick(this))
    {
        fill(this, tick_);
        watch(tick_);
        inWords(this, [this, label = info.label] { tick_->setText(wordsOf(label)); });
        connect(tick_, &QCheckBox::clicked, this, [this](bool on) {
            Q_EMIT typed(on ? QStringLiteral("true") : QStringLiteral("false"));
        });
    }
    void setDraft(const QString &draft) override { tick_->setChecked(draft == QLatin1String("true")); }
    [[nodiscard]] QWidget *target() const override { return tick_; }
    [[nodiscard]] bool labelsItself() const override { return true; }

private:
    Tick *tick_;
};

Editor *makeLtr(Qt::InputMethodHints hints, QWidget *parent)
{
    auto *edit = new FiguresLineEdit;
    edit->setInputMethodHints(hints);
    return new LineEditor(edit, parent);
}

Editor *makeLine(const form::FieldInfo &info, QWidget *parent)
{
    auto *edit = new LeadingLineEdit;
    // Longer than allowed is shown as a fault with its reason; cutting a paste short would lose text in silence.
    edit->setMaxLength(info.maxLength + roomForJunk);
    return new LineEditor(edit, parent);
}

Editor *makeOneTimeCode(QWidget *parent)
{
    auto *edit = new FiguresLineEdit;
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    edit->setPlaceholderText(QStringLiteral("••••••"));
    return new LineEditor(edit, parent);
}

} // namespace

Editor::Editor(QWidget *parent) : QWidget(parent) {}

void Editor::setFaulty(bool faulty)
{
    markFaulty(target(), faulty);
}

void Editor::setName(const QString &name, const QString &description)
{
    target()->setAccessibleName(name);
    target()->setAccessibleDescription(description);
}

void Editor::watch(QWidget *target)
{
    target->installEventFilter(this);
}

bool Editor::eventFilter(QObject *watched, QEvent *event)
{
    if (pressed_ && event->type() == QEvent::MouseButtonRelease) {
        pressed_ = false;
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Editor::left, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::FocusOut && isAncestorOf(qobject_cast<QWidget *>(watched))) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window or a menu is no leaving: the person comes back to the same place.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            leave(reason);
    }
    return QWidget::eventFilter(watched, event);
}

void Editor::leave(Qt::FocusReason reason)
{
    QWindow *pointed = window()->windowHandle();
    if (reason != Qt::MouseFocusReason || QGuiApplication::mouseButtons() == Qt::NoButton || pointed == nullptr) {
        Q_EMIT left();
        return;
    }
    pressed_ = true;
    pointed->installEventFilter(this);
}

Editor *makeEditor(const form::FieldInfo &info, QWidget *parent)
{
    using Kind = form::Editor;
    switch (info.editor) {
    case Kind::Digits:
        return makeLtr(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText, parent);
    case Kind::Mobile:
        return makeLtr(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText, parent);
    case Kind::Email:
        return makeLtr(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText, parent);
    case Kind::Code:
        return makeLtr(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText, parent);
    case Kind::OneTimeCode:
        return makeOneTimeCode(parent);
    case Kind::Secret:
        return new SecretEditor(parent);
    case Kind::VisualCode:
        return new VisualCodeEditor(parent);
    case Kind::Money:
        return new LineEditor(new MoneyLineEdit(nullptr), parent);
    case Kind::Date:
        return new DateEditor(parent);
    case Kind::Choice:
        return new ChoiceEditor(info, parent);
    case Kind::Check:
        return new CheckEditor(info, parent);
    case Kind::Note:
        return new NoteEditor(info.maxLength, parent);
    case Kind::Line:
        break;
    }
    return makeLine(info, parent);
}

LtrLineEdit::LtrLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    setMaxLength(roomForJunk);
}

FiguresLineEdit::FiguresLineEdit(QWidget *parent) : LtrLineEdit(parent)
{
    setValidator(new EuropeanFigures(this));
}

// QLineEdit forgets what could be undone when a validator changes the text, so keys and input methods come in changed.
void FiguresLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool pasted = event->matches(QKeySequence::Paste);
    const QString text = pasted ? QGuiApplication::clipboard()->text() : event->text();
    const QString european = inEuropeanFigures(text);
    if (european == text)
        return LtrLineEdit::keyPressEvent(event);
    if (pasted)
        return insert(european);
    QKeyEvent changed(event->type(), event->key(), event->modifiers(), european, event->isAutoRepeat());
    LtrLineEdit::keyPressEvent(&changed);
    event->setAccepted(changed.isAccepted());
}

void FiguresLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QInputMethodEvent changed(event->preeditString(), event->attributes());
    changed.setCommitString(
        inEuropeanFigures(event->commitString()), event->replacementStart(), event->replacementLength());
    LtrLineEdit::inputMethodEvent(&changed);
    event->setAccepted(changed.isAccepted());
}

LeadingLineEdit::LeadingLineEdit(QWidget *parent) : QLineEdit(parent)
{
    leanOnLeadingSide(this);
}

void LeadingLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        leanOnLeadingSide(this);
}

} // namespace ui
