// SPDX-License-Identifier: Apache-2.0
// The keys that certificates are signed with, as a list that the root key signs.
#pragma once

#include "contract/certificate/bytes.h"
#include "contract/moment.h"
#include "contract/service.h"
#include "domain/calendar.h"
#include "domain/text.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

struct IssuingKey {
    PublicKey key;
    domain::Date from;                   ///< the first day it may have signed
    std::optional<domain::Date> until;   ///< the last one, once another key followed it
    std::optional<domain::Date> revoked; ///< from then on nothing it signed is believed, whatever its date
    bool specimen = false;               ///< what it signs has no effect

    static constexpr auto describe()
    {
        return steps(step(text("IssuingKey", "Issuing key"),
            field("key", &IssuingKey::key, text("IssuingKey", "Public key")),
            field("from", &IssuingKey::from, text("IssuingKey", "From")),
            field("until", &IssuingKey::until, text("IssuingKey", "Until")),
            field("revoked", &IssuingKey::revoked, text("IssuingKey", "Revoked on")),
            field("specimen", &IssuingKey::specimen, text("IssuingKey", "Specimen"))));
    }
};

struct KeyList {
    std::int32_t serial = 1; ///< one more with each change; of two lists the later one holds
    Moment issuedAt;
    std::vector<IssuingKey> keys;

    static constexpr auto describe()
    {
        return steps(step(text("KeyList", "Issuing keys"),
            field("serial", &KeyList::serial, text("KeyList", "Serial number")),
            field("issuedAt", &KeyList::issuedAt, text("KeyList", "Issued at")),
            field("keys", &KeyList::keys, text("KeyList", "Keys"))));
    }
};

/// A list as the root signed it: `list` is the JSON of a KeyList, byte for byte.
struct SignedKeyList {
    PublicKey root;
    domain::Note<65536> list;
    Signature signature; ///< by the root, over keyListToSign()

    static constexpr auto describe()
    {
        return steps(step(text("KeyList", "Issuing keys"),
            field("root", &SignedKeyList::root, text("KeyList", "Root key")),
            field("list", &SignedKeyList::list, text("KeyList", "Keys")),
            field("signature", &SignedKeyList::signature, text("KeyList", "Signature"))));
    }
};

/// The list's bytes under a name of their own, so that no certificate can be taken for a list.
[[nodiscard]] inline QByteArray keyListToSign(const domain::Note<65536> &list)
{
    return "TAMINAT-KEYS.1." + QByteArray::fromStdString(list.text());
}

/// The root of every demonstration. Its secret half is published in the service's source, so that a demonstration can be
/// verified at once everywhere; nothing it vouches for is believed to be more than a specimen.
[[nodiscard]] inline PublicKey demonstrationRoot()
{
    return *PublicKey::parse("VTf-dcQ1a-zwkeQ29pXJ9BsZ06AFEgRG0EQdndQ21R8");
}

struct IssuingKeys {
    using Reply = SignedKeyList;
    static constexpr auto path = "/v1/certificates/keys";
    static constexpr Roles may = Roles::anyone();
    static constexpr auto effect = Effect::Read;

    static constexpr auto describe() { return steps(); }
};

} // namespace contract
