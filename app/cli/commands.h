// SPDX-License-Identifier: Apache-2.0
// The commands about certificates as they are typed: their options, what they say where, and how they end.
#pragma once

#include <QStringList>
#include <QUrl>

namespace cli {

/// How a command ends, besides 2 for a command line that was not understood.
enum CertificateExit {
    Done = 0,          ///< issued; valid; all saved
    NotGood = 1,       ///< expired, cancelled, not found, changed, not ours; not all saved
    NotUnderstood = 2, ///< the command line
    NotPossible = 3,   ///< refused, or neither the service nor the file could be read: nothing is known
};

/// The answer is JSON on standard output, a refusal JSON on standard error. `usual` is the server where none is named.
[[nodiscard]] int runVerify(const QStringList &arguments, const QUrl &usual);
[[nodiscard]] int runIssue(const QStringList &arguments, const QUrl &usual);
/// Needs a QGuiApplication, for the fonts.
[[nodiscard]] int runSave(const QStringList &arguments, const QUrl &usual);

} // namespace cli
