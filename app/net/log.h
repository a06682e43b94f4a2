// SPDX-License-Identifier: Apache-2.0
// Log: the client's own, masked at the sink, in a few files that take turns; never a body, never a query.
#pragma once

#include "domain/clock.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <QtGlobal>

namespace net {

/// From construction to destruction everything that the program says through Qt's categories goes into the folder's
/// taminat.log, and warnings to stderr as well. One at a time: the message handler is the process's.
class Log {
public:
    struct Limits {
        qint64 bytesPerFile = 2 * 1024 * 1024;
        int files = 5;
    };

    /// A folder that cannot be written is no reason not to start: then only stderr is told.
    Log(const QString &folder, const domain::Clock &clock, Limits limits);
    Log(const QString &folder, const domain::Clock &clock) : Log(folder, clock, Limits{}) {}
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    /// From any thread.
    void write(QtMsgType type, const QString &category, const QString &message);
    /// The newest file.
    [[nodiscard]] QString fileName() const { return file_.fileName(); }

private:
    void rotate();
    [[nodiscard]] QString older(int generation) const;

    const domain::Clock &clock_;
    Limits limits_;
    QMutex mutex_;
    QFile file_;
    QtMessageHandler before_ = nullptr;
};

} // namespace net
