// SPDX-License-Identifier: Apache-2.0
// The catalogue: every service of the contract found, filled in, filed and read again, without a line of its own.
#include "session/catalogue.h"

#include "contract/help/enquiry.h"
#include "vault/memory.h"

#include "tests/session/scripted_service.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

using contract::Role;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAPersonMayUse()
    {
        const session::Catalogue catalogue;
        const session::Service *enquiry = catalogue.find(QStringLiteral("/v1/help/enquiries"));
        QVERIFY(enquiry != nullptr);
        QCOMPARE(enquiry->menu, contract::Menu::Help);
        QVERIFY(!enquiry->title.empty() && !enquiry->summary.empty() && !enquiry->icon.isEmpty());
        QVERIFY(catalogue.find(QStringLiteral("/v1/no/such")) == nullptr);
        QVERIFY(catalogue.find(QStringLiteral("/v1/account/sign-in")) == nullptr); // a call, but nothing to look for
        for (const Role role : {Role::Individual, Role::Employer, Role::Staff})
            for (const session::Service *service : catalogue.servicesFor(role))
                QVERIFY(service->may.include(role));
        QVERIFY(catalogue.servicesFor(Role::Staff).empty());
        QVERIFY(!catalogue.servicesFor(Role::Individual).empty());
    }

    void makesAFormOfEveryService()
    {
        const session::Catalogue catalogue;
        const domain::SystemClock clock;
        for (const session::Service &service : catalogue.services()) {
            const auto form = service.makeForm(clock);
            QVERIFY2(form->fieldCount() > 0 && form->stepCount() > 0, qPrintable(service.id));
            QVERIFY2(!service.id.isEmpty() && !service.title.empty(), qPrintable(service.id));
        }
    }

    void filesAFormUnderTheKeyOfItsContentAndReadsItAgain()
    {
        support::ScriptedService scripted;
        net::Transport::Options options;
        options.server = scripted.server.url();
        net::Transport transport(options);
        vault::Memory vault;
        const domain::SystemClock clock;
        session::Session session(transport, vault, clock, {});
        QObject screen;
        session.signIn(contract::SignIn{}, &screen, [](const auto &) {});
        QTRY_COMPARE(session.state(), session::State::AwaitingCode);
        session.confirm(*domain::OneTimeCode::parse("123456"), &screen, [](const auto &) {});
        QTRY_COMPARE(session.state(), session::State::SignedIn);

        const session::Catalogue catalogue;
        const session::Service &service = *catalogue.find(QStringLiteral("/v1/help/enquiries"));
        const auto form = service.makeForm(clock);
        std::optional<domain::Outcome<session::Result>> answer;
        const auto keep = [&](const domain::Outcome<session::Result> &outcome) { answer = outcome; };
        service.submit(session, *form, &screen, keep);
        QVERIFY(!answer); // later, even when it never leaves the house
        QTRY_VERIFY(answer);
        QCOMPARE(answer->fault().code, std::string("field.required"));
        QCOMPARE(scripted.count("/v1/help/enquiries"), 0);

        form->setDraft(form->find(QStringLiteral("kind")), QStringLiteral("complaint"));
        form->setDraft(form->find(QStringLiteral("subject")), QStringLiteral("موضوع"));
        form->setDraft(form->find(QStringLiteral("details")), QStringLiteral("تفاصيل"));
        form->setDraft(form->find(QStringLiteral("mobile")), QStringLiteral("٠٥٠١٢٣٤٥٦٧"));
        scripted.refusal =
            support::json(R"({"number":"R-1","submittedAt":"2026-11-21T22:14:54Z","state":"submitted"})");
        answer.reset();
        service.submit(session, *form, &screen, keep);
        QTRY_VERIFY(answer);
        QVERIFY2(answer->ok(), answer->ok() ? "" : (answer->fault().code + ' ' + answer->fault().field).c_str());
        QCOMPARE(std::get<contract::Receipt>(**answer).number.text(), std::string("R-1"));
        const support::Received &got = scripted.server.received().last();
        QCOMPARE(got.headers.value("idempotency-key"), form->key().toLatin1());

        const auto record = service.read(got.body);
        QVERIFY(record.ok());
        QCOMPARE(record->value(QStringLiteral("subject")).spelling, QStringLiteral("موضوع"));
        QCOMPARE(record->value(QStringLiteral("mobile")).spelling, QStringLiteral("+966501234567"));
        const auto unread = service.read("{");
        QVERIFY(!unread);
        QCOMPARE(unread.fault(), domain::refuse("reply.unreadable"));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
