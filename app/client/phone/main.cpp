// SPDX-License-Identifier: Apache-2.0
// taminat-phone: the mobile and the inbox of a demonstration, beside the program.
#include "client/appearance.h"
#include "client/client.h"
#include "client/document_words.h"
#include "client/options.h"
#include "client/phone/inbox.h"
#include "ui/kit/accessible.h"
#include "vault/core_dumps.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QLoggingCategory>
#include <QScreen>
#include <QTextStream>

int main(int argc, char *argv[])
{
    vault::keepOutOfCoreDumps(); // it shows codes
    QApplication::setApplicationName(QStringLiteral("taminat-phone"));
    QApplication::setApplicationVersion(client::version());
    const QString about = QStringLiteral("The phone and inbox of a Taminat demonstration.");
    int exit = 0;
    if (client::answers(argc, argv, about, exit))
        return exit;
    QApplication application(argc, argv);
    const auto options = client::readOptions(application, about, exit);
    if (!options)
        return exit;
    if (options->server.isEmpty()) {
        QTextStream(stderr) << QStringLiteral("taminat-phone: Which service? Name it with --server URL.") << Qt::endl;
        return 2;
    }
    // It asks each second: what the service did not answer stands in its window, not again and again in a terminal.
    QLoggingCategory::setFilterRules(QStringLiteral("taminat.net.info=false"));
    ui::installAccessibility();
    session::Settings settings(client::settingsFile());
    client::take(*options, settings);
    const client::Appearance appearance(application, settings);
    // The file is replaced as a whole when it is written: so its folder is watched.
    const QString folder = QFileInfo(client::settingsFile()).absolutePath();
    QDir().mkpath(folder);
    QFileSystemWatcher watcher({folder});
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &settings, &session::Settings::reload);
    net::Transport transport({.server = options->server});
    const client::DocumentWords words;
    ui::PhoneWindow phone({words.arabic, words.english});
    client::Inbox inbox(transport, phone);
    phone.setWindowFlag(Qt::WindowStaysOnTopHint); // beside the program, as a phone lies beside the keyboard
    // On the side of the entrance where nothing is typed.
    const QRect room = phone.screen()->availableGeometry();
    const int free = QApplication::isRightToLeft() ? 0 : room.width() - phone.sizeHint().width();
    phone.setGeometry(
        QRect(room.topLeft() + QPoint(free, (room.height() - phone.sizeHint().height()) / 2), phone.sizeHint()));
    phone.setAttribute(Qt::WA_ShowWithoutActivating);
    phone.show();
    inbox.start();
    return QApplication::exec();
}
