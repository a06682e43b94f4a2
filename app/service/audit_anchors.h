// SPDX-License-Identifier: Apache-2.0
// Anchors: how far each chain of the audit trail was, told from time to time to the log and to a file outside the store.
// Who rewrites the newest entries, or takes out a whole chain, would have to rewrite those as well.
#pragma once

#include "domain/outcome.h"
#include "service/log.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace service {

struct Anchor {
    std::string instance;
    std::int64_t position = 0; ///< of the last sealed entry
    std::string hash;          ///< of that entry, in letters (see digest.h)
};

class AuditAnchors {
public:
    /// An empty path: in the log alone. The logger must outlive it.
    AuditAnchors(QString path, Logger &logger) : path_(std::move(path)), logger_(logger) {}

    /// At the end of the file, which is made for its owner alone. service.failed when it cannot be written; why is in the
    /// log, and so is the anchor in any case.
    [[nodiscard]] domain::Outcome<domain::Done> keep(const Anchor &anchor);

private:
    QString path_;
    Logger &logger_;
};

struct KeptAnchors {
    std::vector<Anchor> anchors; ///< of each chain in the order they were kept
    std::size_t unreadable = 0;  ///< lines that are none, such as the last one before a power cut
};

/// service.failed when there is no such file, or it cannot be read.
[[nodiscard]] domain::Outcome<KeptAnchors> keptAnchors(const QString &path);

} // namespace service
