// SPDX-License-Identifier: Apache-2.0
// How long ago somebody was there, looked at once a second.
#include "session/idle_lock.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace session {

IdleLock::IdleLock(const domain::Clock &clock, Times times, QObject *parent)
    : QObject(parent),
      clock_(clock),
      times_(times)
{
    looking_.setInterval(times_.look);
    connect(&looking_, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::start()
{
    touched_ = clock_.now();
    warned_ = false;
    looking_.start();
}

void IdleLock::stop()
{
    looking_.stop();
}

void IdleLock::touch()
{
    if (!isRunning())
        return;
    look();
    if (!isRunning())
        return;
    touched_ = clock_.now();
    if (std::exchange(warned_, false))
        Q_EMIT extended();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    const domain::Instant now = clock_.now();
    touched_ = std::min(touched_, now); // the clock was set back
    const auto left = times_.limit - (now - touched_);
    if (left <= std::chrono::seconds::zero()) {
        stop();
        warned_ = false;
        Q_EMIT expired();
    } else if (left <= times_.warning) {
        warned_ = true;
        Q_EMIT warning(static_cast<int>(left.count()));
    }
}

} // namespace session
