// SPDX-License-Identifier: Apache-2.0
// An answer counts only for the certificate that was asked about.
#include "contract/codec.h"
#include "tests/verify/issuer.h"
#include "verify/answer.h"

#include <QTest>

using contract::Verdict;
using contract::Verification;
using contract::VerifyCertificate;
using support::Signer;

namespace {

VerifyCertificate questionAbout(const contract::CertificateBody &body)
{
    VerifyCertificate call;
    call.number = body.number;
    call.identity = body.holder.identity;
    return call;
}

Verification answerAbout(const contract::CertificateBody &body)
{
    Verification answer;
    answer.verdict = Verdict::Valid;
    answer.brief.emplace();
    answer.brief->number = body.number;
    answer.body = *contract::SignedBody::parse(contract::encode(body).toStdString());
    return answer;
}

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTakenForItsOwnCertificate()
    {
        const auto body = support::bodyNumbered(1);
        QVERIFY(verify::isAbout(answerAbout(body), questionAbout(body)));
        Verification cancelled = answerAbout(body); // no content of it is shown
        cancelled.verdict = Verdict::Cancelled;
        cancelled.body.reset();
        QVERIFY(verify::isAbout(cancelled, questionAbout(body)));
        QVERIFY(verify::isAbout({}, questionAbout(body))); // not found
    }

    void isNotTakenForAnother()
    {
        const auto body = support::bodyNumbered(1), other = support::bodyNumbered(2);
        QVERIFY(!(body.number == other.number));
        QVERIFY(!verify::isAbout(answerAbout(other), questionAbout(body)));
        Verification mixed = answerAbout(body); // its number, another's content
        mixed.body = answerAbout(other).body;
        QVERIFY(!verify::isAbout(mixed, questionAbout(body)));
        Verification bare; // "valid", and of what
        bare.verdict = Verdict::Valid;
        QVERIFY(!verify::isAbout(bare, questionAbout(body)));
        VerifyCertificate ofAnEstablishment = questionAbout(body);
        ofAnEstablishment.kind = contract::HolderKind::Establishment;
        QVERIFY(!verify::isAbout(answerAbout(body), ofAnEstablishment));
    }

    void showsNoMoreThanWasSigned()
    {
        const Signer root(1);
        const Signer key(2);
        const auto trust = support::trustIn(root, {support::keyOf(key)});
        const auto fault = [&](const Verification &answer) {
            const auto held = verify::isSigned(trust, answer, support::issueDay());
            return held ? std::string() : held.fault().code;
        };
        const auto body = support::bodyNumbered(1);
        const auto issued = support::issued(body, key);
        Verification answer = answerAbout(body);
        answer.brief->type = body.type;
        if (body.expires)
            answer.brief->expires = body.expires->gregorian;
        answer.body = *contract::SignedBody::parse(issued.body.toStdString());
        answer.payload = *domain::Line<contract::Payload::longest>::parse(issued.payload);
        QCOMPARE(fault(answer), std::string());

        Verification richer = answer; // a wage written anew
        richer.body = *contract::SignedBody::parse(QByteArray(issued.body).replace("months", "month5").toStdString());
        QVERIFY(!fault(richer).empty());
        Verification later = answer; // and its last day
        later.brief->expires = support::day("2036-01-01");
        QCOMPARE(fault(later), std::string("reply.unreadable"));
        Verification empty = answer;
        empty.body.reset();
        QCOMPARE(fault(empty), std::string("reply.unreadable"));
        empty.verdict = Verdict::Cancelled;
        empty.payload.reset();
        QCOMPARE(fault(empty), std::string());
        const auto strange = support::trustIn(Signer(3), {support::keyOf(Signer(4))});
        QCOMPARE(verify::isSigned(strange, answer, support::issueDay()).fault().code,
            std::string("certificate.key_unknown"));
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
