// SPDX-License-Identifier: Apache-2.0
// How the parts of the service are put together, and taken apart in the right order.
#include "service/service.h"

#include "service/store/migrations.h"
#include "service/store/store_file.h"
#include "service/upkeep.h"

#include <QFileInfo>
#include <QUrl>
#include <sodium.h>

namespace service {

using domain::Done;
using domain::Outcome;
using domain::refuse;

Outcome<std::unique_ptr<Database>> openStore(const QString &url, const domain::Clock &clock, Logger &logger)
{
    const auto log = [&logger](const QString &details) {
        const std::string text = details.toStdString();
        logger.write({.level = Level::Error, .event = "store", .more = {{"details", text}}});
    };
    const QString file = url.startsWith(QLatin1String("sqlite:")) ? QUrl(url).path() : QString();
    if (QFileInfo(file).size() > 0 && holdsAnothersTables(file)) {
        log(QStringLiteral("%1 holds the tables of another program").arg(file));
        return refuse("service.failed");
    }
    auto database = Database::open(url, log);
    if (!database)
        return database;
    if (const auto migrated = migrate(**database, builtInMigrations(), clock); !migrated)
        return migrated.fault();
    return database;
}

namespace {

/// A trail that was changed while no service ran is told of in the log; the service runs all the same.
void tellOfBrokenTrail(Database &database, const QString &anchorFile, domain::Instant now, Logger &logger)
{
    constexpr std::int64_t newest = 10'000; // a tenth of a second's work; the whole is for --verify-audit
    const auto tell = [&logger](const std::string &details) {
        logger.write({.level = Level::Error, .event = "audit.broken", .more = {{"details", details}}});
    };
    const auto kept = anchorFile.isEmpty() ? Outcome<KeptAnchors>(KeptAnchors{}) : keptAnchors(anchorFile);
    const auto report = verifyAuditEnds(database, kept ? kept->anchors : std::vector<Anchor>(), now, newest);
    if (!report)
        return; // the store has told its own trouble
    if (report->firstBreak)
        tell("the audit trail is broken: " + *report->firstBreak + "; --verify-audit walks the whole of it");
    if (report->chains > 0 && !anchorFile.isEmpty() && (!kept || kept->anchors.empty()))
        tell("there is an audit trail, but no anchors are in " + anchorFile.toStdString());
}

} // namespace

Service::Service(Options options, const domain::Clock &clock, Logger &logger)
    : options_(std::move(options)),
      clock_(clock),
      logger_(logger),
      anchors_(options_.auditAnchors, logger)
{}

Service::~Service()
{
    stop();
}

Outcome<Done> Service::open()
{
    if (sodium_init() < 0 || !options_.keys)
        return refuse("service.failed");
    auto database = openStore(options_.database, clock_, logger_);
    if (!database)
        return database.fault();
    database_ = *std::move(database);
    auto keys = options_.keys();
    if (!keys)
        return keys.fault();
    keys_ = *std::move(keys);
    tellOfBrokenTrail(*database_, options_.auditAnchors, clock_.now(), logger_);
    auto audit = Audit::begin(*database_, clock_, anchors_);
    if (!audit)
        return audit.fault();
    audit_ = *std::move(audit);
    passwords_ = std::make_unique<Passwords>(options_.passwords);
    routes_ = std::make_unique<Routes>(
        Routes::Parts{*database_, clock_, *passwords_, *audit_, *keys_, options_.localMessages});
    return Done{};
}

Outcome<std::uint16_t> Service::start()
{
    host_ = std::make_unique<HttpHost>(
        options_.http, [this](const HttpRequest &request) { return routes_->answer(request); }, logger_);
    auto port = host_->listen(options_.address, options_.port);
    if (!port) {
        host_.reset();
        return port;
    }
    upkeep_ = std::make_unique<Upkeep>(*database_, clock_);
    host_->start();
    return port;
}

void Service::stop()
{
    if (host_)
        host_->stop();
    host_.reset();
    upkeep_.reset();
    routes_.reset();
    audit_.reset();
    passwords_.reset();
    database_.reset();
}

} // namespace service
