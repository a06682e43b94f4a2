// SPDX-License-Identifier: Apache-2.0
// Turns: two things timed in turn, and whether one can be told from the other by its time.
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace support {

class Turns {
public:
    static constexpr double most = 4.5;

    /// `timed(0)` and `timed(1)`, in nanoseconds, -1 for one that failed; each goes first every other time, so that a
    /// busy machine is as busy for both.
    template <class Timed>
    void take(Timed &&timed)
    {
        const std::size_t first = took_[0].size() % 2;
        for (const std::size_t who : {first, 1 - first}) {
            const std::int64_t time = timed(who);
            answered_ = answered_ && time >= 0;
            took_[who].push_back(static_cast<double>(time));
        }
    }

    [[nodiscard]] bool allAnswered() const { return answered_ && !took_[0].empty(); }
    [[nodiscard]] bool areAlike() const { return std::abs(sign()) < most && std::abs(welch()) < most; }
    [[nodiscard]] QString told() const
    {
        return QStringLiteral("%1 pairs: sign test %2, Welch's t %3")
            .arg(took_[0].size())
            .arg(sign(), 0, 'f', 1)
            .arg(welch(), 0, 'f', 1);
    }

private:
    /// In how many pairs the second took longer, in standard deviations of a fair coin: a pair counts for one, however
    /// far out it lies.
    [[nodiscard]] double sign() const
    {
        const auto pairs = static_cast<double>(took_[0].size());
        double longer = 0;
        for (std::size_t i = 0; i < took_[0].size(); ++i)
            longer += took_[1][i] > took_[0][i] ? 1 : took_[1][i] < took_[0][i] ? 0 : 0.5;
        return (longer - pairs / 2) / std::sqrt(pairs / 4);
    }

    struct Moments {
        double mean = 0;
        double variance = 0; ///< of the mean
    };
    /// Without the slowest tenth of each, which is the machine's and not the service's.
    [[nodiscard]] static Moments momentsOf(std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        times.resize(times.size() - times.size() / 10);
        const auto count = static_cast<double>(times.size());
        Moments moments;
        for (const double time : times)
            moments.mean += time / count;
        for (const double time : times)
            moments.variance += (time - moments.mean) * (time - moments.mean) / (count - 1) / count;
        return moments;
    }
    [[nodiscard]] double welch() const
    {
        const Moments a = momentsOf(took_[0]);
        const Moments b = momentsOf(took_[1]);
        return (b.mean - a.mean) / std::sqrt(a.variance + b.variance);
    }

    std::array<std::vector<double>, 2> took_;
    bool answered_ = true;
};

} // namespace support
