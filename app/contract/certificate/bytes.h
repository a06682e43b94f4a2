// SPDX-License-Identifier: Apache-2.0
// Bytes: a key, a digest or a signature, written as base64url without padding in exactly one way.
#pragma once

#include "domain/outcome.h"

#include <QByteArray>

#include <cstddef>
#include <string>
#include <string_view>

namespace contract {

/// N bytes. Only the spelling that text() gives is read: no two spellings are the same bytes.
template <std::size_t N>
class Bytes {
public:
    static constexpr std::size_t size = N;

    Bytes() : bytes_(static_cast<qsizetype>(N), '\0') {}
    /// field.bad_characters for anything else.
    static domain::Outcome<Bytes> parse(std::string_view text)
    {
        const QByteArray spelling(text.data(), static_cast<qsizetype>(text.size()));
        const auto decoded = QByteArray::fromBase64Encoding(spelling, form | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).size() != static_cast<qsizetype>(N) || (*decoded).toBase64(form) != spelling)
            return domain::refuse("field.bad_characters");
        return Bytes(*decoded);
    }
    /// Exactly N bytes.
    static Bytes of(const QByteArray &bytes)
    {
        Q_ASSERT(bytes.size() == static_cast<qsizetype>(N));
        return Bytes(bytes);
    }

    [[nodiscard]] std::string text() const { return bytes_.toBase64(form).toStdString(); }
    [[nodiscard]] const QByteArray &bytes() const { return bytes_; }
    [[nodiscard]] const unsigned char *data() const
    {
        return reinterpret_cast<const unsigned char *>(bytes_.constData()); // NOLINT(*-reinterpret-cast)
    }

    friend bool operator==(const Bytes &, const Bytes &) = default;

private:
    static constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

    explicit Bytes(QByteArray bytes) : bytes_(std::move(bytes)) {}
    QByteArray bytes_;
};

using PublicKey = Bytes<32>;
using Signature = Bytes<64>;
using Digest = Bytes<32>; ///< SHA-256

} // namespace contract
