// SPDX-License-Identifier: Apache-2.0
// Doctor: whether everything that the client needs is there, looked at one thing at a time and told as a table.
#pragma once

#include "domain/clock.h"
#include "net/transport.h"
#include "vault/keychain.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace cli {

struct Finding {
    QString name; ///< server, contract, clock, tls, keychain, data-folder
    bool well = false;
    QString detail; ///< in words; a fault's code where there is one
};

struct Report {
    QString server;
    std::vector<Finding> findings;

    [[nodiscard]] bool allWell() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

class Doctor : public QObject {
    Q_OBJECT
public:
    /// All must outlive the doctor.
    Doctor(net::Transport &transport, vault::Keychain &keychain, const domain::Clock &clock, QString dataFolder);

    /// Looks at everything; `done` is called once, later.
    void examine(std::function<void(const Report &)> done);

private:
    void askService();
    void askKeychain();
    void lookAtDataFolder();
    void readHealth(const net::Reply &reply);
    void add(const QString &name, bool well, const QString &detail);
    void finishOne();

    net::Transport &transport_;
    vault::Keychain &keychain_;
    const domain::Clock &clock_;
    QString dataFolder_;
    Report report_;
    std::function<void(const Report &)> done_;
    int pending_ = 0;
};

} // namespace cli
