// SPDX-License-Identifier: Apache-2.0
// taminatctl: what an administrator asks of the client's side without a window. Exit codes: 0 all well, 1 something is
// not, 2 the command line was not understood.
#include "cli/doctor.h"
#include "session/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

namespace {

enum Exit { AllWell = 0, NotWell = 1, NotUnderstood = 2 };

void say(FILE *where, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), where);
    std::fflush(where);
}

int refuse(const QString &why)
{
    say(stderr, QStringLiteral("taminatctl: %1\nTry 'taminatctl --help'.\n").arg(why).toUtf8());
    return NotUnderstood;
}

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

int doctor(const QUrl &server, bool asJson)
{
    const domain::SystemClock clock;
    net::Transport::Options options;
    options.server = server;
    net::Transport transport(std::move(options));
    vault::Keychain keychain(server.authority());
    cli::Doctor doctor(transport, keychain, clock, folder(QStandardPaths::AppDataLocation));
    bool allWell = false;
    doctor.examine([&](const cli::Report &report) {
        allWell = report.allWell();
        say(stdout, asJson ? QJsonDocument(report.toJson()).toJson() : report.toText().toUtf8());
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return allWell ? AllWell : NotWell;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("taminat")); // whose folders it looks at
    QCoreApplication::setApplicationVersion(QStringLiteral(TAMINAT_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Commands:\n  doctor   Looks whether everything that Taminat needs is there.\n\n"
                       "Exit codes: 0 all well, 1 something is not, 2 the command line was not understood."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption server(QStringLiteral("server"),
        QStringLiteral("The service to look at; else the one in the settings."),
        QStringLiteral("URL"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Answer in JSON."));
    parser.addOptions({server, json});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("doctor"));

    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return say(stdout, parser.helpText().toUtf8()), AllWell;
    if (parser.isSet(version))
        return say(stdout, QByteArrayLiteral("taminatctl " TAMINAT_VERSION "\n")), AllWell;
    if (parser.positionalArguments() != QStringList{QStringLiteral("doctor")})
        return refuse(QStringLiteral("which command?"));

    const session::Settings settings(
        QDir(folder(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("taminat.ini")));
    const QUrl url = parser.isSet(server) ? QUrl(parser.value(server), QUrl::StrictMode) : settings.server();
    if (url.isEmpty())
        return refuse(QStringLiteral("no server is set; give --server URL"));
    if (!net::Transport::mayTalkTo(url))
        return refuse(QStringLiteral("the server must be https, or http on this machine itself"));
    return doctor(url, parser.isSet(json));
}
