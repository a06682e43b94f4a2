// SPDX-License-Identifier: Apache-2.0
// Dice: chance that falls alike on every machine; std's distributions do not.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace service::population {

/// splitmix64 by Sebastiano Vigna (public domain): spreads the bits of whatever it is given.
[[nodiscard]] constexpr std::uint64_t spread(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// xoshiro256** by David Blackman and Sebastiano Vigna (public domain), begun anew for every person and establishment:
/// so any of them can be made without those before it.
class Dice {
public:
    enum class Of : std::uint64_t { Person = 1, Career = 2, Establishment = 3, Staff = 4 };

    Dice(std::uint64_t seed, Of what, std::uint64_t index)
    {
        std::uint64_t x = spread(seed ^ spread(static_cast<std::uint64_t>(what) << 56 ^ index));
        for (std::uint64_t &word : state_)
            word = x = spread(x);
    }

    [[nodiscard]] std::uint64_t next()
    {
        const std::uint64_t result = rotated(state_[1] * 5, 7) * 9;
        const std::uint64_t t = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= t;
        state_[3] = rotated(state_[3], 45);
        return result;
    }

    /// 0 .. count-1
    [[nodiscard]] int below(int count)
    {
        assert(count > 0);
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
    }
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int inAThousand) { return below(1000) < inAThousand; }

    template <class Stock>
    [[nodiscard]] const auto &pick(const Stock &stock)
    {
        return std::span(stock)[static_cast<std::size_t>(below(static_cast<int>(std::span(stock).size())))];
    }

private:
    static constexpr std::uint64_t rotated(std::uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }
    std::array<std::uint64_t, 4> state_{};
};

} // namespace service::population
