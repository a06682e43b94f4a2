// SPDX-License-Identifier: Apache-2.0
// Finding the QR of a certificate on a picture of its page.
#include "verify/document.h"

#include <ZXing/ReadBarcode.h>

#include <string_view>

namespace verify {
namespace {

using domain::Outcome;

constexpr std::string_view ours = "TAMINAT.";

ZXing::ImageView viewOf(const QImage &grey)
{
    return {
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())};
}

std::optional<Carried> found(const QImage &grey, ZXing::Binarizer binarizer)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setBinarizer(binarizer).setTryHarder(true).setTryRotate(true);
    hints.setTryDownscale(true).setMaxNumberOfSymbols(8); // a page may bear codes of others
    for (const ZXing::Result &code : ZXing::ReadBarcodes(viewOf(grey), hints)) {
        const std::string text = code.text();
        if (code.isValid() && std::string_view(text).starts_with(ours))
            return Carried{text, std::nullopt};
    }
    return std::nullopt;
}

} // namespace

Outcome<Carried> readPicture(const QImage &page)
{
    if (page.isNull() || qint64(page.width()) * page.height() > largestPicture)
        return domain::refuse("file.damaged");
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    // Local contrast reads photographs; one threshold for all reads what a fax has made black and white.
    for (const ZXing::Binarizer binarizer : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram})
        if (auto carried = found(grey, binarizer))
            return *std::move(carried);
    // A module that beats with the grid of pixels, or is many pixels wide, reads better smaller.
    for (const int percent : {75, 50}) {
        const QSize size = grey.size() * percent / 100;
        if (size.isEmpty())
            continue;
        if (auto carried = found(
                grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), ZXing::Binarizer::LocalAverage))
            return *std::move(carried);
    }
    return domain::refuse("certificate.none");
}

} // namespace verify
