// SPDX-License-Identifier: Apache-2.0
// Editors: one for each kind of value. They show a field's draft, take what is typed or pasted as it is, and say when left.
#pragma once

#include "form/form.h"

#include <QLineEdit>
#include <QWidget>

namespace ui {

/// One editor. It knows neither form nor faults: its row carries drafts to and from it.
class Editor : public QWidget {
    Q_OBJECT
public:
    explicit Editor(QWidget *parent);

    /// Puts a draft in, unless it is what is there; does not count as typing.
    virtual void setDraft(const QString &draft) = 0;
    /// The widget that takes the keyboard: the buddy of the label, and who carries the accessible name.
    [[nodiscard]] virtual QWidget *target() const = 0;
    virtual void setFaulty(bool faulty);
    virtual void setName(const QString &name, const QString &description);
    /// Whether the editor writes its own label (a tick does).
    [[nodiscard]] virtual bool labelsItself() const { return false; }

Q_SIGNALS:
    void typed(const QString &draft);
    void left();

protected:
    /// Watches the widget for the loss of focus that means the person went on.
    void watch(QWidget *target);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Now, or once the mouse button that took the person away is up again: what is found about this field may move what
    /// lies below it, and the press would come to nothing.
    void leave(Qt::FocusReason reason);
    bool pressed_ = false;
};

/// The editor for a field by what it is; the caller's parent owns it.
Editor *makeEditor(const form::FieldInfo &info, QWidget *parent);

/// A line that stays left to right in any page, and takes what is typed as it is: passwords.
class LtrLineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LtrLineEdit(QWidget *parent = nullptr);
};

/// Identity numbers, mobiles, amounts, dates, e-mail, codes. Figures start at its left edge and become European ones as
/// they come in: Arabic-Indic ones would change their order around a space or a dash.
class FiguresLineEdit : public LtrLineEdit {
    Q_OBJECT
public:
    explicit FiguresLineEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
};

/// A line in the direction of the page, leaning on its leading side whatever is typed.
class LeadingLineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LeadingLineEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace ui
