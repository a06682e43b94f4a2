// SPDX-License-Identifier: Apache-2.0
// How each type of certificate is laid out.
#include "print/certificate.h"

#include "print/flow.h"
#include "print/letterhead.h"

#include <algorithm>
#include <utility>

namespace print {
namespace {

using contract::CertificateBody;
using contract::CertificateType;
using contract::text;

struct Fact {
    contract::Text name;
    QString value;
};

QString number(const std::string &digits)
{
    return ltr(QString::fromStdString(digits));
}

template <class Text>
QString words(const Text &line)
{
    return isolated(QString::fromStdString(line.text()));
}

QString amount(domain::Money money)
{
    return ltr(QString::fromStdString(money.grouped()));
}

/// Lays one certificate out, from its title to its last remark.
class Composer {
public:
    Composer(const CertificateBody &body, const std::string &payload, const Words &says)
        : body_(body),
          says_(says),
          letterhead_(body, payload, says)
    {}

    Document compose();

private:
    void opening(Flow &flow) const;
    void card(Flow &flow, const std::vector<Fact> &facts) const;
    void content(Flow &flow) const;
    void periods(Flow &flow) const;
    [[nodiscard]] std::vector<Column> columns() const;
    [[nodiscard]] std::vector<Cell> row(const contract::CertifiedPeriod &period, std::size_t place) const;
    [[nodiscard]] std::vector<Fact> person() const;
    [[nodiscard]] std::vector<Fact> establishment() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString duration(int months) const;
    [[nodiscard]] Cell dateCell(const contract::CertificateDate &date) const;

    const CertificateBody &body_;
    const Words &says_;
    Letterhead letterhead_;
};

Document Composer::compose()
{
    Document document{says_.choice(body_.type), says_.direction(), {}};
    Flow flow(document, [this](Page &page, std::size_t at) { return letterhead_.begin(page, at); });
    opening(flow);
    card(flow, isOfPerson(body_) ? person() : establishment());
    content(flow);
    for (std::size_t i = 0; i < document.pages.size(); ++i)
        letterhead_.finish(document.pages[i], i, document.pages.size());
    return document;
}

void Composer::opening(Flow &flow) const
{
    flow.down(1.5 * mm);
    flow.write(says_.choice(body_.type), {19, true, ink::first, Lean::Centre});
    flow.write(says_.other().choice(body_.type), {9.5, false, ink::third, Lean::Centre}, 4 * mm);
    const QString addressee = body_.addressee
                                  ? says_.say(text("CertificatePage", "To: %1")).arg(words(*body_.addressee))
                                  : says_.say(text("CertificatePage", "To whom it may concern"));
    flow.write(addressee, {10.5, true}, 1 * mm);
    flow.write(statement(), {9.5, false, ink::second}, 4 * mm);
}

QString Composer::statement() const
{
    switch (body_.type) {
    case CertificateType::PeriodsAndWages:
        return says_.say(text("CertificatePage",
            "Social Insurance certifies that, on the day of issue, its records hold the contribution periods and wages "
            "below for the person named here."));
    case CertificateType::Wage:
        return says_.say(text("CertificatePage",
            "Social Insurance certifies that the person named here is in service on the day of issue, with the "
            "registered wage below."));
    case CertificateType::Periods:
        return says_.say(text("CertificatePage",
            "Social Insurance certifies that, on the day of issue, its records hold the contribution periods below for "
            "the person named here."));
    case CertificateType::NoRegistration:
        return says_.say(text("CertificatePage",
            "Social Insurance certifies that, on the day of issue, its records hold no registration under the identity "
            "number of the person named here."));
    case CertificateType::EstablishmentRegistration:
        break;
    }
    return says_.say(text("CertificatePage",
        "Social Insurance certifies that the establishment named here is registered with it on the day of issue."));
}

std::vector<Fact> Composer::person() const
{
    const contract::CertifiedPerson &holder = body_.holder;
    std::vector<Fact> facts{{text("CertifiedPerson", "Name"), words(holder.name)}};
    if (holder.latinName)
        facts.push_back({text("CertifiedPerson", "Name in Latin letters"), words(*holder.latinName)});
    facts.push_back({text("CertifiedPerson", "Identity number"), number(holder.identity.text())});
    if (holder.subscriberNo)
        facts.push_back({text("CertifiedPerson", "Subscriber number"), number(holder.subscriberNo->text())});
    facts.push_back({text("CertifiedPerson", "Nationality"), words(holder.nationality)});
    facts.push_back({text("CertifiedPerson", "Date of birth"), bothDates(holder.born, says_)});
    facts.push_back({text("CertifiedPerson", "State of employment"), says_.choice(holder.state)});
    if (body_.type == CertificateType::PeriodsAndWages || body_.type == CertificateType::Periods)
        facts.push_back({text("CertificateBody", "Months in all"), duration(body_.months)});
    return facts;
}

std::vector<Fact> Composer::establishment() const
{
    const contract::CertifiedEstablishment &it = body_.establishment;
    std::vector<Fact> facts{{text("CertifiedEstablishment", "Name"), words(it.name)}};
    if (it.latinName)
        facts.push_back({text("CertifiedEstablishment", "Name in Latin letters"), words(*it.latinName)});
    facts.push_back({text("CertifiedEstablishment", "Establishment number"), number(it.number.text())});
    facts.push_back({text("CertifiedEstablishment", "Unified national number"), number(it.unifiedNo.text())});
    facts.push_back(
        {text("CertifiedEstablishment", "Commercial registration"), number(it.commercialRegistration.text())});
    facts.push_back({text("CertifiedEstablishment", "Legal form"), words(it.legalForm)});
    facts.push_back({text("CertifiedEstablishment", "Activity"), words(it.activity)});
    facts.push_back({text("CertifiedEstablishment", "Registered on"), bothDates(it.registered, says_)});
    facts.push_back({text("CertifiedEstablishment", "State"), says_.choice(it.state)});
    facts.push_back({text("CertifiedEstablishment", "Insurance office"), words(it.office)});
    facts.push_back({text("CertifiedEstablishment", "City"), words(it.city)});
    if (it.owner)
        facts.push_back({text("CertifiedEstablishment", "Owner"), words(*it.owner)});
    if (it.mainEstablishment)
        facts.push_back({text("CertifiedEstablishment", "Main establishment"), number(it.mainEstablishment->text())});
    return facts;
}

/// The holder in a frame: names over the whole width, what is short in two columns.
void Composer::card(Flow &flow, const std::vector<Fact> &facts) const
{
    constexpr qreal padding = 4 * mm;
    constexpr qreal label = 33 * mm;
    const qreal half = (flow.width() - 2 * padding) / 2;
    struct Placed {
        QPointF corner;
        qreal width;
        Block block;
    };
    std::vector<Placed> placed;
    qreal y = 3 * mm;
    qreal rowHeight = 0;
    bool second = false;
    for (const Fact &fact : facts) {
        const qreal wide = 2 * half - label;
        Block block(fact.value, {9.5, true}, wide, says_.direction());
        const bool alone = block.naturalWidth() > half - label - 2 * mm;
        if (alone && second) {
            y += rowHeight;
            rowHeight = 0;
            second = false;
        }
        const qreal x = padding + (second ? half : 0);
        Block name(says_.say(fact.name), {8.5, false, ink::third}, label - 2 * mm, says_.direction());
        rowHeight = std::max({rowHeight, block.height() + 0.8 * mm, name.height() + 0.8 * mm});
        placed.push_back({{x, y + 0.3 * mm}, label - 2 * mm, std::move(name)});
        placed.push_back({{x + label, y}, wide, std::move(block)}); // begins where a narrower box would
        second = !alone && !second;
        if (!second) {
            y += rowHeight;
            rowHeight = 0;
        }
    }
    y += rowHeight + 2.2 * mm;
    flow.need(y);
    // Only its edge is drawn: the words across the page stay to be seen.
    flow.page().frame(QRectF(flow.at(), QSizeF(flow.width(), y)), 2 * mm, 0xFFD2D6DB, 0);
    for (Placed &each : placed)
        flow.page().put(flow.at() + each.corner, each.width, std::move(each.block));
    flow.down(y + 5 * mm);
}

void Composer::content(Flow &flow) const
{
    if (listsPeriods(body_))
        periods(flow);
    flow.write(says_.say(text("CertificatePage",
                   "Made at its holder's request from the records as they stood on the day of issue, which may be "
                   "corrected later. It is valid for the purpose named in it, and void once it is altered.")),
        {8, false, ink::third});
}

void Composer::periods(Flow &flow) const
{
    if (body_.periods.empty()) {
        flow.write(says_.say(text("CertificatePage", "No contribution periods are registered.")), {10, true}, 4 * mm);
        return;
    }
    Table table(flow, columns());
    // The sum and the words below it take two periods along to a new page rather than stand there alone.
    constexpr qreal end = 28 * mm, aRow = 11 * mm;
    const std::size_t count = body_.periods.size();
    for (std::size_t i = 0; i < count; ++i)
        table.row(row(body_.periods[i], i), i + 1 == count ? end : i + 2 == count ? end + aRow : 0);
    if (body_.type != CertificateType::Wage) {
        std::vector<Cell> total(columns().size());
        total[1] = {says_.say(text("CertificatePage", "All periods"))};
        total[4] = {QString::number(body_.months)};
        table.total(total);
    }
    flow.down(3 * mm);
    if (body_.type != CertificateType::Periods)
        flow.write(says_.say(text("CertificatePage",
                       "Amounts are contributory wages in riyals a month, as last registered in each period.")),
            {8, false, ink::third},
            1 * mm);
}

std::vector<Column> Composer::columns() const
{
    const auto head = [this](contract::Text title) { return says_.say(title); };
    std::vector<Column> all{{QStringLiteral("#"), 6 * mm},
        {head(text("CertifiedPeriod", "Establishment")), 36 * mm},
        {head(text("CertifiedPeriod", "From")), 21.5 * mm},
        {head(text("CertifiedPeriod", "To")), 21.5 * mm},
        {head(text("CertifiedPeriod", "Months")), 15 * mm, Lean::Right}};
    if (body_.type == CertificateType::Periods) {
        all[1].width += 32 * mm;
        all[4].lean = Lean::Leading; // words follow, which begin where figures would end
        all.push_back({head(text("CertifiedPeriod", "Occupation")), 44 * mm});
        return all;
    }
    all.push_back({head(text("CertifiedWage", "Basic wage")), 17 * mm, Lean::Right});
    all.push_back({head(text("CertifiedWage", "Housing")), 17 * mm, Lean::Right});
    all.push_back({head(text("CertifiedWage", "Commission")), 21 * mm, Lean::Right});
    all.push_back({head(text("CertifiedWage", "Total")), 21 * mm, Lean::Right});
    return all;
}

Cell Composer::dateCell(const contract::CertificateDate &date) const
{
    const auto [first, second] = dateWords(date, says_);
    return second.isEmpty() ? Cell{first} : Cell{first, second};
}

std::vector<Cell> Composer::row(const contract::CertifiedPeriod &period, std::size_t place) const
{
    const QString no = number(period.establishmentNo.text());
    std::vector<Cell> cells{{QString::number(place + 1)}, {words(period.establishment)}, dateCell(period.from)};
    cells.push_back(period.to ? dateCell(*period.to) : Cell{says_.say(text("CertificatePage", "in service"))});
    cells.push_back({QString::number(period.months)});
    const bool hasOccupation = !period.occupation.empty();
    if (body_.type == CertificateType::Periods) {
        cells[1].push_back(no);
        cells.push_back({hasOccupation ? words(period.occupation) : QString()});
        return cells;
    }
    cells[1].push_back(hasOccupation ? QStringLiteral("%1 · %2").arg(no, words(period.occupation)) : no);
    if (!period.wage) {
        const QString none = QStringLiteral("—");
        cells.insert(cells.end(), {{none}, {none}, {none}, {none}});
        return cells;
    }
    const contract::CertifiedWage &wage = *period.wage;
    cells.push_back({amount(wage.basic)});
    cells.push_back({amount(wage.housing)});
    if (wage.housingInKind)
        cells.back().push_back(says_.say(text("CertificatePage", "in kind")));
    cells.push_back({amount(wage.commission)});
    cells.push_back({amount(wage.total),
        says_.say(text("CertificatePage", "since %1"))
            .arg(ltr(QString::fromStdString(wage.since.text()).replace(QLatin1Char('-'), QLatin1Char('/'))))});
    return cells;
}

QString Composer::duration(int months) const
{
    QString all = says_.count(QT_TRANSLATE_N_NOOP("CertificatePage", "%n month(s)"), months);
    if (months < 12)
        return all;
    const QString years = says_.count(QT_TRANSLATE_N_NOOP("CertificatePage", "%n year(s)"), months / 12);
    if (months % 12 == 0)
        return QStringLiteral("%1 (%2)").arg(all, years);
    const QString rest = says_.count("%n month(s)", months % 12);
    return QStringLiteral("%1 (%2)").arg(all, says_.say(text("CertificatePage", "%1 and %2")).arg(years, rest));
}

} // namespace

domain::Outcome<Document> certificate(const contract::Embedded &issued, const Dictionaries &dictionaries)
{
    const auto body = contract::decodeBody(issued.body);
    if (!body)
        return body.fault();
    return certificate(*body, issued.payload, dictionaries);
}

Document certificate(
    const contract::CertificateBody &body, const std::string &payload, const Dictionaries &dictionaries)
{
    const Words words(dictionaries, body.language);
    return Composer(body, payload, words).compose();
}

QString fileName(const contract::CertificateBody &body, const Dictionaries &dictionaries)
{
    return QStringLiteral("%1 %2.pdf")
        .arg(Words(dictionaries, body.language).choice(body.type), QString::fromStdString(body.number.text()));
}

} // namespace print
