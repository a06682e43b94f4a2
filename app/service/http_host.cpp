// SPDX-License-Identifier: Apache-2.0
// The host as others know it: the core behind it, begun and ended.
#include "service/http_host.h"

#include "service/http_core.h"

#include <boost/asio/signal_set.hpp>

#include <csignal>

namespace service {

HttpHost::HttpHost(Limits limits, Handler handler, Logger &logger)
    : core_(std::make_unique<Core>(std::move(limits), std::move(handler), logger))
{}

HttpHost::~HttpHost()
{
    stop();
}

domain::Outcome<std::uint16_t> HttpHost::listen(const std::string &address, std::uint16_t port)
{
    return core_->listen(address, port);
}

void HttpHost::start()
{
    core_->start();
}

void HttpHost::stop()
{
    core_->stop();
}

void HttpHost::serveUntilSignal()
{
    asio::io_context waiting;
    asio::signal_set signals(waiting, SIGINT, SIGTERM);
    signals.async_wait([](error_code, int) {});
    start();
    waiting.run();
    stop();
}

} // namespace service
