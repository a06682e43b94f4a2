// SPDX-License-Identifier: Apache-2.0
// Whatever document comes: ours is read from scans, faxes, photographs and PDFs; everything else is refused, soon.
#include "tests/verify/issuer.h"
#include "tests/verify/page.h"
#include "verify/check.h"
#include "verify/document.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using contract::Embedded;
using support::Signer;

namespace {

constexpr int soon = 60'000; // milliseconds, under the sanitizers on a busy machine

QByteArray noise(int bytes)
{
    std::mt19937 dice(1448);
    QByteArray random(bytes, '\0');
    for (char &byte : random)
        byte = static_cast<char>(dice());
    return random;
}

QByteArray png(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray strangersPdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(500, 500, QStringLiteral("شهادة ليست منا"));
    painter.end();
    return buffer.data();
}

/// Something like an animal: blots and fur, as a telephone would send it.
QByteArray photographOfACat()
{
    QImage image(3000, 4000, QImage::Format_RGB32);
    image.fill(QColor(180, 160, 140));
    std::mt19937 dice(9);
    QPainter painter(&image);
    for (int hair = 0; hair < 20'000; ++hair) {
        painter.setPen(QColor::fromRgb(static_cast<QRgb>(dice() % 0xFFFFFF)));
        const int x = static_cast<int>(dice() % 3000);
        const int y = static_cast<int>(dice() % 4000);
        painter.drawLine(x, y, x + static_cast<int>(dice() % 60), y + static_cast<int>(dice() % 60));
    }
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return buffer.data();
}

QByteArray packet(const QByteArray &inside)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:taminat=\"urn:taminat:certificate:1#\">" + inside
           + "</x:xmpmeta>";
}

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadFromAScan_data();
    void itIsReadFromAScan();
    void itIsReadFromAPhotograph();
    void zbarReadsTheSamePages_data();
    void zbarReadsTheSamePages();
    void itIsReadAmongCodesOfOthers();
    void itIsReadFromAPdf();
    void twoCertificatesInOneFileAreRefused();
    void aPdfWhoseContentWasSwappedIsNotBelieved();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void aFileIsKnownByWhatItIs();
    void aPipeIsNotWaitedFor();
    void anEnormousFileIsNotRead();

private:
    const Signer root_{1};
    const Signer key_{2};
    const verify::Trust trust_ = support::trustIn(root_, {support::keyOf(key_)});
    const Embedded certificate_ = support::issued(support::bodyNumbered(1), key_);

    bool isBelieved(const domain::Outcome<verify::Carried> &carried) const
    {
        return carried && verify::check(trust_, carried->payload, carried->body, support::issueDay()).ok();
    }
};

void DocumentsTest::itIsReadFromAScan_data()
{
    QTest::addColumn<int>("dpi");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<bool>("fax");
    QTest::newRow("200 dpi") << 200 << 0.0 << false;
    QTest::newRow("300 dpi") << 300 << 0.0 << false;
    QTest::newRow("600 dpi") << 600 << 0.0 << false;
    QTest::newRow("200 dpi, turned a little") << 200 << 1.3 << false;
    QTest::newRow("300 dpi, turned a little") << 300 << -2.1 << false;
    QTest::newRow("300 dpi, turned five degrees") << 300 << 5.0 << false;
    QTest::newRow("300 dpi, upside down") << 300 << 180.0 << false;
    QTest::newRow("300 dpi, on its side") << 300 << 88.7 << false;
    QTest::newRow("fax, 300 dpi") << 300 << 0.0 << true;
    QTest::newRow("fax, 300 dpi, turned a little") << 300 << 1.7 << true;
}

void DocumentsTest::itIsReadFromAScan()
{
    QFETCH(int, dpi);
    QFETCH(double, degrees);
    QFETCH(bool, fax);
    QImage page = support::turned(support::scannedPage(certificate_.payload, dpi), degrees);
    if (fax)
        page = support::faxed(page);
    const auto carried = verify::readDocument(png(page));
    QVERIFY(carried.ok());
    QCOMPARE(carried->payload, certificate_.payload);
    QVERIFY(!carried->body);
    QVERIFY(isBelieved(carried));
}

void DocumentsTest::itIsReadFromAPhotograph()
{
    QVERIFY(isBelieved(verify::readDocument(support::photographed(support::scannedPage(certificate_.payload, 300)))));
}

void DocumentsTest::zbarReadsTheSamePages_data()
{
    itIsReadFromAScan_data();
}

void DocumentsTest::zbarReadsTheSamePages()
{
    QFETCH(int, dpi);
    QFETCH(double, degrees);
    QFETCH(bool, fax);
    QImage page = support::turned(support::scannedPage(certificate_.payload, dpi), degrees);
    if (fax)
        page = support::faxed(page);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    QVERIFY(page.save(path));
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
    QVERIFY(zbar.waitForFinished(soon));
    QCOMPARE(zbar.readAllStandardOutput().trimmed().toStdString(), certificate_.payload);
}

void DocumentsTest::itIsReadAmongCodesOfOthers()
{
    QImage page = support::scannedPage(certificate_.payload, 300);
    const QImage other = support::scannedPage("https://www.example.com/", 300);
    const QRect corner(page.width() / 2, other.height() * 4 / 5, page.width() / 2, other.height() / 5);
    QPainter painter(&page);
    painter.drawImage(QPoint(0, page.height() / 2), other.copy(corner));
    painter.end();
    QVERIFY(isBelieved(verify::readPicture(page)));
}

void DocumentsTest::itIsReadFromAPdf()
{
    const auto carried = verify::readDocument(support::pdfWith(certificate_));
    QVERIFY(carried.ok());
    QCOMPARE(carried->payload, certificate_.payload);
    QVERIFY(carried->body == certificate_.body);
    QVERIFY(isBelieved(carried));
    const auto ofManyPages = support::issued(support::bodyNumbered(3, 300), key_);
    QVERIFY(isBelieved(verify::readDocument(support::pdfWith(ofManyPages))));
}

void DocumentsTest::twoCertificatesInOneFileAreRefused()
{
    const Embedded other = support::issued(support::bodyNumbered(2), key_);
    const auto two = verify::readPdf(support::pdfWith(other) + support::pdfWith(certificate_));
    QCOMPARE(two.fault().code, std::string("certificate.unreadable"));
    const auto amended = verify::readPdf(support::pdfWith(certificate_) + support::pdfWith(certificate_));
    QVERIFY(amended.ok());
    QCOMPARE(amended->payload, certificate_.payload);
}

void DocumentsTest::aPdfWhoseContentWasSwappedIsNotBelieved()
{
    const Embedded other = support::issued(support::bodyNumbered(2), key_);
    const auto carried = verify::readDocument(support::pdfWith({certificate_.payload, other.body}));
    QVERIFY(carried.ok());
    QVERIFY(!isBelieved(carried));
}

void DocumentsTest::whatIsNotOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray ours = support::pdfWith(certificate_);
    const auto none = QStringLiteral("certificate.none");
    const auto unknown = QStringLiteral("file.unknown_kind");
    QTest::newRow("nothing") << QByteArray() << unknown;
    QTest::newRow("words") << QByteArray("Dear Sir or Madam") << unknown;
    QTest::newRow("random bytes") << noise(1'000'000) << unknown;
    QTest::newRow("random bytes that say PDF") << "%PDF-1.7\n" + noise(5'000'000) << none;
    QTest::newRow("a stranger's PDF") << strangersPdf() << none;
    QTest::newRow("a PDF with another's metadata") << support::pdfAround(packet("<a/>")) << none;
    QTest::newRow("a PDF with a password")
        << QByteArray("%PDF-1.7\ntrailer << /Root 1 0 R /Encrypt 7 0 R >>\n%%EOF") << QStringLiteral("file.locked");
    QTest::newRow("a PDF that is cut") << ours.left(ours.indexOf("taminat:body") + 100) << none;
    QTest::newRow("metadata without a body")
        << support::pdfAround(packet("<taminat:payload>x</taminat:payload>")) << none;
    QTest::newRow("metadata within metadata")
        << support::pdfAround(packet(QByteArray("<taminat:body>").repeated(100'000))) << none;
    QTest::newRow("entities that multiply")
        << support::pdfAround("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                              + packet("<taminat:body>" + QByteArray("&b;").repeated(10'000) + "</taminat:body>"))
        << none;
    QTest::newRow("a thousand packets") << "%PDF-1.7\n" + packet("<taminat:payload/>").repeated(10'000) << none;
    QTest::newRow("a thousand beginnings") << "%PDF-1.7\n" + QByteArray("<x:xmpmeta ").repeated(100'000) << none;
    QTest::newRow("a drawing, which is a program")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"500\" height=\"500\"><text>a</text></svg>")
        << unknown;
    QTest::newRow("a photograph of a cat") << photographOfACat() << none;
    QTest::newRow("an empty page") << png(QImage(1654, 2339, QImage::Format_Mono)) << none;
    QTest::newRow("one pixel") << png(QImage(1, 1, QImage::Format_RGB32)) << none;
    QTest::newRow("a code of others") << png(support::scannedPage("https://www.example.com/", 200)) << none;
    QTest::newRow("a picture that is cut")
        << png(support::scannedPage(certificate_.payload, 200)).left(20'000) << QStringLiteral("file.damaged");
    QImage plain(9'000, 9'000, QImage::Format_Mono); // a few kilobytes in its file
    plain.fill(Qt::color1);
    QTest::newRow("a picture of too many pixels") << png(plain) << QStringLiteral("file.too_large");
}

void DocumentsTest::whatIsNotOursIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QElapsedTimer timer;
    timer.start();
    const auto carried = verify::readDocument(bytes);
    QVERIFY(!carried.ok());
    QCOMPARE(QString::fromStdString(carried.fault().code), code);
    QVERIFY(timer.elapsed() < soon);
}

void DocumentsTest::aFileIsKnownByWhatItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scan.pdf")); // a picture, whatever its name says
    QVERIFY(support::scannedPage(certificate_.payload, 200).save(path, "PNG"));
    QVERIFY(isBelieved(verify::readDocument(path)));
    QCOMPARE(verify::readDocument(folder.filePath(QStringLiteral("none"))).fault().code, std::string("file.not_read"));
    QCOMPARE(verify::readDocument(folder.path()).fault().code, std::string("file.not_read"));
}

void DocumentsTest::aPipeIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.pdf"));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
    QCOMPARE(verify::readDocument(pipe).fault().code, std::string("file.not_read"));
}

void DocumentsTest::anEnormousFileIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("enormous.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("%PDF-1.7\n") > 0 && file.resize(8LL * 1024 * 1024 * 1024)); // a hole: no disk is used
    file.close();
    const auto refused = verify::readDocument(path);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.fault().code, std::string("file.too_large"));
    QCOMPARE(refused.fault().figure, 32);
    // What is no file at all is not begun.
    QCOMPARE(verify::readDocument(QStringLiteral("/dev/zero")).fault().code, std::string("file.not_read"));
}

QTEST_MAIN(DocumentsTest)
#include "tst_documents.moc"
