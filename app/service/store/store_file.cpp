// SPDX-License-Identifier: Apache-2.0
// How the file of a store is made, and what an existing one must be.
#include "service/store/store_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace service {
namespace {

using domain::Done;
using domain::Outcome;

constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownersFolder = ownersFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

/// Those that exist are somebody's choice and stay as they are.
bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString parent = folder.absolutePath();
    return parent != folder.absoluteFilePath() && makeFolder(parent) && QDir().mkdir(path, ownersFolder)
           && QFile::setPermissions(path, ownersFolder); // a strict umask may have taken from the owner too
}

bool makeFile(const QString &path)
{
    QFile file(path);
    return makeFolder(QFileInfo(path).absolutePath())
           && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile) && file.setPermissions(ownersFile);
}

bool isDatabase(const QFileInfo &info)
{
    constexpr char begins[] = "SQLite format 3"; // with the zero at its end
    QFile file(info.filePath());
    return info.isFile() && file.open(QIODevice::ReadOnly)
           && file.read(sizeof begins) == QByteArray(begins, sizeof begins);
}

void closeToOthers(const QString &path, const TroubleLog &log)
{
    if (!QFileInfo::exists(path) || !(QFile::permissions(path) & others))
        return;
    const bool closed = QFile::setPermissions(path, ownersFile);
    if (log)
        log((closed ? QStringLiteral("others could read or write %1: it was closed to them")
                    : QStringLiteral("others can read or write %1, and it cannot be closed to them: it is not ours"))
                .arg(path));
}

} // namespace

Outcome<Done> prepareStoreFile(const QString &path, const TroubleLog &log)
{
    const auto refuse = [&](const QString &why) {
        if (log)
            log(why.arg(path));
        return domain::refuse("service.failed");
    };
    const QFileInfo file(path);
    if (!file.exists()) {
        if (makeFile(path))
            return Done{};
        return refuse(QStringLiteral("the file %1 cannot be made"));
    }
    if (file.isFile() && file.size() == 0)
        return refuse(QStringLiteral("the file %1 is there and empty, which no database is: restore it from a copy, or "
                                     "delete it to begin a new one"));
    // Whatever else a mistyped path names is left as it is, its mode too.
    if (!isDatabase(file))
        return refuse(QStringLiteral("%1 is no database of this service"));
    for (const char *part : {"", "-wal", "-shm"})
        closeToOthers(path + QLatin1String(part), log);
    return Done{};
}

bool holdsAnothersTables(const QString &path)
{
    const QString name = QStringLiteral("whose is ") + path;
    bool found = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (database.isOpen()
            && query.exec(
                QStringLiteral("SELECT COUNT(*), COALESCE(SUM(name = 'schema_version'), 0) FROM sqlite_master "
                               "WHERE type = 'table'"))
            && query.next())
            found = query.value(0).toInt() > 0 && query.value(1).toInt() == 0;
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

} // namespace service
