// SPDX-License-Identifier: Apache-2.0
// Reading what the questions about what is owed share.
#include "contract/explain/owed_terms.h"

#include <string>

namespace contract {

domain::Outcome<domain::Holidays> holidaysOf(const std::vector<HolidayEntry> &entries)
{
    domain::Holidays holidays;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto range = domain::DateRange::of(entries[i].from, entries[i].until);
        if (!range)
            return range.fault().within(std::to_string(i)).within("holidays");
        holidays.push_back(*range);
    }
    return holidays;
}

} // namespace contract
