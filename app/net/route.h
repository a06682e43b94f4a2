// SPDX-License-Identifier: Apache-2.0
// Route: by which proxy the service is reached, looked up beside the GUI thread because a lookup may itself go to the network.
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace net {

/// Whether an address is this machine itself: "localhost" or a loopback address.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Asks the system; may take long (a proxy script), so it is called on a thread of its own.
[[nodiscard]] QNetworkProxy systemProxyFor(const QUrl &url);

class Route : public QObject {
    Q_OBJECT
public:
    using Lookup = std::function<QNetworkProxy(const QUrl &)>;

    /// `lookup` is called on another thread and must not need this object.
    Route(QUrl server, Lookup lookup, QObject *parent = nullptr);
    ~Route() override;

    /// Known at once for this machine itself, which no proxy stands before.
    [[nodiscard]] bool isKnown() const { return known_; }
    [[nodiscard]] const QNetworkProxy &proxy() const { return proxy_; }
    /// Begins a lookup unless one is under way or the answer is known; found() follows.
    void find();
    /// The way there has failed: it is looked up anew by the next one who asks.
    void forget();

Q_SIGNALS:
    void found();

private:
    struct Mailbox;

    void arrive(const QNetworkProxy &proxy);

    QUrl server_;
    Lookup lookup_;
    std::shared_ptr<Mailbox> mailbox_;
    QNetworkProxy proxy_{QNetworkProxy::NoProxy};
    bool known_ = false;
    bool asking_ = false;
};

} // namespace net
