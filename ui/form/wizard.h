// SPDX-License-Identifier: Apache-2.0
// Wizard: a described thing filled in step by step, read once more, and handed over. It sends nothing itself.
#pragma once

#include "ui/form/field_row.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Banner;
class BusyLine;
class Button;
class Card;
class FormPage;
class Label;
class RecordView;
class ScrollPage;
class StepRail;

class Wizard : public QWidget {
    Q_OBJECT
public:
    /// The form must outlive the wizard.
    Wizard(form::Form &form, contract::Text title, FaultWords words, QWidget *parent = nullptr);

    /// 0 to the number of steps; the last is the review.
    using QWidget::show;
    [[nodiscard]] int step() const { return step_; }
    void goTo(int step);
    /// What the service refused: at its field if it has one here, else in a banner. What was typed stays.
    void show(const domain::Fault &fault);
    /// While the answer is awaited nothing can be sent twice; after a second there is a way to cancel.
    void setWaiting(bool waiting);
    /// What stands on the button that hands it over; "Submit the request" unless told.
    void setSubmitWords(contract::Text words);
    /// The row of a field, for what belongs beside it; null for a field that is not of this form.
    [[nodiscard]] FieldRow *row(const QString &field) const;
    /// An advice above the fields of a step.
    void setAdvice(int step, contract::Text words);

Q_SIGNALS:
    void submitted();
    void cancelAsked();
    void stepChanged(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int reviewStep() const { return form_.stepCount(); }
    void buildHead(QVBoxLayout *column);
    void buildBody(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void next();
    void back();
    void say();
    void refresh();

    form::Form &form_;
    contract::Text title_;
    contract::Text submitWords_ = contract::text("EService", "Submit the request");
    FaultWords words_;
    int step_ = 0;
    bool waiting_ = false;
    QPointer<QWidget> focusBefore_; ///< while it waits
    Label *heading_ = nullptr;
    StepRail *rail_ = nullptr;
    ScrollPage *scroll_ = nullptr;
    QWidget *main_ = nullptr;
    Banner *banner_ = nullptr;
    std::vector<Banner *> advice_;
    std::vector<contract::Text> adviceWords_;
    std::vector<FormPage *> pages_;
    Card *reviewCard_ = nullptr;
    RecordView *review_ = nullptr;
    Card *summaryCard_ = nullptr;
    Label *summaryTitle_ = nullptr;
    RecordView *summary_ = nullptr;
    Label *legend_ = nullptr;
    BusyLine *busy_ = nullptr;
    Button *back_ = nullptr;
    Button *next_ = nullptr;
};

} // namespace ui
