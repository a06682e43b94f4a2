// SPDX-License-Identifier: Apache-2.0
// The registration form of an employer: on one page in both languages, however long the names, and complete.
#include "print/pdf.h"
#include "print/registration_form.h"
#include "print/text.h"
#include "tests/print/archive.h"
#include "tests/print/pdf.h"
#include "tests/print/samples.h"
#include "verify/document.h"

#include <QFile>
#include <QFontInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using contract::CertificateLanguage;

namespace {

contract::EmployerAccount account(const std::string &name, const std::string &latinName)
{
    contract::EmployerAccount made;
    made.establishmentName = *domain::Line<120>::parse(name);
    made.establishmentLatinName = *domain::Line<120>::parse(latinName);
    made.establishment = *domain::EstablishmentNo::parse("612345678");
    made.name = *domain::Line<120>::parse(name);
    made.latinName = *domain::Line<120>::parse(latinName);
    made.identity = *domain::PersonId::parse("1000000008");
    made.capacity = contract::SupervisorRole::Owner;
    made.mobile = *contract::Masked::parse("+9665••••5678");
    made.email = *contract::Masked::parse("s••••@example.sa");
    made.registered = *contract::Moment::parse("2026-11-21T19:14:54Z");
    return made;
}

/// What a page says, without the marks that keep its parts in order.
QString saidBy(const print::Document &document)
{
    QString all;
    for (const print::Page &page : document.pages)
        all += page.says().join(QString());
    return all.remove(QRegularExpression(QStringLiteral("\\p{Cf}")));
}

} // namespace

class RegistrationFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCompleteOnOnePage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("name");
        const QString longest = QString(20, QChar(0x0645)) + QString(25, QChar(0x0645)).prepend(u' ').repeated(3);
        QTest::newRow("Arabic") << static_cast<int>(CertificateLanguage::Arabic) << QStringLiteral("شركة أساس البناء");
        QTest::newRow("English") << static_cast<int>(CertificateLanguage::English)
                                 << QStringLiteral("شركة أساس البناء");
        QTest::newRow("long names") << static_cast<int>(CertificateLanguage::Arabic) << longest;
    }
    void isCompleteOnOnePage()
    {
        QFETCH(const int, language);
        QFETCH(const QString, name);
        const auto shown = account(name.toStdString(), "Asas Albina Contracting Co.");
        const print::Document form = print::registrationForm(
            shown, print::Words(support::dictionaries(), static_cast<CertificateLanguage>(language)));
        QCOMPARE(form.pages.size(), std::size_t(1));
        const QString said = saidBy(form);
        for (const char *part : {"612345678", "1000000008", "5678", "2026/11/21", "22:14"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QVERIFY(!form.title.isEmpty());
    }
    void isWrittenInTheDocumentsOwnFont()
    {
        // Asked of a page that nothing was printed before.
        const print::Document form = print::registrationForm(
            account("شركة", "Company"), print::Words(support::dictionaries(), CertificateLanguage::Arabic));
        QCOMPARE(QFontInfo(print::fontOf({})).family(), QStringLiteral("Taminat Document"));
    }
    void isSavedAsAFileThatProvesNothing()
    {
        const auto shown = account("شركة أساس البناء", "Asas Albina Contracting Co.");
        const print::Words words(support::dictionaries(), CertificateLanguage::Arabic);
        const print::Document form = print::registrationForm(shown, words);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("form.pdf"));
        QVERIFY(print::savePdf(form, words, shown.registered, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const QStringList read = support::wordsByPoppler({pdf}, {}).first();
        for (const char *part : {"612345678", "1000000008", "البناء"})
            QVERIFY2(read.contains(QString::fromUtf8(part)), qPrintable(read.join(QLatin1Char('|'))));
        QVERIFY(pdf.contains("pdfaid:part") && !pdf.contains(contract::xmpNamespace));
        QCOMPARE(support::againstArchiving(pdf), QStringList());
        QCOMPARE(QString::fromStdString(verify::readDocument(path).fault().code), QStringLiteral("certificate.none"));
        // Nowhere to write to is said.
        const auto nowhere =
            print::savePdf(form, words, shown.registered, folder.filePath(QStringLiteral("no/form.pdf")));
        QCOMPARE(QString::fromStdString(nowhere.fault().code), QStringLiteral("file.not_written"));
    }
};

QTEST_MAIN(RegistrationFormTest)
#include "tst_registration_form.moc"
