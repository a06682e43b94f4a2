// SPDX-License-Identifier: Apache-2.0
// bench_startup: from the start of a process to its first painted window, and its memory, beside an empty window with the
// same fonts: loaded, as whoever shows one letter in each must; and, for comparison, only registered.
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
#include <array>
#include <ctime>
#include <optional>
#include <unistd.h>

namespace {

constexpr int runs = 31;

enum class Fonts { Registered, Loaded };

/// What the sign-in window writes in.
constexpr ui::TextRole shownRoles[] = {ui::TextRole::Body,
    ui::TextRole::Strong,
    ui::TextRole::Label,
    ui::TextRole::Small,
    ui::TextRole::Section,
    ui::TextRole::Title,
    ui::TextRole::Display};

/// The windows that are compared, by the argument that shows each.
constexpr const char *bare = "registered", *floorOf = "empty", *ours = "sign-in";

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

int paintNothing(QApplication &application, double started, Fonts fonts)
{
    const ui::Theme theme(application); // registers them; Qt loads one when its first letter is measured
    if (fonts == Fonts::Loaded)
        for (const ui::TextRole role : shownRoles)
            (void)QFontMetrics(ui::fontFor(role)).horizontalAdvance(QChar(0x062A)); // ت
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
            .draftsFolder = folder.filePath(QStringLiteral("drafts")),
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
    if (!what.isEmpty()) {
        QApplication application(argc, argv);
        const double started = argc > 2 ? QByteArray(argv[2]).toDouble() : 0;
        if (what == ours)
            return paintSignIn(application, started);
        return paintNothing(application, started, what == bare ? Fonts::Registered : Fonts::Loaded);
    }
    const QCoreApplication application(argc, argv);
    constexpr std::array kinds{bare, floorOf, ours};
    std::array<std::vector<double>, kinds.size()> wall, cpu, memory;
    for (int i = 0; i <= runs; ++i) // in turn, so that a busy moment falls on all; the first of each only warms up
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const auto figures = run(QCoreApplication::applicationFilePath(), QString::fromLatin1(kinds[kind]));
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
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        out << QString::fromLatin1(kinds[kind]).leftJustified(10) << "  first paint " << median(wall[kind])
            << " ms  cpu " << median(cpu[kind]) << " ms  memory " << median(memory[kind]) << " MB   (median of " << runs
            << ")" << Qt::endl;
    out.setRealNumberPrecision(2);
    const auto ratio = [](const auto &figures, std::size_t floor) {
        return median(figures[2]) / median(figures[floor]);
    };
    out << "ratio       time " << ratio(wall, 1) << "  cpu " << ratio(cpu, 1) << "  memory " << ratio(memory, 1)
        << "   (aims: time 1.5, memory 1.6); beside fonts that are only registered: time " << ratio(wall, 0)
        << Qt::endl;
    return 0;
}
