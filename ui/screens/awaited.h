// SPDX-License-Identifier: Apache-2.0
// Awaited: a part of a page that the service fills: its outline while it is on the way, a way out, then itself or the fault.
#pragma once

#include "domain/fault.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Banner;
class BusyLine;
class Skeleton;

class Awaited : public QWidget {
    Q_OBJECT
public:
    explicit Awaited(int lines, QWidget *parent = nullptr);

    /// What is shown once it has arrived.
    [[nodiscard]] QVBoxLayout *body() const { return body_; }

    /// It was asked for. What stood here before goes before anyone could take it for new. The answer to an earlier
    /// question is no longer expects()-ed.
    unsigned begin();
    [[nodiscard]] bool expects(unsigned question) const { return question == question_; }
    [[nodiscard]] unsigned question() const { return question_; }
    void arrive();
    /// It did not come; there is a way to ask again.
    void fail(const domain::Fault &fault);
    [[nodiscard]] bool hasArrived() const { return arrived_; }

Q_SIGNALS:
    void tryAgain();
    void cancelled();

private:
    Banner *banner_;
    BusyLine *busy_;
    Skeleton *skeleton_;
    QWidget *content_;
    QVBoxLayout *body_;
    QTimer stale_;
    unsigned question_ = 0;
    bool arrived_ = false;
};

} // namespace ui
