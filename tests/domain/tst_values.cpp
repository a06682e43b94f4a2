// SPDX-License-Identifier: Apache-2.0
// Border numbers, commercial registrations, names, addresses, banks: §5 and §5.3.
#include "domain/address.h"
#include "domain/bank.h"
#include "domain/name.h"
#include "readable.h"

#include <QTest>

using namespace domain;

class ValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void warnsOfABorderNumberOnly();
    void knowsTheCityOfARegistration();
    void knowsTheBankOfAnIban_data();
    void knowsTheBankOfAnIban();
    void putsANameTogether();
};

namespace {

template <class Value>
QString readBack(const std::string &typed)
{
    const auto value = Value::parse(typed);
    // What was read is read as itself.
    if (value && Value::parse(value->text()) != value)
        return QStringLiteral("not read back");
    return answer(value);
}

} // namespace

void ValuesTest::reads_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *kind, const char *typed, const char *kept) {
        QTest::addRow("%s %s", kind, typed)
            << QString::fromLatin1(kind) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("border", "3123456786", "3123456786");
    row("border", "٤١٢٣٤٥٦٧٨٩", "4123456789");
    row("border", "1234567897", "border_number.first_digit");
    row("border", "312345678", "number.length");
    row("border", "31234S6786", "number.not_digits");
    row("border", "", "field.required");
    row("registration", "1010 123456", "1010123456");
    row("registration", "٤٠٣٠١٢٣٤٥٦", "4030123456");
    row("registration", "10101234567", "number.length");
    row("registration", "CR10101234", "number.not_digits");
    row("short address", "RAAA2919", "RAAA2919");
    row("short address", "raaa 2919", "RAAA2919");
    row("short address", "RAAA٢٩١٩", "RAAA2919");
    row("short address", "RAA2919", "address.short_form");
    row("short address", "RAAA29191", "address.short_form");
    row("short address", "2919RAAA", "address.short_form");
    row("short address", " ", "field.required");
    row("postal code", "12345", "12345");
    row("postal code", "1234", "number.length");
    row("arabic", "محمد", "محمد");
    row("arabic", "  عبد   الله  ", "عبد الله");
    row("arabic", "مُحَمَّد", "محمد");
    row("arabic", "محـــمد", "محمد");
    row("arabic", "أبو بكر آل إبراهيم", "أبو بكر آل إبراهيم");
    row("arabic", "Mohammed", "name.not_arabic");
    row("arabic", "محمد1", "name.not_arabic");
    row("arabic", "محمد،", "name.not_arabic");
    row("arabic", "ـــ", "field.required");
    row("arabic", "", "field.required");
    row("latin", "Mary-Ann O'Neil Jr.", "Mary-Ann O'Neil Jr.");
    row("latin", " Abdul  Rahman ", "Abdul Rahman");
    row("latin", "محمد", "name.not_latin");
    row("latin", "-", "name.not_latin");
    row("latin", "R2D2", "name.not_latin");
    row("latin", "Müller", "name.not_latin"); // a passport's machine-readable name has plain letters
    row("latin", "\xC3", "field.bad_characters");
    QTest::newRow("arabic, 60") << QStringLiteral("arabic") << QString(60, QChar(0x0628)) << QString(60, QChar(0x0628));
    QTest::newRow("arabic, 61") << QStringLiteral("arabic") << QString(61, QChar(0x0628))
                                << QStringLiteral("field.too_long");
}

void ValuesTest::reads()
{
    QFETCH(QString, kind);
    QFETCH(QString, typed);
    // The ill-formed row is made here, because a QString cannot hold it.
    const std::string bytes = typed.contains(QChar::ReplacementCharacter) ? "\xC3" : typed.toStdString();
    QString kept;
    if (kind == QLatin1String("border"))
        kept = readBack<BorderNo>(bytes);
    else if (kind == QLatin1String("registration"))
        kept = readBack<CommercialRegistration>(bytes);
    else if (kind == QLatin1String("short address"))
        kept = readBack<ShortAddress>(bytes);
    else if (kind == QLatin1String("postal code"))
        kept = readBack<DigitsOf<5>>(bytes);
    else if (kind == QLatin1String("arabic"))
        kept = readBack<ArabicName>(bytes);
    else
        kept = readBack<LatinName>(bytes);
    QTEST(kept, "kept");
}

// §11, 22: the check digit is not certain, so it is a warning.
void ValuesTest::warnsOfABorderNumberOnly()
{
    QVERIFY(!BorderNo::parse("3123456786")->looksMistyped());
    QVERIFY(BorderNo::parse("3123456787")->looksMistyped());
}

void ValuesTest::knowsTheCityOfARegistration()
{
    QCOMPARE(shown(CommercialRegistration::parse("1010123456")->cityCode()), QStringLiteral("1010"));
}

void ValuesTest::knowsTheBankOfAnIban_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<int>("bank");
    const auto row = [](const char *iban, int bank) { QTest::newRow(iban) << QString::fromLatin1(iban) << bank; };
    row("SA03 8000 0000 6080 1016 7519", static_cast<int>(Bank::AlRajhi));
    row("SA85 1000 0012 3456 7890 1234", static_cast<int>(Bank::Snb));
    row("SA08 2000 0000 0012 3456 7890", static_cast<int>(Bank::Riyad));
    row("SA19 0500 0000 0000 0012 3456", static_cast<int>(Bank::Alinma));
}

void ValuesTest::knowsTheBankOfAnIban()
{
    QFETCH(QString, iban);
    const auto bank = bankOf(*Iban::parse(iban.toStdString()));
    QVERIFY(bank.has_value());
    QTEST(static_cast<int>(*bank), "bank");
    QVERIFY(!bankOf(*Iban::ofAccount("99", "000000000000000001")));
}

void ValuesTest::putsANameTogether()
{
    FullName name;
    name.first = *ArabicName::parse("نورة");
    name.father = *ArabicName::parse("سعد");
    name.family = *ArabicName::parse("القحطاني");
    QCOMPARE(shown(name.text()), QStringLiteral("نورة سعد القحطاني"));
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
