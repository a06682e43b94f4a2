// SPDX-License-Identifier: Apache-2.0
// The button, and the list that it opens inside the window.
#include "ui/screens/switcher.h"

#include "contract/codec.h"
#include "session/search.h"
#include "ui/direction.h"
#include "ui/icons.h"
#include "ui/screens/words.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr std::size_t many = 7; ///< more than fit without a search field
enum Part { Number = Qt::UserRole, Branch, Keys };

QString nameOf(const contract::SupervisedEstablishment &each)
{
    return called(each.name, each.latinName);
}
QString numberOf(const contract::SupervisedEstablishment &each)
{
    return contract::toQString(each.number.text());
}

int leading(Qt::LayoutDirection direction)
{
    return static_cast<int>(
        (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

/// Name above, number and branch mark below, the shortcut at the trailing edge.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(260), scaled(56)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect all = option.rect.adjusted(4, 2, -4, -2);
        if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush((option.state & QStyle::State_Selected) != 0 ? t.primarySoft : t.hover);
            painter->drawRoundedRect(all, 6, 6);
        }
        const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, all, r); };
        const int side = scaled(ui::iconSize), pad = scaled(10), from = pad + side + scaled(10);
        const bool branch = index.data(Branch).toBool();
        paintIcon(*painter,
            branch ? Icon::Briefcase : Icon::Building,
            place(QRect(all.left() + pad, all.top() + (all.height() - side) / 2, side, side)),
            t.inkSecond,
            option.direction);
        painter->setFont(fontFor(TextRole::Small));
        const QString keys = index.data(Keys).toString();
        const int keysWidth = painter->fontMetrics().horizontalAdvance(keys) + scaled(10);
        const QRect words(
            all.left() + from, all.top() + scaled(5), all.width() - from - pad - keysWidth, all.height() - scaled(10));
        painter->setPen(t.inkThird);
        painter->drawText(
            place(QRect(all.right() - keysWidth - pad, all.top(), keysWidth, all.height())), Qt::AlignCenter, keys);
        painter->drawText(place(QRect(words.left(), words.center().y(), words.width(), words.height() / 2)),
            leading(option.direction),
            ltr(index.data(Number).toString())
                + (branch ? QStringLiteral(" · ") + QCoreApplication::translate("EstablishmentBrief", "Branch")
                          : QString()));
        painter->setFont(fontFor(TextRole::Strong));
        painter->setPen(t.ink);
        const QString name =
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
        painter->drawText(place(QRect(words.left(), words.top(), words.width(), words.height() / 2)),
            leading(option.direction),
            name);
        painter->restore();
    }
};

} // namespace

SwitcherPanel::SwitcherPanel(Establishments &establishments, QWidget *parent)
    : QWidget(parent),
      establishments_(establishments),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this))
{
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new EntryDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(search_);
    column->addWidget(list_);
    for (QWidget *part : {static_cast<QWidget *>(search_), static_cast<QWidget *>(list_)})
        part->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &SwitcherPanel::fill);
    connect(list_, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { pick(list_->row(item)); });
    inWords(this, [this] {
        search_->setPlaceholderText(tr("Name or number"));
        search_->setAccessibleName(tr("Search in my establishments"));
        list_->setAccessibleName(tr("My establishments"));
        leanOnLeadingSide(search_);
    });
    hide();
}

void SwitcherPanel::open(const QRect &below)
{
    search_->clear();
    search_->setVisible(establishments_.all().size() > many);
    fill();
    place(below);
    show();
    raise();
    (search_->isVisible() ? static_cast<QWidget *>(search_) : list_)->setFocus(Qt::PopupFocusReason);
}

void SwitcherPanel::place(const QRect &below)
{
    const int rows = std::min(list_->count(), static_cast<int>(many));
    const int head = search_->isVisibleTo(this) ? search_->sizeHint().height() + 8 : 0;
    const QRect room = parentWidget()->rect().adjusted(8, 0, -8, -8);
    QRect area(below.left(), below.bottom() + 5, std::max(below.width(), scaled(340)), rows * scaled(56) + head + 22);
    area.setWidth(std::min(area.width(), room.width()));
    if (layoutDirection() == Qt::RightToLeft)
        area.moveRight(below.right());
    if (area.left() < room.left())
        area.moveLeft(room.left());
    if (area.right() > room.right())
        area.moveRight(room.right());
    area.setBottom(std::min(area.bottom(), room.bottom()));
    setGeometry(area);
}

void SwitcherPanel::fill()
{
    const auto &all = establishments_.all();
    std::vector<session::Findable> names;
    names.reserve(all.size());
    for (const auto &each : all)
        names.push_back({nameOf(each), {numberOf(each)}});
    std::vector<std::size_t> shown = session::search(names, search_->text(), all.size());
    if (search_->text().trimmed().isEmpty())
        for (std::size_t i = 0; i < all.size(); ++i)
            shown.push_back(i);
    list_->clear();
    for (const std::size_t i : shown) {
        const auto &each = all[i];
        auto *item = new QListWidgetItem(nameOf(each), list_);
        item->setData(Number, numberOf(each));
        item->setData(Branch, each.isBranch);
        item->setData(Keys, i < 9 ? QStringLiteral("Ctrl+%1").arg(i + 1) : QString());
        item->setData(Qt::AccessibleTextRole,
            each.isBranch ? tr("%1, branch, %2").arg(nameOf(each), numberOf(each))
                          : tr("%1, %2").arg(nameOf(each), numberOf(each)));
        const auto *current = establishments_.current();
        if (current != nullptr && current->number == each.number)
            list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0)
        list_->setCurrentRow(0);
}

void SwitcherPanel::pick(int row)
{
    const QListWidgetItem *item = list_->item(row);
    if (item == nullptr)
        return;
    const QString number = item->data(Number).toString();
    close();
    for (const auto &each : establishments_.all())
        if (numberOf(each) == number)
            return establishments_.choose(each.number);
}

void SwitcherPanel::close()
{
    hide();
    Q_EMIT closed();
}

bool SwitcherPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const QWidget *next = window()->focusWidget();
        if (next != search_ && next != list_)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(list_->currentRow());
        return true;
    case Qt::Key_Down:
        if (watched != search_)
            return false;
        list_->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Up:
        if (watched != list_ || list_->currentRow() > 0 || !search_->isVisible())
            return false;
        search_->setFocus(Qt::BacktabFocusReason);
        return true;
    default:
        return false;
    }
}

void SwitcherPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

Switcher::Switcher(Establishments &establishments, QWidget *parent)
    : QPushButton(parent),
      establishments_(establishments)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &Switcher::open);
    connect(&establishments, &Establishments::loaded, this, &Switcher::tell);
    connect(&establishments, &Establishments::chosen, this, &Switcher::tell);
    inWords(this, [this] { tell(); });
}

Switcher::~Switcher() = default;

void Switcher::tell()
{
    const auto *current = establishments_.current();
    setAccessibleName(tr("Establishment"));
    setAccessibleDescription(current == nullptr ? QString() : tr("%1, %2").arg(nameOf(*current), numberOf(*current)));
    setToolTip(current == nullptr ? QString() : nameOf(*current));
    setEnabled(!establishments_.all().empty());
    update();
}

void Switcher::open()
{
    if (panel_ == nullptr) {
        panel_ = new SwitcherPanel(establishments_, window());
        connect(panel_, &SwitcherPanel::closed, this, [this] { setFocus(Qt::PopupFocusReason); });
    }
    panel_->open(place());
}

QRect Switcher::place() const
{
    return {mapTo(window(), QPoint(0, 0)), size()};
}

void Switcher::follow()
{
    if (panel_ != nullptr && panel_->isVisible())
        panel_->place(place());
}

void Switcher::moveEvent(QMoveEvent *event)
{
    QPushButton::moveEvent(event);
    follow();
}

void Switcher::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    follow();
}

QSize Switcher::sizeHint() const
{
    return {scaled(320), controlHeight()};
}

QSize Switcher::minimumSizeHint() const
{
    return {scaled(220), controlHeight()};
}

void Switcher::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintField(&painter, rect(), palette(), hasFocus(), isEnabled(), false);
    const auto *current = establishments_.current();
    if (current == nullptr)
        return;
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int pad = scaled(12), side = scaled(16);
    const int middle = (height() - side) / 2;
    paintIcon(painter,
        Icon::ChevronDown,
        place(QRect(width() - pad - side, middle, side, side)),
        t.inkThird,
        layoutDirection());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.inkThird);
    const QString count = tr("%n establishment(s)", nullptr, static_cast<int>(establishments_.all().size()));
    int countWidth = painter.fontMetrics().horizontalAdvance(count) + 2;
    const int nameWanted = QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(nameOf(*current));
    if (nameWanted + countWidth + 2 * pad + side + scaled(18) > width())
        countWidth = 0; // the name goes first; the count is in the list
    else
        painter.drawText(place(QRect(width() - pad - side - scaled(6) - countWidth, 0, countWidth, height())),
            Qt::AlignCenter,
            count);
    const QString number = ltr(numberOf(*current));
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number) + 2;
    const int room = width() - 2 * pad - side - countWidth - scaled(18);
    painter.setFont(fontFor(TextRole::Strong));
    const bool both = painter.fontMetrics().horizontalAdvance(nameOf(*current)) + numberWidth + scaled(8) <= room;
    const QString name = painter.fontMetrics().elidedText(nameOf(*current), Qt::ElideRight, room);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + 2;
    painter.setPen(t.ink);
    painter.drawText(place(QRect(pad, 0, nameWidth, height())), leading(layoutDirection()), name);
    if (!both)
        return;
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.inkThird);
    painter.drawText(
        place(QRect(pad + nameWidth + scaled(8), 0, numberWidth, height())), leading(layoutDirection()), number);
}

void Switcher::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ui
