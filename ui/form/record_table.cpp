// SPDX-License-Identifier: Apache-2.0
// A read-only model over a record's table, and how its cells are painted.
#include "ui/form/record_table.h"

#include "ui/direction.h"
#include "ui/form/field_row.h"
#include "ui/form/record_view.h"
#include "ui/kit/label.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

bool isFigure(form::Display display)
{
    return display == form::Display::Money || display == form::Display::Count;
}

class Model : public QAbstractTableModel {
public:
    Model(form::Table table, QObject *parent) : QAbstractTableModel(parent), table_(std::move(table)) {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
    }
    QVariant data(const QModelIndex &index, int what) const override
    {
        const form::Readable &value = cell(index);
        if (what == Qt::DisplayRole || what == Qt::AccessibleTextRole)
            return shown(value);
        if (what == Qt::TextAlignmentRole)
            return QVariant::fromValue(
                Qt::Alignment((isFigure(value.display) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int what) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const auto column = static_cast<std::size_t>(section);
        if (what == Qt::DisplayRole)
            return wordsOf(table_.columns[column]);
        if (what == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(
                (isFigure(table_.displays[column]) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
        return {};
    }
    [[nodiscard]] const form::Readable &cell(const QModelIndex &index) const
    {
        return table_.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    }

private:
    form::Table table_;
};

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
        if (amountOf(index))
            option->text.clear();
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto money = amountOf(index);
        if (!money)
            return;
        painter->save();
        painter->setFont(option.font);
        // The column stands at the trailing edge; within it the halalas stand under each other in both languages.
        QRect column = option.rect.adjusted(margin(), 0, -margin(), 0);
        if (option.direction == Qt::RightToLeft)
            column.setWidth(qMin(column.width(), widest(index, option.fontMetrics)));
        paintAmount(*painter, column, *money, tokensOf(option.palette).ink, Qt::AlignRight);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize base = QStyledItemDelegate::sizeHint(option, index);
        const auto money = amountOf(index);
        const int words = money ? amountWidth(option.fontMetrics, *money) : 0;
        return {qMax(words, base.width()) + 2 * margin(), qMax(base.height(), scaled(40))};
    }

private:
    /// As the header has it, so that figures and their title stand on one line.
    static int margin() { return scaled(8) + 1; }
    /// Of the first rows of a column: enough for what is seen at once.
    static int widest(const QModelIndex &index, const QFontMetrics &metrics)
    {
        int width = 0;
        for (int row = 0; row < qMin(index.model()->rowCount(), 100); ++row)
            if (const auto money = amountOf(index.siblingAtRow(row)))
                width = qMax(width, amountWidth(metrics, *money));
        return width;
    }
    static std::optional<domain::Money> amountOf(const QModelIndex &index)
    {
        const form::Readable &value = static_cast<const Model *>(index.model())->cell(index);
        if (value.display != form::Display::Money)
            return std::nullopt;
        const auto money = domain::Money::parse(value.spelling.toStdString());
        return money ? std::optional(*money) : std::nullopt;
    }
};

} // namespace

RecordTable::RecordTable(form::Table table, QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new Delegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(fontFor(TextRole::Label));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTable(std::move(table));
}

void RecordTable::setTable(form::Table table)
{
    auto *old = model();
    setModel(new Model(std::move(table), this));
    delete old;
    fit();
}

void RecordTable::fit()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(40));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    int taken = 0;
    const int columns = model()->columnCount();
    for (int column = 0; column < columns; ++column)
        taken += columnWidth(column);
    const int rest = viewport()->width() - taken;
    for (int column = 0; column < columns && rest > 0; ++column)
        setColumnWidth(column, columnWidth(column) + rest * (column + 1) / columns - rest * column / columns);
    updateGeometry();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model() != nullptr) {
        horizontalHeader()->setFont(fontFor(TextRole::Label));
        fit();
    }
}

QSize RecordTable::sizeHint() const
{
    constexpr int mostRows = 10;
    const int rows = model() == nullptr ? 0 : qMin(model()->rowCount(), mostRows);
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    return {scaled(480),
        horizontalHeader()->sizeHint().height() + rows * scaled(40) + 4
            + (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0)};
}

} // namespace ui
