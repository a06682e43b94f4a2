// SPDX-License-Identifier: Apache-2.0
// The lookup of a proxy on a thread that nobody waits for.
#include "net/route.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <mutex>
#include <thread>
#include <utility>

namespace net {

/// Where the thread leaves its answer; outlives whichever of the two ends first.
struct Route::Mailbox {
    std::mutex mutex;
    Route *route = nullptr;
};

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QNetworkProxy systemProxyFor(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

Route::Route(QUrl server, Lookup lookup, QObject *parent)
    : QObject(parent),
      server_(std::move(server)),
      lookup_(std::move(lookup)),
      mailbox_(std::make_shared<Mailbox>()),
      known_(isLoopback(server_))
{
    mailbox_->route = this;
}

Route::~Route()
{
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->route = nullptr;
}

void Route::find()
{
    if (known_ || asking_)
        return;
    asking_ = true;
    // Detached: a proxy script that hangs must hold up neither a request that was cancelled nor the end of the program.
    std::thread([mailbox = mailbox_, lookup = lookup_, server = server_] {
        const QNetworkProxy proxy = lookup(server);
        const std::lock_guard lock(mailbox->mutex);
        if (Route *route = mailbox->route)
            QMetaObject::invokeMethod(
                route, [route, proxy] { route->arrive(proxy); }, Qt::QueuedConnection);
    }).detach();
}

void Route::forget()
{
    known_ = isLoopback(server_);
}

void Route::arrive(const QNetworkProxy &proxy)
{
    asking_ = false;
    known_ = true;
    proxy_ = proxy;
    Q_EMIT found();
}

} // namespace net
