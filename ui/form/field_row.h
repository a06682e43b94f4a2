// SPDX-License-Identifier: Apache-2.0
// FieldRow: label above, editor, help below, and the fault in place of the help; a screen reader hears all of it.
#pragma once

#include "form/form.h"

#include <QWidget>

#include <functional>

namespace ui {

class Editor;
class IconMark;
class Label;

/// How a fault is said; the one place that knows is form/faults.
using FaultWords = std::function<QString(const domain::Fault &)>;

class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// The form must outlive the row.
    FieldRow(form::Form &form, int field, FaultWords words, QWidget *parent = nullptr);

    [[nodiscard]] int field() const { return field_; }
    [[nodiscard]] Editor *editor() const { return editor_; }
    void take();
    /// Something that belongs to this field, below its editor: a meter over the whole width, a link at the leading side.
    void addBelow(QWidget *companion);

private:
    void say();
    void showFault(bool aloud);

    form::Form &form_;
    int field_;
    FaultWords words_;
    Label *label_;
    Label *star_;
    Editor *editor_;
    IconMark *sign_;
    Label *note_;
};

} // namespace ui
