// SPDX-License-Identifier: Apache-2.0
// The sheets one below the other, and the bar above them.
#include "ui/screens/certificates/pages_view.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

constexpr int gap = 16; ///< between sheets
constexpr int zooms[] = {50, 75, 100, 125, 150, 200, 300};
constexpr double millimetresPerInch = 25.4;

} // namespace

/// The ground on which the sheets lie. Only those that are seen are painted.
class PagesView::Desk : public QWidget {
public:
    explicit Desk(PagesView *view) : QWidget(view), view_(view) { setFocusPolicy(Qt::NoFocus); }

    [[nodiscard]] QRect sheet(int page) const
    {
        return {QPoint((width() - size_.width()) / 2, gap + page * (size_.height() + gap)), size_};
    }
    void setSheetSize(QSize size)
    {
        size_ = size;
        const int count = view_->sheets_.count;
        setFixedHeight(gap + count * (size.height() + gap));
        setMinimumWidth(size.width() + 2 * gap);
        update();
    }
    [[nodiscard]] int pageAt(int y) const
    {
        const int pitch = size_.height() + gap;
        return pitch <= gap ? 0 : std::clamp(y / pitch, 0, std::max(0, view_->sheets_.count - 1));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        for (int page = 0; page < view_->sheets_.count; ++page) {
            const QRect where = sheet(page);
            if (!where.adjusted(-2, -2, 2, 2).intersects(event->rect()))
                continue;
            // Paper is white in the dark, too: this is what the printer will give.
            painter.fillRect(where, Qt::white);
            painter.setPen(t.line);
            painter.drawRect(where.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.setClipRect(where);
            view_->sheets_.paint(painter, page, where);
            painter.restore();
        }
    }

private:
    PagesView *view_;
    QSize size_;
};

PagesView::PagesView(QWidget *parent)
    : QWidget(parent),
      scroll_(new QScrollArea(this)),
      desk_(new Desk(this)),
      before_(new SecondaryButton({}, this)),
      after_(new SecondaryButton({}, this)),
      where_(new Label(TextRole::Small, Ink::Second, this)),
      smaller_(new SecondaryButton({}, this)),
      size_(new Label(TextRole::Small, Ink::Second, this)),
      larger_(new SecondaryButton({}, this)),
      fit_(new SecondaryButton({}, this))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(before_);
    bar->addWidget(where_);
    bar->addWidget(after_);
    bar->addStretch(1);
    bar->addWidget(smaller_);
    bar->addWidget(size_);
    bar->addWidget(larger_);
    bar->addWidget(fit_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(scroll_, 1);
    smaller_->setMark(Icon::Minus);
    larger_->setMark(Icon::Plus);
    scroll_->setWidget(desk_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::StrongFocus);
    scroll_->viewport()->installEventFilter(this);
    setFocusProxy(scroll_);
    connect(before_, &QPushButton::clicked, this, [this] { turnTo(page() - 1); });
    connect(after_, &QPushButton::clicked, this, [this] { turnTo(page() + 1); });
    connect(smaller_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(larger_, &QPushButton::clicked, this, [this] { step(1); });
    connect(fit_, &QPushButton::clicked, this, [this] { setZoom(0); });
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { say(); });
    inWords(this, [this] {
        before_->setText(tr("Previous page"));
        after_->setText(tr("Next page"));
        fit_->setText(tr("Fit the width"));
        smaller_->setAccessibleName(tr("Smaller"));
        smaller_->setToolTip(tr("Smaller"));
        larger_->setAccessibleName(tr("Larger"));
        larger_->setToolTip(tr("Larger"));
        scroll_->setAccessibleName(tr("Pages of the certificate"));
        say();
    });
}

PagesView::~PagesView()
{
    scroll_->viewport()->removeEventFilter(this);
}

void PagesView::setSheets(Sheets sheets)
{
    sheets_ = std::move(sheets);
    lay();
    turnTo(0);
}

int PagesView::page() const
{
    return desk_->pageAt(scroll_->verticalScrollBar()->value() + scroll_->viewport()->height() / 2);
}

void PagesView::turnTo(int page)
{
    if (page >= 0 && page < sheets_.count)
        scroll_->verticalScrollBar()->setValue(desk_->sheet(page).top() - gap);
    say();
}

void PagesView::setZoom(int percent)
{
    const int at = page();
    zoom_ = percent;
    lay();
    turnTo(at);
}

void PagesView::step(int direction)
{
    const int now = shownZoom();
    if (direction > 0) {
        const auto *next = std::upper_bound(std::begin(zooms), std::end(zooms), now);
        setZoom(next == std::end(zooms) ? *std::prev(next) : *next);
    } else {
        const auto *next = std::lower_bound(std::begin(zooms), std::end(zooms), now);
        setZoom(next == std::begin(zooms) ? *next : *std::prev(next));
    }
}

int PagesView::shownZoom() const
{
    if (zoom_ > 0)
        return zoom_;
    const double onPaper = sheets_.millimetres.width() / millimetresPerInch * logicalDpiX();
    const int room = scroll_->viewport()->width() - 2 * gap;
    return std::clamp(static_cast<int>(room * 100 / onPaper), 20, zooms[std::size(zooms) - 1]);
}

void PagesView::lay()
{
    const double scale = logicalDpiX() / millimetresPerInch * shownZoom() / 100.0;
    desk_->setSheetSize((sheets_.millimetres * scale).toSize());
    say();
}

void PagesView::say()
{
    const int count = sheets_.count;
    const int at = count == 0 ? 0 : page() + 1;
    where_->setText(tr("Page %1 of %2").arg(ltr(QString::number(at)), ltr(QString::number(count))));
    size_->setText(ltr(QStringLiteral("%1%").arg(shownZoom())));
    before_->setEnabled(at > 1);
    after_->setEnabled(at < count);
    before_->setVisible(count > 1);
    after_->setVisible(count > 1);
    fit_->setEnabled(zoom_ != 0);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        step(1);
    else if (event->matches(QKeySequence::ZoomOut))
        step(-1);
    else if (event->key() == Qt::Key_PageDown && event->modifiers() == Qt::NoModifier)
        turnTo(page() + 1);
    else if (event->key() == Qt::Key_PageUp && event->modifiers() == Qt::NoModifier)
        turnTo(page() - 1);
    else
        QWidget::keyPressEvent(event);
}

bool PagesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize)
        lay();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
