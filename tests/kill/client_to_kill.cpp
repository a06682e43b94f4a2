// SPDX-License-Identifier: Apache-2.0
// taminat-kill-client: the real client with the real keychain and a person before it who fills in one form after another
// until somebody kills it. What they do is told on the standard output, a line of JSON each, before the next thing is done.
#include "client/client.h"
#include "net/log.h"
#include "tests/journeys/person.h"
#include "vault/keychain.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <string>

using journeys::Person;

namespace {

const QString enquiry = QStringLiteral("استفسار أو شكوى");
const QString subject = QStringLiteral("الموضوع");
const QString details = QStringLiteral("التفاصيل");
const QString mobile = QStringLiteral("رقم الجوال");
const QString next = QStringLiteral("التالي");
const QString back = QStringLiteral("السابق");
const QString submit = QStringLiteral("تقديم الطلب");

void tell(const char *what, QJsonObject more = {})
{
    more.insert(QStringLiteral("what"), QLatin1String(what));
    const QByteArray line = QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "taminat-kill-client: could not %s; this could be read:\n", why);
    for (const QWidget *window : QApplication::topLevelWidgets())
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                std::fprintf(stderr, "    %s\n", qPrintable(label->text()));
    std::fflush(stderr);
    std::_Exit(1);
}

void need(bool reached, const char *what)
{
    if (!reached)
        giveUp(what);
}

class Worker {
public:
    Worker(client::Client &client, const QString &user, const QString &password)
        : client_(client),
          person_(client.window()),
          user_(user),
          password_(password)
    {}

    void begin()
    {
        client_.open();
        settle();
        if (client_.session().state() != session::State::SignedIn)
            signIn();
        // What was on its way is sent again by itself.
        settle();
        need(person_.waitsUntil([this] { return !client_.session().isBusy(); }), "come to rest");
        tellWhatIsThere();
    }

    /// Never ends by itself.
    void work()
    {
        for (;;) {
            fill(QStringLiteral("K%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')));
        }
    }

    /// One form to its middle, one to its end.
    void workOnce()
    {
        fill(QStringLiteral("whole"));
        write(subject, QStringLiteral("half-typed-canary"), "subject");
        QElapsedTimer time; // until it is written down
        time.start();
        (void)person_.waitsUntil([&] { return time.elapsed() > 1'500; });
    }

private:
    void settle()
    {
        QElapsedTimer time;
        time.start();
        (void)person_.waitsUntil([&] { return time.elapsed() > 150 && !client_.session().isBusy(); });
    }

    void breathe()
    {
        QElapsedTimer time;
        time.start();
        const int pause = QRandomGenerator::global()->bounded(5, 60);
        (void)person_.waitsUntil([&] { return time.elapsed() > pause; });
    }

    void signIn()
    {
        for (QCheckBox *box : client_.window().findChildren<QCheckBox *>())
            if (box->isVisible())
                box->setChecked(true);
        need(person_.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), user_)
                 && person_.write(QStringLiteral("كلمة السر"), password_) && person_.press(QStringLiteral("دخول"))
                 && person_.waitsUntil([this] { return client_.session().state() == session::State::AwaitingCode; }),
            "knock");
        tell("code");
        std::string code;
        std::getline(std::cin, code);
        need(person_.write(QStringLiteral("رمز التحقق"), QString::fromStdString(code))
                 && person_.press(QStringLiteral("تحقق"))
                 && person_.waitsUntil([this] { return client_.session().state() == session::State::SignedIn; }),
            "sign in");
    }

    [[nodiscard]] int step() const
    {
        return person_.find(subject) != nullptr ? 0 : person_.find(mobile) != nullptr ? 1 : 2;
    }

    /// What the form holds when it is opened, read page by page; then back to the page it opened with.
    void tellWhatIsThere()
    {
        need(person_.press(enquiry), "open the form");
        settle();
        const int opened = step();
        while (step() > 0)
            need(person_.press(back), "go back");
        QJsonObject found{{QStringLiteral("step"), opened},
            {QStringLiteral("subject"), person_.reads(subject)},
            {QStringLiteral("details"), person_.reads(details)}};
        for (int at = 0; at < opened; ++at) {
            need(person_.press(next) && person_.waitsUntil([&] { return step() == at + 1; }), "go on");
            if (at == 0)
                found.insert(QStringLiteral("mobile"), person_.reads(mobile));
        }
        state_ = found;
        tell("found", found);
    }

    void write(const QString &field, const QString &text, const char *name)
    {
        for (qsizetype length = std::min<qsizetype>(3, text.size());; length = std::min(length + 4, text.size())) {
            need(person_.write(field, text.left(length)), "write");
            state_.insert(QLatin1String(name), text.left(length));
            tell("state", state_);
            breathe();
            if (length == text.size())
                return;
        }
    }

    void turn(const QString &button, int to)
    {
        need(person_.press(button) && person_.waitsUntil([&] { return step() == to; }), "turn the page");
        state_.insert(QStringLiteral("step"), to);
        tell("state", state_);
        breathe();
    }

    void fill(const QString &name)
    {
        while (step() > 0)
            turn(back, step() - 1);
        write(subject, name, "subject");
        write(details, QStringLiteral("تفاصيل عن ") + name, "details");
        turn(next, 1);
        write(mobile, QStringLiteral("0551234567"), "mobile");
        turn(next, 2);
        tell("submitting", {{QStringLiteral("subject"), name}});
        need(person_.press(submit) && person_.waitsFor(QStringLiteral("وصل طلبك")), "submit");
        tell("receipt", {{QStringLiteral("subject"), name}});
        need(person_.press(enquiry) && person_.waitsUntil([this] {
            return person_.find(subject) != nullptr && person_.reads(subject).isEmpty();
        }),
            "begin another");
        state_ = {{QStringLiteral("step"), 0}};
        tell("state", state_);
    }

    client::Client &client_;
    Person person_;
    QString user_;
    QString password_;
    QJsonObject state_;
};

} // namespace

/// SERVER FOLDER for ever|once; the user and the password are the first two lines of the standard input.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 4)
        giveUp("understand what to do");
    std::string user;
    std::string password;
    std::getline(std::cin, user);
    std::getline(std::cin, password);
    const QUrl server(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const domain::SystemClock clock;
    const net::Log log(folder + QStringLiteral("/log"), clock);
    client::Client client(application,
        clock,
        {.server = server,
            .settingsFile = folder + QStringLiteral("/settings.ini"),
            .draftsFolder = folder + QStringLiteral("/drafts"),
            .vault = std::make_unique<vault::Keychain>(server.authority())});
    client.window().resize(1180, 760);
    Worker worker(client, QString::fromStdString(user), QString::fromStdString(password));
    worker.begin();
    if (std::string_view(argv[3]) == "ever") {
        worker.work();
    } else {
        worker.workOnce();
        tell("done");
        std::string line; // there to be looked at until it is told to end
        std::getline(std::cin, line);
    }
    return 0;
}
