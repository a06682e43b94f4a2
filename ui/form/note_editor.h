// SPDX-License-Identifier: Apache-2.0
// NoteEditor: several lines, and how many characters there is room for.
#pragma once

#include "ui/form/editors.h"

class QPlainTextEdit;

namespace ui {

class Label;

class NoteEditor : public Editor {
    Q_OBJECT
public:
    NoteEditor(int maxLength, QWidget *parent);
    void setDraft(const QString &draft) override;
    [[nodiscard]] QWidget *target() const override;
    void setFaulty(bool faulty) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();
    /// The paragraph towards the side where its first word begins.
    void lean();
    void count();

    int maxLength_;
    bool faulty_ = false;
    QPlainTextEdit *edit_;
    Label *counter_;
};

} // namespace ui
