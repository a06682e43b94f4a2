// SPDX-License-Identifier: Apache-2.0
// bench_startup: from the start of a process to its first painted window, and its memory, beside an empty window with the same fonts.
#include "client/client.h"
#include "vault/memory.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <ctime>
#include <optional>
#include <unistd.h>

namespace {

constexpr int runs = 11;

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Resident now, in MB.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

class Painted : public QObject {
public:
    Painted(QWidget &window, double started) : window_(window), started_(started) { window.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &window_ && event->type() == QEvent::Paint)
            // After the paint has been flushed.
            QTimer::singleShot(0, this, [this] {
                const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
                QTextStream(stdout) << milliseconds(CLOCK_MONOTONIC) - started_ << ' ' << cpu << ' '
                                    << residentMegabytes() << Qt::endl;
                QCoreApplication::quit();
            });
        return false;
    }

private:
    QWidget &window_;
    double started_; ///< by the one who started this process
};

int paintNothing(QApplication &application, double started)
{
    const ui::Theme theme(application); // the same fonts
    QWidget window;
    window.resize(1180, 760);
    const Painted painted(window, started);
    window.show();
    return QApplication::exec();
}

int paintSignIn(QApplication &application, double started)
{
    const QTemporaryDir folder;
    const domain::SystemClock clock;
    client::Client taminat(application,
        clock,
        {.server = QUrl(QStringLiteral("http://127.0.0.1:9")),
            .settingsFile = folder.filePath(QStringLiteral("settings.ini")),
            .vault = std::make_unique<vault::Memory>()});
    const Painted painted(*taminat.window().centralWidget(), started);
    taminat.open();
    return QApplication::exec();
}

struct Figures {
    double wall, cpu, memory;
};

/// Nothing if the window never came: no display, a crash.
std::optional<Figures> run(const QString &program, const QString &what)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(program, {what, QString::number(milliseconds(CLOCK_MONOTONIC), 'f', 3)});
    child.waitForFinished(60'000);
    const auto figures = QString::fromLatin1(child.readAllStandardOutput()).simplified().split(u' ');
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || figures.size() != 3)
        return {};
    return Figures{figures.value(0).toDouble(), figures.value(1).toDouble(), figures.value(2).toDouble()};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray what = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (what == "empty" || what == "sign-in") {
        QApplication application(argc, argv);
        const double started = argc > 2 ? QByteArray(argv[2]).toDouble() : 0;
        return what == "empty" ? paintNothing(application, started) : paintSignIn(application, started);
    }
    const QCoreApplication application(argc, argv);
    std::vector<double> wall[2], cpu[2], memory[2];
    const QString kinds[] = {QStringLiteral("empty"), QStringLiteral("sign-in")};
    for (int i = 0; i <= runs; ++i) // in turn, so that a busy moment falls on both; the first of each only warms up
        for (int kind = 0; kind < 2; ++kind) {
            const auto figures = run(QCoreApplication::applicationFilePath(), kinds[kind]);
            if (!figures)
                return 1; // the child has said why
            if (i == 0)
                continue;
            wall[kind].push_back(figures->wall);
            cpu[kind].push_back(figures->cpu);
            memory[kind].push_back(figures->memory);
        }
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    for (int kind = 0; kind < 2; ++kind)
        out << kinds[kind].leftJustified(8) << "  first paint " << median(wall[kind]) << " ms  cpu "
            << median(cpu[kind]) << " ms  memory " << median(memory[kind]) << " MB   (median of " << runs << ")"
            << Qt::endl;
    out.setRealNumberPrecision(2);
    out << "ratio     time " << median(wall[1]) / median(wall[0]) << "  cpu " << median(cpu[1]) / median(cpu[0])
        << "  memory " << median(memory[1]) / median(memory[0]) << "   (aims: time 1.5, memory 1.6)" << Qt::endl;
    return 0;
}
