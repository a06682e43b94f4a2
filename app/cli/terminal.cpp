// SPDX-License-Identifier: Apache-2.0
// The terminal's echo, off for as long as a line takes, and what may be written to it.
#include "cli/terminal.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {
namespace {

#ifdef Q_OS_UNIX
class EchoOff {
public:
    EchoOff() : isTerminal_(tcgetattr(STDIN_FILENO, &before_) == 0)
    {
        if (!isTerminal_)
            return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (!isTerminal_)
            return;
        tcsetattr(STDIN_FILENO, TCSANOW, &before_);
        std::fputc('\n', stderr); // the line's own end was not shown either
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios before_{};
    bool isTerminal_;
};
#else
struct EchoOff {};
#endif

} // namespace

QByteArray readSecretLine(const char *what)
{
    std::fprintf(stderr, "%s: ", what);
    std::fflush(stderr);
    char line[512];
    const EchoOff silent;
    const bool got = std::fgets(line, sizeof line, stdin) != nullptr;
    QByteArray answer = got ? QByteArray(line).trimmed() : QByteArray();
    std::fill(std::begin(line), std::end(line), '\0');
    return answer;
}

QString withoutControls(const QString &text, std::optional<QChar> kept)
{
    QString harmless;
    harmless.reserve(text.size());
    for (const QChar c : text) {
        const bool turns =
            c >= u'\u202A' && c <= u'\u202E'; // the isolates, which we write ourselves, end by themselves
        if (c == kept || (c.category() != QChar::Other_Control && !turns))
            harmless += c;
        else
            harmless += QStringLiteral("\\u%1").arg(uint{c.unicode()}, 4, 16, QLatin1Char('0'));
    }
    return harmless;
}

void say(FILE *where, const QByteArray &text)
{
    const QByteArray harmless = withoutControls(QString::fromUtf8(text), u'\n').toUtf8();
    std::fwrite(harmless.constData(), 1, static_cast<std::size_t>(harmless.size()), where);
    std::fflush(where);
}

} // namespace cli
