// SPDX-License-Identifier: Apache-2.0
// Transport: the one way to the service. TLS, time-outs, a cap on replies, retry of what is safe; it blocks nothing.
#pragma once

#include "net/backoff.h"
#include "net/request.h"
#include "net/route.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <optional>

namespace net {

class Exchange;

/// Holds on to nothing: a handle may be kept, copied and forgotten freely.
class Handle {
public:
    Handle() = default;
    explicit Handle(Exchange *exchange);

    /// Its answer will be call.cancelled. What the service has done by then is done.
    void cancel() const;
    [[nodiscard]] bool isActive() const;

private:
    QPointer<Exchange> exchange_;
};

class Transport : public QObject {
    Q_OBJECT
public:
    struct Options {
        QUrl server;
        /// Whom to trust over https; nothing is the system's own trust. Optional, because making one loads OpenSSL,
        /// which no program should wait for before its first window.
        std::optional<QSslConfiguration> tls = {};
        Backoff backoff = {};
        std::function<double()> chance = evenChance; ///< from [0, 1)
        QByteArray userAgent = "Taminat"; ///< what the service shows of this program among the owner's sessions
        Route::Lookup findProxy = systemProxyFor;
    };

    explicit Transport(Options options, QObject *parent = nullptr);
    ~Transport() override;

    /// Whether the program would talk to this address at all: https, or http to this machine itself.
    [[nodiscard]] static domain::Outcome<domain::Done> mayTalkTo(const QUrl &server);
    [[nodiscard]] static double evenChance();

    [[nodiscard]] const QUrl &server() const { return options_.server; }
    /// The language that messages sent by the service are to be in ("ar", "en").
    void setLanguage(const QByteArray &language) { language_ = language; }

    /// Sends, and calls `answer` later, from the event loop, once. If `context` dies first, the answer is dropped and
    /// the request aborted. An answer other than success is a Fault.
    Handle send(Request request, QObject *context, Answer answer);

private:
    friend class Exchange;

    /// Made when the first https request asks for it.
    const QSslConfiguration &tls();

    Options options_;
    std::optional<QSslConfiguration> tls_;
    QByteArray language_ = "ar";
    Route route_;
    QNetworkAccessManager manager_;
};

} // namespace net
