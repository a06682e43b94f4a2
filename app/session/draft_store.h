// SPDX-License-Identifier: Apache-2.0
// DraftStore: forms that were begun, one encrypted file each, in a folder that nobody else may look into.
#pragma once

#include "domain/calendar.h"
#include "domain/password.h"
#include "form/form.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace session {

struct Draft {
    enum class State {
        Begun,
        Sending,  ///< handed over, and no answer has come yet
        Uncertain ///< handed over, and the answer was lost
    };

    QString service; ///< its id in the catalogue
    int step = 0;
    form::Kept content;
    State state = State::Begun;
    domain::Instant changed{};
};

/// A file is written whole or not at all, so that no kill leaves half of one. Its name says neither whose it is nor
/// what it is about, and it is encrypted for its name: it can be read by nobody else, nor put in another's place.
class DraftStore {
public:
    static constexpr qint64 largest = 256 * 1024; ///< bytes of a file
    static constexpr std::chrono::hours life{24 * 30};

    /// A key that newKey() made, as the vault gave it back.
    DraftStore(QString folder, domain::Secret key, QString holder);

    [[nodiscard]] static domain::Secret newKey();
    [[nodiscard]] static bool isKey(const domain::Secret &secret);
    /// Whether there is anything in the folder to be read at all.
    [[nodiscard]] static bool isEmpty(const QString &folder);

    struct Found {
        std::vector<Draft> drafts;
        int unreadable = 0; ///< set aside, so that it is said once
    };
    /// Those of this holder; what is over its life is removed on the way, whoever's it is.
    [[nodiscard]] Found read(domain::Instant now) const;
    /// On disk when it returns; false if the disk would not take it.
    [[nodiscard]] bool write(const Draft &draft) const;
    void remove(const QString &service) const;

private:
    [[nodiscard]] QString nameOf(const QString &service) const;
    struct Opened {
        QString holder;
        Draft draft;
    };
    [[nodiscard]] std::optional<Opened> open(const QString &name) const;

    QString folder_;
    domain::Secret key_;
    QString holder_;
};

} // namespace session
