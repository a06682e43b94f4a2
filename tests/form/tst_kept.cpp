// SPDX-License-Identifier: Apache-2.0
// What of a form may leave memory, and what comes back of it: the same content under the same key, and never a secret.
#include "contract/account/sign_in.h"
#include "contract/help/enquiry.h"
#include "form/form.h"

#include <QTest>

#include <algorithm>

using contract::Enquiry;
using form::FormOf;
using form::Kept;

namespace {

struct StillClock final : domain::Clock {
    [[nodiscard]] domain::Instant now() const override { return domain::Instant{std::chrono::seconds(1795252494)}; }
};
const StillClock still;

void put(form::Form &form, const char *field, const QString &typed)
{
    form.setDraft(form.find(QLatin1String(field)), typed);
}

QString typedIn(const form::Form &form, const char *field)
{
    return form.draft(form.find(QLatin1String(field)));
}

bool mentions(const Kept &kept, const QString &words)
{
    return std::any_of(kept.typed.begin(), kept.typed.end(), [&](const auto &each) {
        return each.first.contains(words) || each.second.contains(words);
    });
}

} // namespace

class KeptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        FormOf<Enquiry> before(still);
        put(before, "kind", QStringLiteral("complaint"));
        put(before, "subject", QStringLiteral("  مدة \"ناقصة\"\t"));
        put(before, "mobile", QStringLiteral("05512"));
        const Kept kept = before.kept();
        FormOf<Enquiry> after(still);
        after.restore(kept);
        QVERIFY(after.kept() == kept);
        QCOMPARE(after.key(), before.key());
        QCOMPARE(typedIn(after, "subject"), QStringLiteral("  مدة \"ناقصة\"\t"));
        QVERIFY(!after.fault(after.find(QStringLiteral("mobile")))); // nobody has left that field yet
    }

    void anotherContentIsAnotherKey()
    {
        FormOf<Enquiry> before(still);
        put(before, "subject", QStringLiteral("مدة"));
        const Kept kept = before.kept();
        FormOf<Enquiry> after(still);
        after.restore(kept);
        put(after, "subject", QStringLiteral("أجر"));
        QVERIFY(after.key() != kept.key);
    }

    void secretsAndCodesAreNotKept()
    {
        FormOf<contract::SignIn> signIn(still);
        put(signIn, "user", QStringLiteral("1012345672"));
        put(signIn, "password", QStringLiteral("A-canary-7"));
        QVERIFY(mentions(signIn.kept(), QStringLiteral("1012345672")));
        QVERIFY(!mentions(signIn.kept(), QStringLiteral("password")));
        QVERIFY(!mentions(signIn.kept(), QStringLiteral("canary")));
        FormOf<contract::ConfirmSignIn> confirm(still);
        put(confirm, "code", QStringLiteral("123456"));
        QVERIFY(!mentions(confirm.kept(), QStringLiteral("123456")));
    }

    void whatHeldASecretGetsANewKey()
    {
        FormOf<contract::SignIn> before(still);
        put(before, "password", QStringLiteral("A-canary-7"));
        const Kept kept = before.kept();
        FormOf<contract::SignIn> after(still);
        after.restore(kept);
        QVERIFY(after.key() != kept.key);
    }

    void whatTheFormDoesNotKnowIsLeftOut_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a field of another version") << QStringLiteral("fax") << QStringLiteral("1");
        QTest::newRow("a choice that there is not") << QStringLiteral("kind") << QStringLiteral("bribe");
        QTest::newRow("no choice where there must be one") << QStringLiteral("kind") << QString();
        QTest::newRow("longer than could be typed") << QStringLiteral("subject") << QString(100'000, u'x');
        QTest::newRow("a null") << QStringLiteral("subject") << QString(1, QChar::Null);
    }

    void whatTheFormDoesNotKnowIsLeftOut()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        FormOf<Enquiry> form(still);
        Kept kept = form.kept();
        std::erase_if(kept.typed, [&](const auto &each) { return each.first == field; });
        kept.typed.emplace_back(field, typed);
        kept.typed.emplace_back(QStringLiteral("details"), QStringLiteral("تفاصيل"));
        form.restore(kept);
        QCOMPARE(typedIn(form, "kind"), QStringLiteral("enquiry"));
        QVERIFY(typedIn(form, "subject").isEmpty());
        QCOMPARE(typedIn(form, "details"), QStringLiteral("تفاصيل"));
        QVERIFY(form.key() != kept.key);
    }
};

QTEST_APPLESS_MAIN(KeptTest)
#include "tst_kept.moc"
