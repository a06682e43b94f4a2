// SPDX-License-Identifier: Apache-2.0
// VisualCodeEditor: the picture or the sum, a line for what one reads in it, another picture, and the other way.
#pragma once

#include "contract/account/visual_code.h"
#include "ui/form/editors.h"

namespace ui {

class Button;
class Label;

class VisualCodeEditor : public Editor {
    Q_OBJECT
public:
    explicit VisualCodeEditor(QWidget *parent);

    /// A new code to answer; what was answered to the one before goes.
    void show(const contract::VisualCode &code);
    using QWidget::show;
    /// None is there: it is being asked for, or could not be had.
    void clear();
    [[nodiscard]] contract::VisualKind kind() const { return kind_; }

    void setDraft(const QString &draft) override;
    [[nodiscard]] QWidget *target() const override { return edit_; }
    void setName(const QString &name, const QString &description) override;

Q_SIGNALS:
    void wanted(contract::VisualKind kind);

private:
    class Picture;
    void say();

    contract::VisualKind kind_ = contract::VisualKind::Picture;
    QString token_;
    QString description_;
    Picture *picture_;
    Label *question_;
    QLineEdit *edit_;
    Button *another_;
    Button *other_;
};

} // namespace ui
