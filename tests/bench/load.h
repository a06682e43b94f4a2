// SPDX-License-Identifier: Apache-2.0
// Load: some keep-alive connections that ask the same thing again and again, and count.
#pragma once

#include <cstdint>
#include <string>

namespace bench {

struct LoadResult {
    std::uint64_t replies = 0;
    std::uint64_t failures = 0; ///< replies that were not 200, and connections that ended
    double seconds = 0;
    double perSecond = 0; ///< replies with 200
    double medianMicros = 0;
    double p99Micros = 0;
    double cpuSeconds = 0;        ///< of the driver's own thread
    double processCpuSeconds = 0; ///< of the whole process: with the server in it, both
};

/// Sends the raw request (a whole one, without a body to it) on each connection, and again after each reply, from the
/// calling thread alone.
[[nodiscard]] LoadResult load(std::uint16_t port, int connections, double seconds, const std::string &request);

} // namespace bench
