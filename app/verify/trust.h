// SPDX-License-Identifier: Apache-2.0
// Trust: the issuing keys that a root key vouches for.
#pragma once

#include "contract/certificate/keys.h"
#include "domain/outcome.h"

#include <string_view>
#include <vector>

namespace verify {

class Trust {
public:
    /// keys.untrusted where none of the roots signed the list. What the demonstration's root vouches for (anybody can
    /// have it sign) is believed only if it is all specimens.
    static domain::Outcome<Trust> of(
        const contract::SignedKeyList &list, const std::vector<contract::PublicKey> &roots);

    /// Nothing for a key that is not in the list.
    [[nodiscard]] const contract::IssuingKey *key(std::string_view id) const;
    [[nodiscard]] const contract::KeyList &list() const { return list_; }

private:
    explicit Trust(contract::KeyList list) : list_(std::move(list)) {}
    contract::KeyList list_;
};

/// Whether this key signed these bytes.
[[nodiscard]] bool isSigned(
    const QByteArray &bytes, const contract::Signature &signature, const contract::PublicKey &by);

} // namespace verify
