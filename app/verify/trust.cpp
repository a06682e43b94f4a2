// SPDX-License-Identifier: Apache-2.0
// How a list of keys comes to be believed.
#include "verify/trust.h"

#include "contract/certificate/payload.h"
#include "contract/codec.h"

#include <algorithm>
#include <sodium.h>

namespace verify {

using domain::Outcome;

bool isSigned(const QByteArray &bytes, const contract::Signature &signature, const contract::PublicKey &by)
{
    const auto *message = reinterpret_cast<const unsigned char *>(bytes.constData()); // NOLINT(*-reinterpret-cast)
    return crypto_sign_verify_detached(
               signature.data(), message, static_cast<unsigned long long>(bytes.size()), by.data())
           == 0;
}

Outcome<Trust> Trust::of(const contract::SignedKeyList &list, const std::vector<contract::PublicKey> &roots)
{
    const bool known = std::find(roots.begin(), roots.end(), list.root) != roots.end();
    if (!known || !isSigned(contract::keyListToSign(list.list), list.signature, list.root))
        return domain::refuse("keys.untrusted");
    auto keys = contract::decodeReply<contract::KeyList>(QByteArray::fromStdString(list.list.text()));
    if (!keys)
        return domain::refuse("keys.untrusted");
    const bool onlySpecimens =
        std::all_of(keys->keys.begin(), keys->keys.end(), [](const contract::IssuingKey &key) { return key.specimen; });
    if (list.root == contract::demonstrationRoot() && !onlySpecimens)
        return domain::refuse("keys.untrusted");
    return Trust(*std::move(keys));
}

const contract::IssuingKey *Trust::key(std::string_view id) const
{
    for (const contract::IssuingKey &key : list_.keys)
        if (contract::keyIdOf(key.key) == id)
            return &key;
    return nullptr;
}

} // namespace verify
