// SPDX-License-Identifier: Apache-2.0
// IdleLock: notices that nobody has touched the program for a while, warns, then says that it is to be locked.
#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace session {

class IdleLock : public QObject {
    Q_OBJECT
public:
    struct Times {
        std::chrono::seconds limit{5 * 60};
        std::chrono::seconds warning{60};      ///< before the limit
        std::chrono::milliseconds look{1'000}; ///< how often the clock is looked at
    };

    /// The clock and not a timer measures the time: a timer sleeps while the machine sleeps.
    IdleLock(const domain::Clock &clock, Times times, QObject *parent = nullptr);

    void start();
    void stop();
    /// Somebody is there. Too late if the limit has passed and was not noticed yet: then it locks all the same.
    void touch();
    [[nodiscard]] bool isRunning() const { return looking_.isActive(); }

    /// Touches on every key, click, wheel and move; the client installs this object on its application.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Again with every look, with the seconds that are left.
    void warning(int seconds);
    /// Somebody came back after a warning.
    void extended();
    void expired();

private:
    void look();

    const domain::Clock &clock_;
    Times times_;
    QTimer looking_;
    domain::Instant touched_{};
    bool warned_ = false;
};

} // namespace session
