// SPDX-License-Identifier: Apache-2.0
// Client: the desktop program put together: the way to the service, the vault, the session, the look, the window.
#pragma once

#include "client/appearance.h"
#include "client/document_words.h"
#include "client/single_instance.h"
#include "client/system_lock.h"
#include "domain/clock.h"
#include "net/transport.h"
#include "session/catalogue.h"
#include "session/drafts.h"
#include "session/issuing_keys.h"
#include "session/session.h"
#include "session/settings.h"
#include "ui/screens/main_window.h"
#include "vault/vault.h"

#include <QString>
#include <QUrl>

#include <memory>

class QApplication;

namespace client {

[[nodiscard]] QString version();
/// Where what a person has begun is kept, encrypted.
[[nodiscard]] QString draftsFolder();
/// Where a person's settings are kept, for the program and for the phone of a demonstration beside it.
[[nodiscard]] QString settingsFile();

class Client {
public:
    struct Options {
        QUrl server;
        QString settingsFile;
        QString draftsFolder; ///< of all servers
        std::unique_ptr<vault::Vault> vault;
        session::IdleLock::Times idle = {};
    };

    /// The clock must outlive the client.
    Client(QApplication &application, const domain::Clock &clock, Options options);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Shows the window, and takes up a session that was remembered.
    void open();
    /// Comes to the front, and does what another start was told.
    void callUp(const Handover &handover);
    /// Locks when the computer does.
    void follow(const SystemLock &system);

    [[nodiscard]] ui::MainWindow &window() { return window_; }
    [[nodiscard]] session::Session &session() { return session_; }
    [[nodiscard]] session::Settings &settings() { return settings_; }

private:
    [[nodiscard]] ui::Desk desk(const QUrl &server, const domain::Clock &clock);

    QApplication &application_;
    session::Settings settings_;
    Appearance appearance_;
    std::unique_ptr<vault::Vault> vault_;
    net::Transport transport_;
    session::Catalogue catalogue_;
    session::Session session_;
    session::Drafts drafts_; // before the window: it knows whose drafts they are when the window comes to ask
    session::IssuingKeys issuingKeys_;
    DocumentWords documentWords_;
    ui::MainWindow window_;
};

} // namespace client
