// SPDX-License-Identifier: Apache-2.0
// taminat-service: the composition root of the reference service, and what else can be asked of it.
#include "service/core_dumps.h"
#include "service/demonstration.h"
#include "service/openapi.h"
#include "service/service.h"
#include "service/signing/ceremony.h"
#include "service/signing/console.h"
#include "service/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <iostream>
#include <sodium.h>

namespace {

enum Exit { Well = 0, Usage = 2, NoStore = 3, NoPort = 4, BrokenTrail = 5, NoKeys = 6, NotWritten = 7 };

int complain(Exit exit, const std::string &sentence)
{
    std::cerr << "taminat-service: " << sentence << std::endl;
    return exit;
}

/// A plain path is an SQLite file.
QString urlOf(const QString &database)
{
    if (database.startsWith(QLatin1String("sqlite:")) || database.startsWith(QLatin1String("postgresql:")))
        return database;
    QUrl url;
    url.setScheme(QStringLiteral("sqlite"));
    url.setPath(QDir::fromNativeSeparators(QDir().absoluteFilePath(database)));
    return url.toString(QUrl::FullyEncoded);
}

/// A question makes no file to ask; it would answer that all is well.
bool isMissing(const QString &database)
{
    return database.startsWith(QLatin1String("sqlite:")) && !QFileInfo::exists(QUrl(database).path());
}

QString usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QLatin1String("/taminat/taminat.sqlite");
}

/// Beside an SQLite file.
QString usualKeys(const QString &database)
{
    return database.startsWith(QLatin1String("sqlite:"))
               ? QUrl(database).path() + QLatin1String(".keys")
               : QFileInfo(usualPlace()).dir().filePath(QStringLiteral("keys"));
}

struct Options {
    QCommandLineParser parser;
    QCommandLineOption keys{QStringLiteral("keys"),
        QStringLiteral("The folder of the keys that certificates are signed with. Unless given it is one beside the "
                       "database, where a demonstration's key is made when there is none."),
        QStringLiteral("folder")};
    QCommandLineOption makeRoot{QStringLiteral("make-root"),
        QStringLiteral("Make a root key in this new file, to be kept away from the service, then end."),
        QStringLiteral("file")};
    QCommandLineOption addKey{QStringLiteral("add-key"),
        QStringLiteral("Add an issuing key to --keys by the root key in this file, then end."),
        QStringLiteral("file")};
    QCommandLineOption revokeKey{QStringLiteral("revoke-key"),
        QStringLiteral("Revoke this issuing key of --keys by the root key in --root, then end."),
        QStringLiteral("id")};
    QCommandLineOption root{
        QStringLiteral("root"), QStringLiteral("The root key for --revoke-key."), QStringLiteral("file")};
    QCommandLineOption database{QStringLiteral("database"),
        QStringLiteral("An SQLite file, or postgresql://user@host/name; %1 unless given.").arg(usualPlace()),
        QStringLiteral("path or URL"),
        usualPlace()};
    QCommandLineOption port{QStringLiteral("port"),
        QStringLiteral("The port to listen on; 0 takes any free one."),
        QStringLiteral("number"),
        QStringLiteral("8480")};
    QCommandLineOption address{QStringLiteral("address"),
        QStringLiteral("The address to listen on; only loopback, for there is no TLS here."),
        QStringLiteral("address"),
        QStringLiteral("127.0.0.1")};
    QCommandLineOption localMessages{QStringLiteral("local-messages"),
        QStringLiteral("Let anybody on this machine read the messages that people are sent: for a demonstration.")};
    QCommandLineOption populate{QStringLiteral("populate"),
        QStringLiteral("Fill an empty store with this many made-up people, then end."),
        QStringLiteral("number")};
    QCommandLineOption seed{QStringLiteral("seed"),
        QStringLiteral("What --populate makes them from."),
        QStringLiteral("number"),
        QStringLiteral("1448")};
    QCommandLineOption people{QStringLiteral("demonstration-people"), QStringLiteral("Say who may sign in, then end.")};
    QCommandLineOption openApi{
        QStringLiteral("openapi"), QStringLiteral("Print the contract as OpenAPI 3.1, then end.")};
    QCommandLineOption authorisations{
        QStringLiteral("authorisations"), QStringLiteral("Print who may make which call, then end.")};
    QCommandLineOption verifyAudit{
        QStringLiteral("verify-audit"), QStringLiteral("Walk the audit trail, say whether it is whole, then end.")};
    QCommandLineOption auditAnchors{QStringLiteral("audit-anchors"),
        QStringLiteral("The file outside the store that the audit trail is anchored in; unless given, beside an SQLite "
                       "file, and for PostgreSQL in the log alone."),
        QStringLiteral("path")};

    Options()
    {
        parser.setApplicationDescription(QStringLiteral("The reference service of Taminat."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({keys, makeRoot, addKey, revokeKey, root});
        parser.addOptions({database,
            port,
            address,
            localMessages,
            populate,
            seed,
            people,
            openApi,
            authorisations,
            verifyAudit,
            auditAnchors});
    }
};

int storeTrouble(const QString &database)
{
    return complain(NoStore,
        "the database " + QUrl(database).toDisplayString().toStdString()
            + " cannot be used: it could not be opened, or it is not one that this version knows. The log line above says why.");
}

int makePeople(service::Database &store, std::uint32_t number, std::uint64_t seed, const domain::Clock &clock)
{
    const auto made = service::makeDemonstration(store, {number, seed}, clock);
    if (!made)
        return complain(NoStore, "the population could not be written. The log line above says why.");
    if (*made == 0)
        std::cout << "There are people already; nothing was changed." << std::endl;
    else
        std::cout << *made << " made-up people may sign in." << std::endl;
    return Well;
}

int tellNewcomers(service::Database &store)
{
    const auto people = service::newcomers(store);
    if (!people)
        return complain(NoStore, "the people could not be read. The log line above says why.");
    for (const auto &[person, shows, establishment] : *people) {
        std::cout << "newcomer    identity " << person.identity.text() << "  born " << person.birth.text();
        if (person.subscriberNo)
            std::cout << "  subscriber number " << person.subscriberNo->text();
        if (establishment)
            std::cout << "  establishment number " << establishment->text();
        if (person.mobile)
            std::cout << "  mobile " << person.mobile->local();
        if (person.email)
            std::cout << "  e-mail " << person.email->text();
        std::cout << "  " << person.name.full() << "\n            " << shows << '\n';
    }
    return Well;
}

int tellPeople(service::Database &store)
{
    const auto people = service::demonstrators(store);
    if (!people)
        return complain(NoStore, "the people could not be read. The log line above says why.");
    if (people->empty())
        return complain(NoStore, "there are no demonstration people here: --populate 200 makes some.");
    std::cout << "Demonstration people (made up). The password of each is " << service::demonstrationPassword << "\n\n";
    for (const auto &person : *people)
        std::cout << (person.employer ? "employer    " : "individual  ") << "user code " << person.userCode
                  << "  identity " << person.identity << "  " << person.name << "\n            " << person.shows
                  << '\n';
    return tellNewcomers(store);
}

int tellTrail(service::Database &store, const QString &anchorFile, const domain::Clock &clock)
{
    service::KeptAnchors anchors;
    if (!anchorFile.isEmpty()) {
        auto kept = service::keptAnchors(anchorFile);
        if (!kept || kept->anchors.empty())
            return complain(BrokenTrail,
                "there are no anchors in " + anchorFile.toStdString()
                    + ", so nobody can say whether the newest entries are as they were: they are in the log too "
                      "(\"audit.anchor\"), and a service that starts begins a new file.");
        anchors = *std::move(kept);
    }
    const auto report = service::verifyAudit(store, anchors.anchors, clock.now());
    if (!report)
        return complain(NoStore, "the audit trail could not be read. The log line above says why.");
    std::cout << report->chains << " chains, " << report->sealed << " sealed entries, " << report->unsealed
              << " not sealed yet, " << report->leftUnsealed << " left unsealed; " << anchors.anchors.size()
              << " anchors, " << anchors.unreadable << " lines that are none\n";
    if (anchorFile.isEmpty())
        std::cout
            << "Without --audit-anchors only the log (\"audit.anchor\") tells whether whole chains were rewritten.\n";
    if (report->firstBreak)
        return complain(BrokenTrail, "the audit trail is broken: " + *report->firstBreak);
    if (report->leftUnsealed > 0)
        return complain(BrokenTrail,
            std::to_string(report->leftUnsealed)
                + " entries were left unsealed by a service that was killed: nothing protects them until one starts.");
    std::cout << "The audit trail is whole." << std::endl;
    return Well;
}

/// Beside an SQLite file, unless another place was given.
QString anchorFileOf(const Options &options, const QString &database)
{
    if (options.parser.isSet(options.auditAnchors))
        return options.parser.value(options.auditAnchors);
    return database.startsWith(QLatin1String("sqlite:")) ? QUrl(database).path() + QLatin1String(".audit-anchors")
                                                         : QString();
}

/// Where --keys was not given this is a demonstration: it makes its keys itself.
domain::Outcome<std::shared_ptr<const service::SigningKeys>> openKeys(
    const Options &options, const QString &database, const domain::Clock &clock, service::Logger &logger)
{
    const bool given = options.parser.isSet(options.keys);
    const QString folder = given ? options.parser.value(options.keys) : usualKeys(database);
    if (!given)
        (void)service::makeDemonstrationKeys(folder, clock.now()); // why it could not is said next
    return service::SigningKeys::open(folder, clock.today(), logger);
}

bool isKeyErrand(const Options &options)
{
    const QCommandLineParser &given = options.parser;
    return given.isSet(options.makeRoot) || given.isSet(options.addKey) || given.isSet(options.revokeKey);
}

int runErrand(const Options &options, const domain::Clock &clock)
{
    const QCommandLineParser &given = options.parser;
    service::KeyErrand errand{given.value(options.keys),
        given.value(options.addKey),
        given.value(options.revokeKey),
        given.isSet(options.makeRoot)};
    if (errand.makeRoot)
        errand.root = given.value(options.makeRoot);
    else if (given.isSet(options.revokeKey))
        errand.root = given.value(options.root);
    if (errand.root.isEmpty() || (!errand.makeRoot && errand.folder.isEmpty()))
        return complain(Usage, "--add-key needs --keys, and --revoke-key needs --keys and --root.");
    if (const auto open = service::whyOpenToOthers(errand.folder))
        return complain(NoKeys, *open + ".");
    const auto told = service::runKeyErrand(errand, clock.now());
    if (!told)
        return complain(NoKeys,
            "that cannot be done: the root key must be a file that only you may read (a new one must not be there yet), "
            "and the list in --keys must be one that it signed.");
    std::cout << *told << std::endl;
    return Well;
}

int serve(service::Service::Options options, const Options &given, const domain::Clock &clock, service::Logger &logger)
{
    bool hasKeys = true;
    options.keys = [&] {
        auto keys = openKeys(given, options.database, clock, logger);
        hasKeys = keys.ok();
        return keys;
    };

    // Blocked before any thread begins, so that all of them leave these to the wait below.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGINT);
    sigaddset(&endings, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);

    service::Service service(options, clock, logger);
    const auto opened = service.open();
    if (!hasKeys)
        return complain(NoKeys,
            "the keys that certificates are signed with cannot be used. The log line above says why; --make-root and "
            "--add-key make some, and without --keys a demonstration makes its own.");
    if (!opened)
        return storeTrouble(options.database);
    const auto port = service.start();
    if (!port && port.fault().code == "service.plain_http_refused")
        return complain(NoPort, "without TLS it listens on loopback only (127.0.0.1), not on " + options.address + ".");
    if (!port)
        return complain(NoPort,
            "port " + std::to_string(options.port) + " of " + options.address
                + " cannot be had; is another program on it? --port 0 takes any free one.");
    const std::string host =
        options.address.find(':') == std::string::npos ? options.address : '[' + options.address + ']';
    std::cout << R"({"event":"ready","url":"http://)" << host << ':' << *port << "\"}" << std::endl;
    int ending = 0;
    sigwait(&endings, &ending);
    service.stop();
    return Well;
}

int printed(const std::string &text)
{
    std::cout << text << std::flush;
    return std::cout ? Well : complain(NotWritten, "what was asked for could not be written.");
}

int run(const Options &options)
{
    const QCommandLineParser &given = options.parser;
    if (given.isSet(options.openApi))
        return printed(service::openApi().toStdString());
    if (given.isSet(options.authorisations))
        return printed(service::authorisations());
    bool numbers[3] = {true, true, true};
    const ushort port = given.value(options.port).toUShort(&numbers[0]);
    const quint64 seed = given.value(options.seed).toULongLong(&numbers[1]);
    const quint32 people = given.isSet(options.populate) ? given.value(options.populate).toUInt(&numbers[2]) : 0;
    if (!numbers[0] || !numbers[1] || !numbers[2] || people > 10'000'000 || !given.positionalArguments().isEmpty())
        return complain(Usage, "that is not how it is called; --help says how.");

    const domain::SystemClock clock;
    if (isKeyErrand(options))
        return runErrand(options, clock);
    service::Logger logger(std::cerr, clock);
    const QString database = urlOf(given.value(options.database));
    const bool asks = given.isSet(options.populate) || given.isSet(options.people) || given.isSet(options.verifyAudit);
    if (!asks)
        return serve({.database = database,
                         .auditAnchors = anchorFileOf(options, database),
                         .localMessages = given.isSet(options.localMessages),
                         .address = given.value(options.address).toStdString(),
                         .port = port},
            options,
            clock,
            logger);
    if (!given.isSet(options.populate) && isMissing(database))
        return complain(
            NoStore, "there is no database " + QUrl(database).path().toStdString() + ", and none was made.");
    const auto store = service::openStore(database, clock, logger);
    if (!store)
        return storeTrouble(database);
    if (given.isSet(options.populate))
        return makePeople(**store, people, seed, clock);
    return given.isSet(options.people) ? tellPeople(**store)
                                       : tellTrail(**store, anchorFileOf(options, database), clock);
}

} // namespace

int main(int argc, char *argv[])
{
    service::keepOutOfCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("taminat-service"));
    QCoreApplication::setApplicationVersion(QLatin1String(service::programVersion));
    if (sodium_init() < 0)
        return complain(NoStore, "libsodium cannot be used here.");
    Options options;
    options.parser.process(application);
    return run(options);
}
