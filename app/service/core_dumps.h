// SPDX-License-Identifier: Apache-2.0
// What a process holds in memory does not go to disk when it falls.
#pragma once

namespace service {

/// No core dump of this process, nor a look into it by another of the same user. Where the system has no such thing,
/// nothing happens.
void keepOutOfCoreDumps();

} // namespace service
