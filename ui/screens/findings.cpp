// SPDX-License-Identifier: Apache-2.0
// The pages, services, establishments and topics of help, under their names in both languages.
#include "ui/screens/findings.h"

#include "contract/certificate/number.h"
#include "session/search.h"
#include "ui/direction.h"
#include "ui/screens/establishments.h"
#include "ui/screens/help_topics.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

using contract::text;
using Kind = Destination::Kind;

/// How the id of a finding begins; the whole of it where there is one of its kind.
struct Name {
    Kind kind;
    const char *prefix;
};
constexpr std::array names{
    Name{Kind::Home, "page:home"},
    Name{Kind::Requests, "page:requests"},
    Name{Kind::Certificates, "page:certificates"},
    Name{Kind::Verification, "page:verification"},
    Name{Kind::Entitlements, "page:entitlements"},
    Name{Kind::Account, "page:account"},
    Name{Kind::Looks, "page:looks"},
    Name{Kind::Service, "service:"},
    Name{Kind::Help, "help:"},
    Name{Kind::Establishment, "establishment:"},
    Name{Kind::Certificate, "certificate:"},
    Name{Kind::Request, "request:"},
};

QString idOf(Kind kind, const QString &which = {})
{
    const auto *name = std::find_if(names.begin(), names.end(), [kind](const Name &each) { return each.kind == kind; });
    return QLatin1String(name->prefix) + which;
}

} // namespace

std::optional<Destination> destinationOf(const QString &id)
{
    for (const Name &name : names)
        if (const QLatin1String prefix(name.prefix); id.startsWith(prefix))
            return Destination{name.kind, id.mid(prefix.size())};
    return std::nullopt;
}

std::vector<Finding> findingsFor(const Desk &desk, const Establishments *establishments)
{
    // Who looks for something under its name in the other language finds it too.
    const print::Words other = print::Words(desk.dictionaries,
        desk.settings.language() == QLatin1String("en") ? contract::CertificateLanguage::English
                                                        : contract::CertificateLanguage::Arabic)
                                   .other();
    std::vector<Finding> all;
    const auto add = [&all, &other](const QString &id, contract::Text title, contract::Text detail, Icon icon) {
        all.push_back({id, wordsOf(title), wordsOf(detail), icon, {other.say(title), other.say(detail)}});
    };
    const contract::Text page = text("ui::Shell", "Page");
    add(idOf(Kind::Home), text("ui::Shell", "Home"), page, Icon::Home);
    add(idOf(Kind::Requests), text("ui::Shell", "My requests"), page, Icon::Document);
    add(idOf(Kind::Certificates),
        establishments != nullptr ? text("ui::Shell", "Certificates") : text("ui::Shell", "My certificates"),
        page,
        Icon::Certificate);
    add(idOf(Kind::Verification), text("ui::Shell", "Verify a certificate"), page, Icon::Shield);
    add(idOf(Kind::Account),
        text("ui::Shell", "My account"),
        text("ui::Shell", "Password, sessions, language of notices"),
        Icon::User);
    add(idOf(Kind::Looks), text("ui::Shell", "Who looked at my data"), page, Icon::Eye);
    if (establishments == nullptr)
        add(idOf(Kind::Entitlements),
            text("ui::Shell", "What may I claim?"),
            text("ui::Shell", "Pensions, SANED, injury, maternity: what is due, what is missing, from when"),
            Icon::Wallet);
    for (const session::Service *service : desk.catalogue.servicesFor(desk.session.role()))
        add(idOf(Kind::Service, service->id), service->title, service->summary, iconNamed(service->icon));
    if (establishments != nullptr)
        for (const auto &each : establishments->all()) {
            const QString number = contract::toQString(each.number.text());
            all.push_back({idOf(Kind::Establishment, number),
                called(each.name, each.latinName),
                ltr(number),
                Icon::Building,
                {contract::toQString(each.name.text())}});
        }
    for (const HelpTopic &topic : helpTopics())
        all.push_back({idOf(Kind::Help, topic.key),
            wordsOf(topic.title),
            wordsOf(text("ui::Shell", "Help")),
            Icon::Help,
            {other.say(topic.title), topic.text}});
    return all;
}

std::optional<Finding> findingNamed(const QString &typed)
{
    if (const auto certificate = contract::CertificateNo::parse(typed.toStdString())) {
        const QString number = contract::toQString(certificate->text());
        return Finding{idOf(Kind::Certificate, number),
            wordsOf(text("ui::Shell", "Certificate %1")).arg(ltr(number)),
            {},
            Icon::Certificate};
    }
    // "2026-0000001-J", with hyphens or without, in any figures.
    QString digits;
    QString letters;
    const QString plain = session::folded(typed).remove(u' ');
    for (const QChar c : plain)
        (c.isDigit() ? digits : letters) += c;
    if (digits.size() >= 11 && digits.size() <= 17 && letters.size() == 1) {
        const QString request = digits.left(4) + u'-' + digits.mid(4) + u'-' + letters.toUpper();
        return Finding{idOf(Kind::Request, request),
            wordsOf(text("ui::Shell", "Request %1")).arg(ltr(request)),
            {},
            Icon::Document};
    }
    return std::nullopt;
}

} // namespace ui
