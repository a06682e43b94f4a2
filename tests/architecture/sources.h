// SPDX-License-Identifier: Apache-2.0
// The project's own files, as the tests of its architecture read them.
#pragma once

#include "tests/support/source_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace architecture {

/// The text of a file of the project, by its path within it; null when it cannot be read.
[[nodiscard]] inline QString read(const QString &path)
{
    QFile file(QDir(support::sourceFolder()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The paths of the files below some folders whose names match, in order, without what npm and the build put there.
[[nodiscard]] inline QStringList filesBelow(const QStringList &folders, const QStringList &names)
{
    const QDir top(support::sourceFolder());
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator each(top.filePath(folder), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = top.relativeFilePath(each.next());
            if (!path.contains(QLatin1String("node_modules/")))
                found << path;
        }
    }
    found.sort();
    return found;
}

[[nodiscard]] inline QStringList sourcesBelow(const QStringList &folders)
{
    return filesBelow(folders, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

/// Where the layers lie that make the programs.
[[nodiscard]] inline QStringList product()
{
    return {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("resources"), QStringLiteral("translations")};
}

/// "domain" of "app/domain/money.h", "ui" of "ui/form/wizard.cpp".
[[nodiscard]] inline QString layerOf(const QString &path)
{
    const int folder = path.startsWith(QLatin1String("app/")) ? 1 : 0;
    return path.section(QLatin1Char('/'), folder, folder);
}

/// The same lines without their comments, so that a file may name what it avoids. Lines keep their numbers.
[[nodiscard]] inline QString withoutComments(QString source)
{
    static const QRegularExpression comment(QStringLiteral(R"(//[^\n]*)"));
    return source.remove(comment);
}

} // namespace architecture
