// SPDX-License-Identifier: Apache-2.0
// IssuingKeys: the list of keys that certificates are signed with, as the service gave it last, kept for when it cannot be asked.
#pragma once

#include "contract/certificate/keys.h"
#include "session/session.h"

#include <QObject>
#include <QString>

#include <optional>

namespace session {

/// Public and signed by the root: it is kept in plain text, and nobody believes it before its signature was checked.
class IssuingKeys : public QObject {
    Q_OBJECT
public:
    /// The session must outlive this.
    IssuingKeys(Session &session, QString file, QObject *parent = nullptr);

    /// Nothing where none was ever given: a file that cannot be read, or holds something else, is as if it were not there.
    [[nodiscard]] const std::optional<contract::SignedKeyList> &known();
    /// Asks the service; without an answer what is known stays.
    void renew();

Q_SIGNALS:
    /// The service has answered, or has not.
    void renewed(bool reached);

private:
    void keep() const;

    Session &session_;
    QString file_;
    Running running_;
    bool looked_ = false; ///< into the file, which is not opened before somebody asks
    std::optional<contract::SignedKeyList> known_;
};

} // namespace session
