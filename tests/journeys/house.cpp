// SPDX-License-Identifier: Apache-2.0
// How the program is opened on a world, and entered.
#include "tests/journeys/house.h"

#include "vault/memory.h"

#include <QApplication>
#include <QTest>

namespace journeys {

client::Client::Options House::options()
{
    return {.server = world.url(),
        .settingsFile = folder_.filePath(QStringLiteral("settings.ini")),
        .vault = std::make_unique<vault::Memory>()};
}

House::House()
    : client(*static_cast<QApplication *>(QCoreApplication::instance()), world.clock(), options()),
      person(client.window())
{
    client.settings().setTheme(session::Theme::Light);
    client.window().resize(1180, 760);
    client.open();
    client.window().activateWindow();
    (void)QTest::qWaitForWindowExposed(&client.window());
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
