// SPDX-License-Identifier: Apache-2.0
// How a batch is shared out.
#include "print/batch.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace print {

void saveAll(const Batch &batch, const Dictionaries &dictionaries, unsigned threads, const std::atomic<bool> &stop)
{
    std::atomic<std::size_t> next = 0;
    std::mutex telling;
    const auto work = [&] {
        for (std::size_t place = next++; place < batch.count && !stop; place = next++) {
            const Job job = batch.job(place);
            const auto outcome = saveNewPdf(job.certificate, dictionaries, job.path);
            const std::scoped_lock lock(telling);
            batch.done(place, outcome);
        }
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < std::max(1U, threads); ++i)
        others.emplace_back(work);
    work();
    for (std::thread &each : others)
        each.join();
}

} // namespace print
