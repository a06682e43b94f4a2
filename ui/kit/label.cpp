// SPDX-License-Identifier: Apache-2.0
// Labels that follow the theme, and amounts with the sign of the riyal.
#include "ui/kit/label.h"

#include "ui/direction.h"
#include "ui/kit/text_lines.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <optional>
#include <vector>

namespace ui {
namespace {

// The sign as outlines on a grid of 112 x 126: two uprights that bend into bars, and three bars across.
const QPainterPath &riyalSign()
{
    static const QPainterPath sign = [] {
        QPainterPath path;
        const auto add = [&path](std::initializer_list<QPointF> corners) {
            path.addPolygon(QPolygonF(QList<QPointF>(corners)));
            path.closeSubpath();
        };
        add({{70, 111.3}, {66.1, 125.6}, {108.6, 116.6}, {112.4, 102.3}});
        add({{108.6, 89.6},
            {112.4, 75.2},
            {79.4, 82.3},
            {79.4, 68.8},
            {108.6, 62.5},
            {112.4, 48.2},
            {79.4, 55.2},
            {79.4, 6.6},
            {66.1, 17.7},
            {66.1, 58},
            {52.9, 60.9},
            {52.9, 0},
            {39.7, 11.1},
            {39.7, 63.7},
            {10.1, 70},
            {6.2, 84.3},
            {39.7, 77.2},
            {39.7, 94.2},
            {3.8, 101.8},
            {0, 116.2},
            {37.5, 108.2},
            {44.9, 103.3},
            {51.8, 93.1},
            {52.9, 89.4},
            {52.9, 74.4},
            {66.1, 71.6},
            {66.1, 98.6}});
        return path;
    }();
    return sign;
}

struct Measure {
    qreal height; ///< of the figures, and of the sign
    qreal sign;   ///< width
    qreal gap;
};

Measure measure(const QFontMetrics &metrics)
{
    const qreal height = metrics.capHeight() * 1.08;
    return {height, height * 112.4 / 125.6, metrics.horizontalAdvance(u' ') * 1.2};
}

QString figures(domain::Money amount)
{
    return ltr(QString::fromStdString(amount.grouped()));
}

} // namespace

/// What lines of some width take. QTextLayout shapes its text anew for each width, and layouts ask for the same few
/// widths over and over.
class Label::Measures {
public:
    struct OfLines {
        int width;
        QSize size;
        int widestWord;
    };

    Measures(const QString &words, const QFont &font, Qt::LayoutDirection direction)
        : words_(words),
          font_(font),
          direction_(direction)
    {}

    [[nodiscard]] bool areOf(const QString &words, const QFont &font, Qt::LayoutDirection direction) const
    {
        return direction == direction_ && words == words_ && font == font_;
    }

    const OfLines &at(int width)
    {
        if (width >= whole().size.width())
            return whole();
        const auto known = std::find_if(
            known_.cbegin(), known_.cend(), [width](const OfLines &lines) { return lines.width == width; });
        if (known != known_.cend())
            return *known;
        if (known_.size() == enough)
            known_.clear();
        known_.push_back(lay(width));
        return known_.back();
    }

    /// With no line broken but where the words say so.
    const OfLines &whole()
    {
        if (!whole_)
            whole_ = lay(QWIDGETSIZE_MAX);
        return *whole_;
    }

    /// No line is narrower, or a word would break.
    int widestWord() { return whole().widestWord; }

private:
    [[nodiscard]] OfLines lay(int width) const
    {
        QTextLayout layout(words_, font_);
        const QSizeF size = layLines(layout, width, direction_);
        return {width, {qCeil(size.width()), qCeil(size.height())}, qCeil(layout.minimumWidth())};
    }

    static constexpr std::size_t enough = 32; ///< of a window that is being pulled wider

    QString words_;
    QFont font_;
    Qt::LayoutDirection direction_;
    std::optional<OfLines> whole_;
    std::vector<OfLines> known_;
};

Label::Label(TextRole size, Ink ink, QWidget *parent) : Label(QString(), size, ink, parent) {}

Label::Label(const QString &words, TextRole size, Ink ink, QWidget *parent) : QLabel(words, parent), size_(size)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(size));
    setInk(ink);
}

Label::~Label() = default;

void Label::setOwnInk(const QColor &colour)
{
    QPalette own = palette();
    if (own.color(foregroundRole()) == colour)
        return;
    own.setColor(foregroundRole(), colour);
    setPalette(own);
}

Label *Label::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

Label::Measures &Label::measures() const
{
    if (!measures_ || !measures_->areOf(lines(), font(), layoutDirection()))
        measures_ = std::make_unique<Measures>(lines(), font(), layoutDirection());
    return *measures_;
}

QString Label::lines() const
{
    return text().replace(u'\n', QChar::LineSeparator);
}

QSize Label::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    // As QLabel chooses: lines of eighty letters for a long text, of forty or twenty for a short one.
    const int whole = measures().whole().size.width();
    const int eighty = qMin(fontMetrics().averageCharWidth() * 80, maximumWidth());
    const int width = whole > 3 * eighty ? eighty : whole > eighty / 2 ? eighty / 2 : qMin(whole, eighty / 4);
    return measures().at(width).size.grownBy(contentsMargins());
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    Measures &measured = measures();
    return QSize(measured.widestWord(), measured.whole().size.height()).grownBy(contentsMargins());
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int room = qMax(1, width - margins.left() - margins.right());
    return measures().at(room).size.height() + margins.top() + margins.bottom();
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(size_));
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *)
{
    // QLabel leans on the side of the first letter: a value that is an island, or a sentence that begins with a Latin
    // name, would leave the side where its page begins.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    if (wordWrap()) {
        QTextLayout layout(lines(), font());
        const qreal height = layLines(layout, contentsRect().width(), layoutDirection(), alignment()).height();
        const qreal room = contentsRect().height() - height;
        layout.draw(
            &painter, QPointF(contentsRect().x(), contentsRect().y() + (alignment() & Qt::AlignTop ? 0 : room / 2)));
        return;
    }
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()))
                      | (mirrored ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    painter.drawText(contentsRect(), flags, text());
}

void paintRiyalSign(QPainter &painter, const QRectF &where, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 112.4, where.height() / 125.6);
    painter.fillPath(riyalSign(), ink);
    painter.restore();
}

int amountWidth(const QFontMetrics &metrics, domain::Money amount)
{
    const Measure m = measure(metrics);
    return qCeil(m.sign + m.gap) + metrics.horizontalAdvance(figures(amount));
}

int paintAmount(QPainter &painter, const QRect &where, domain::Money amount, const QColor &ink, Qt::Alignment edge)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const Measure m = measure(metrics);
    const int width = amountWidth(metrics, amount);
    const int left = edge & Qt::AlignRight     ? where.right() + 1 - width
                     : edge & Qt::AlignHCenter ? where.center().x() - width / 2
                                               : where.left();
    const int baseline = where.top() + (where.height() - metrics.height()) / 2 + metrics.ascent();
    paintRiyalSign(painter, QRectF(left, baseline - m.height, m.sign, m.height * 1.06), ink);
    painter.setPen(ink);
    painter.drawText(QPointF(left + m.sign + m.gap, baseline), figures(amount));
    return width;
}

AmountLabel::AmountLabel(TextRole size, QWidget *parent) : QWidget(parent), size_(size)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void AmountLabel::setAmount(domain::Money amount)
{
    amount_ = amount;
    setAccessibleName(amountInWords(amount));
    updateGeometry();
    update();
}

QSize AmountLabel::sizeHint() const
{
    const QFontMetrics metrics(fontFor(size_));
    return {amountWidth(metrics, amount_) + 1, metrics.height()};
}

void AmountLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(size_));
    paintAmount(painter,
        rect(),
        amount_,
        tokensOf(this).ink,
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

void AmountLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(amountInWords(amount_));
    QWidget::changeEvent(event);
}

} // namespace ui
