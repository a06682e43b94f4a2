// SPDX-License-Identifier: Apache-2.0
// Icons out of the resources, kept as pixmaps once drawn; and the program's own mark.
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <iterator>

namespace ui {
namespace {

constexpr const char *files[] = {
    "",
    "home",
    "search",
    "user",
    "users",
    "building",
    "phone",
    "mail",
    "shield",
    "help",
    "logout",
    "moon",
    "sun",
    "globe",
    "chevron",
    "chevron-down",
    "check",
    "check-circle",
    "alert",
    "info",
    "close",
    "eye",
    "eye-off",
    "calendar",
    "document",
    "clock",
    "wifi-off",
    "refresh",
    "inbox",
    "lock",
    "copy",
    "menu",
    "edit",
    "briefcase",
    "wallet",
    "download",
    "plus",
    "minus",
    "certificate",
    "print",
};
static_assert(std::size(files) == static_cast<std::size_t>(Icon::Print) + 1);

bool pointsAlongReading(Icon icon)
{
    return icon == Icon::Chevron || icon == Icon::Logout;
}

QPixmap draw(Icon icon, int side, const QColor &colour, bool mirrored)
{
    QFile file(QStringLiteral(":/taminat/icons/%1.svg").arg(QLatin1String(files[static_cast<int>(icon)])));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored)
        painter.setTransform(QTransform(-1, 0, 0, 1, side, 0));
    renderer.render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

class Engine : public QIconEngine {
public:
    explicit Engine(Icon icon) : icon_(icon) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = tokensOf(nullptr);
        const QColor colour = mode == QIcon::Disabled   ? t.inkThird
                              : mode == QIcon::Selected ? t.onPrimarySoft
                                                        : t.inkSecond;
        paintIcon(*painter, icon_, rect, colour, QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new Engine(*this); }

private:
    Icon icon_;
};

// The letter is drawn from our own font, which is loaded before anything is painted.
void paintMark(QPainter &painter, const QRectF &where)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 44, where.height() / 44);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(Scheme::Light).primary);
    painter.drawRoundedRect(QRectF(0, 0, 44, 44), 10, 10);
    QFont font = fontFor(TextRole::Display);
    font.setPixelSize(26);
    QPainterPath letter;
    letter.addText(0, 0, font, QStringLiteral("ت"));
    letter.translate(QPointF(22, 22) - letter.boundingRect().center());
    painter.fillPath(letter, Qt::white);
    painter.restore();
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRect &where, const QColor &colour, Qt::LayoutDirection direction)
{
    if (icon == Icon::None || where.isEmpty())
        return;
    const bool mirrored = pointsAlongReading(icon) && direction == Qt::RightToLeft;
    const qreal ratio = painter.device()->devicePixelRatio();
    const int side = qRound(qMin(where.width(), where.height()) * ratio);
    const QString key =
        QStringLiteral("taminat:%1:%2:%3:%4").arg(static_cast<int>(icon)).arg(side).arg(colour.rgba()).arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw(icon, side, colour, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    const QSizeF size = pixmap.deviceIndependentSize();
    painter.drawPixmap(
        QPointF(where.x() + (where.width() - size.width()) / 2, where.y() + (where.height() - size.height()) / 2),
        pixmap);
}

QIcon qIcon(Icon icon)
{
    return QIcon(new Engine(icon));
}

IconMark::IconMark(Icon icon, QWidget *parent) : QWidget(parent), icon_(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(Icon icon)
{
    icon_ = icon;
    update();
}

void IconMark::setInk(Ink ink)
{
    ink_ = ink;
    update();
}

void IconMark::setColour(const QColor &colour)
{
    colour_ = colour;
    update();
}

void IconMark::setSide(int pixels)
{
    side_ = pixels;
    updateGeometry();
}

QSize IconMark::sizeHint() const
{
    return {scaled(side_), scaled(side_)};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, icon_, rect(), colour_.isValid() ? colour_ : palette().color(role(ink_)), layoutDirection());
}

AppMark::AppMark(int side, QWidget *parent) : QWidget(parent), side_(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AppMark::sizeHint() const
{
    return {scaled(side_), scaled(side_)};
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect());
}

QIcon AppMark::asIcon()
{
    QIcon icon;
    for (int side : {16, 32, 48, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, pixmap.rect());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui
