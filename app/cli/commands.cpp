// SPDX-License-Identifier: Apache-2.0
// How `verify`, `issue` and `save` are typed and answered.
#include "cli/commands.h"

#include "cli/issue.h"
#include "cli/save.h"
#include "cli/terminal.h"
#include "cli/verify.h"
#include "contract/codec.h"
#include "contract/wire.h"
#include "translations/translations.h"
#include "vault/memory.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace cli {
namespace {

using domain::Fault;
using domain::Outcome;

int refuse(const Fault &fault)
{
    return say(stderr, contract::wire::encodeProblem(fault, {}) + '\n'), NotPossible;
}

int misunderstood(const QString &why)
{
    say(stderr, QStringLiteral("taminatctl: %1\nTry 'taminatctl --help'.\n").arg(why).toUtf8());
    return NotUnderstood;
}

/// A session that nothing is kept of.
class Line {
public:
    explicit Line(const QUrl &server)
        : transport_({.server = server}),
          session_(transport_, vault_, clock_, session::IdleLock::Times{})
    {}
    [[nodiscard]] session::Session &session() { return session_; }

private:
    domain::SystemClock clock_;
    net::Transport transport_;
    vault::Memory vault_;
    session::Session session_;
};

/// What the commands take and how it is read; every option is a field, and a fault names it.
class Options {
public:
    explicit Options(const char *description) { parser_.setApplicationDescription(QLatin1String(description)); }

    void add(const char *name, const char *words, const char *value)
    {
        parser_.addOption({QLatin1String(name), QLatin1String(words), QLatin1String(value)});
    }
    void takes(const char *name, const char *words)
    {
        parser_.addPositionalArgument(QLatin1String(name), QLatin1String(words));
    }

    /// Nothing when the command can go on.
    std::optional<int> read(const QStringList &arguments)
    {
        const QCommandLineOption help = parser_.addHelpOption();
        if (!parser_.parse(arguments))
            return misunderstood(parser_.errorText());
        if (parser_.isSet(help))
            return say(stdout, parser_.helpText().toUtf8()), Done;
        return std::nullopt;
    }

    [[nodiscard]] bool has(const char *name) const { return parser_.isSet(QLatin1String(name)); }
    [[nodiscard]] QString text(const char *name) const { return parser_.value(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const { return parser_.positionalArguments(); }

    /// Reads an option into its place, where it was given; the first that does not read is kept.
    template <class Value>
    void into(const char *name, Value &place)
    {
        if (!has(name))
            return;
        if constexpr (contract::OptionalOf<Value>::value) {
            into(name, place.emplace());
        } else {
            auto value = contract::valueOf<Value>(text(name).toStdString());
            if (value)
                place = *std::move(value);
            else if (!fault_)
                fault_ = value.fault().within(name);
        }
    }
    [[nodiscard]] const std::optional<Fault> &fault() const { return fault_; }

private:
    QCommandLineParser parser_;
    std::optional<Fault> fault_;
};

/// Nothing where no server is named; a refusal where it may not be talked to.
Outcome<QUrl> serverOf(const Options &options, const QUrl &usual)
{
    const QUrl server = options.has("server") ? QUrl(options.text("server"), QUrl::StrictMode) : usual;
    if (server.isEmpty())
        return server;
    if (auto may = net::Transport::mayTalkTo(server); !may)
        return may.fault();
    return server;
}

/// What the service is asked beside the document: by number, or whose it is to be.
std::optional<contract::VerifyCertificate> onlineOf(Options &options)
{
    if (!options.has("identity") && !options.has("establishment"))
        return std::nullopt;
    contract::VerifyCertificate call;
    if (options.has("establishment"))
        call.kind = contract::HolderKind::Establishment;
    options.into("identity", call.identity);
    options.into("establishment", call.establishment);
    options.into("number", call.number);
    return call;
}

QByteArray jsonOf(const contract::Certificate &certificate)
{
    QJsonObject json = QJsonDocument::fromJson(contract::encode(certificate)).object();
    json.insert(
        QStringLiteral("body"), QJsonDocument::fromJson(QByteArray::fromStdString(certificate.body.text())).object());
    return QJsonDocument(json).toJson();
}

QJsonObject jsonOf(const SavedCertificate &saved)
{
    QJsonObject json = QJsonDocument::fromJson(contract::encode(saved.brief)).object();
    if (!saved.name.isEmpty())
        json.insert(QStringLiteral("file"), saved.name);
    if (saved.fault)
        json.insert(QStringLiteral("code"), QString::fromStdString(saved.fault->code));
    json.insert(QStringLiteral("outcome"),
        saved.fault           ? QStringLiteral("not_saved")
        : saved.isCancelled() ? QStringLiteral("cancelled")
        : saved.alreadyThere  ? QStringLiteral("already_there")
                              : QStringLiteral("written"));
    return json;
}

QByteArray jsonOf(const SaveReport &report, const QString &folder)
{
    QJsonArray certificates;
    for (const SavedCertificate &each : report.certificates)
        certificates.append(jsonOf(each));
    return QJsonDocument(QJsonObject{{QStringLiteral("folder"), QDir(folder).absolutePath()},
                             {QStringLiteral("certificates"), certificates}})
        .toJson();
}

bool isWhole(const SaveReport &report)
{
    return std::none_of(report.certificates.begin(), report.certificates.end(), [](const SavedCertificate &each) {
        return each.fault.has_value();
    });
}

} // namespace

int runVerify(const QStringList &arguments, const QUrl &usual)
{
    Options options(
        "Verifies a certificate: a FILE by its signature and, where a service is set, by what the service says of it\n"
        "today; or a --number with the service. A picture does not say whose it is: give --identity or --establishment\n"
        "for the service's word. The page is not compared: \"body\" is what was signed.\n"
        "Exit codes: 0 valid; 1 expired, cancelled, not found, changed or none of ours; 2 the command line was\n"
        "not understood; 3 nothing could be found out, or the signature is right and the service, which was to be asked\n"
        "whether it was cancelled, did not answer: what the signature says is printed all the same.");
    options.takes("file", "A PDF or a picture.");
    options.add("number", "The certificate's number.", "number");
    options.add("identity", "The identity number of its holder.", "number");
    options.add("establishment", "The number of its establishment.", "number");
    options.add("keys", "The list of issuing keys as a file, instead of asking the service for it.", "file");
    options.add("root", "The root key to trust, instead of the demonstration's.", "key");
    options.add("server", "The service to ask; else the one in the settings.", "URL");
    if (const auto ended = options.read(arguments))
        return *ended;
    VerifyOrder order;
    order.file = options.files().value(0);
    order.keys = options.text("keys");
    order.online = onlineOf(options);
    options.into("root", order.root);
    if (options.fault())
        return refuse(*options.fault()), NotUnderstood;
    const bool byNumber = options.has("number") && order.online;
    if (options.files().size() > 1 || (order.file.isEmpty() != byNumber))
        return misunderstood(QStringLiteral("verify FILE, or --number with --identity or --establishment"));
    const auto server = serverOf(options, usual);
    if (!server)
        return misunderstood(QStringLiteral("the server must be https, or http on this machine itself"));
    const bool needsService = order.file.isEmpty() || order.keys.isEmpty();
    if (server->isEmpty() && needsService)
        return misunderstood(QStringLiteral("no server is set; give --server URL, or --keys for a file"));
    const domain::SystemClock clock;
    const auto line = server->isEmpty() ? nullptr : std::make_unique<Line>(*server);
    const auto verdict = verify(order, line ? &line->session() : nullptr, clock.today());
    if (!verdict)
        return refuse(verdict.fault());
    say(stdout, QJsonDocument(verdict->json).toJson());
    if (verdict->valid && verdict->unasked) // it may have been cancelled since
        return refuse(*verdict->unasked);
    return verdict->valid ? Done : NotGood;
}

int runIssue(const QStringList &arguments, const QUrl &usual)
{
    Options options(
        "Signs in and has a certificate issued. The password is read from standard input and, on the line after\n"
        "it, the code of the message; they can be given nowhere else.\n"
        "Needed: --user, --mobile, and either --type or --establishment.\n"
        "Exit codes: 0 issued, 2 the command line was not understood, 3 refused or not reached.");
    options.add("user", "The user code, national ID or iqama number.", "number");
    options.add("type", "periods_and_wages, wage, periods or no_registration.", "type");
    options.add("establishment", "Instead: the registration certificate of this establishment.", "number");
    options.add("mobile", "05XXXXXXXX", "number");
    options.add("email", "Where a copy is sent.", "address");
    options.add("addressee", "To whom or for what it is.", "words");
    options.add("language", "ar or en.", "language");
    options.add("server", "The service to ask; else the one in the settings.", "URL");
    if (const auto ended = options.read(arguments))
        return *ended;
    IssueOrder order;
    options.into("user", order.user);
    options.into("type", order.certificate.type);
    options.into("establishment", order.establishment);
    options.into("mobile", order.certificate.mobile);
    options.into("email", order.certificate.email);
    options.into("addressee", order.certificate.addressee);
    options.into("language", order.certificate.language);
    if (options.fault())
        return refuse(*options.fault()), NotUnderstood;
    const auto server = serverOf(options, usual);
    if (!server || server->isEmpty() || !options.has("user") || !options.has("mobile") || !options.files().isEmpty()
        || options.has("type") == options.has("establishment"))
        return misunderstood(
            QStringLiteral("issue --server URL --user NUMBER --mobile NUMBER, and --type or --establishment"));
    Line line(*server);
    const auto certificate = issue(order, line.session(), readSecretLine);
    if (!certificate)
        return refuse(certificate.fault());
    return say(stdout, jsonOf(*certificate)), Done;
}

int runSave(const QStringList &arguments, const QUrl &usual)
{
    Options options(
        "Signs in and saves every certificate as a PDF in FOLDER, by its title and number: the person's own, or those\n"
        "of an establishment, but for those that were cancelled. A file that is there already is never written over.\n"
        "The password is read from standard input and, on the line after it, the code of the message; they can be\n"
        "given nowhere else. Needed: --user and FOLDER.\n"
        "Exit codes: 0 all saved, 1 some not (the answer says which and why), 2 the command line was not understood,\n"
        "3 refused or not reached.");
    options.takes("folder", "Where they go; it is made where there is none.");
    options.add("user", "The user code, national ID or iqama number.", "number");
    options.add("establishment", "Instead of one's own: those of this establishment.", "number");
    options.add("server", "The service to ask; else the one in the settings.", "URL");
    if (const auto ended = options.read(arguments))
        return *ended;
    SaveOrder order;
    options.into("user", order.user);
    options.into("establishment", order.establishment);
    order.folder = options.files().value(0);
    if (options.fault())
        return refuse(*options.fault()), NotUnderstood;
    const auto server = serverOf(options, usual);
    if (!server || server->isEmpty() || !options.has("user") || order.folder.isEmpty() || options.files().size() > 1)
        return misunderstood(QStringLiteral("save --server URL --user NUMBER FOLDER, and --establishment or not"));
    translations::load();
    QTranslator arabic, english;
    if (!arabic.load(QStringLiteral(":/taminat/i18n/taminat_ar.qm"))
        || !english.load(QStringLiteral(":/taminat/i18n/taminat_en.qm")))
        return refuse(domain::refuse("pdf.not_made"));
    Line line(*server);
    const SaveReport report = save(order, line.session(), readSecretLine, {arabic, english});
    if (!report.ended || !report.certificates.empty())
        say(stdout, jsonOf(report, order.folder));
    if (report.ended)
        return refuse(*report.ended);
    return isWhole(report) ? Done : NotGood;
}

} // namespace cli
