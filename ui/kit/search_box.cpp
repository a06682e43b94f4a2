// SPDX-License-Identifier: Apache-2.0
// The list under the search field, and when it comes and goes.
#include "ui/kit/search_box.h"

#include "session/search.h"
#include "ui/direction.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QShortcut>

namespace ui {
namespace {

QString hint()
{
    return QStringLiteral("Ctrl+K");
}

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    connect(this, &QLineEdit::textChanged, this, [this] { text().isEmpty() ? close() : list(); });
    inWords(this, [this] {
        setPlaceholderText(tr("Search for a service or a page"));
        setAccessibleName(tr("Search"));
        setAccessibleDescription(tr("Results appear below while you type; go to them with the down arrow"));
    });
    makeRoomForSigns();
}

SearchBox::~SearchBox()
{
    if (!popup_)
        return;
    popup_->removeEventFilter(this); // what it says while it goes is no longer ours to hear
    delete popup_;
}

void SearchBox::setFindings(std::vector<Finding> findings)
{
    findings_ = std::move(findings);
    if (popup_ != nullptr && popup_->isVisible())
        list();
}

QStringList SearchBox::matches(const QString &typed) const
{
    QStringList ids;
    if (session::folded(typed).isEmpty()) { // nothing asked yet: all there is
        for (const Finding &finding : findings_)
            ids.push_back(finding.id);
        return ids;
    }
    std::vector<session::Findable> entries;
    for (const Finding &finding : findings_)
        entries.push_back({finding.title, finding.keywords + QStringList{finding.detail}});
    for (const std::size_t position : session::search(entries, typed, entries.size()))
        ids.push_back(findings_[position].id);
    return ids;
}

void SearchBox::makeRoomForSigns()
{
    const int icon = scaled(ui::iconSize) + scaled(8);
    const int words = QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(hint()) + scaled(12);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? words : icon, 0, mirrored ? icon : words, 0);
    leanOnLeadingSide(this);
}

void SearchBox::list()
{
    if (popup_ == nullptr) {
        popup_ = new QListWidget(window());
        popup_->installEventFilter(this);
        popup_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(popup_, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pick(popup_->row(item)); });
    }
    popup_->setAccessibleName(tr("Search results"));
    popup_->clear();
    if (const auto named = reader_ ? reader_(text()) : std::nullopt)
        add(*named);
    for (const QString &id : matches(text()))
        for (const Finding &finding : findings_)
            if (finding.id == id)
                add(finding);
    if (popup_->count() == 0) {
        auto *item = new QListWidgetItem(tr("Nothing found. Try other words."));
        item->setFlags(Qt::NoItemFlags);
        popup_->addItem(item);
    }
    lay();
    popup_->raise();
    popup_->show();
}

void SearchBox::add(const Finding &finding)
{
    auto *item = new QListWidgetItem(qIcon(finding.icon),
        finding.detail.isEmpty() ? finding.title : finding.title + QStringLiteral(" — ") + finding.detail);
    item->setData(Qt::UserRole, finding.id);
    popup_->addItem(item);
}

void SearchBox::lay()
{
    if (popup_ == nullptr || popup_->count() == 0)
        return;
    const int row = popup_->sizeHintForRow(0);
    popup_->setGeometry(
        QRect(mapTo(window(), QPoint(0, height() + 4)), QSize(width(), qMin(popup_->count(), 8) * row + 4)));
}

void SearchBox::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    lay();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    lay();
}

void SearchBox::close()
{
    if (popup_ != nullptr)
        popup_->hide();
}

void SearchBox::pick(int row)
{
    const QListWidgetItem *item = popup_ == nullptr ? nullptr : popup_->item(row);
    const QString id = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    if (id.isEmpty())
        return;
    close();
    clear();
    Q_EMIT chosen(id);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = popup_ != nullptr && popup_->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!open)
            list();
        popup_->setCurrentRow(0);
        popup_->setFocus(Qt::TabFocusReason);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            pick(0);
        return;
    case Qt::Key_Escape:
        if (!open)
            return event->ignore();
        return close();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != popup_)
        return QLineEdit::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !hasFocus())
        close();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(popup_->currentRow());
        return true;
    case Qt::Key_Escape:
        setFocus(Qt::OtherFocusReason);
        close();
        return true;
    case Qt::Key_Up:
        if (popup_->currentRow() > 0)
            return false;
        setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (popup_ != nullptr && !popup_->hasFocus())
        close();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        makeRoomForSigns();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = scaled(ui::iconSize), padding = scaled(10);
    paintIcon(
        painter, Icon::Search, place(QRect(padding, (height() - side) / 2, side, side)), t.inkThird, layoutDirection());
    if (!text().isEmpty())
        return;
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.inkThird);
    const int words = painter.fontMetrics().horizontalAdvance(hint());
    painter.drawText(place(QRect(width() - padding - words, 0, words + 1, height())), Qt::AlignCenter, hint());
}

} // namespace ui
