// SPDX-License-Identifier: Apache-2.0
// Exchange: one request from its first try to its answer; inside net only.
#pragma once

#include "net/request.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace net {

class Transport;

class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(Transport &transport, Request request, QObject *context, Answer answer);
    ~Exchange() override;

    void start();
    void cancel();
    [[nodiscard]] bool isActive() const { return !settled_; }

private:
    void attempt();
    void listen();
    void take();
    void runOut();
    void stop(domain::Fault why);
    void finish();
    void settle(domain::Outcome<Reply> outcome);
    void deliver();
    void drop();

    [[nodiscard]] QNetworkRequest prepared() const;
    [[nodiscard]] domain::Outcome<Reply> read() const;
    [[nodiscard]] domain::Outcome<Reply> readSuccess(int status) const;
    [[nodiscard]] domain::Fault readProblem(int status) const;
    [[nodiscard]] std::optional<milliseconds> waitBefore(const domain::Fault &fault) const;
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
    void noteInLog(const domain::Outcome<Reply> &outcome) const;

    struct DeleteLater {
        void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
    };

    Transport &transport_;
    Request request_;
    QPointer<QObject> context_;
    Answer answer_;
    std::unique_ptr<QNetworkReply, DeleteLater> reply_;
    QByteArray body_;
    std::optional<domain::Fault> stopped_; ///< why we ended the try ourselves
    std::optional<domain::Outcome<Reply>> settled_;
    QTimer silence_;  ///< runs out when a try makes no progress
    QTimer deadline_; ///< runs out when all tries together took too long
    QTimer pause_;    ///< between two tries
    QElapsedTimer elapsed_;
    int tried_ = 0;
};

} // namespace net
