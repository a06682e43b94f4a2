// SPDX-License-Identifier: Apache-2.0
// How the errands of the root key are run.
#include "service/signing/console.h"

#include "service/signing/ceremony.h"

namespace service {

using domain::Outcome;

Outcome<std::string> runKeyErrand(const KeyErrand &errand, domain::Instant now)
{
    if (errand.makeRoot) {
        const SecretKey root = SecretKey::made();
        if (auto kept = root.write(errand.root); !kept)
            return kept.fault();
        return "The root key, for clients to trust: " + root.publicKey().text();
    }
    const auto root = SecretKey::read(errand.root);
    if (!root)
        return root.fault();
    if (!errand.revoke.isEmpty()) {
        if (auto done = revokeIssuingKey(errand.folder, errand.revoke.toStdString(), *root, now); !done)
            return done.fault();
        return "Key " + errand.revoke.toStdString() + " is revoked: nothing that it signed is believed any more.";
    }
    const auto id = addIssuingKey(errand.folder, *root, now);
    if (!id)
        return id.fault();
    return "Key " + *id + " signs from today, once the service has started anew.";
}

} // namespace service
