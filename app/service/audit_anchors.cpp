// SPDX-License-Identifier: Apache-2.0
// How anchors are written, a line of JSON each, and read again.
#include "service/audit_anchors.h"

#include <QFile>
#include <QFileInfo>
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

/// Neither ours nor to be begun: a pipe would be waited for, and what another program wrote is not written into.
bool isAnothers(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return false;
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray begins = file.read(1);
    return !begins.isEmpty() && begins != "{" && begins != "\n";
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
    const bool anothers = isAnothers(path_);
    bool kept = !anothers && file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerAlone);
    if (kept) {
        const QByteArray bytes = endsInALine(file) ? line : '\n' + line;
        kept = file.write(bytes) == bytes.size();
    }
    if (kept)
        return Done{};
    const std::string path = path_.toStdString();
    const std::string cause = anothers ? "it is no file of anchors" : file.errorString().toStdString();
    logger_.write(
        {.level = Level::Error, .event = "audit.anchor_not_kept", .more = {{"file", path}, {"cause", cause}}});
    return domain::refuse("service.failed");
}

Outcome<KeptAnchors> keptAnchors(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
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
