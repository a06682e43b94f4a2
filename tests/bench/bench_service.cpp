// SPDX-License-Identifier: Apache-2.0
// A signed-in read of one's own record, as the service serves it, beside a bare Beast handler with the identical SQL.
//
// Both run in this process on the same store, one after the other, several times; the load comes from one more thread.
// What the service adds is what a service is for: the request read strictly, the token and the role looked at, the
// record built and spelled, a log line, every limit. Reading one's own record writes no audit entry in either.
#include "contract/subscriber/my_record.h"
#include "service/digest.h"
#include "tests/bench/floor_http.h"
#include "tests/bench/load.h"
#include "tests/support/world.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace {

// As tokens.cpp and registry.cpp have them: the caller of a token, the person, their periods.
constexpr auto callerSql =
    "SELECT s.id, s.account, s.person, s.role FROM access_tokens t JOIN sessions s ON s.id = t.session "
    "WHERE t.token_hash = ? AND t.expires_at > ? AND s.ended_at IS NULL AND s.expires_at > ?";
constexpr auto personSql =
    "SELECT p.identity, p.kind, p.subscriber_no, p.first_name, p.father_name, p.grandfather_name, p.family_name, "
    "p.name_en, p.sex, p.nationality, n.name_ar AS nationality_ar, n.name_en AS nationality_en, p.birth_date, "
    "p.birth_hijri, p.birth_printed, p.scheme, p.transitional, p.status, p.registry_mobile, p.registry_email, "
    "p.iban, p.version "
    "FROM persons p JOIN nationalities n ON n.code = p.nationality WHERE p.identity = ?";
constexpr auto periodsSql =
    "SELECT e.id, e.establishment, s.name_ar AS establishment_ar, s.name_en AS establishment_en, e.kind, "
    "e.occupation, o.name_ar AS occupation_ar, o.name_en AS occupation_en, e.joined, e.left_on, e.reason, "
    "w.from_month, w.basic, w.housing, w.housing_kind, w.commission "
    "FROM engagements e "
    "JOIN establishments s ON s.number = e.establishment "
    "JOIN occupations o ON o.code = e.occupation "
    "LEFT JOIN wages w ON w.engagement = e.id "
    "AND w.from_month = (SELECT MAX(l.from_month) FROM wages l WHERE l.engagement = e.id) "
    "WHERE e.person = ? ORDER BY e.joined DESC, e.id DESC";

constexpr int rounds = 5;
constexpr double secondsEach = 2.0;
constexpr unsigned threads = 8;

struct Figures {
    std::vector<double> perSecond;
    std::vector<double> p99Micros;
    std::uint64_t failures = 0;

    void take(const bench::LoadResult &result)
    {
        perSecond.push_back(result.perSecond);
        p99Micros.push_back(result.p99Micros);
        failures += result.failures;
    }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString fileOf(const QString &storeUrl)
{
    return QUrl(storeUrl).path();
}

std::unique_ptr<bench::Floor> floorFor(support::World &world, const std::string &token)
{
    const auto text = [](const std::string &utf8) { return QVariant(QString::fromStdString(utf8)); };
    const QVariant hash = text(service::digestOf({"token", token}));
    const QVariant now = static_cast<qint64>(world.clock().now().time_since_epoch().count());
    const QVariant person = text(world.individual().text());
    const auto binds = [](const QVariantList &values) {
        return [values](const std::string & /*target*/) { return values; };
    };
    return bench::runFloor(0,
        threads,
        bench::preparedSql(fileOf(world.storeUrl()),
            {{QString::fromLatin1(callerSql), binds({hash, now, now})},
                {QString::fromLatin1(personSql), binds({person})},
                {QString::fromLatin1(periodsSql), binds({person})}}));
}

bool compareAt(int connections, const std::string &request, std::uint16_t servicePort, std::uint16_t floorPort)
{
    Figures floor;
    Figures served;
    for (int round = 0; round < rounds; ++round) {
        floor.take(bench::load(floorPort, connections, secondsEach, request));
        served.take(bench::load(servicePort, connections, secondsEach, request));
    }
    std::printf("%4d connections: floor %8.0f/s p99 %7.0f us, service %8.0f/s p99 %7.0f us, ratio %.2f (aim 0.60)\n",
        connections,
        median(floor.perSecond),
        median(floor.p99Micros),
        median(served.perSecond),
        median(served.p99Micros),
        median(served.perSecond) / median(floor.perSecond));
    if (floor.failures + served.failures == 0)
        return true;
    std::fprintf(stderr,
        "replies that were not 200: floor %llu, service %llu\n",
        static_cast<unsigned long long>(floor.failures),
        static_cast<unsigned long long>(served.failures));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    support::World world({.http = {.workers = threads}});
    const std::string token = world.signedInIndividual().access;
    const auto floor = floorFor(world, token);
    const std::string request = std::string("GET ") + contract::MyRecord::path
                                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    bool good = true;
    for (const int connections : {16, 256})
        good = compareAt(connections, request, world.port(), floor->port()) && good;
    return good ? 0 : 1;
}
