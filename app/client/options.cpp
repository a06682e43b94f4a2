// SPDX-License-Identifier: Apache-2.0
// The command line, refused in sentences.
#include "client/options.h"

#include "net/transport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace client {
namespace {

void tell(const QString &sentence)
{
    QTextStream(stderr) << QCoreApplication::applicationName() << QStringLiteral(": ") << sentence << Qt::endl;
}

bool isOneOf(const QString &given, std::initializer_list<QLatin1String> allowed)
{
    return given.isEmpty() || std::find(allowed.begin(), allowed.end(), given) != allowed.end();
}

/// What is wrong with what was given; empty when nothing is.
QString complaint(const StartOptions &options, const QString &address)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("Options", words); };
    if (!isOneOf(options.language, {QLatin1String("ar"), QLatin1String("en")}))
        return say(QT_TRANSLATE_NOOP("Options", "--language takes ar or en."));
    if (!isOneOf(options.theme, {QLatin1String("light"), QLatin1String("dark"), QLatin1String("system")}))
        return say(QT_TRANSLATE_NOOP("Options", "--theme takes light, dark or system."));
    if (address.isEmpty())
        return {};
    if (!options.server.isValid() || options.server.host().isEmpty())
        return say(
            QT_TRANSLATE_NOOP("Options", "“%1” is not the address of a service. Write it as https://example.com."))
            .arg(address);
    if (const auto may = net::Transport::mayTalkTo(options.server); !may)
        return say(
            QT_TRANSLATE_NOOP("Options",
                "“%1” cannot be used: only https:// addresses, or http:// on this computer itself, keep what you send to yourself."))
            .arg(address);
    return {};
}

} // namespace

std::optional<StartOptions> readOptions(const QCoreApplication &application, const QString &about, int &exit)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(about);
    const QCommandLineOption server(
        QStringLiteral("server"), QStringLiteral("The address of the service."), QStringLiteral("URL"));
    const QCommandLineOption language({QStringLiteral("language"), QStringLiteral("lang")},
        QStringLiteral("The language to open in."),
        QStringLiteral("ar|en"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("The look."), QStringLiteral("light|dark|system"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Which version this is."));
    parser.addPositionalArgument(QStringLiteral("link"),
        QStringLiteral("What to open: taminat://sign-in, taminat://verify/NUMBER or taminat://reset/CODE."),
        QStringLiteral("[link...]"));
    parser.addOptions({server, language, theme, help, version});
    const bool understood = parser.parse(application.arguments());
    exit = 0;
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return std::nullopt;
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << QCoreApplication::applicationName() << u' ' << QCoreApplication::applicationVersion()
                            << Qt::endl;
        return std::nullopt;
    }
    const StartOptions options{QUrl(parser.value(server), QUrl::StrictMode),
        parser.value(language),
        parser.value(theme),
        parser.positionalArguments()};
    QString wrong = complaint(options, parser.value(server));
    if (!understood)
        wrong = parser.errorText();
    if (wrong.isEmpty())
        return options;
    exit = 2;
    tell(wrong);
    return std::nullopt;
}

bool answers(int argc, char *argv[], const QString &about, int &exit)
{
    const bool asked = std::any_of(argv + 1, argv + argc, [](const std::string_view given) {
        return given == "-h" || given == "--help" || given == "-v" || given == "--version";
    });
    if (!asked)
        return false;
    const QCoreApplication application(argc, argv);
    return !readOptions(application, about, exit);
}

void forgetLinks(int argc, char *argv[])
{
    constexpr std::string_view scheme = "taminat:";
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]).starts_with(scheme))
            std::fill_n(argv[i] + scheme.size(), std::strlen(argv[i]) - scheme.size(), 'x');
}

void take(const StartOptions &options, session::Settings &settings)
{
    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    if (!options.theme.isEmpty())
        settings.setTheme(options.theme == QLatin1String("dark")    ? session::Theme::Dark
                          : options.theme == QLatin1String("light") ? session::Theme::Light
                                                                    : session::Theme::System);
}

} // namespace client
