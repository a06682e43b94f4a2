// SPDX-License-Identifier: Apache-2.0
// A limit that holds everywhere, and on Linux also where dumps go through a program.
#include "vault/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace vault {

void keepOutOfCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
    // The search for leaks looks into its own process from another one.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace vault
