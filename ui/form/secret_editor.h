// SPDX-License-Identifier: Apache-2.0
// SecretEditor: a password; can be shown, may be pasted, and warns of Caps Lock and of a keyboard that types Arabic.
#pragma once

#include "ui/form/editors.h"

#include <QClipboard>

namespace ui {

class Button;
class Label;

class SecretEditor : public Editor {
    Q_OBJECT
public:
    explicit SecretEditor(QWidget *parent);
    void setDraft(const QString &draft) override;
    [[nodiscard]] QWidget *target() const override { return edit_; }
    void setName(const QString &name, const QString &description) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is copied from a password that is shown does not stay.
    void guard(QClipboard::Mode mode);
    void lay();
    void say();
    void warnOf(const QString &typed, bool shifted);
    void warn(const QString &words);

    QLineEdit *edit_;
    Button *eye_;
    Label *warning_;
    QString name_;
    bool guarding_ = false;
};

} // namespace ui
