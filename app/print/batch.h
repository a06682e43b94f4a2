// SPDX-License-Identifier: Apache-2.0
// Many certificates at once, each to its own new file, on several threads.
#pragma once

#include "print/pdf.h"

#include <atomic>
#include <cstddef>
#include <functional>

namespace print {

struct Job {
    contract::Embedded certificate;
    QString path;
};

struct Batch {
    std::size_t count = 0;
    /// The certificate of this place; called from the threads, one at a time for each, as its turn comes: no more of
    /// them are in memory than there are threads.
    std::function<Job(std::size_t)> job;
    /// Told of each in the order of its end; never called by two threads at once.
    std::function<void(std::size_t, const domain::Outcome<Saved> &)> done;
};

/// Each as saveNewPdf() saves it. Returns when all are done, or after the current ones once `stop` is set.
void saveAll(const Batch &batch, const Dictionaries &dictionaries, unsigned threads, const std::atomic<bool> &stop);

} // namespace print
