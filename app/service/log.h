// SPDX-License-Identifier: Apache-2.0
// Logger: one JSON object a line, with everything that could name a person or open a door masked at the sink.
#pragma once

#include "domain/clock.h"

#include <cstdint>
#include <iosfwd>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace service {

enum class Level { Debug, Info, Warning, Error };

/// What one line tells. Empty and negative members are left out of it.
struct LogEntry {
    Level level = Level::Info;
    std::string_view event;          ///< a fixed word of ours: "request", "listening"
    std::string_view requestId = {}; ///< what the client saw as X-Request-Id
    std::string_view route = {};     ///< the pattern that matched; never the path, never the query
    int status = -1;
    std::int64_t micros = -1;
    std::vector<std::pair<std::string_view, std::string_view>> more = {}; ///< anything else, by name
    std::string_view role = {}; ///< in which capacity a call was made; never by whom
};

class Logger {
public:
    /// Both must outlive the logger.
    Logger(std::ostream &out, const domain::Clock &clock) : out_(out), clock_(clock) {}

    /// From any thread; a line is written whole or not at all.
    void write(const LogEntry &entry);

    /// The time that lines carry.
    [[nodiscard]] domain::Instant now() const { return clock_.now(); }

private:
    std::mutex mutex_;
    std::ostream &out_;
    const domain::Clock &clock_;
};

/// The text with numbers of nine digits and more (in any digits), e-mail addresses, IBANs, bearer and other long
/// tokens replaced by what they were: "[number]". What is masked cannot be had back.
[[nodiscard]] std::string masked(std::string_view text);

} // namespace service
