// SPDX-License-Identifier: Apache-2.0
// A certificate's number, payload, body and packet: one spelling each, and nothing read that was not written.
#include "contract/certificate/embedding.h"
#include "contract/certificate/keys.h"
#include "contract/certificate/verification.h"
#include "contract/codec.h"

#include <QTest>

#include <set>

using contract::CertificateNo;
using contract::Payload;

namespace {

CertificateNo number(std::uint8_t seed)
{
    std::array<std::uint8_t, CertificateNo::randomBytes> random{};
    for (std::size_t i = 0; i < random.size(); ++i)
        random[i] = static_cast<std::uint8_t>(seed + i * 37);
    return CertificateNo::made(random);
}

contract::CertificateBody body()
{
    contract::CertificateBody body;
    body.number = number(1);
    body.issuedAt = *contract::Moment::parse("2026-11-21T09:00:00Z");
    body.issued = contract::CertificateDate::of(*domain::Date::parse("2026-11-21"));
    body.holder.name = *domain::Line<120>::parse("نورة بنت عبدالله العتيبي");
    body.holder.identity = *domain::PersonId::parse("1098765439");
    body.holder.subscriberNo = *domain::SubscriberNo::parse("402817765");
    body.holder.nationality = *domain::Line<60>::parse("السعودية");
    body.holder.born = contract::CertificateDate::of(*domain::Date::parse("1985-03-25"));
    contract::CertifiedPeriod period;
    period.establishment = *domain::Line<120>::parse("مؤسسة \"الأفق\" للتجارة");
    period.establishmentNo = *domain::EstablishmentNo::parse("509876543");
    period.occupation = *domain::Line<120>::parse("محاسب");
    period.from = contract::CertificateDate::of(*domain::Date::parse("2021-03-01"));
    period.months = 68;
    body.periods.push_back(period);
    body.months = 68;
    return body;
}

Payload payload()
{
    Payload payload;
    payload.keyId = "0123abcd";
    payload.number = number(1);
    payload.issued = *domain::Date::parse("2026-11-21");
    payload.expires = *domain::Date::parse("2026-12-21");
    payload.body = contract::bodyDigest(contract::encode(body()));
    return payload;
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        const QString exact = QString::fromStdString(number(1).text());
        QTest::newRow("as written") << exact;
        QTest::newRow("small letters") << exact.toLower();
        QTest::newRow("without hyphens") << QString(exact).remove(QLatin1Char('-'));
        QTest::newRow("with spaces") << QLatin1Char(' ') + QString(exact).replace(QLatin1Char('-'), QLatin1Char(' '));
        QTest::newRow("O for zero") << QString(exact).replace(QLatin1Char('0'), QLatin1Char('O'));
        QTest::newRow("l for one") << QString(exact).replace(QLatin1Char('1'), QLatin1Char('l'));
        QTest::newRow("between isolates") << QChar(0x2066) + exact + QChar(0x2069);
    }

    void aNumberIsReadAsItIsTyped()
    {
        QFETCH(QString, typed);
        const auto read = CertificateNo::parse(typed.toStdString());
        QVERIFY(read.ok());
        QCOMPARE(read->text(), number(1).text());
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("short") << QString::fromStdString(number(1).text()).chopped(1);
        QTest::newRow("long") << QString::fromStdString(number(1).text()) + QLatin1Char('0');
        QTest::newRow("U") << QStringLiteral("UUUUU-UUUUU-UUUU");
        QTest::newRow("Arabic") << QStringLiteral("أبجده-وزحطي-كلمن");
    }

    void whatIsNoNumberIsRefused()
    {
        QFETCH(QString, typed);
        QCOMPARE(CertificateNo::parse(typed.toStdString()).fault().code, std::string("certificate_number.form"));
    }

    void everySingleSlipInANumberIsNoticed()
    {
        static const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        const std::string good = number(7).text();
        for (std::size_t at = 0; at < good.size(); ++at) {
            if (good[at] == '-')
                continue;
            for (const char other : alphabet) {
                std::string wrong = good;
                wrong[at] = other;
                QCOMPARE(CertificateNo::parse(wrong).ok(), other == good[at]);
            }
        }
    }

    void everySwapInANumberIsNoticed()
    {
        for (std::uint8_t seed = 0; seed < 20; ++seed) {
            std::string good = number(seed).text();
            std::erase(good, '-');
            for (std::size_t a = 0; a < good.size(); ++a)
                for (std::size_t b = a + 1; b < good.size(); ++b) {
                    std::string wrong = good;
                    std::swap(wrong[a], wrong[b]);
                    QCOMPARE(CertificateNo::parse(wrong).ok(), wrong == good);
                }
        }
    }

    void numbersAreAsManyAsTheirRandomBits()
    {
        std::set<std::string> numbers;
        for (int seed = 0; seed < 32; ++seed)
            numbers.insert(number(static_cast<std::uint8_t>(seed)).text());
        QCOMPARE(numbers.size(), 32U);
    }

    void aPayloadReadsBackAndIsShort()
    {
        const std::string text = payload().text();
        QVERIFY(text.size() <= Payload::longest);
        const auto read = Payload::parse(text);
        QVERIFY(read.ok());
        QCOMPARE(read->text(), text);
        QVERIFY(read->expires == payload().expires);
        QVERIFY(text.starts_with(read->toSign().toStdString() + '.'));
        Payload longest = payload();
        longest.type = contract::CertificateType::EstablishmentRegistration;
        QVERIFY(longest.text().size() <= 300);
    }

    void aPayloadHasOneSpellingOnly_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = QString::fromStdString(payload().text());
        QTest::newRow("space before") << QLatin1Char(' ') + good;
        QTest::newRow("line break after") << good + QLatin1Char('\n');
        QTest::newRow("point after") << good + QLatin1Char('.');
        QTest::newRow("small letters") << good.toLower();
        QTest::newRow("number without hyphens") << QString(good).replace(QString::fromStdString(number(1).text()),
            QString::fromStdString(number(1).text()).remove(QLatin1Char('-')));
        QTest::newRow("date with slashes")
            << QString(good).replace(QStringLiteral("2026-11-21"), QStringLiteral("2026/11/21"));
        QTest::newRow("stray bits at the end") << good.chopped(1) + QLatin1Char('B');
        QTest::newRow("padding") << good + QStringLiteral("==");
        QTest::newRow("a part less") << good.left(good.lastIndexOf(QLatin1Char('.')));
        QTest::newRow("nothing") << QString();
        QTest::newRow("too long") << good + QString(500, QLatin1Char('A'));
        QTest::newRow("another page's") << QStringLiteral("https://www.example.com/verify?code=1");
    }

    void aPayloadHasOneSpellingOnly()
    {
        QFETCH(QString, text);
        QCOMPARE(Payload::parse(text.toStdString()).fault().code, std::string("certificate.unreadable"));
    }

    void aLaterPayloadSaysSo()
    {
        std::string text = payload().text();
        text.replace(text.find(".1."), 3, ".2.");
        QCOMPARE(Payload::parse(text).fault().code, std::string("certificate.newer"));
    }

    void theHolderIsKnownToWhoKnowsTheNumberOnly()
    {
        const contract::Bytes<12> salt = *contract::Bytes<12>::parse("AAAAAAAAAAAAAAAB");
        QVERIFY(contract::holderDigest(salt, "1098765439") == contract::holderDigest(salt, "1098765439"));
        QVERIFY(contract::holderDigest(salt, "1098765439") != contract::holderDigest(salt, "1000000008"));
        QVERIFY(contract::holderDigest(salt, "1098765439") != contract::holderDigest({}, "1098765439"));
    }

    void aBodyReadsBackAsItWasWritten()
    {
        const QByteArray bytes = contract::encode(body());
        const auto read = contract::decodeBody(bytes);
        QVERIFY(read.ok());
        QCOMPARE(contract::encode(*read), bytes);
        QCOMPARE(read->issued.hijri->text(), std::string("1448-06-11"));
        QVERIFY(contract::SignedBody::parse(bytes.toStdString())->text() == bytes.toStdString());
    }

    void aBodyHoldsWhatItsTypeShows()
    {
        contract::CertificateBody none = body();
        none.type = contract::CertificateType::NoRegistration;
        QVERIFY(!contract::encode(none).contains("periods\":"));
        QVERIFY(contract::encode(none).contains("\"holder\""));
        none.type = contract::CertificateType::EstablishmentRegistration;
        QVERIFY(!contract::encode(none).contains("\"holder\""));
        QVERIFY(contract::encode(none).contains("\"establishment\""));
    }

    void aBodyThatCannotBeDrawnWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray good = contract::encode(body());
        QTest::newRow("a later layout") << QByteArray(good).replace("\"layout\":1", "\"layout\":2")
                                        << QStringLiteral("certificate.newer");
        QTest::newRow("a field more") << QByteArray(good).replace("\"layout\":1", "\"layout\":1,\"seal\":\"x\"")
                                      << QStringLiteral("certificate.unreadable");
        QTest::newRow("a field less") << QByteArray(good).replace("\"months\":68}", "}")
                                      << QStringLiteral("certificate.unreadable");
        QTest::newRow("not JSON") << QByteArray("%PDF-1.4") << QStringLiteral("certificate.unreadable");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("certificate.unreadable");
    }

    void aBodyThatCannotBeDrawnWholeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(contract::decodeBody(bytes).fault().code), code);
    }

    void threeHundredPeriodsAndLongNamesFit()
    {
        contract::CertificateBody lengthy = body();
        lengthy.holder.name = *domain::Line<120>::parse(QString(120, QChar(0x0645)).toStdString());
        lengthy.periods.assign(300, body().periods.front());
        const QByteArray bytes = contract::encode(lengthy);
        const auto read = contract::decodeBody(bytes);
        QVERIFY(read.ok());
        QCOMPARE(read->periods.size(), 300U);
        QVERIFY(contract::SignedBody::parse(bytes.toStdString()).ok());
    }

    void aPacketBringsBackWhatWasPutIn()
    {
        const contract::Embedded put{payload().text(), contract::encode(body())};
        const QByteArray packet = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                                  "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                                  + contract::toXmp(put) + "</rdf:RDF></x:xmpmeta>";
        const auto taken = contract::fromXmp(packet);
        QVERIFY(taken.ok());
        QCOMPARE(taken->payload, put.payload);
        QCOMPARE(taken->body, put.body);
        QVERIFY(!contract::fromXmp(packet.left(packet.size() / 2)).ok());
        QVERIFY(!contract::fromXmp(QByteArray(packet).replace("taminat:body", "taminat:other")).ok());
        QVERIFY(!contract::fromXmp(QByteArray()).ok());
    }

    void bytesAreReadInOneSpelling()
    {
        QVERIFY(contract::Bytes<12>::parse("AAAAAAAAAAAAAAAB").ok());
        QVERIFY(!contract::Bytes<12>::parse("AAAAAAAAAAAAAAA=").ok());
        QVERIFY(!contract::Bytes<12>::parse("AAAAAAAAAAAAAAA").ok());
        QVERIFY(!contract::Bytes<12>::parse("AAAAAAAAAAAAAA+B").ok());
        QVERIFY(!contract::Bytes<16>::parse("AAAAAAAAAAAAAAAAAAAAAB").ok()); // four stray bits
        QVERIFY(contract::Bytes<16>::parse("AAAAAAAAAAAAAAAAAAAAAA").ok());
    }

    void aPersonsFormDoesNotOfferTheEstablishmentsCertificate()
    {
        for (const auto &each : contract::choices(contract::PersonCertificate())) {
            QVERIFY(std::string_view(each.name) != "establishment_registration");
            QCOMPARE(std::string(contract::spellingOf(contract::typeOf(each.value))), std::string(each.name));
        }
        QCOMPARE(contract::decodeRequest<contract::IssueCertificate>(
                     R"({"type":"establishment_registration","mobile":"0551234567","language":"ar"})")
                     .fault(),
            domain::refuse("field.unknown_choice", "type"));
    }
};

QTEST_APPLESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
