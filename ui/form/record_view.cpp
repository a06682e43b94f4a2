// SPDX-License-Identifier: Apache-2.0
// Sections, values and tables of a record, laid out anew for each language.
#include "ui/form/record_view.h"

#include "domain/hijri.h"
#include "ui/direction.h"
#include "ui/form/field_row.h"
#include "ui/form/record_table.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {
namespace {

QString shownMoment(const QString &spelling)
{
    constexpr int riyadh = 3 * 60 * 60;
    const QDateTime local = QDateTime::fromString(spelling, Qt::ISODate).toOffsetFromUtc(riyadh);
    const auto day = domain::Date::parse(local.date().toString(Qt::ISODate).toStdString());
    return day ? written(*day) + QStringLiteral(" ") + ltr(local.time().toString(QStringLiteral("HH:mm")))
               : ltr(spelling);
}

QString shownHijri(const QString &spelling)
{
    const QString day = QString(spelling).replace(u'-', u'/');
    return QCoreApplication::translate("Dates", "%1 AH").arg(ltr(day));
}

QString shownDate(const QString &spelling)
{
    const auto day = domain::Date::parse(spelling.toStdString());
    return day ? written(*day) : ltr(spelling);
}

QString shownMoney(const QString &spelling)
{
    const auto money = domain::Money::parse(spelling.toStdString());
    return money ? amountInWords(*money) : ltr(spelling);
}

} // namespace

QString shown(const form::Readable &value)
{
    if (value.spelling.isEmpty())
        return QStringLiteral("—");
    switch (value.display) {
    case form::Display::Text:
        return isolated(value.spelling);
    case form::Display::Ltr:
        return ltr(value.spelling);
    case form::Display::Count:
        return ltr(
            QString::fromStdString(domain::Money::riyals(value.spelling.toLongLong()).grouped()).section(u'.', 0, 0));
    case form::Display::Money:
        return shownMoney(value.spelling);
    case form::Display::Date:
        return shownDate(value.spelling);
    case form::Display::Hijri:
        return shownHijri(value.spelling);
    case form::Display::Moment:
        return shownMoment(value.spelling);
    case form::Display::Words:
        return wordsOf(value.words);
    case form::Display::Check:
        return value.spelling == QLatin1String("true") ? QCoreApplication::translate("RecordView", "Yes")
                                                       : QCoreApplication::translate("RecordView", "No");
    }
    return value.spelling;
}

RecordView::RecordView(Manner manner, QWidget *parent)
    : QWidget(parent),
      manner_(manner),
      column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
}

void RecordView::setRecord(form::Record record)
{
    record_ = std::move(record);
    build();
}

void RecordView::setEditable(bool editable)
{
    editable_ = editable;
    build();
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

void RecordView::build()
{
    delete content_;
    content_ = new QWidget(this);
    auto *inner = new QVBoxLayout(content_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(manner_ == Manner::Page ? 16 : 8);
    for (std::size_t i = 0; i < record_.sections.size(); ++i)
        addSection(static_cast<int>(i), record_.sections[i]);
    column_->addWidget(content_);
}

void RecordView::addSection(int index, const form::Section &section)
{
    auto *inner = static_cast<QVBoxLayout *>(content_->layout());
    if (section.items.empty() && section.tables.empty())
        return;
    if (manner_ == Manner::Page) {
        auto *head = new QHBoxLayout;
        head->addWidget(new Label(wordsOf(section.title), TextRole::Section, Ink::First, content_));
        head->addStretch(1);
        if (editable_) {
            auto *edit = new LinkButton(tr("Edit"), content_);
            edit->setMark(Icon::Edit);
            edit->setAccessibleName(tr("Edit: %1").arg(wordsOf(section.title)));
            connect(edit, &QPushButton::clicked, this, [this, index] { Q_EMIT editAsked(index); });
            head->addWidget(edit);
        }
        inner->addLayout(head);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(manner_ == Manner::Page ? 24 : 12);
    grid->setVerticalSpacing(manner_ == Manner::Page ? 10 : 8);
    grid->setColumnStretch(0, manner_ == Manner::Page ? 2 : 5);
    grid->setColumnStretch(1, manner_ == Manner::Page ? 5 : 7);
    for (const form::Item &item : section.items)
        addItem(grid, item);
    inner->addLayout(grid);
    for (const form::Table &table : section.tables)
        addTable(table);
}

void RecordView::addItem(QGridLayout *grid, const form::Item &item)
{
    const TextRole size = manner_ == Manner::Page ? TextRole::Body : TextRole::Label;
    const int row = grid->rowCount();
    auto *label = new Label(wordsOf(item.label), size, Ink::Third, content_);
    grid->addWidget(label->wrapped(), row, 0, Qt::AlignTop);
    const auto money = item.value.display == form::Display::Money
                           ? domain::Money::parse(item.value.spelling.toStdString())
                           : domain::Outcome<domain::Money>(domain::refuse("money.form"));
    if (money) {
        auto *amount = new AmountLabel(size, content_);
        amount->setAmount(*money);
        grid->addWidget(amount, row, 1, Qt::AlignTop);
    } else {
        grid->addWidget((new Label(shown(item.value), size, Ink::First, content_))->wrapped(), row, 1, Qt::AlignTop);
    }
}

void RecordView::addTable(const form::Table &table)
{
    auto *inner = static_cast<QVBoxLayout *>(content_->layout());
    inner->addWidget(new Label(wordsOf(table.title), TextRole::Strong, Ink::First, content_));
    auto *view = new RecordTable(table, content_);
    view->setAccessibleName(wordsOf(table.title));
    inner->addWidget(view);
}

} // namespace ui
