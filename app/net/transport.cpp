// SPDX-License-Identifier: Apache-2.0
// What holds for every exchange with the service.
#include "net/transport.h"

#include "net/exchange.h"

#include <QRandomGenerator>

#include <utility>

namespace net {

Handle::Handle(Exchange *exchange) : exchange_(exchange) {}

void Handle::cancel() const
{
    if (exchange_)
        exchange_->cancel();
}

bool Handle::isActive() const
{
    return exchange_ && exchange_->isActive();
}

Transport::Transport(Options options, QObject *parent)
    : QObject(parent),
      options_(std::move(options)),
      route_(options_.server, options_.findProxy)
{
    manager_.setAutoDeleteReplies(false);
    manager_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Transport::~Transport()
{
    // Before the manager takes their replies away under them.
    const auto exchanges = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

const QSslConfiguration &Transport::tls()
{
    if (!tls_) {
        tls_ = options_.tls ? *options_.tls : QSslConfiguration::defaultConfiguration();
        tls_->setProtocol(QSsl::TlsV1_2OrLater);
        tls_->setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return *tls_;
}

domain::Outcome<domain::Done> Transport::mayTalkTo(const QUrl &server)
{
    const bool named = server.isValid() && !server.host().isEmpty() && server.userInfo().isEmpty();
    const bool safe =
        server.scheme() == QLatin1String("https") || (server.scheme() == QLatin1String("http") && isLoopback(server));
    if (!named || !safe)
        return domain::refuse("network.untrusted");
    return domain::Done{};
}

double Transport::evenChance()
{
    return QRandomGenerator::global()->generateDouble();
}

Handle Transport::send(Request request, QObject *context, Answer answer)
{
    auto *exchange = new Exchange(*this, std::move(request), context, std::move(answer));
    exchange->start();
    return Handle(exchange);
}

} // namespace net
