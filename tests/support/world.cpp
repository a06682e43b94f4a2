// SPDX-License-Identifier: Apache-2.0
// How a world comes to be, and how people sign in to it.
#include "tests/support/world.h"

#include "contract/codec.h"
#include "service/accounts.h"
#include "service/demonstration.h"
#include "service/population/demonstration.h"
#include "service/registry.h"
#include "service/signing/ceremony.h"

#include <QCoreApplication>

#include <sodium.h>

namespace support {
namespace {

/// A test that has no world cannot go on.
template <class T>
T must(domain::Outcome<T> outcome, const char *what)
{
    if (!outcome)
        qFatal("World: %s: %s", what, outcome.fault().code.c_str());
    return *std::move(outcome);
}

domain::PersonId demonstrationPerson(std::size_t index)
{
    return service::population::demonstrationPeople().at(index).identity;
}

} // namespace

World::World() : World(Options{}) {}

World::World(Options options)
    : options_(std::move(options)),
      lines_(std::make_unique<std::ostringstream>()),
      logger_(std::make_unique<service::Logger>(*lines_, clock_))
{
    if (sodium_init() < 0)
        qFatal("World: libsodium cannot be used here");
    const QString server = qEnvironmentVariable("TAMINAT_TEST_POSTGRES");
    if (server.isEmpty()) {
        storeUrl_ = QStringLiteral("sqlite://") + folder_.filePath(QStringLiteral("world.db"));
    } else {
        static int count = 0;
        schema_ = QStringLiteral("w%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
        server_ = must(service::Database::open(server), "PostgreSQL");
        (void)must(server_->command(QStringLiteral("CREATE SCHEMA ") + schema_), "schema");
        storeUrl_ = server + (server.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?'))
                    + QStringLiteral("options=-csearch_path%3D") + schema_;
    }
    store_ = must(service::openStore(storeUrl_, clock_, *logger_), "store");
    (void)must(service::makeDemonstration(*store_, {options_.people, 1448}, clock_), "people");
    (void)must(service::makeDemonstrationKeys(keysFolder(), clock_.now()), "keys");
    startService();
}

World::~World()
{
    service_.reset();
    store_.reset();
    if (server_)
        (void)server_->command(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(schema_));
}

void World::startService()
{
    service_ = std::make_unique<service::Service>(
        service::Service::Options{.database = storeUrl_,
            .auditAnchors = anchorFile(),
            .keys = [this] { return service::SigningKeys::open(keysFolder(), clock_.today(), *logger_); },
            .localMessages = options_.localMessages,
            .port = port_,
            .http = options_.http,
            .passwords = options_.passwords},
        clock_,
        *logger_);
    (void)must(service_->open(), "open");
    port_ = must(service_->start(), "start");
}

void World::stopService()
{
    service_.reset();
}

void World::restart()
{
    stopService();
    startService();
}

QUrl World::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port_));
}

QString World::anchorFile() const
{
    return folder_.filePath(QStringLiteral("audit-anchors"));
}

QString World::keysFolder() const
{
    return folder_.filePath(QStringLiteral("keys"));
}

std::string World::log() const
{
    return lines_->str();
}

std::string World::password()
{
    return service::demonstrationPassword;
}

domain::PersonId World::individual() const
{
    return demonstrationPerson(0);
}
domain::PersonId World::otherIndividual() const
{
    return demonstrationPerson(1);
}
domain::PersonId World::supervisor() const
{
    return demonstrationPerson(service::population::demonstrationOwner);
}

domain::EstablishmentNo World::establishment()
{
    const auto page = must(store_->reading([this](const service::Reader &reader) {
        return service::establishmentsOf(reader, supervisor(), clock_.today(), {}, {}, 1);
    }),
        "establishments");
    return page.establishments.at(0).name.number;
}

domain::EstablishmentNo World::foreignEstablishment()
{
    const auto number = must(store_->reading([this](const service::Reader &reader) {
        return reader.row("SELECT number FROM establishments WHERE number NOT IN "
                          "(SELECT establishment FROM supervisors WHERE person = ?) ORDER BY number LIMIT 1",
            {supervisor()},
            [](const service::Row &row) { return row.as<domain::EstablishmentNo>("number"); });
    }),
        "a foreign establishment");
    return number.value();
}

std::string World::userCodeOf(const domain::PersonId &person)
{
    const auto account =
        must(store_->reading([&](const service::Reader &reader) { return service::accountNamed(reader, person); }),
            "account");
    return account.value().userCode.text();
}

World::SignedIn World::signIn(const std::string &user, contract::Role as, bool remember)
{
    PlainClient client(port_);
    const Answer challenge = client.post("/v1/account/sign-in",
        QJsonObject{{QStringLiteral("as"), contract::toQString(service::nameOf(as))},
            {QStringLiteral("user"), QString::fromStdString(user)},
            {QStringLiteral("password"), QString::fromStdString(password())},
            {QStringLiteral("remember"), remember}});
    if (challenge.status != 200)
        qFatal("World: signing in: %d %s", challenge.status, challenge.body.constData());
    const Answer tokens = client.post("/v1/account/sign-in/confirm",
        QJsonObject{{QStringLiteral("challenge"), challenge.text("challenge")},
            {QStringLiteral("code"), QString::fromStdString(lastCode())}});
    if (tokens.status != 200)
        qFatal("World: the code: %d %s", tokens.status, tokens.body.constData());
    return {tokens.text("access").toStdString(), tokens.text("refresh").toStdString()};
}

World::SignedIn World::signedInIndividual()
{
    return signIn(individual().text(), contract::Role::Individual);
}
World::SignedIn World::signedInSupervisor()
{
    return signIn(supervisor().text(), contract::Role::Employer);
}

std::string World::lastCode()
{
    const auto text = must(store_->reading([](const service::Reader &reader) {
        return reader.row("SELECT text FROM messages WHERE purpose = 'code' ORDER BY number DESC LIMIT 1",
            {},
            [](const service::Row &row) { return row.utf8("text"); });
    }),
        "messages");
    if (!text)
        return {};
    const std::size_t at = text->find_first_of("0123456789");
    if (at == std::string::npos) // used, and erased
        return {};
    return text->substr(at, domain::OneTimeCode::length);
}

} // namespace support
