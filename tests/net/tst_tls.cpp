// SPDX-License-Identifier: Apache-2.0
// Whom the client trusts: a server with a certificate for its name from an authority that is known, and nobody else.
#include "net/transport.h"

#include "tests/support/faulty_server.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using support::FaultyServer;
using namespace std::chrono_literals;

namespace {

/// Certificates as an administrator makes them: with openssl, in a folder that goes away.
class Certificates {
public:
    bool make()
    {
        for (const auto &name : {QStringLiteral("ca"), QStringLiteral("stranger")})
            if (!run(QStringLiteral("req -x509 %1 -days 2 -subj /CN=Authority -keyout %2.key -out %2.crt")
                         .arg(newKey_, name)))
                return false;
        return issue(QStringLiteral("good"), QStringLiteral("ca"), QStringLiteral("localhost"), 2)
               && issue(QStringLiteral("elsewhere"), QStringLiteral("ca"), QStringLiteral("elsewhere.example"), 2)
               && issue(QStringLiteral("expired"), QStringLiteral("ca"), QStringLiteral("localhost"), -1)
               && issue(QStringLiteral("strange"), QStringLiteral("stranger"), QStringLiteral("localhost"), 2);
    }

    QSslCertificate authority() const { return certificate(QStringLiteral("ca")); }

    QSslConfiguration server(const QString &name) const
    {
        QFile key(folder_.filePath(name + QStringLiteral(".key")));
        (void)key.open(QIODevice::ReadOnly);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate(name));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

private:
    const QString newKey_ = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes");

    QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromPath(folder_.filePath(name + QStringLiteral(".crt"))).value(0);
    }

    bool issue(const QString &name, const QString &by, const QString &host, int days)
    {
        QFile extensions(folder_.filePath(name + QStringLiteral(".ext")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write("subjectAltName=DNS:" + host.toLatin1() + "\n");
        extensions.close();
        return run(QStringLiteral("req -new %1 -subj /CN=Service -keyout %2.key -out %2.csr").arg(newKey_, name))
               && run(QStringLiteral(
                   "x509 -req -in %1.csr -CA %2.crt -CAkey %2.key -CAcreateserial -days %3 -extfile %1.ext -out %1.crt")
                          .arg(name, by)
                          .arg(days));
    }

    bool run(const QString &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(folder_.path());
        openssl.start(QStringLiteral("openssl"), arguments.split(u' '));
        const bool well = openssl.waitForFinished() && openssl.exitCode() == 0;
        if (!well)
            qWarning("openssl: %s", openssl.readAllStandardError().constData());
        return well;
    }

    QTemporaryDir folder_;
};

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(certificates_.make()); }

    void trustsOnlyWhoIsVouchedFor_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("knowsTheAuthority");
        QTest::addColumn<QString>("expected");
        const QString untrusted = QStringLiteral("network.untrusted");
        QTest::newRow("in order") << QStringLiteral("good") << true << QString();
        QTest::newRow("an authority that is not known") << QStringLiteral("good") << false << untrusted;
        QTest::newRow("another authority of the same name") << QStringLiteral("strange") << true << untrusted;
        QTest::newRow("for another name") << QStringLiteral("elsewhere") << true << untrusted;
        QTest::newRow("expired") << QStringLiteral("expired") << true << untrusted;
        QTest::newRow("its own authority") << QStringLiteral("stranger") << true << untrusted;
    }

    void trustsOnlyWhoIsVouchedFor()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, knowsTheAuthority);
        QFETCH(QString, expected);
        FaultyServer server(certificates_.server(certificate));
        QCOMPARE(codeOfCallTo(server.url(), knowsTheAuthority), expected);
        // Nobody who is not trusted hears a word of the request, and asking again would not mend it.
        QCOMPARE(server.received().size(), expected.isEmpty() ? 1 : 0);
    }

    void refusesAServerThatSpeaksNoTls()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
        QUrl url(QStringLiteral("https://localhost"));
        url.setPort(server.serverPort());
        QCOMPARE(codeOfCallTo(url, true), QStringLiteral("network.untrusted"));
    }

    void speaksNothingOlderThanTls12()
    {
        QSslConfiguration old = certificates_.server(QStringLiteral("good"));
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        FaultyServer server(old);
        QCOMPARE(codeOfCallTo(server.url(), true), QStringLiteral("network.untrusted"));
        QVERIFY(server.received().isEmpty());
    }

private:
    /// The code of the fault that a call ended in; empty when it went well.
    QString codeOfCallTo(const QUrl &server, bool knowsTheAuthority)
    {
        net::Transport::Options options;
        options.server = server;
        options.backoff.base = 1ms;
        if (knowsTheAuthority)
            options.tls.emplace(QSslConfiguration::defaultConfiguration())
                .setCaCertificates({certificates_.authority()});
        net::Transport transport(options);
        std::optional<domain::Outcome<net::Reply>> outcome;
        net::Request request;
        request.path = QStringLiteral("/v1/thing");
        request.patience = {5s, 5s, 8s};
        QObject context;
        transport.send(request, &context, [&](const domain::Outcome<net::Reply> &answer) { outcome = answer; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
            return QStringLiteral("(no answer)");
        return outcome->ok() ? QString() : QString::fromStdString(outcome->fault().code);
    }

    Certificates certificates_;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
