// SPDX-License-Identifier: Apache-2.0
// How the surroundings of a certificate's pages are drawn.
#include "print/letterhead.h"

#include "print/code.h"

#include <QFont>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace print {
namespace {

constexpr qreal margin = 17 * mm;
constexpr qreal inner = a4.width() - 2 * margin;
constexpr qreal codeSize = 40 * mm;
constexpr QRgb pale = 0xFF9FD3B7;
constexpr QRgb water = 0xFFE6EBF0;

QString slashed(const std::string &iso)
{
    return QString::fromStdString(iso).replace(QLatin1Char('-'), QLatin1Char('/'));
}

/// A star of eight points: two squares, one turned.
QPainterPath star(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const double turn : {0.0, M_PI / 4}) {
        QPolygonF square;
        for (int i = 0; i <= 4; ++i) {
            const double angle = turn + i * M_PI / 2;
            square << centre + QPointF(qCos(angle), qSin(angle)) * radius;
        }
        path.addPolygon(square);
        path.closeSubpath();
    }
    return path;
}

/// Interlaced waves, such as nobody draws by hand.
QPainterPath guilloche(QRectF box, int waves, double phase)
{
    QPainterPath path;
    const qreal step = box.width() / waves / 2;
    const qreal middle = box.center().y();
    qreal x = box.left() - phase * step;
    const auto clipped = [&](qreal at) { return std::clamp(at, box.left(), box.right()); };
    path.moveTo(clipped(x), middle);
    for (int i = 0; i <= waves * 2 + 1 && x < box.right(); ++i, x += step) {
        const qreal peak = (i % 2 == 0 ? -1 : 1) * box.height() * 0.68;
        path.cubicTo(clipped(x + step * 0.36),
            middle + peak,
            clipped(x + step * 0.64),
            middle + peak,
            clipped(x + step),
            middle);
    }
    return path;
}

QPainterPath outlined(const QString &text, const Style &style)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, 0, fontOf(style), text);
    return path;
}

} // namespace

DateWords dateWords(const contract::CertificateDate &date, const Words &words)
{
    const QString gregorian = slashed(date.gregorian.text());
    const QString hijri = date.hijri ? slashed(date.hijri->text()) : QString();
    if (words.isArabic()) {
        const QString other = isolated(gregorian + QStringLiteral(" م"));
        return hijri.isEmpty() ? DateWords{other, {}} : DateWords{isolated(hijri + QStringLiteral(" هـ")), other};
    }
    return {ltr(gregorian), hijri.isEmpty() ? QString() : ltr(hijri + QStringLiteral(" AH"))};
}

QString bothDates(const contract::CertificateDate &date, const Words &words)
{
    const auto [first, second] = dateWords(date, words);
    return second.isEmpty() ? first : QStringLiteral("%1 (%2)").arg(first, second);
}

void writeHouse(Page &page, qreal inset, const Words &words)
{
    const QRectF box = page.mirrored({inset, 17 * mm, 16 * mm, 16 * mm});
    page.shape(star(box.center(), 8.6 * mm), ink::bright);
    page.stroke(star(box.center(), 7.4 * mm).simplified(), 0.15 * mm, 0xFFFFFFFF);
    const QPainterPath letter = outlined(QStringLiteral("ت"), {22, true});
    const QPointF middle = box.center() - letter.boundingRect().center();
    page.shape(letter.translated(middle), 0xFFFFFFFF);

    const contract::Text name = contract::text("CertificatePage", "Social Insurance");
    const qreal x = inset + 20 * mm;
    page.write({x, 18 * mm}, 70 * mm, words.say(name), {13, true});
    page.write({x, 25.6 * mm}, 70 * mm, words.other().say(name), {9, false, ink::third});
}

Letterhead::Letterhead(const contract::CertificateBody &body, std::string payload, const Words &words)
    : body_(body),
      payload_(std::move(payload)),
      words_(words)
{}

QRectF Letterhead::begin(Page &page, std::size_t number) const
{
    border(page);
    writeHouse(page, margin, words_);
    facts(page);
    page.rule({margin, 39 * mm}, inner, 0.5 * mm, ink::bright);
    if (number == 0)
        proof(page);
    const qreal top = 45 * mm;
    const qreal bottom = number == 0 ? 231 * mm : 272 * mm;
    return {margin, top, inner, bottom - top};
}

void Letterhead::border(Page &page) const
{
    if (body_.specimen) {
        QPainterPath words = outlined(words_.say(contract::text("CertificatePage", "SPECIMEN")), {96, true});
        const QRectF box = words.boundingRect();
        QTransform across;
        across.translate(a4.width() / 2, a4.height() / 2);
        across.rotate(words_.isArabic() ? 52 : -52);
        const qreal size = std::min(1.0, 270 * mm / box.width());
        across.scale(size, size);
        across.translate(-box.center().x(), -box.center().y());
        page.shape(across.map(words), water);
    }
    const QRectF outer(8 * mm, 8 * mm, a4.width() - 16 * mm, a4.height() - 16 * mm);
    QPainterPath lines;
    lines.addRect(outer);
    lines.addRect(outer.adjusted(1.4 * mm, 1.4 * mm, -1.4 * mm, -1.4 * mm));
    page.stroke(lines, 0.2 * mm, ink::bright);
    for (const QPointF corner : {outer.topLeft(), outer.topRight(), outer.bottomLeft(), outer.bottomRight()}) {
        const QPointF inwards = (outer.center() - corner);
        const QPointF at = corner + QPointF(inwards.x() > 0 ? 0.7 : -0.7, inwards.y() > 0 ? 0.7 : -0.7) * mm;
        page.shape(star(at, 3 * mm), 0xFFFFFFFF);
        page.shape(star(at, 2.3 * mm), ink::bright);
        page.shape(star(at, 1 * mm), 0xFFFFFFFF);
    }
    QPainterPath waves;
    for (const double phase : {0.0, 0.5, 1.0, 1.5})
        waves.addPath(guilloche({margin, 40.2 * mm, inner, 2.4 * mm}, 44, phase));
    page.stroke(waves, 0.08 * mm, pale);
}

void Letterhead::facts(Page &page) const
{
    const qreal label = 30 * mm;
    const qreal value = 52 * mm;
    const qreal x = a4.width() - margin - label - value;
    qreal y = 16 * mm;
    const auto fact = [&](contract::Text name, const QString &text, bool bold) {
        page.write({x, y}, label, words_.say(name), {8, false, ink::third});
        y += page.write({x + label, y}, value, text, {8, bold});
        y += 0.6 * mm;
    };
    fact(contract::text("CertificateBody", "Certificate number"),
        ltr(QString::fromStdString(body_.number.text())),
        true);
    fact(contract::text("CertificateBody", "Issued on"), bothDates(body_.issued, words_), false);
    if (body_.expires)
        fact(contract::text("CertificateBody", "Valid until"), bothDates(*body_.expires, words_), false);
}

void Letterhead::proof(Page &page) const
{
    const qreal top = 233 * mm;
    page.rule({margin, top}, inner, 0.15 * mm, 0xFFD2D6DB);
    const QRectF box(margin, top + 2 * mm, codeSize, codeSize);
    page.frame(box, 1.5 * mm, 0xFFD2D6DB, 0xFFFFFFFF);
    page.shape(codePath(payload_, page.mirrored(box)), 0xFF000000);
    const qreal x = margin + codeSize + 6 * mm;
    const qreal width = a4.width() - margin - x;
    qreal y = top + 6 * mm;
    const auto line = [&](contract::Text text, const Style &style) {
        y += page.write({x, y}, width, words_.say(text), style) + 1 * mm;
    };
    line(contract::text("CertificatePage", "To verify this certificate"), {10, true, ink::green});
    line(contract::text("CertificatePage",
             "Scan the code, or enter the holder's number and the certificate number under “Verify a certificate”."),
        {8.5});
    line(contract::text("CertificatePage",
             "Its content is signed digitally: a change to it is noticed, even without a connection."),
        {8.5});
    line(contract::text("CertificatePage", "An electronic document: it needs neither stamp nor signature."),
        {8.5, false, ink::third});
    if (body_.specimen)
        line(contract::text("CertificatePage", "A specimen made for demonstration: without effect."),
            {8.5, true, 0xFFB42318});
}

void Letterhead::finish(Page &page, std::size_t number, std::size_t of) const
{
    const qreal y = 279.5 * mm;
    page.write({margin, y}, inner / 2, ltr(QString::fromStdString(body_.number.text())), {7.5, false, ink::third});
    const QString text = words_.say(contract::text("CertificatePage", "Page %1 of %2"))
                             .arg(QString::number(number + 1), QString::number(of));
    page.write({margin + inner / 2, y}, inner / 2, text, {7.5, false, ink::third, Lean::Trailing});
}

} // namespace print
