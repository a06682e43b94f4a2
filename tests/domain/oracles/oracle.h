// SPDX-License-Identifier: Apache-2.0
// Asks an oracle: runs one of the node scripts in this folder and hands over the lines it printed.
#pragma once

#include "tests/support/source_folder.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace oracle {

/// What it printed, line by line; nothing, and why in problem, where it could not be run (node or `npm ci` missing).
inline std::optional<QStringList> lines(const QString &script, const QStringList &input, QString &problem)
{
    const QString folder = support::sourceFolder() + QStringLiteral("/tests/domain/oracles/");
    QProcess node;
    node.start(QStringLiteral("node"), {folder + script});
    node.write(input.isEmpty() ? QByteArray() : input.join(u'\n').toUtf8() + '\n');
    node.closeWriteChannel();
    const bool ended = node.waitForFinished(120'000);
    if (!ended || node.exitStatus() != QProcess::NormalExit || node.exitCode() != 0) {
        problem = QStringLiteral("%1: %2 %3 (is node there, and was `npm ci` run in tests/?)")
                      .arg(script, node.errorString(), QString::fromUtf8(node.readAllStandardError()));
        return std::nullopt;
    }
    return QString::fromUtf8(node.readAllStandardOutput()).trimmed().split(u'\n');
}

} // namespace oracle
