// SPDX-License-Identifier: Apache-2.0
// How digests, tokens and sealed texts are made with libsodium.
#include "service/digest.h"

#include <sodium.h>

#include <array>
#include <vector>

namespace service {
namespace {

using Key = std::array<unsigned char, 32>;
using Bytes = std::vector<unsigned char>;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string base64(const unsigned char *bytes, std::size_t size)
{
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(size, variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, variant);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    Bytes bytes(text.size());
    std::size_t size = 0;
    if (sodium_base642bin(bytes.data(),
            bytes.size(),
            text.data(),
            text.size(),
            nullptr,
            &size,
            nullptr,
            sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        != 0)
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

Key hashOf(const unsigned char *key, std::size_t keySize, std::initializer_list<std::string_view> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key, keySize, Key().size());
    for (const std::string_view part : parts) {
        const std::string size = std::to_string(part.size()) + ':';
        crypto_generichash_update(&state, bytesOf(size), size.size());
        crypto_generichash_update(&state, bytesOf(part), part.size());
    }
    Key hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

Key keyOf(std::string_view secret)
{
    return hashOf(nullptr, 0, {"taminat key", secret});
}

} // namespace

std::string randomToken(std::size_t bytes)
{
    Bytes random(bytes);
    randombytes_buf(random.data(), random.size());
    return base64(random.data(), random.size());
}

std::uint32_t randomBelow(std::uint32_t bound)
{
    return randombytes_uniform(bound);
}

std::string digestOf(std::initializer_list<std::string_view> parts)
{
    const Key hash = hashOf(nullptr, 0, parts);
    return base64(hash.data(), hash.size());
}

std::string keyedDigest(std::string_view key, std::initializer_list<std::string_view> parts)
{
    const Key secret = keyOf(key);
    const Key hash = hashOf(secret.data(), secret.size(), parts);
    return base64(hash.data(), hash.size());
}

std::string inLetters(std::string_view base64url)
{
    constexpr std::string_view letters = "bcdfghjkmnpqrstv";
    const Bytes bytes = fromBase64(base64url).value_or(Bytes());
    std::string text;
    text.reserve(2 * bytes.size());
    for (const unsigned char byte : bytes) {
        text.push_back(letters[byte >> 4U]);
        text.push_back(letters[byte & 0xFU]);
    }
    return text;
}

std::string sealed(std::string_view text, std::string_view secret)
{
    Bytes box(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + text.size());
    randombytes_buf(box.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(
        box.data() + crypto_secretbox_NONCEBYTES, bytesOf(text), text.size(), box.data(), keyOf(secret).data());
    return base64(box.data(), box.size());
}

std::optional<std::string> unsealed(std::string_view sealedText, std::string_view secret)
{
    constexpr std::size_t overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    const auto box = fromBase64(sealedText);
    if (!box || box->size() < overhead)
        return std::nullopt;
    std::string text(box->size() - overhead, '\0');
    if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(text.data()),
            box->data() + crypto_secretbox_NONCEBYTES,
            box->size() - crypto_secretbox_NONCEBYTES,
            box->data(),
            keyOf(secret).data())
        != 0)
        return std::nullopt;
    return text;
}

} // namespace service
