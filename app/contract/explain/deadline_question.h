// SPDX-License-Identifier: Apache-2.0
// The last day in time, counted from the event that a deadline begins with.
#pragma once

#include "contract/explain/care_terms.h"
#include "contract/moment.h"

#include <optional>

namespace contract {

struct DeadlineQuestion {
    domain::Deadline deadline = domain::Deadline::RegisterWorker;
    domain::Date counted;             ///< the day of the event
    std::optional<domain::Date> done; ///< the day it was done, to be told whether that was in time

    static constexpr auto describe()
    {
        return steps(step(text("DeadlineQuestion", "A deadline"),
            field("deadline", &DeadlineQuestion::deadline, text("DeadlineQuestion", "What must be done")),
            field("counted", &DeadlineQuestion::counted, text("DeadlineQuestion", "Counted from")),
            field(
                "done", &DeadlineQuestion::done, text("DeadlineQuestion", "Done on; first day of the period added"))));
    }
};

struct DeadlineAnswer {
    domain::Date lastDay;
    std::optional<Moment> lateFrom; ///< the end of a last day in Riyadh
    std::optional<domain::Line<60>> written;
    std::optional<bool> inTime;

    static constexpr auto describe()
    {
        return steps(step(text("DeadlineAnswer", "The deadline"),
            field("lastDay",
                &DeadlineAnswer::lastDay,
                text("DeadlineAnswer", "Last day; of a period added afterwards the earliest")),
            field("lateFrom", &DeadlineAnswer::lateFrom, text("DeadlineAnswer", "Late from")),
            field("written", &DeadlineAnswer::written, text("DeadlineAnswer", "In both calendars")),
            field("inTime", &DeadlineAnswer::inTime, text("DeadlineAnswer", "In time"))));
    }
};

} // namespace contract
