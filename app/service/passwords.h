// SPDX-License-Identifier: Apache-2.0
// Passwords: Argon2id, a few at a time, so that hashing can exhaust neither the memory nor the workers.
#pragma once

#include "domain/outcome.h"
#include "domain/password.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>

namespace service {

class Passwords {
public:
    struct Limits {
        std::size_t atOnce = 2;                     ///< 64 MiB each
        std::size_t waiting = 3;                    ///< one more is service.busy at once: other calls need workers too
        std::chrono::milliseconds patience{10'000}; ///< that one of them waits
    };

    explicit Passwords(Limits limits) : limits_(limits) {}

    /// What is kept of a password.
    [[nodiscard]] domain::Outcome<std::string> hash(const domain::Secret &password);
    /// Whether it is the one. Without a hash it takes as long, and is not.
    [[nodiscard]] domain::Outcome<bool> verify(const domain::Secret &password, const std::optional<std::string> &hash);

private:
    class Turn;
    [[nodiscard]] bool enter();
    void leave();

    Limits limits_;
    std::mutex mutex_;
    std::condition_variable left_;
    std::size_t hashing_ = 0;
    std::size_t waiting_ = 0;
};

} // namespace service
