// SPDX-License-Identifier: Apache-2.0
// Client: the desktop program put together: the way to the service, the vault, the session, the look, the window.
#pragma once

#include "client/appearance.h"
#include "client/document_words.h"
#include "domain/clock.h"
#include "net/transport.h"
#include "session/catalogue.h"
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
/// Where a person's settings are kept, for the program and for the phone of a demonstration beside it.
[[nodiscard]] QString settingsFile();

class Client {
public:
    struct Options {
        QUrl server;
        QString settingsFile;
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
    session::IssuingKeys issuingKeys_;
    DocumentWords documentWords_;
    ui::MainWindow window_;
};

} // namespace client
