// SPDX-License-Identifier: Apache-2.0
// FormPage: one step of a form as rows, a field beside the one it repeats, and a summary of what is wrong on top.
#pragma once

#include "ui/form/field_row.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace ui {

class Banner;
class LinkButton;

class FormPage : public QWidget {
    Q_OBJECT
public:
    /// All steps on one page for -1. The form must outlive the page.
    FormPage(form::Form &form, int step, FaultWords words, QWidget *parent = nullptr);

    /// Checks the step; what is wrong is listed on top and the keyboard goes to the first of it.
    bool check();
    /// Lists what is wrong now, as after an answer of the service.
    void summarise();
    /// The keyboard to the first field, or to the given one.
    void take(int field = -1);
    [[nodiscard]] FieldRow *row(int field) const;

Q_SIGNALS:
    /// Return was pressed in a line: the person is done with this page.
    void finished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay(bool wide);
    void listFaults();
    [[nodiscard]] QString lineOf(int field) const;
    /// A mended field is ticked off in the summary.
    void tick(int field);
    [[nodiscard]] bool belongsBeside(std::size_t row) const;

    form::Form &form_;
    int step_;
    FaultWords words_;
    Banner *summary_;
    QGridLayout *grid_;
    std::vector<FieldRow *> rows_;
    std::vector<std::pair<int, LinkButton *>> links_; ///< of the summary, with their fields
    int columns_ = 0;
};

} // namespace ui
