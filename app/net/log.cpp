// SPDX-License-Identifier: Apache-2.0
// The sink of the log: masked, escaped, appended, turned over when full.
#include "net/log.h"

#include "contract/codec.h"
#include "contract/moment.h"
#include "net/mask.h"

#include <QDir>
#include <QMutexLocker>

#include <atomic>
#include <cstdio>

namespace net {
namespace {

// Qt's message handler is a plain function of the process; this is the only way for it to find the log.
std::atomic<Log *> current{nullptr};

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (Log *log = current.load())
        log->write(type, QString::fromLatin1(context.category), message);
    if (type == QtFatalMsg)
        std::abort();
}

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

/// One entry is one line, whatever is in it.
QString onOneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text.left(2000);
}

} // namespace

Log::Log(const QString &folder, const domain::Clock &clock, Limits limits)
    : clock_(clock),
      limits_(limits),
      file_(QDir(folder).filePath(QStringLiteral("taminat.log")))
{
    QDir().mkpath(folder);
    if (file_.open(QIODevice::WriteOnly | QIODevice::Append))
        file_.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Log *none = nullptr;
    if (current.compare_exchange_strong(none, this))
        before_ = qInstallMessageHandler(handle);
}

Log::~Log()
{
    Log *self = this;
    if (current.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(before_);
}

void Log::write(QtMsgType type, const QString &category, const QString &message)
{
    const QString safe = masked(onOneLine(message));
    const QString line = contract::toQString(contract::Moment(clock_.now()).text()) + u' ' + nameOf(type) + u' '
                         + category + u' ' + safe + u'\n';
    const QMutexLocker lock(&mutex_);
    if (file_.isOpen()) {
        file_.write(line.toUtf8());
        file_.flush();
        if (file_.size() >= limits_.bytesPerFile)
            rotate();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(qPrintable(line), stderr);
}

QString Log::older(int generation) const
{
    return file_.fileName() + u'.' + QString::number(generation);
}

void Log::rotate()
{
    file_.close();
    QFile::remove(older(limits_.files - 1));
    for (int generation = limits_.files - 1; generation > 1; --generation)
        QFile::rename(older(generation - 1), older(generation));
    QFile::rename(file_.fileName(), older(1));
    if (file_.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file_.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace net
