// SPDX-License-Identifier: Apache-2.0
// How the program is opened on a world, and entered.
#include "tests/journeys/house.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <memory>

namespace journeys {

client::Client::Options House::options()
{
    return {.server = world.url(),
        .settingsFile = folder_.filePath(QStringLiteral("settings.ini")),
        .draftsFolder = draftsFolder(),
        .vault = std::make_unique<support::LentVault>(keychain)};
}

House::House()
    : client(*static_cast<QApplication *>(QCoreApplication::instance()), world.clock(), options()),
      person(client.window())
{
    client.settings().setTheme(session::Theme::Light);
    open();
}

void House::killAndReopen()
{
    // What its end writes, a kill does not: the folder is put back as it is now.
    const QString drafts = draftsFolder();
    const QString asItIs = folder_.filePath(QStringLiteral("as it is"));
    QDir().mkpath(drafts);
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), drafts, asItIs});
    std::destroy_at(&client);
    QDir(drafts).removeRecursively();
    QDir().rename(asItIs, drafts);
    std::construct_at(&client, *static_cast<QApplication *>(QCoreApplication::instance()), world.clock(), options());
    open();
}

void House::open()
{
    client.window().resize(1180, 760);
    client.open();
    client.window().activateWindow();
    (void)QTest::qWaitForWindowExposed(&client.window());
}

int House::drafts() const
{
    QDirIterator files(
        draftsFolder(), {QStringLiteral("*.draft")}, QDir::Files, QDirIterator::Subdirectories); // of every server
    int found = 0;
    for (; files.hasNext(); files.next())
        ++found;
    return found;
}

bool House::isWrittenDown()
{
    QElapsedTimer time;
    time.start();
    return person.waitsUntil([&] { return drafts() > 0 && time.elapsed() > 1'000; });
}

QString House::identityOf(Who who)
{
    const auto people = service::population::demonstrationPeople();
    return QString::fromStdString(people.at(static_cast<std::size_t>(who)).identity.text());
}

QString House::establishmentOf(Who who)
{
    return **world.store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT establishment FROM supervisors WHERE person = ? ORDER BY establishment",
            {identityOf(who)},
            [](const service::Row &row) { return row.text("establishment"); });
    });
}

bool House::knock(Who who, const QString &password)
{
    const QString as = who == Who::Owner ? QStringLiteral("صاحب عمل") : QStringLiteral("فرد");
    return person.press(as) && person.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), identityOf(who))
           && person.write(QStringLiteral("كلمة السر"), password) && person.press(QStringLiteral("دخول"));
}

bool House::enter(Who who)
{
    return knock(who) && person.waitsUntil([this] { return client.session().state() == session::State::AwaitingCode; })
           && person.write(QStringLiteral("رمز التحقق"), QString::fromStdString(world.lastCode()))
           && person.press(QStringLiteral("تحقق"))
           && person.waitsUntil([this] { return client.session().state() == session::State::SignedIn; }) && settles();
}

bool House::settles()
{
    return person.waitsUntil([this] { return !client.session().isBusy(); });
}

} // namespace journeys
