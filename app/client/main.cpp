// SPDX-License-Identifier: Apache-2.0
// taminat: the desktop program.
#include "client/client.h"
#include "client/options.h"
#include "client/single_instance.h"
#include "client/system_lock.h"
#include "net/log.h"
#include "vault/core_dumps.h"
#include "vault/keychain.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

int main(int argc, char *argv[])
{
    vault::keepOutOfCoreDumps();
    QApplication::setApplicationName(QStringLiteral("taminat"));
    QApplication::setApplicationVersion(client::version());
    const QString about = QStringLiteral("Taminat Online: social insurance e-services.");
    int exit = 0;
    if (client::answers(argc, argv, about, exit))
        return exit;
    QApplication application(argc, argv);
    const auto options = client::readOptions(application, about, exit);
    if (!options)
        return exit;

    client::forgetLinks(argc, argv);

    session::Settings settings(client::settingsFile());
    const QUrl server = options->server.isEmpty() ? settings.server() : options->server;
    if (server.isEmpty()) {
        QTextStream(stderr) << QStringLiteral(
            "taminat: Which service? Start it once with --server URL; it is remembered.")
                            << Qt::endl;
        return 2;
    }
    const client::Handover handover{options->language, options->theme, options->links};
    client::SingleInstance instance(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/taminat"),
        server.authority());
    if (!instance.isFirst()) {
        if (instance.handOver(handover, std::chrono::seconds(5)))
            return 0;
        QTextStream(stderr) << QStringLiteral(
            "taminat: It is running already and does not answer. Close it, then start it again.")
                            << Qt::endl;
        return 3;
    }
    client::take(*options, settings);
    if (!options->server.isEmpty())
        settings.setServer(server);

    const domain::SystemClock clock;
    const net::Log log(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log"), clock);
    client::Client taminat(application,
        clock,
        {.server = server,
            .settingsFile = client::settingsFile(),
            .draftsFolder = client::draftsFolder(),
            .vault = std::make_unique<vault::Keychain>(server.authority())});
    const client::SystemLock systemLock(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    taminat.follow(systemLock);
    QObject::connect(
        &instance, &client::SingleInstance::calledUp, &taminat.window(), [&taminat](const client::Handover &told) {
            taminat.callUp(told);
        });
    taminat.open();
    for (const QString &link : handover.links)
        taminat.window().follow(link);
    return QApplication::exec();
}
