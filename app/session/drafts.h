// SPDX-License-Identifier: Apache-2.0
// Drafts: the forms that a person has begun, signed in or still registering: taken up again after whatever ended the
// program.
#pragma once

#include "session/draft_store.h"
#include "session/session.h"
#include "vault/vault.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace session {

/// Follows the session: whoever signs in has their own, by the holder that the service names. The keychain is not
/// asked for the key before there is something to be read or a form is open; without it drafts live as long as the
/// program.
class Drafts : public QObject {
    Q_OBJECT
public:
    /// For this long sending again is not doing again: the service knows a key for a day.
    static constexpr std::chrono::hours repeatable{20};
    /// Whoever sits down here next could take up what a guest has begun.
    static constexpr std::chrono::hours guestLife{1};

    /// All must outlive it. The folder is this server's alone.
    Drafts(
        Session &session, vault::Vault &vault, const domain::Clock &clock, QString folder, QObject *parent = nullptr);
    ~Drafts() override;

    /// A form was opened: what is typed into it is to be on disk soon, so that the key is asked for now.
    void prepare();
    /// A form is opened by somebody whom the service does not know yet. Does nothing while forms of a person are open.
    void openForGuest();
    [[nodiscard]] bool areGuests() const;
    /// What was kept is not known yet; opened() follows.
    [[nodiscard]] bool isOpening() const { return state_ == State::Opening; }
    [[nodiscard]] std::vector<Draft> all() const;
    [[nodiscard]] std::optional<Draft> find(const QString &service) const;
    /// Whether what is kept will be there when the program is started again.
    [[nodiscard]] bool outliveTheProgram() const { return state_ == State::Open; }

    /// On disk within half a second, with the time of now.
    void keep(Draft draft);
    /// On disk when it returns: for what is about to be sent.
    void keepNow(Draft draft);
    /// Sent or given up.
    void end(const QString &service);
    /// The person has left: what is on disk stays there, and is forgotten here.
    void close();

Q_SIGNALS:
    void opened();
    /// Which drafts there are has changed.
    void changed();
    /// draft.session_only, draft.not_kept or draft.unreadable: only to be said.
    void noticed(const domain::Fault &fault);

private:
    enum class State {
        Closed,
        Waiting, ///< nothing to be read, and no form open yet
        Opening, ///< the keychain was asked
        Open,
        SessionOnly
    };

    void follow();
    void askForKey();
    void takeKey(const domain::Secret &key);
    void doWithoutKey();
    void put(Draft draft);
    void flush();

    Session &session_;
    vault::Vault &vault_;
    const domain::Clock &clock_;
    QString folder_;
    State state_ = State::Closed;
    QString holder_;
    std::optional<DraftStore> store_;
    QHash<QString, Draft> drafts_;
    QSet<QString> unwritten_;
    QTimer writing_;
    bool toldOfNoKey_ = false;
    bool toldOfDisk_ = false;
};

} // namespace session
