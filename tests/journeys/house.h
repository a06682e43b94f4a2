// SPDX-License-Identifier: Apache-2.0
// House: the whole program with its window open on a world of its own, and a person before it.
#pragma once

#include "client/client.h"
#include "service/population/demonstration.h"
#include "tests/journeys/person.h"
#include "tests/support/keychain.h"
#include "tests/support/world.h"

#include <QTemporaryDir>

namespace journeys {

/// The demonstration's people, by what they show.
enum class Who {
    InService = 0,
    Young = 1,
    Resident = 2,
    Pensioner = 3,
    NeverInsured = 4,
    Owner = 5,
    BranchSupervisor = 7,
    Newcomer = 8,
    NewResident = 9
};

class House {
    QTemporaryDir folder_; // before what keeps its settings in it

public:
    House();

    support::World world;
    support::Keychain keychain;
    client::Client client;
    Person person;

    [[nodiscard]] static QString identityOf(Who who);
    /// The first one that they speak for.
    [[nodiscard]] QString establishmentOf(Who who);
    /// Fills the first step in and sends it.
    bool knock(Who who, const QString &password = QString::fromStdString(support::World::password()));
    /// Both steps, until the home page is there.
    bool enter(Who who);
    /// The program is killed, and started again: what is on disk stays as it was then, and the keychain.
    void killAndReopen();
    /// How many forms are on disk that were begun.
    [[nodiscard]] int drafts() const;
    /// Waits longer than a change waits before it is written down.
    bool isWrittenDown();
    /// Nothing is being waited for.
    bool settles();

private:
    client::Client::Options options();
    void open();
    [[nodiscard]] QString draftsFolder() const { return folder_.filePath(QStringLiteral("drafts")); }
};

} // namespace journeys
