// SPDX-License-Identifier: Apache-2.0
// Forms: a draft is what was typed; a fault is shown when the person leaves the field, not while they type.
#include "contract/account/sign_in.h"
#include "contract/help/enquiry.h"
#include "form/form.h"

#include <QSignalSpy>
#include <QTest>

using contract::Enquiry;
using contract::text;
using domain::Fault;
using domain::Kind;
using form::Editor;
using form::FormOf;

namespace {

struct StillClock final : domain::Clock {
    [[nodiscard]] domain::Instant now() const override { return domain::Instant{std::chrono::seconds(1795252494)}; }
};
const StillClock still;

struct Asked {
    bool abroad = false;
    domain::Line<20> country;

    static constexpr auto describe()
    {
        return contract::steps(contract::step(text("Test", "Travel"),
            contract::field("abroad", &Asked::abroad, text("Test", "Abroad")),
            contract::field("country", &Asked::country, text("Test", "Country")).when([](const Asked &asked) {
                return asked.abroad;
            })));
    }
};

struct Repeated {
    domain::Line<20> word;
    domain::Line<20> wordAgain;
    bool last = false;

    static constexpr auto describe()
    {
        return contract::steps(
            contract::step(text("Test", "Words"),
                contract::field("word", &Repeated::word, text("Test", "Word")),
                contract::field("wordAgain", &Repeated::wordAgain, text("Test", "Once more")).repeats(&Repeated::word)),
            contract::step(text("Test", "End"), contract::field("last", &Repeated::last, text("Test", "Last"))));
    }
};

} // namespace

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsFieldsFromTheDescription()
    {
        FormOf<Enquiry> form(still);
        QCOMPARE(form.stepCount(), 2);
        QCOMPARE(form.fieldCount(), 5);
        QVERIFY(form.info(form.find(QStringLiteral("kind"))).editor == Editor::Choice);
        QCOMPARE(form.info(0).options.size(), 3U);
        QCOMPARE(form.draft(0), QStringLiteral("enquiry"));
        QVERIFY(form.info(form.find(QStringLiteral("details"))).editor == Editor::Note);
        QCOMPARE(form.info(form.find(QStringLiteral("details"))).maxLength, 2000);
        QVERIFY(form.info(form.find(QStringLiteral("mobile"))).required);
        QVERIFY(!form.info(form.find(QStringLiteral("email"))).required);
        QCOMPARE(form.info(form.find(QStringLiteral("email"))).step, 1);
        QCOMPARE(form.find(QStringLiteral("nothing")), -1);
    }

    void whatIsTypedTwiceMustBeTheSame()
    {
        FormOf<Repeated> form(still);
        form.setDraft(1, QStringLiteral("palms"));
        form.leave(1);
        QVERIFY(!form.fault(1)); // the first is not there yet
        form.setDraft(0, QStringLiteral("palm"));
        QVERIFY(!form.check(0));
        QCOMPARE(form.fault(1)->code, std::string("field.not_same"));
        QCOMPARE(form.fault(1)->field, std::string("wordAgain"));
        QVERIFY(!form.fault(0));
        form.setDraft(0, QStringLiteral("palms"));
        QVERIFY(form.check());
        const form::Record review = form.record();
        QCOMPARE(review.value(QStringLiteral("word")).spelling, QStringLiteral("palms"));
        QCOMPARE(review.sections[0].items.size(), std::size_t(1)); // read once
    }

    void readsWhatWasTypedAsPeopleWriteIt()
    {
        FormOf<Enquiry> form(still);
        form.setDraft(form.find(QStringLiteral("subject")), QStringLiteral("  سؤال  "));
        form.setDraft(form.find(QStringLiteral("details")), QStringLiteral("متى؟\nوكيف؟"));
        form.setDraft(form.find(QStringLiteral("mobile")), QStringLiteral("\u200f٠٥١ ٢٣٤-٥٦٧٨\u202c"));
        QVERIFY(form.check());
        const auto enquiry = form.value();
        QVERIFY(enquiry.ok());
        QCOMPARE(enquiry->mobile.text(), std::string("+966512345678"));
        QCOMPARE(enquiry->subject.text(), std::string("سؤال"));
        QVERIFY(!enquiry->email.has_value());
    }

    void showsAFaultOnLeavingAndHidesItWhileTyping()
    {
        FormOf<Enquiry> form(still);
        const int mobile = form.find(QStringLiteral("mobile"));
        QSignalSpy faults(&form, &form::Form::faultChanged);
        form.setDraft(mobile, QStringLiteral("051"));
        QVERIFY(!form.fault(mobile));
        form.leave(mobile);
        QCOMPARE(*form.fault(mobile), (Fault{Kind::Invalid, "mobile.not_saudi", "mobile"}));
        form.setDraft(mobile, QStringLiteral("0512"));
        QVERIFY(!form.fault(mobile));
        QCOMPARE(faults.count(), 2);
    }

    void leavesAnEmptyFieldAloneUntilTheStepIsChecked()
    {
        FormOf<Enquiry> form(still);
        form.leave(form.find(QStringLiteral("subject")));
        QCOMPARE(form.firstFault(), -1);
        QVERIFY(!form.check(0));
        QCOMPARE(form.firstFault(), form.find(QStringLiteral("subject")));
        QVERIFY(!form.fault(form.find(QStringLiteral("mobile")))); // the next step is not asked yet
        QVERIFY(!form.value().ok());
    }

    void hidesWhatIsNotAsked()
    {
        FormOf<Asked> form(still);
        QSignalSpy shown(&form, &form::Form::shownChanged);
        QVERIFY(form.check());
        QVERIFY(form.value().ok());
        form.setDraft(0, QStringLiteral("true"));
        QCOMPARE(shown.count(), 1);
        QVERIFY(form.isShown(1));
        QVERIFY(!form.check());
    }

    void aFreshFormHidesWhatIsNotAskedYet()
    {
        const FormOf<Asked> form(still);
        QVERIFY(!form.isShown(1));
    }

    void putsAFaultOfTheServiceAtItsField()
    {
        FormOf<Enquiry> form(still);
        QVERIFY(form.show({Kind::Invalid, "email.form", "email"}));
        QCOMPARE(form.firstFault(), form.find(QStringLiteral("email")));
        QVERIFY(!form.show({Kind::Invalid, "email.form", "elsewhere"}));
        QVERIFY(!form.show({Kind::Broken, "service.failed", ""}));
    }

    void keepsOneKeyForOneContent()
    {
        FormOf<Enquiry> form(still);
        const QString key = form.key();
        QCOMPARE(form.key(), key);
        form.setDraft(1, QStringLiteral("x"));
        QVERIFY(form.key() != key);
    }

    void neverReadsASecretAloud()
    {
        FormOf<contract::SignIn> form(still);
        form.setDraft(form.find(QStringLiteral("user")), QStringLiteral("1000000008"));
        form.setDraft(form.find(QStringLiteral("password")), QStringLiteral("Canary-42"));
        const form::Record record = form.record();
        for (const form::Section &section : record.sections)
            for (const form::Item &item : section.items)
                QVERIFY2(!item.value.spelling.contains(QLatin1String("Canary")), qPrintable(item.name));
        QCOMPARE(record.value(QStringLiteral("user")).spelling, QStringLiteral("1000000008"));
        form.forget(form.find(QStringLiteral("password")));
        QVERIFY(form.draft(form.find(QStringLiteral("password"))).isEmpty());
    }
};

QTEST_APPLESS_MAIN(FormTest)
#include "tst_form.moc"
