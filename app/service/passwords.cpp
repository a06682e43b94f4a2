// SPDX-License-Identifier: Apache-2.0
// How passwords are hashed and verified, and who waits for whom.
#include "service/passwords.h"

#include <sodium.h>

#include <array>

namespace service {
namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64U * 1024 * 1024;

/// A hash of the same cost that no password has: what is compared with where there is no account.
constexpr auto nobodysHash =
    "$argon2id$v=19$m=65536,t=3,p=1$RjlkG/RA0FzD+/QtO8xbUg$YV0PYzDhZLUx7F1JDrsBrV/tO9j7y0E53ECpepRMUx8";

} // namespace

class Passwords::Turn {
public:
    explicit Turn(Passwords &passwords) : passwords_(passwords), mine_(passwords.enter()) {}
    ~Turn()
    {
        if (mine_)
            passwords_.leave();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    [[nodiscard]] bool mine() const { return mine_; }

private:
    Passwords &passwords_;
    bool mine_;
};

bool Passwords::enter()
{
    std::unique_lock lock(mutex_);
    if (hashing_ >= limits_.atOnce) {
        if (waiting_ >= limits_.waiting)
            return false;
        ++waiting_;
        const bool free = left_.wait_for(lock, limits_.patience, [this] { return hashing_ < limits_.atOnce; });
        --waiting_;
        if (!free)
            return false;
    }
    ++hashing_;
    return true;
}

void Passwords::leave()
{
    {
        const std::lock_guard lock(mutex_);
        --hashing_;
    }
    left_.notify_one();
}

domain::Outcome<std::string> Passwords::hash(const domain::Secret &password)
{
    const Turn turn(*this);
    if (!turn.mine())
        return domain::refuse("service.busy");
    const std::string_view text = password.reveal();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), text.data(), text.size(), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return domain::refuse("service.busy"); // no memory
    return std::string(hash.data());
}

domain::Outcome<bool> Passwords::verify(const domain::Secret &password, const std::optional<std::string> &hash)
{
    const Turn turn(*this);
    if (!turn.mine())
        return domain::refuse("service.busy");
    const std::string_view text = password.reveal();
    std::array<char, crypto_pwhash_STRBYTES> kept{};
    const std::string from = hash.value_or(nobodysHash).substr(0, kept.size() - 1);
    from.copy(kept.data(), from.size());
    const bool right = crypto_pwhash_str_verify(kept.data(), text.data(), text.size()) == 0;
    return right && hash.has_value();
}

} // namespace service
