// SPDX-License-Identifier: Apache-2.0
// bench_print: a certificate as a finished PDF beside the same pages, laid out before, painted raw by Qt; and many saved by
// one thread and by two, with the memory that it takes.
#include "print/batch.h"
#include "print/certificate.h"
#include "tests/print/samples.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

namespace {

constexpr int pairs = 51;
constexpr int batches = 3;
constexpr std::size_t few = 50, many = 500;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Milliseconds by this clock.
double timed(clockid_t clock, const std::function<void()> &work)
{
    const double start = now(clock);
    work();
    return now(clock) - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

const char *verdict(bool good)
{
    return good ? "met" : "MISSED";
}

contract::Embedded issuedOf(int periods, std::uint32_t seed)
{
    return support::issuedSample(
        {contract::CertificateType::PeriodsAndWages, contract::CertificateLanguage::Arabic, periods, seed});
}

/// The floor: the same glyphs, shaped before, and the same QR, into a PDF with its fonts; nothing is finished or signed.
qsizetype paintRaw(const print::Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(2540);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        print::paint(document, page, painter, print::a4 / print::mm);
    }
    painter.end();
    return bytes.size();
}

bool compareOne(int periods)
{
    const contract::Embedded issued = issuedOf(periods, 1);
    const auto document = print::certificate(issued, support::dictionaries());
    if (!document)
        std::abort();
    std::vector<double> floor, laidOut, ours;
    for (int i = 0; i < pairs; ++i) {
        floor.push_back(timed(CLOCK_THREAD_CPUTIME_ID, [&] {
            if (paintRaw(*document) == 0)
                std::abort();
        }));
        laidOut.push_back(timed(CLOCK_THREAD_CPUTIME_ID, [&] {
            if (paintRaw(*print::certificate(issued, support::dictionaries())) == 0)
                std::abort();
        }));
        ours.push_back(timed(CLOCK_THREAD_CPUTIME_ID, [&] {
            if (!print::toPdf(issued, support::dictionaries()))
                std::abort();
        }));
    }
    const double ratio = median(ours) / median(floor);
    std::printf("one of %2d periods, %zu pages: raw %.1f ms of CPU, finished %.1f ms, %.2f x (aim at most 1.30: %s); "
                "beside laying it out and painting it, %.1f ms: %.2f x\n",
        periods,
        document->pages.size(),
        median(floor),
        median(ours),
        ratio,
        verdict(ratio <= 1.3),
        median(laidOut),
        median(ours) / median(laidOut));
    return ratio <= 1.3;
}

/// Forgets the most memory that there was so far.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// The most that was resident since, in MB.
double peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, 20).simplified().split(' ').value(0).toDouble() * 1024 / 1e6;
}

/// Milliseconds that the first so many take.
double saveThem(const std::vector<contract::Embedded> &all, std::size_t count, unsigned threads)
{
    const QTemporaryDir folder;
    print::Batch batch;
    batch.count = count;
    batch.job = [&](std::size_t place) {
        return print::Job{all[place], folder.filePath(QStringLiteral("%1.pdf").arg(place))};
    };
    batch.done = [](std::size_t /*place*/, const domain::Outcome<print::Saved> &outcome) {
        if (!outcome)
            std::abort();
    };
    const std::atomic<bool> stop = false;
    return timed(CLOCK_MONOTONIC, [&] { print::saveAll(batch, support::dictionaries(), threads, stop); });
}

/// Milliseconds that the same counting takes when so many threads share it out: the floor of a gain, what the machine has to
/// give at that moment.
double countThem(unsigned threads)
{
    constexpr std::uint64_t steps = 1'000'000'000;
    const auto count = [threads] {
        volatile std::uint64_t sum = 0;
        for (std::uint64_t i = 0; i < steps / threads; ++i)
            sum = sum + i;
    };
    return timed(CLOCK_MONOTONIC, [&] {
        std::vector<std::thread> others;
        for (unsigned i = 1; i < threads; ++i)
            others.emplace_back(count);
        count();
        for (std::thread &each : others)
            each.join();
    });
}

bool compareMany()
{
    std::vector<contract::Embedded> all;
    for (std::size_t i = 0; i < many; ++i)
        all.push_back(issuedOf(3, static_cast<std::uint32_t>(i)));
    (void)saveThem(all, few, 2);
    std::vector<double> alone, together, bareAlone, bareTogether, cpuAlone, cpuTogether;
    for (int i = 0; i < batches; ++i) {
        double start = now(CLOCK_PROCESS_CPUTIME_ID);
        alone.push_back(saveThem(all, many, 1));
        cpuAlone.push_back(now(CLOCK_PROCESS_CPUTIME_ID) - start);
        bareAlone.push_back(countThem(1));
        start = now(CLOCK_PROCESS_CPUTIME_ID);
        together.push_back(saveThem(all, many, 2));
        cpuTogether.push_back(now(CLOCK_PROCESS_CPUTIME_ID) - start);
        bareTogether.push_back(countThem(2));
    }
    const double gain = median(alone) / median(together);
    std::printf("%zu to files: one thread %.0f ms, two %.0f ms, %.2f x as fast (aim at least 1.60: %s)\n",
        many,
        median(alone),
        median(together),
        gain,
        verdict(gain >= 1.6));
    std::printf("  of CPU: one thread %.0f ms, two %.0f ms; two threads that share nothing were %.2f x as fast\n",
        median(cpuAlone),
        median(cpuTogether),
        median(bareAlone) / median(bareTogether));
    forgetPeak();
    (void)saveThem(all, few, 2);
    const double peakOfFew = peakMegabytes();
    forgetPeak();
    (void)saveThem(all, many, 2);
    const double peakOfMany = peakMegabytes();
    const bool flat = peakOfMany <= peakOfFew * 1.05;
    std::printf("most memory: %zu files %.1f MB, %zu files %.1f MB (aim at most 5 %% more: %s)\n",
        few,
        peakOfFew,
        many,
        peakOfMany,
        verdict(flat));
    return gain >= 1.6 && flat;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    bool good = compareOne(3);
    good = compareOne(40) && good;
    good = compareMany() && good;
    return good ? 0 : 1;
}
