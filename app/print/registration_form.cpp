// SPDX-License-Identifier: Apache-2.0
// How the registration form is laid out.
#include "print/registration_form.h"

#include "print/flow.h"
#include "print/letterhead.h"

#include <utility>
#include <vector>

namespace print {
namespace {

using contract::text;

constexpr qreal margin = 20 * mm;
constexpr qreal inner = a4.width() - 2 * margin;
constexpr QRgb edge = 0xFFD2D6DB;

QString number(const std::string &digits)
{
    return ltr(QString::fromStdString(digits));
}

template <class Line>
QString name(const Line &arabic, const std::optional<Line> &latin, const Words &words)
{
    return isolated(QString::fromStdString((words.isArabic() || !latin ? arabic : *latin).text()));
}

/// Day in both calendars and the time in Riyadh.
QString moment(domain::Instant at, const Words &words)
{
    const std::string time = domain::isoText(at + domain::riyadhOffset).substr(11, 5);
    return bothDates(contract::CertificateDate::of(domain::Date::inRiyadh(at)), words) + QLatin1Char(' ')
           + ltr(QString::fromStdString(time));
}

std::vector<std::pair<contract::Text, QString>> factsOf(const contract::EmployerAccount &account, const Words &words)
{
    return {{text("EmployerAccount", "Establishment"),
                name(account.establishmentName, account.establishmentLatinName, words)},
        {text("EstablishmentBrief", "Establishment number"), number(account.establishment.text())},
        {text("SubscriberRecord", "Name"), name(account.name, account.latinName, words)},
        {text("SubscriberRecord", "Identity number"), number(account.identity.text())},
        {text("SupervisorEntry", "Capacity"), words.choice(account.capacity)},
        {text("SubscriberRecord", "Mobile"), ltr(QString::fromStdString(account.mobile.text()))},
        {text("SubscriberRecord", "E-mail"), ltr(QString::fromStdString(account.email.text()))},
        {text("EmployerAccount", "Registered on"), moment(account.registered.instant(), words)}};
}

QRectF begin(Page &page, const Words &words)
{
    writeHouse(page, margin, words);
    page.rule({margin, 39 * mm}, inner, 0.5 * mm, ink::bright);
    return {margin, 46 * mm, inner, a4.height() - 46 * mm - margin};
}

} // namespace

Document registrationForm(const contract::EmployerAccount &account, const Words &words)
{
    const contract::Text title = text("EmployerAccountPage", "Registration form: employer");
    Document document{words.say(title), words.direction(), {}};
    Flow flow(document, [&](Page &page, std::size_t /*number*/) { return begin(page, words); });
    flow.write(words.say(title), {19, true, ink::first, Lean::Centre});
    flow.write(words.other().say(title), {9.5, false, ink::third, Lean::Centre}, 8 * mm);
    constexpr qreal label = 62 * mm;
    for (const auto &[what, value] : factsOf(account, words)) {
        flow.page().write(flow.at(), label, words.say(what), {10, false, ink::third});
        const qreal height = flow.page().write(flow.at() + QPointF(label, 0), flow.width() - label, value, {10, true});
        flow.down(height + 2.4 * mm);
        flow.page().rule(flow.at(), flow.width(), 0.15 * mm, edge);
        flow.down(2.4 * mm);
    }
    flow.down(4 * mm);
    flow.write(words.say(text("EmployerAccountPage",
                   "The person named here has confirmed that the conditions of registration are fulfilled, has agreed "
                   "to the terms of use, and has proven by a code that the mobile is theirs.")),
        {10, false, ink::second},
        3 * mm);
    flow.write(words.say(text("EmployerAccountPage",
                   "To be kept for reference. It is no certificate; the user code was sent by e-mail and does not "
                   "stand here.")),
        {9, false, ink::third});
    return document;
}

} // namespace print
