// SPDX-License-Identifier: Apache-2.0
// What taminat and taminat-phone may be told when they are started, read alike.
#pragma once

#include "session/settings.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QCoreApplication;

namespace client {

struct StartOptions {
    QUrl server = {};       ///< empty when none was named
    QString language = {};  ///< "ar", "en", or empty
    QString theme = {};     ///< "light", "dark", "system", or empty
    QStringList links = {}; ///< taminat://..., as they were given
};

/// Nothing when the program has said what it had to say: --help, --version, or a sentence about a wrong option.
/// `exit` is then what to end with.
[[nodiscard]] std::optional<StartOptions> readOptions(
    const QCoreApplication &application, const QString &about, int &exit);

/// Whether --help or --version was asked and is answered: before the application is made, which needs a display.
[[nodiscard]] bool answers(int argc, char *argv[], const QString &about, int &exit);

/// Overwrites links on the command line, which everybody on this computer may read: there are codes in them.
void forgetLinks(int argc, char *argv[]);

/// Keeps the look that was named, for this time and the next.
void take(const StartOptions &options, session::Settings &settings);

} // namespace client
