// SPDX-License-Identifier: Apache-2.0
// Ten thousand certificates, each changed twenty times, and none of the changes believed; keys that end or are revoked.
#include "contract/codec.h"
#include "tests/verify/issuer.h"
#include "verify/check.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <string>

using contract::Embedded;
using support::Signer;
using verify::Standing;

class TamperingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGenuineOneIsBelieved();
    void noChangedCertificateIsBelieved();
    void aBodyUnderAnothersSignatureIsNotBelieved();
    void aBodyThatDisagreesWithItsCodeIsNotBelieved();
    void aSignatureOfAnotherKeyIsNotBelieved();
    void aKeyThatIsNotInTheListIsNotBelieved();
    void nothingOfARevokedKeyIsBelieved();
    void aKeySignsInItsTimeOnly_data();
    void aKeySignsInItsTimeOnly();
    void aClockThatIsOffIsNoticedWhereItCanBe_data();
    void aClockThatIsOffIsNoticedWhereItCanBe();
    void aSpecimenStaysASpecimen();
    void aListIsBelievedFromItsRootOnly();
    void aChangedListIsNotBelieved();
    void theDemonstrationsRootVouchesForSpecimensOnly();
    void theHolderIsRecognised();

private:
    const Signer root_{1};
    const Signer key_{2};
    const verify::Trust trust_ = support::trustIn(root_, {support::keyOf(key_)});

    domain::Outcome<verify::Genuine> checked(const Embedded &certificate, domain::Date on = support::issueDay()) const
    {
        return verify::check(trust_, certificate.payload, certificate.body, on);
    }
    std::string codeOf(const Embedded &certificate) const
    {
        const auto outcome = checked(certificate);
        return outcome ? std::string("believed") : outcome.fault().code;
    }
};

void TamperingTest::aGenuineOneIsBelieved()
{
    const auto genuine = checked(support::issued(support::bodyNumbered(1), key_));
    QVERIFY(genuine.ok());
    QVERIFY(genuine->standing == Standing::Current);
    QVERIFY(!genuine->specimen);
    QCOMPARE(genuine->body->periods.size(), 3U);
    // From a code alone there is no body to redraw.
    const auto alone =
        verify::check(trust_, support::issued(support::bodyNumbered(1), key_).payload, {}, support::issueDay());
    QVERIFY(alone.ok());
    QVERIFY(!alone->body);
}

void TamperingTest::noChangedCertificateIsBelieved()
{
    constexpr int certificates = 10'000;
    constexpr int changes = 20;
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    std::mt19937 dice(1448);
    int believed = 0;
    for (std::uint32_t serial = 0; serial < certificates; ++serial) {
        const Embedded good = support::issued(support::bodyNumbered(serial, 1), key_);
        for (int change = 0; change < changes; ++change) {
            Embedded bad = good;
            if (change % 2 == 0) {
                char &letter = bad.payload[dice() % bad.payload.size()];
                const char before = letter;
                while (letter == before)
                    letter = letters[dice() % letters.size()];
            } else {
                char &byte = bad.body.data()[dice() % static_cast<std::uint32_t>(bad.body.size())];
                byte = static_cast<char>(byte ^ static_cast<char>(1 + dice() % 255));
            }
            believed += checked(bad).ok() ? 1 : 0;
        }
    }
    QCOMPARE(believed, 0);
}

void TamperingTest::aBodyUnderAnothersSignatureIsNotBelieved()
{
    const Embedded mine = support::issued(support::bodyNumbered(1), key_);
    const Embedded theirs = support::issued(support::bodyNumbered(2), key_);
    QCOMPARE(codeOf({mine.payload, theirs.body}), std::string("certificate.altered"));
    QCOMPARE(codeOf({mine.payload, QByteArray()}), std::string("certificate.altered"));
}

void TamperingTest::aBodyThatDisagreesWithItsCodeIsNotBelieved()
{
    // Signed, and yet the code tells another number than the page: no honest service makes such a thing.
    const QByteArray other = contract::encode(support::bodyNumbered(2));
    QCOMPARE(codeOf(support::issued(support::bodyNumbered(1), other, key_)), std::string("certificate.altered"));
}

void TamperingTest::aSignatureOfAnotherKeyIsNotBelieved()
{
    Embedded forged = support::issued(support::bodyNumbered(1), Signer(9));
    const std::string stranger = contract::keyIdOf(Signer(9).publicKey());
    forged.payload.replace(forged.payload.find(stranger), stranger.size(), contract::keyIdOf(key_.publicKey()));
    QCOMPARE(codeOf(forged), std::string("certificate.forged"));
}

void TamperingTest::aKeyThatIsNotInTheListIsNotBelieved()
{
    QCOMPARE(codeOf(support::issued(support::bodyNumbered(1), Signer(9))), std::string("certificate.key_unknown"));
}

void TamperingTest::nothingOfARevokedKeyIsBelieved()
{
    contract::IssuingKey key = support::keyOf(key_);
    key.revoked = support::day("2027-05-01");
    const verify::Trust trust = support::trustIn(root_, {key});
    const Embedded before = support::issued(support::bodyNumbered(1), key_);
    const auto outcome = verify::check(trust, before.payload, before.body, support::issueDay());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.fault().code, std::string("certificate.key_revoked"));
}

void TamperingTest::aKeySignsInItsTimeOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("believed");
    QTest::newRow("first day") << "2026-11-21"
                               << "2027-01-01" << true;
    QTest::newRow("last day") << "2026-01-01"
                              << "2026-11-21" << true;
    QTest::newRow("not yet") << "2026-11-22"
                             << "2027-01-01" << false;
    QTest::newRow("no longer") << "2026-01-01"
                               << "2026-11-20" << false;
}

void TamperingTest::aKeySignsInItsTimeOnly()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, believed);
    contract::IssuingKey key = support::keyOf(key_);
    key.from = *domain::Date::parse(from.toStdString());
    key.until = *domain::Date::parse(until.toStdString());
    const Embedded certificate = support::issued(support::bodyNumbered(1), key_);
    const auto outcome =
        verify::check(support::trustIn(root_, {key}), certificate.payload, certificate.body, support::issueDay());
    QCOMPARE(outcome.ok(), believed);
    if (!believed)
        QCOMPARE(outcome.fault().code, std::string("certificate.key_not_then"));
}

void TamperingTest::aClockThatIsOffIsNoticedWhereItCanBe_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("standing");
    QTest::newRow("the day itself") << "2026-11-21" << int(Standing::Current);
    QTest::newRow("the last day") << "2026-12-21" << int(Standing::Current);
    QTest::newRow("a day later") << "2026-12-22" << int(Standing::Expired);
    QTest::newRow("a year ahead") << "2027-11-21" << int(Standing::Expired);
    QTest::newRow("a year behind") << "2025-11-21" << int(Standing::NotYet);
    QTest::newRow("a day behind") << "2026-11-20" << int(Standing::NotYet);
}

void TamperingTest::aClockThatIsOffIsNoticedWhereItCanBe()
{
    QFETCH(QString, today);
    QFETCH(int, standing);
    contract::CertificateBody body = support::bodyNumbered(1);
    body.type = contract::CertificateType::Wage;
    body.expires = contract::CertificateDate::of(support::day("2026-12-21"));
    const auto genuine = checked(support::issued(body, key_), *domain::Date::parse(today.toStdString()));
    QVERIFY(genuine.ok());
    QCOMPARE(int(genuine->standing), standing);
}

void TamperingTest::aSpecimenStaysASpecimen()
{
    contract::CertificateBody body = support::bodyNumbered(1);
    const verify::Trust trust = support::trustIn(root_, {support::keyOf(key_, true)});
    const Embedded unmarked = support::issued(body, key_);
    QCOMPARE(verify::check(trust, unmarked.payload, unmarked.body, support::issueDay()).fault().code,
        std::string("certificate.altered"));
    body.specimen = true;
    const Embedded marked = support::issued(body, key_);
    const auto genuine = verify::check(trust, marked.payload, marked.body, support::issueDay());
    QVERIFY(genuine.ok());
    QVERIFY(genuine->specimen);
    QVERIFY(verify::check(trust, marked.payload, {}, support::issueDay())->specimen);
}

void TamperingTest::aListIsBelievedFromItsRootOnly()
{
    const contract::SignedKeyList list = support::listOf(root_, {support::keyOf(key_)});
    QVERIFY(verify::Trust::of(list, {root_.publicKey()}).ok());
    QVERIFY(verify::Trust::of(list, {Signer(7).publicKey(), root_.publicKey()}).ok());
    QCOMPARE(verify::Trust::of(list, {Signer(7).publicKey()}).fault().code, std::string("keys.untrusted"));
    QCOMPARE(verify::Trust::of(list, {}).fault().code, std::string("keys.untrusted"));
    contract::SignedKeyList renamed = support::listOf(Signer(7), {support::keyOf(key_)});
    renamed.root = root_.publicKey();
    QCOMPARE(verify::Trust::of(renamed, {root_.publicKey()}).fault().code, std::string("keys.untrusted"));
}

void TamperingTest::aChangedListIsNotBelieved()
{
    const contract::SignedKeyList good = support::listOf(root_, {support::keyOf(key_)});
    const std::string text = good.list.text();
    std::mt19937 dice(7);
    for (int change = 0; change < 200; ++change) {
        std::string changed = text;
        char &letter = changed[dice() % changed.size()];
        letter = static_cast<char>(letter == 'a' ? 'b' : 'a');
        contract::SignedKeyList bad = good;
        const auto note = domain::Note<65536>::parse(changed);
        if (!note || *note == good.list)
            continue;
        bad.list = *note;
        QVERIFY(!verify::Trust::of(bad, {root_.publicKey()}).ok());
    }
}

void TamperingTest::theDemonstrationsRootVouchesForSpecimensOnly()
{
    // Whoever has the source has its secret: the seed is the digest of a published sentence.
    const QByteArray digest =
        contract::bodyDigest("Taminat demonstration root: what it vouches for is a specimen").bytes();
    std::array<unsigned char, 32> seed{};
    std::copy_n(digest.constData(), seed.size(), seed.begin());
    const Signer anybody(seed);
    QVERIFY(anybody.publicKey() == contract::demonstrationRoot());
    const auto real = support::listOf(anybody, {support::keyOf(key_, false)});
    QCOMPARE(verify::Trust::of(real, {contract::demonstrationRoot()}).fault().code, std::string("keys.untrusted"));
    const auto specimens = support::listOf(anybody, {support::keyOf(key_, true)});
    QVERIFY(verify::Trust::of(specimens, {contract::demonstrationRoot()}).ok());
}

void TamperingTest::theHolderIsRecognised()
{
    const auto genuine = checked(support::issued(support::bodyNumbered(1), key_));
    QVERIFY(genuine.ok());
    QVERIFY(verify::isOf(genuine->payload, "1098765439"));
    QVERIFY(!verify::isOf(genuine->payload, "1000000008"));
}

QTEST_APPLESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
