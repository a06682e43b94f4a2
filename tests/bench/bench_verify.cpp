// SPDX-License-Identifier: Apache-2.0
// What verifying costs, from a PDF and from a 300 dpi scan, each beside its floor: the signature alone, the decoder alone.
#include "tests/verify/issuer.h"
#include "tests/verify/page.h"
#include "verify/check.h"
#include "verify/document.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <ZXing/ReadBarcode.h>

class VerifyBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void floorOfAPdfIsItsSignature()
    {
        const auto payload = contract::Payload::parse(certificate_.payload);
        QVERIFY(payload.ok());
        bool good = true;
        QBENCHMARK
        {
            good = good && verify::isSigned(payload->toSign(), payload->signature, key_.publicKey());
        }
        QVERIFY(good);
    }

    void fromAPdf()
    {
        const QByteArray pdf = support::pdfWith(certificate_);
        bool good = true;
        QBENCHMARK
        {
            const auto carried = verify::readDocument(pdf);
            good = good && carried && verify::check(trust_, carried->payload, carried->body, support::issueDay()).ok();
        }
        QVERIFY(good);
    }

    void floorOfAScanIsItsPictureDecoded()
    {
        const QByteArray file = scan();
        bool good = true;
        QBENCHMARK
        {
            const QImage page = QImage::fromData(file).convertToFormat(QImage::Format_Grayscale8);
            const ZXing::ImageView view(page.constBits(),
                page.width(),
                page.height(),
                ZXing::ImageFormat::Lum,
                static_cast<int>(page.bytesPerLine()));
            ZXing::DecodeHints hints;
            hints.setFormats(ZXing::BarcodeFormat::QRCode);
            good = good && ZXing::ReadBarcode(view, hints).isValid();
        }
        QVERIFY(good);
    }

    void fromAScan()
    {
        const QByteArray file = scan();
        bool good = true;
        QBENCHMARK
        {
            const auto carried = verify::readDocument(file);
            good = good && carried && verify::check(trust_, carried->payload, carried->body, support::issueDay()).ok();
        }
        QVERIFY(good);
    }

private:
    QByteArray scan() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        support::turned(support::scannedPage(certificate_.payload, 300), 1.3).save(&buffer, "PNG");
        return buffer.data();
    }

    const support::Signer key_{2};
    const verify::Trust trust_ = support::trustIn(support::Signer(1), {support::keyOf(key_)});
    const contract::Embedded certificate_ = support::issued(support::bodyNumbered(1, 40), key_);
};

QTEST_MAIN(VerifyBenchmark)
#include "bench_verify.moc"
