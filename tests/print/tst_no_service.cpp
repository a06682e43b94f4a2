// SPDX-License-Identifier: Apache-2.0
// A computer on which nothing takes print jobs: that is said before a dialog opens, and no file is written in its place.
#include "print/certificate.h"
#include "print/printing.h"
#include "tests/print/samples.h"

#include <QDir>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

class NoServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsToldOf()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        qputenv("CUPS_SERVER", QFile::encodeName(folder.filePath(QStringLiteral("no/such/socket"))));
        const auto drawn = print::certificate(support::issuedSample({}), support::dictionaries());
        QVERIFY(drawn.ok());
        const auto possible = print::canPrint();
        QVERIFY(!possible);
        QCOMPARE(possible.fault().code, std::string("printing.no_service"));
        QPrinter printer(QPrinter::HighResolution);
        print::prepare(printer, *drawn);
        const auto outcome = print::printOn(printer, *drawn);
        QVERIFY(!outcome);
        QCOMPARE(outcome.fault().code, std::string("printing.no_service"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_MAIN(NoServiceTest)
#include "tst_no_service.moc"
