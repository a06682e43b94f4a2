// SPDX-License-Identifier: Apache-2.0
// taminatctl: what an administrator asks of the client's side without a window. Exit codes: 0 all well, 1 something is
// not or a question was refused, 2 the command line was not understood; of verify, issue and save also 3: commands.h.
#include "cli/commands.h"
#include "cli/doctor.h"
#include "cli/explain.h"
#include "cli/terminal.h"
#include "contract/wire.h"
#include "session/settings.h"
#include "translations/translations.h"
#include "vault/core_dumps.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using cli::say;

enum Exit { AllWell = 0, NotWell = 1, NotUnderstood = 2 };

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

/// As much of a question as can be one; the codec refuses what is longer.
QByteArray readQuestion()
{
    constexpr std::size_t most = 2 * 1024 * 1024;
    QByteArray question(most, Qt::Uninitialized);
    // Waits until the end, however slowly the other side of a pipe writes; QFile takes a pause for it.
    question.truncate(static_cast<qsizetype>(std::fread(question.data(), 1, most, stdin)));
    return question;
}

struct Wanted {
    std::optional<QString> language; ///< words instead of JSON
    bool fields = false;             ///< what may be asked, instead of an answer
};

int explain(const QStringList &words, const Wanted &wanted)
{
    const cli::Subject *subject = words.size() == 1 ? cli::findSubject(words.first()) : nullptr;
    if (subject == nullptr)
        return refuse(QStringLiteral("explain what? One of %1").arg(cli::subjectNames().join(QStringLiteral(", "))));
    if (wanted.language && *wanted.language != QLatin1String("ar") && *wanted.language != QLatin1String("en"))
        return refuse(QStringLiteral("--lang takes ar or en"));
    QTranslator translator;
    if (wanted.language || wanted.fields) {
        translations::load();
        const QString language = wanted.language.value_or(QStringLiteral("en"));
        if (translator.load(QStringLiteral(":/taminat/i18n/taminat_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&translator);
    }
    if (wanted.fields)
        return say(stdout, cli::fieldsInWords(*subject).toUtf8()), AllWell;
    const domain::SystemClock clock;
    const auto answer = subject->explain(readQuestion(), clock.today());
    if (!answer && wanted.language)
        return say(stderr, cli::refusalInWords(*subject, answer.fault()).toUtf8()), NotWell;
    if (!answer)
        return say(stderr, contract::wire::encodeProblem(answer.fault(), {}) + '\n'), NotWell;
    return say(stdout, wanted.language ? answer->toText().toUtf8() : answer->toJson()), AllWell;
}

/// The commands with what they take, as the help says them.
QString description()
{
    return QStringLiteral(
        "Commands:\n"
        "  doctor            Looks whether everything that Taminat needs is there.\n"
        "  explain SUBJECT   Reads a question as JSON and answers it as JSON with the steps, or in words with --lang.\n"
        "                    Subjects: %1.\n"
        "                    --fields lists what may be asked; app/domain/README.md has an example of each.\n"
        "                    A refusal is JSON on standard error, or words there with --lang.\n"
        "  verify            Verifies a certificate; issue has one issued; save writes all of somebody's as PDF files.\n"
        "                    'taminatctl verify --help', 'issue --help' and 'save --help' say how.\n\n"
        "Exit codes: 0 all well, 1 something is not, or a question was refused, 2 the command line was not understood.")
        .arg(cli::subjectNames().join(QStringLiteral(", ")));
}

/// Pages are laid out with fonts, which need a platform though no display; every other command starts without.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "save") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run()
{
    QCoreApplication::setApplicationName(QStringLiteral("taminat")); // whose folders it looks at
    QCoreApplication::setApplicationVersion(QStringLiteral(TAMINAT_VERSION));

    const session::Settings settings(
        QDir(folder(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("taminat.ini")));
    const QStringList typed = QCoreApplication::arguments().mid(1);
    if (typed.value(0) == QLatin1String("verify"))
        return cli::runVerify(typed, settings.server());
    if (typed.value(0) == QLatin1String("issue"))
        return cli::runIssue(typed, settings.server());
    if (typed.value(0) == QLatin1String("save"))
        return cli::runSave(typed, settings.server());

    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption server(QStringLiteral("server"),
        QStringLiteral("The service to look at; else the one in the settings."),
        QStringLiteral("URL"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Let the doctor answer in JSON."));
    const QCommandLineOption lang(
        QStringLiteral("lang"), QStringLiteral("Explain in words: ar or en."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption fields(QStringLiteral("fields"),
        QStringLiteral("List the fields of a question to explain, with what may stand in each."));
    parser.addOptions({server, json, lang, fields});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("doctor, explain, verify, issue or save"));

    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return say(stdout, parser.helpText().toUtf8()), AllWell;
    if (parser.isSet(version))
        return say(stdout, QByteArrayLiteral("taminatctl " TAMINAT_VERSION "\n")), AllWell;
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == QLatin1String("explain"))
        return parser.isSet(json) || parser.isSet(server)
                   ? refuse(QStringLiteral("explain answers in JSON unless --lang is given, and asks no server"))
                   : explain(words.mid(1),
                       {parser.isSet(lang) ? std::optional(parser.value(lang)) : std::nullopt, parser.isSet(fields)});
    if (parser.isSet(lang) || parser.isSet(fields))
        return refuse(QStringLiteral("--lang and --fields belong to explain"));
    if (words != QStringList{QStringLiteral("doctor")})
        return refuse(QStringLiteral("which command?"));

    const QUrl url = parser.isSet(server) ? QUrl(parser.value(server), QUrl::StrictMode) : settings.server();
    if (url.isEmpty())
        return refuse(QStringLiteral("no server is set; give --server URL"));
    if (!net::Transport::mayTalkTo(url))
        return refuse(QStringLiteral("the server must be https, or http on this machine itself"));
    return doctor(url, parser.isSet(json));
}

} // namespace

int main(int argc, char *argv[])
{
    vault::keepOutOfCoreDumps();
    const auto app = applicationFor(argc, argv);
    const int code = run();
    if (code != AllWell || std::ferror(stdout) == 0)
        return code;
    say(stderr, "taminatctl: the answer could not be written\n");
    return NotWell;
}
