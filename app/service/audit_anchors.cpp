// SPDX-License-Identifier: Apache-2.0
// How anchors are written, a line of JSON each, and read again.
#include "service/audit_anchors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace service {
namespace {

using domain::Done;
using domain::Outcome;

constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 longestLine = 1024;

QByteArray lineOf(const Anchor &anchor, domain::Instant now)
{
    const QJsonObject line{{QStringLiteral("ts"), QString::fromStdString(domain::isoText(now))},
        {QStringLiteral("instance"), QString::fromStdString(anchor.instance)},
        {QStringLiteral("position"), static_cast<qint64>(anchor.position)},
        {QStringLiteral("hash"), QString::fromStdString(anchor.hash)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Anchor> anchorIn(const QByteArray &line)
{
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    Anchor anchor{read.value(QStringLiteral("instance")).toString().toStdString(),
        read.value(QStringLiteral("position")).toInteger(-1),
        read.value(QStringLiteral("hash")).toString().toStdString()};
    if (anchor.instance.empty() || anchor.position < 0 || anchor.hash.empty())
        return std::nullopt;
    return anchor;
}

/// What a power cut left of a line does not spoil the next one.
bool endsInALine(QFile &file)
{
    char last = '\n';
    return file.size() == 0 || (file.seek(file.size() - 1) && file.getChar(&last) && last == '\n');
}

} // namespace

Outcome<Done> AuditAnchors::keep(const Anchor &anchor)
{
    const std::string position = std::to_string(anchor.position);
    logger_.write({.event = "audit.anchor",
        .more = {{"instance", anchor.instance}, {"position", position}, {"hash", anchor.hash}}});
    if (path_.isEmpty())
        return Done{};
    QFile file(path_);
    const QByteArray line = lineOf(anchor, logger_.now());
    bool kept = file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerAlone);
    if (kept) {
        const QByteArray bytes = endsInALine(file) ? line : '\n' + line;
        kept = file.write(bytes) == bytes.size();
    }
    if (kept)
        return Done{};
    const std::string path = path_.toStdString();
    const std::string cause = file.errorString().toStdString();
    logger_.write(
        {.level = Level::Error, .event = "audit.anchor_not_kept", .more = {{"file", path}, {"cause", cause}}});
    return domain::refuse("service.failed");
}

Outcome<KeptAnchors> keptAnchors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::refuse("service.failed");
    KeptAnchors kept;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        if (line.trimmed().isEmpty())
            continue;
        if (auto anchor = anchorIn(line))
            kept.anchors.push_back(*std::move(anchor));
        else
            ++kept.unreadable;
    }
    return kept;
}

} // namespace service
