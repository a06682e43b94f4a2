// SPDX-License-Identifier: Apache-2.0
// taminat: the desktop program.
#include "client/client.h"
#include "client/options.h"
#include "net/log.h"
#include "vault/keychain.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taminat"));
    QApplication::setApplicationVersion(client::version());
    int exit = 0;
    const auto options =
        client::readOptions(application, QStringLiteral("Taminat Online: social insurance e-services."), exit);
    if (!options)
        return exit;

    session::Settings settings(client::settingsFile());
    client::take(*options, settings);
    if (!options->server.isEmpty())
        settings.setServer(options->server);
    const QUrl server = settings.server();
    if (server.isEmpty()) {
        QTextStream(stderr) << QStringLiteral(
            "taminat: Which service? Start it once with --server URL; it is remembered.")
                            << Qt::endl;
        return 2;
    }

    const domain::SystemClock clock;
    const net::Log log(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log"), clock);
    client::Client taminat(application,
        clock,
        {.server = server,
            .settingsFile = client::settingsFile(),
            .vault = std::make_unique<vault::Keychain>(server.authority())});
    taminat.open();
    return QApplication::exec();
}
