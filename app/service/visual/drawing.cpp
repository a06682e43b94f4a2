// SPDX-License-Identifier: Apache-2.0
// The ten figures as lines, and what is done to them so that only an eye puts them together again.
#include "service/visual/drawing.h"

#include "service/digest.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace service {
namespace {

using contract::Stroke;
using contract::VisualCode;

struct Point {
    double x = 0;
    double y = 0;
};
using Line = std::vector<Point>;

// In a box of 40 by 60.
const std::array<std::vector<Line>, 10> figures{{
    {{{20, 0}, {8, 4}, {0, 18}, {0, 42}, {8, 56}, {20, 60}, {32, 56}, {40, 42}, {40, 18}, {32, 4}, {20, 0}}},
    {{{6, 14}, {22, 0}, {22, 60}}},
    {{{2, 14}, {10, 2}, {24, 0}, {36, 6}, {38, 18}, {30, 32}, {2, 60}, {40, 60}}},
    {{{4, 4}, {20, 0}, {36, 6}, {36, 20}, {18, 28}, {38, 36}, {40, 50}, {24, 60}, {2, 56}}},
    {{{30, 60}, {30, 0}, {0, 42}, {40, 42}}},
    {{{38, 0}, {6, 0}, {4, 26}, {20, 22}, {36, 30}, {38, 46}, {26, 58}, {2, 58}}},
    {{{34, 2}, {14, 12}, {2, 34}, {4, 52}, {18, 60}, {34, 54}, {38, 42}, {28, 32}, {12, 34}, {3, 44}}},
    {{{0, 0}, {40, 0}, {16, 60}}},
    {{{20, 28}, {4, 18}, {8, 2}, {32, 2}, {36, 18}, {20, 28}, {2, 42}, {8, 58}, {32, 58}, {38, 42}, {20, 28}}},
    {{{37, 18}, {28, 28}, {10, 26}, {2, 14}, {12, 0}, {30, 2}, {37, 16}, {34, 40}, {16, 60}}},
}};

/// Between the two, each as likely.
double between(double least, double most)
{
    constexpr std::uint32_t steps = 10'000;
    return least + (most - least) * randomBelow(steps + 1) / steps;
}

/// With points in between, so that a straight line can be bent.
Line divided(const Line &line)
{
    constexpr double longest = 6;
    Line dense{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point from = line[i - 1];
        const Point to = line[i];
        const int parts = std::max(1, static_cast<int>(std::ceil(std::hypot(to.x - from.x, to.y - from.y) / longest)));
        for (int part = 1; part <= parts; ++part)
            dense.push_back({from.x + (to.x - from.x) * part / parts, from.y + (to.y - from.y) * part / parts});
    }
    return dense;
}

/// Leaning, turned, larger or smaller, around the middle of its place.
struct Pose {
    Point middle;
    double turn = between(-0.28, 0.28);
    double lean = between(-0.25, 0.25);
    double wide = between(1.6, 2.0);
    double high = between(1.75, 2.1);

    [[nodiscard]] Point of(Point point) const
    {
        const double x = (point.x - 20) * wide - (point.y - 30) * lean;
        const double y = (point.y - 30) * high;
        return {middle.x + x * std::cos(turn) - y * std::sin(turn), middle.y + x * std::sin(turn) + y * std::cos(turn)};
    }
};

/// The whole picture on water.
struct Waves {
    double height = between(4, 8);
    double length = between(70, 120);
    double start = between(0, 6.28);
    double sideways = between(2, 5);
    double rise = between(50, 90);

    [[nodiscard]] Point of(Point point) const
    {
        return {point.x + sideways * std::sin(point.y / rise * 6.28 + start),
            point.y + height * std::sin(point.x / length * 6.28 + start)};
    }
};

/// Pieces of a few points each; neighbours share a point, so the eye sees no gap.
void cutInto(std::vector<Line> &pieces, const Line &line)
{
    std::size_t at = 0;
    while (at + 1 < line.size()) {
        const std::size_t end = std::min(line.size() - 1, at + 3 + randomBelow(5));
        pieces.emplace_back(
            line.begin() + static_cast<std::ptrdiff_t>(at), line.begin() + static_cast<std::ptrdiff_t>(end) + 1);
        at = end;
    }
}

Stroke strokeOf(const Line &line, bool backwards)
{
    const auto within = [](double value, std::int32_t most) {
        return std::clamp(static_cast<std::int32_t>(std::lround(value)), std::int32_t{0}, most);
    };
    Stroke stroke;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Point &point = line[backwards ? line.size() - 1 - i : i];
        stroke.points.push_back(within(point.x, VisualCode::width));
        stroke.points.push_back(within(point.y, VisualCode::height));
    }
    return stroke;
}

} // namespace

std::vector<Stroke> drawn(std::string_view digits)
{
    const Waves waves;
    std::vector<Line> pieces;
    const double place = static_cast<double>(VisualCode::width) / static_cast<double>(digits.size() + 1);
    double x = place;
    for (const char digit : digits) {
        const Pose pose{{x + between(-8, 8), VisualCode::height / 2.0 + between(-8, 8)}};
        for (const Line &line : figures.at(static_cast<std::size_t>(digit - '0'))) {
            Line placed = divided(line);
            for (Point &point : placed)
                point = waves.of(pose.of(point));
            cutInto(pieces, placed);
        }
        x += place;
    }
    // One line across all of them, and a few that belong to nothing.
    std::vector<Line> others{Line{Point{between(5, 60), between(40, 140)},
        Point{between(VisualCode::width - 60.0, VisualCode::width - 5.0), between(40, 140)}}};
    constexpr int strays = 6;
    for (int i = 0; i < strays; ++i) {
        const Point from{between(20, VisualCode::width - 20.0), between(20, VisualCode::height - 20.0)};
        others.push_back(Line{from, Point{from.x + between(-30, 30), from.y + between(-25, 25)}});
    }
    for (const Line &other : others) {
        Line line = divided(other);
        for (Point &point : line)
            point = waves.of(point);
        cutInto(pieces, line);
    }
    for (std::size_t i = pieces.size(); i > 1; --i)
        std::swap(pieces[i - 1], pieces[randomBelow(static_cast<std::uint32_t>(i))]);
    std::vector<Stroke> strokes;
    strokes.reserve(pieces.size());
    for (const Line &piece : pieces)
        strokes.push_back(strokeOf(piece, randomBelow(2) == 1));
    return strokes;
}

} // namespace service
