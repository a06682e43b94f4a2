// SPDX-License-Identifier: Apache-2.0
// The self-check: each thing is looked at even when another is not well.
#include "cli/doctor.h"

#include "cli/terminal.h"
#include "contract/strict_json.h"
#include "contract/wire.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace cli {
namespace {

constexpr std::chrono::seconds largestSkew{120}; // beyond it codes and sessions seem to run out at the wrong time

QString codeOf(const domain::Fault &fault)
{
    return QString::fromStdString(fault.code);
}

} // namespace

bool Report::allWell() const
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.well; });
}

QJsonObject Report::toJson() const
{
    QJsonArray checks;
    for (const Finding &finding : findings)
        checks.append(QJsonObject{{QStringLiteral("name"), finding.name},
            {QStringLiteral("well"), finding.well},
            {QStringLiteral("detail"), finding.detail}});
    return {
        {QStringLiteral("server"), server}, {QStringLiteral("well"), allWell()}, {QStringLiteral("checks"), checks}};
}

QString Report::toText() const
{
    QString text = QStringLiteral("server %1\n").arg(withoutControls(server));
    for (const Finding &finding : findings)
        text += QStringLiteral("  %1 %2  %3\n")
                    .arg(finding.well ? QStringLiteral("ok    ") : QStringLiteral("FAILED"),
                        finding.name.leftJustified(12),
                        withoutControls(finding.detail)); // a line's end of theirs would begin a finding of theirs
    return text;
}

Doctor::Doctor(net::Transport &transport, vault::Keychain &keychain, const domain::Clock &clock, QString dataFolder)
    : transport_(transport),
      keychain_(keychain),
      clock_(clock),
      dataFolder_(std::move(dataFolder))
{}

void Doctor::examine(std::function<void(const Report &)> done)
{
    done_ = std::move(done);
    report_ = {transport_.server().toString(QUrl::RemoveUserInfo), {}};
    pending_ = 2;
    lookAtDataFolder();
    askService();
    askKeychain();
}

void Doctor::askService()
{
    net::Request health;
    health.path = QStringLiteral("/healthz");
    health.patience.total = std::chrono::seconds(15);
    transport_.send(std::move(health), this, [this](const domain::Outcome<net::Reply> &reply) {
        if (reply)
            readHealth(*reply);
        else
            add(QStringLiteral("server"), false, codeOf(reply.fault()));
        const bool encrypted = transport_.server().scheme() == QLatin1String("https");
        const bool trusted = reply || reply.fault() != domain::refuse("network.untrusted");
        add(QStringLiteral("tls"),
            trusted,
            !trusted    ? QStringLiteral("not trusted")
            : encrypted ? QStringLiteral("in use")
                        : QStringLiteral("not needed on this machine itself"));
        finishOne();
    });
}

void Doctor::readHealth(const net::Reply &reply)
{
    const auto health = contract::readObject(reply.body);
    const QString status = health ? health->value(QStringLiteral("status")).toString() : QString();
    add(QStringLiteral("server"),
        status == QLatin1String("ok"),
        status == QLatin1String("ok") ? health->value(QStringLiteral("version")).toString()
                                      : QStringLiteral("reply.unreadable"));
    if (!health)
        return;
    const QString spoken = health->value(QStringLiteral("contract")).toString();
    add(QStringLiteral("contract"),
        spoken == QLatin1String(contract::wire::version),
        QStringLiteral("service %1, this program %2").arg(spoken, QLatin1String(contract::wire::version)));
    const auto time = domain::parseInstant(health->value(QStringLiteral("time")).toString().toStdString());
    if (!time)
        return add(QStringLiteral("clock"), false, QStringLiteral("the service tells no time"));
    const auto skew = *time - clock_.now();
    add(QStringLiteral("clock"),
        std::chrono::abs(skew) <= largestSkew,
        QStringLiteral("%1 s apart").arg(std::abs(skew.count())));
}

void Doctor::askKeychain()
{
    keychain_.prove(this, [this](const domain::Outcome<domain::Done> &proven) {
        add(QStringLiteral("keychain"),
            proven.ok(),
            proven ? QStringLiteral("keeps a secret")
                   : codeOf(proven.fault()) + QStringLiteral(": sessions are not remembered"));
        finishOne();
    });
}

void Doctor::lookAtDataFolder()
{
    QTemporaryFile file(QDir(dataFolder_).filePath(QStringLiteral("doctor.XXXXXX")));
    const bool well = QDir().mkpath(dataFolder_) && file.open() && file.write("x") == 1 && file.flush();
    add(QStringLiteral("data-folder"), well, dataFolder_);
}

void Doctor::add(const QString &name, bool well, const QString &detail)
{
    report_.findings.push_back({name, well, detail});
}

void Doctor::finishOne()
{
    if (--pending_ == 0)
        done_(report_);
}

} // namespace cli
