// SPDX-License-Identifier: Apache-2.0
// Rows in one column or two, and the error summary with its links.
#include "ui/form/form_page.h"

#include "ui/direction.h"
#include "ui/form/editors.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

FormPage::FormPage(form::Form &form, int step, FaultWords words, QWidget *parent)
    : QWidget(parent),
      form_(form),
      step_(step),
      words_(std::move(words)),
      summary_(new Banner(this)),
      grid_(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(summary_);
    column->addLayout(grid_);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(16);
    summary_->hide();
    for (int field = 0; field < form_.fieldCount(); ++field)
        if (step_ < 0 || form_.info(field).step == step_)
            rows_.push_back(new FieldRow(form_, field, words_, this));
    lay(false);
    connect(&form_, &form::Form::faultChanged, this, &FormPage::tick);
}

bool FormPage::check()
{
    const bool clean = form_.check(step_);
    summarise();
    return clean;
}

void FormPage::summarise()
{
    listFaults();
    for (const FieldRow *row : rows_) {
        if (!form_.isShown(row->field()) || !form_.fault(row->field()))
            continue;
        take(row->field());
        return;
    }
}

void FormPage::take(int field)
{
    for (FieldRow *row : rows_)
        if (field < 0 ? form_.isShown(row->field()) : row->field() == field)
            return row->take();
}

FieldRow *FormPage::row(int field) const
{
    for (FieldRow *row : rows_)
        if (row->field() == field)
            return row;
    return nullptr;
}

void FormPage::listFaults()
{
    for (const auto &[field, link] : links_)
        link->deleteLater();
    links_.clear();
    for (const FieldRow *row : rows_) {
        const int field = row->field();
        if (!form_.isShown(field) || !form_.fault(field))
            continue;
        auto *link = new LinkButton(lineOf(field), summary_);
        connect(link, &QPushButton::clicked, this, [this, field] { take(field); });
        summary_->more()->addWidget(link->wrapped(), 0, Qt::AlignLeading);
        links_.emplace_back(field, link);
    }
    // One fault speaks for itself at its field.
    const bool shown = links_.size() > 1;
    if (shown && summary_->isHidden())
        summary_->show(Banner::Tone::Danger, tr("Errors in the form"));
    else if (shown)
        summary_->setWords(Banner::Tone::Danger, tr("Errors in the form"));
    else
        summary_->hide();
}

void FormPage::tick(int field)
{
    // Until the next check nothing joins the list or leaves it: what is being typed must not move.
    for (const auto &[listed, link] : links_)
        if (listed == field) {
            const bool mended = !form_.fault(field);
            link->setEnabled(!mended);
            link->setMark(mended ? Icon::Check : Icon::None);
            if (!mended)
                link->setText(lineOf(field));
        }
}

QString FormPage::lineOf(int field) const
{
    return tr("%1: %2").arg(wordsOf(form_.info(field).label), words_(*form_.fault(field)));
}

bool FormPage::belongsBeside(std::size_t row) const
{
    // "mobile" and "mobileAgain": what is typed twice is compared side by side.
    return row > 0 && form_.info(rows_[row]->field()).name.startsWith(form_.info(rows_[row - 1]->field()).name);
}

void FormPage::lay(bool wide)
{
    const int columns = wide ? 2 : 1;
    if (columns == columns_)
        return;
    columns_ = columns;
    int line = -1;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool beside = wide && belongsBeside(i);
        if (!beside)
            ++line;
        const bool alone = !beside && !(i + 1 < rows_.size() && belongsBeside(i + 1));
        grid_->addWidget(rows_[i], line, beside ? 1 : 0, 1, alone && wide ? 2 : 1, Qt::AlignTop);
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, wide ? 1 : 0);
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay(width() >= scaled(560));
}

void FormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !summary_->isHidden())
        listFaults(); // what was mended has no words any more
    QWidget::changeEvent(event);
}

} // namespace ui
