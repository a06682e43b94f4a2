// SPDX-License-Identifier: Apache-2.0
// How the QR is drawn.
#include "print/code.h"

#include <memory>
#include <qrencode.h>

namespace print {

QPainterPath codePath(std::string_view text, QRectF box)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
            reinterpret_cast<const unsigned char *>(text.data()), // NOLINT(*-reinterpret-cast): bytes are bytes
            0,
            QR_ECLEVEL_M),
        &QRcode_free);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (!code)
        return path;
    constexpr int quiet = 4;
    const int width = code->width;
    const qreal module = box.width() / (width + 2 * quiet);
    const auto dark = [&](int x, int y) { return (code->data[y * width + x] & 1U) != 0; };
    // Modules side by side are one rectangle, for a smaller file, and rows overlap by a hair, so that no seam is seen.
    constexpr qreal overlap = 1.02;
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            const int from = x;
            while (x < width && dark(x, y))
                ++x;
            if (x > from)
                path.addRect(box.x() + (from + quiet) * module,
                    box.y() + (y + quiet) * module,
                    (x - from) * module,
                    module * overlap);
        }
    }
    return path;
}

} // namespace print
