// SPDX-License-Identifier: Apache-2.0
// One request from its first try to its answer: what ends a try, what is read of it, and whether it is tried again.
#include "net/exchange.h"

#include "contract/wire.h"
#include "net/transport.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace net {
namespace {

Q_LOGGING_CATEGORY(log, "taminat.net", QtInfoMsg)

using domain::Fault;
using domain::Kind;
using domain::Outcome;

constexpr qint64 largestProblem = 16 * 1024;

/// What a failure below HTTP means; a status is looked at elsewhere.
Fault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::RemoteHostClosedError:
        return domain::refuse("network.cut");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProxyTimeoutError:
        return domain::refuse("network.timeout");
    case QNetworkReply::SslHandshakeFailedError:
        return domain::refuse("network.untrusted");
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return domain::refuse("reply.unreadable");
    default:
        return domain::refuse("network.unreachable");
    }
}

bool isType(const QNetworkReply &reply, const char *type)
{
    return reply.rawHeader("Content-Type").split(';').first().trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

/// A reply is asked for as it is, so what comes packed was not asked for, and nothing is ever unpacked.
bool isPacked(const QNetworkReply &reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed();
    return !encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0;
}

/// A header that holds a date of HTTP (RFC 9110 §5.6.7, the form that is still written).
std::optional<domain::Instant> dateIn(const QNetworkReply &reply, const char *header)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(reply.rawHeader(header)).trimmed(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return domain::Instant(std::chrono::seconds(date.toSecsSinceEpoch()));
}

} // namespace

Exchange::Exchange(Transport &transport, Request request, QObject *context, Answer answer)
    : QObject(&transport),
      transport_(transport),
      request_(std::move(request)),
      context_(context),
      answer_(std::move(answer))
{
    for (QTimer *timer : {&silence_, &deadline_, &pause_})
        timer->setSingleShot(true);
    connect(&silence_, &QTimer::timeout, this, &Exchange::runOut);
    connect(&deadline_, &QTimer::timeout, this, &Exchange::runOut);
    connect(&pause_, &QTimer::timeout, this, &Exchange::attempt);
    // Queued: abort() emits at once, and then the callback would run on an object whose destructor is half way through.
    if (context != nullptr)
        connect(context, &QObject::destroyed, this, &Exchange::drop, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    if (reply_)
        reply_->disconnect(this);
}

void Exchange::start()
{
    elapsed_.start();
    if (auto may = Transport::mayTalkTo(transport_.server()); !may)
        return settle(may.fault());
    deadline_.start(request_.patience.total);
    attempt();
}

void Exchange::cancel()
{
    stop(domain::refuse("call.cancelled"));
}

void Exchange::attempt()
{
    if (settled_)
        return;
    disconnect(&transport_.route_, nullptr, this, nullptr);
    if (!transport_.route_.isKnown()) {
        connect(&transport_.route_, &Route::found, this, &Exchange::attempt);
        transport_.route_.find();
        return;
    }
    ++tried_;
    body_.clear();
    stopped_.reset();
    transport_.manager_.setProxy(transport_.route_.proxy());
    reply_.reset(request_.verb == Verb::Get ? transport_.manager_.get(prepared())
                                            : transport_.manager_.post(prepared(), request_.body));
    listen();
}

QNetworkRequest Exchange::prepared() const
{
    QUrl url = transport_.server();
    url.setPath(request_.path);
    url.setQuery(request_.query);
    QNetworkRequest request(url);
    if (url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(transport_.tls());
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute,
             QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", transport_.options_.userAgent);
    request.setRawHeader("Accept", QByteArray(contract::wire::jsonType) + ", " + contract::wire::problemType);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader(contract::wire::languageHeader, transport_.language_);
    if (request_.verb == Verb::Post)
        request.setRawHeader("Content-Type", contract::wire::jsonType);
    if (!request_.key.isEmpty())
        request.setRawHeader(contract::wire::idempotencyHeader, request_.key);
    if (!request_.token.empty())
        request.setRawHeader("Authorization",
            QByteArray("Bearer ").append(
                request_.token.reveal().data(), static_cast<qsizetype>(request_.token.reveal().size())));
    return request;
}

void Exchange::listen()
{
    silence_.start(request_.patience.connect);
    QNetworkReply *reply = reply_.get();
    // Qt reads ahead on a thread of its own, and without end: what we stop at must not lie in memory by then. That thread
    // hears of it only once it has taken the request.
    connect(reply, &QNetworkReply::requestSent, reply, [reply, most = request_.largestReply] {
        reply->setReadBufferSize(most + 1);
    });
    const auto alive = [this] { silence_.start(request_.patience.idle); };
    connect(reply, &QNetworkReply::requestSent, this, alive);
    connect(reply, &QNetworkReply::uploadProgress, this, alive);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
}

void Exchange::take()
{
    silence_.start(request_.patience.idle);
    body_ += reply_->read(request_.largestReply + 1 - body_.size());
    if (body_.size() > request_.largestReply)
        stop(domain::refuse("reply.too_large", {}, request_.largestReply));
}

void Exchange::runOut()
{
    stop(domain::refuse("network.timeout"));
}

/// Ends the try under way, if there is one, and with it the exchange unless it may be repeated.
void Exchange::stop(Fault why)
{
    if (settled_ || stopped_)
        return;
    if (!reply_)
        return settle(std::move(why));
    stopped_ = std::move(why);
    reply_->abort(); // comes back through finish()
}

void Exchange::finish()
{
    silence_.stop();
    if (!stopped_ && reply_->bytesAvailable() > 0)
        body_ += reply_->read(request_.largestReply + 1 - body_.size());
    Outcome<Reply> outcome = read();
    noteInLog(outcome);
    const auto wait = outcome.ok() ? std::nullopt : waitBefore(outcome.fault());
    if (!outcome.ok() && outcome.fault().kind == Kind::Offline)
        transport_.route_.forget();
    reply_.reset();
    if (!wait)
        return settle(std::move(outcome));
    stopped_.reset();
    pause_.start(*wait);
    if (request_.onRetry && context_)
        request_.onRetry({tried_ + 1, *wait, outcome.fault()});
}

Outcome<Reply> Exchange::read() const
{
    if (stopped_)
        return *stopped_;
    if (body_.size() > request_.largestReply)
        return domain::refuse("reply.too_large", {}, request_.largestReply);
    const QVariant statusLine = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const int status = statusLine.toInt();
    const bool statusSaysItAll = status >= 400 && reply_->error() > QNetworkReply::UnknownProxyError;
    if (reply_->error() != QNetworkReply::NoError && !statusSaysItAll)
        return faultOf(reply_->error());
    const QByteArray announced = reply_->rawHeader("Content-Length");
    if (!announced.isEmpty() && announced.toLongLong() > body_.size())
        return domain::refuse("network.cut");
    if (status >= 400)
        return readProblem(status);
    return readSuccess(status);
}

/// What is not JSON of a service like ours comes from something between: a captive portal, another server.
Outcome<Reply> Exchange::readSuccess(int status) const
{
    if (status < 200 || status >= 300 || isPacked(*reply_) || !isType(*reply_, contract::wire::jsonType))
        return domain::refuse("reply.unreadable");
    // A reply in chunks whose last one is missing is whole for Qt 6.4, so its text must say itself that it ended.
    if (reply_->rawHeader("Content-Length").isEmpty() && QJsonDocument::fromJson(body_).isNull())
        return domain::refuse("network.cut");
    return Reply{status, body_, dateIn(*reply_, "Date")};
}

Fault Exchange::readProblem(int status) const
{
    const bool readable =
        body_.size() <= largestProblem && !isPacked(*reply_)
        && (isType(*reply_, contract::wire::problemType) || isType(*reply_, contract::wire::jsonType));
    Fault fault = contract::wire::decodeProblem(readable ? body_ : QByteArray(), status);
    if (const auto seconds = retryAfter(); seconds && fault.figure == 0 && fault.kind == Kind::TooMany)
        fault.figure = seconds->count();
    return fault;
}

std::optional<std::chrono::seconds> Exchange::retryAfter() const
{
    bool isNumber = false;
    qint64 seconds = reply_->rawHeader("Retry-After").trimmed().toLongLong(&isNumber);
    if (!isNumber) { // a date, which is theirs: it counts from the one that their reply carries, not from our clock
        const auto until = dateIn(*reply_, "Retry-After");
        const auto now = dateIn(*reply_, "Date");
        if (!until || !now)
            return std::nullopt;
        seconds = std::max<qint64>(0, (*until - *now).count());
    }
    if (seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(std::min<qint64>(seconds, 24 * 3600));
}

/// Repeated is only what comes to the same when done twice, and what time alone may mend. A wait that is meant for the
/// person (a wrong password, a code too soon) is TooMany under a code of its own and is theirs to wait.
std::optional<milliseconds> Exchange::waitBefore(const Fault &fault) const
{
    const bool mends =
        (fault.kind == Kind::Offline && fault.code != domain::refuse("network.untrusted").code)
        || fault.code == domain::refuse("service.busy").code
        || fault.code
               == domain::refuse("request.in_flight").code; // our own try before, which was given up here, not there
    if (!mends || !request_.mayRepeat() || !context_ || deadline_.remainingTime() <= 0)
        return std::nullopt;
    const auto wait = transport_.options_.backoff.after(tried_, retryAfter(), transport_.options_.chance());
    if (!wait || *wait >= deadline_.remainingTimeAsDuration())
        return std::nullopt;
    return wait;
}

void Exchange::settle(Outcome<Reply> outcome)
{
    if (settled_)
        return;
    for (QTimer *timer : {&silence_, &deadline_, &pause_})
        timer->stop();
    settled_ = std::move(outcome);
    // Never from within send() or cancel(): whoever calls those has not finished yet.
    QMetaObject::invokeMethod(this, &Exchange::deliver, Qt::QueuedConnection);
}

void Exchange::deliver()
{
    deleteLater();
    if (!context_ || !answer_)
        return;
    // The callback may end everything, this object included.
    const Answer answer = std::exchange(answer_, {});
    answer(*std::exchange(settled_, domain::refuse("call.cancelled")));
}

void Exchange::drop()
{
    answer_ = {};
    stop(domain::refuse("call.cancelled"));
}

/// The path has no numbers in it; query and body have, and are never written.
void Exchange::noteInLog(const Outcome<Reply> &outcome) const
{
    const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString what = outcome.ok() ? QStringLiteral("ok") : QString::fromStdString(outcome.fault().code);
    const QString line =
        QStringLiteral("%1 %2 try=%3 status=%4 %5 %6ms id=%7")
            .arg(request_.verb == Verb::Get ? QStringLiteral("GET") : QStringLiteral("POST"), request_.path)
            .arg(tried_)
            .arg(status)
            .arg(what)
            .arg(elapsed_.elapsed())
            .arg(QString::fromLatin1(reply_->rawHeader(contract::wire::requestIdHeader).left(40)));
    if (outcome.ok())
        qCDebug(log).noquote() << line;
    else
        qCInfo(log).noquote() << line;
}

} // namespace net
