// SPDX-License-Identifier: Apache-2.0
// Awaited: a part of a page that the service fills: its outline while it is on the way, a way out, then itself or the fault.
#pragma once

#include "domain/fault.h"
#include "session/session.h"

#include <QTimer>
#include <QWidget>

#include <utility>

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

    /// Asks the service, and shows what `take` makes of the answer, or its fault.
    template <contract::Call T, class Take>
    void ask(session::Session &session, const T &call, Take take);

    /// What ask() is made of, for who asks otherwise.
    /// It was asked for. What stood here before goes before anyone could take it for new. The answer to an earlier
    /// question is no longer expects()-ed, nor is any after one has failed.
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
    session::Running running_;
    unsigned question_ = 0;
    bool arrived_ = false;
};

template <contract::Call T, class Take>
void Awaited::ask(session::Session &session, const T &call, Take take)
{
    const unsigned question = begin();
    running_.cancel();
    running_ = session.call(
        call, this, [this, question, take = std::move(take)](const domain::Outcome<typename T::Reply> &answer) {
            if (!expects(question))
                return;
            if (!answer)
                return fail(answer.fault());
            take(*answer);
            if (expects(question)) // it may be none that can be shown
                arrive();
        });
}

} // namespace ui
