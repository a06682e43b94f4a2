// SPDX-License-Identifier: Apache-2.0
// SigningKeys: the folder of issuing keys, one of them in use, and the list of them that the root signed.
#pragma once

#include "contract/certificate/keys.h"
#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/log.h"
#include "service/signing/secret_key.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace service {

/// `keys.json` is the published list; `ID.key` is the secret half of each key in it. The root's own secret does not
/// belong here: it is taken out only to add or revoke a key.
class SigningKeys {
public:
    /// The key in use is the last of the list that neither ended nor was revoked. service.failed, and why in the log,
    /// where there is none, its secret is missing or open to others, others may write in the folder, or the list is not
    /// as its root signed it.
    [[nodiscard]] static domain::Outcome<std::shared_ptr<const SigningKeys>> open(
        const QString &folder, domain::Date today, Logger &logger);

    [[nodiscard]] const contract::SignedKeyList &published() const { return published_; }
    [[nodiscard]] contract::PublicKey publicKey() const { return secret_.publicKey(); }
    /// What it signs has no effect, and says so across every page.
    [[nodiscard]] bool isSpecimen() const { return specimen_; }
    [[nodiscard]] contract::Signature sign(const QByteArray &bytes) const { return secret_.sign(bytes); }

private:
    SigningKeys(contract::SignedKeyList published, const SecretKey &secret, bool specimen);

    contract::SignedKeyList published_;
    SecretKey secret_;
    bool specimen_;
};

/// Why this folder cannot be trusted, and what to do: others than its owner may write in it, so that keys or their list
/// could be exchanged there. Nothing where it can, or is none.
[[nodiscard]] std::optional<std::string> whyOpenToOthers(const QString &folder);

[[nodiscard]] QString listPath(const QString &folder);
[[nodiscard]] QString secretPath(const QString &folder, const contract::PublicKey &key);

/// The list in this folder, and that its root signed it; service.failed where there is none or it is another one.
[[nodiscard]] domain::Outcome<contract::SignedKeyList> readSignedList(const QString &folder);
[[nodiscard]] domain::Outcome<contract::KeyList> listIn(const contract::SignedKeyList &list);

} // namespace service
