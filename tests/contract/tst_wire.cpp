// SPDX-License-Identifier: Apache-2.0
// Faults on the wire: the same fault on both sides, and never a crash on what a stranger sends in its place.
#include "contract/wire.h"

#include <QTest>

using domain::Fault;
using domain::Kind;
namespace wire = contract::wire;

class WireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeArrivesAsItWasSent()
    {
        for (const domain::Code &code : domain::codes) {
            const Fault sent{code.kind, std::string(code.name), "lines.3.wage", 42};
            const Fault read =
                wire::decodeProblem(wire::encodeProblem(sent, QStringLiteral("r1")), wire::statusOf(code.kind));
            QCOMPARE(read, sent);
            QCOMPARE(read.figure, sent.figure);
        }
    }

    void aStatusAloneIsEnough_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << static_cast<int>(kind); };
        row(400, Kind::Invalid);
        row(401, Kind::SignedOut);
        row(403, Kind::Forbidden);
        row(404, Kind::Missing);
        row(408, Kind::Offline);
        row(409, Kind::Conflict);
        row(418, Kind::Invalid);
        row(422, Kind::Invalid);
        row(429, Kind::TooMany);
        row(500, Kind::Broken);
        row(502, Kind::Offline);
        row(503, Kind::Offline);
        row(504, Kind::Offline);
        row(599, Kind::Broken);
        row(302, Kind::Broken);
    }
    void aStatusAloneIsEnough()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        for (const char *body :
            {"", "<html>", "[]", "{\"code\":5}", "{\"code\":\"Not A Code\"}", "{\"code\":\"<b>x</b>\"}"}) {
            const Fault fault = wire::decodeProblem(body, status);
            QCOMPARE(static_cast<int>(fault.kind), kind);
            QVERIFY(!fault.code.empty());
        }
    }

    void aCodeOfANewerServiceIsKept()
    {
        const Fault fault = wire::decodeProblem(R"({"code":"wage.later_rule","field":"wage"})", 422);
        QCOMPARE(fault, (Fault{Kind::Invalid, "wage.later_rule", "wage"}));
    }
};

QTEST_APPLESS_MAIN(WireTest)
#include "tst_wire.moc"
