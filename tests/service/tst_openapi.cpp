// SPDX-License-Identifier: Apache-2.0
// The contract as OpenAPI: every call and every field of it, and nothing that points nowhere.
#include "contract/catalogue.h"
#include "service/openapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace {

QJsonObject document()
{
    return QJsonDocument::fromJson(service::openApi()).object();
}

/// Calls visit with every object in it.
template <class Visit>
void walk(const QJsonValue &value, Visit &&visit)
{
    if (value.isArray()) {
        for (const auto &entry : value.toArray())
            walk(entry, visit);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        visit(object);
        for (const auto &entry : object)
            walk(entry, visit);
    }
}

QJsonValue at(const QJsonObject &root, const QString &pointer)
{
    QJsonValue value = root;
    for (const QString &part : pointer.mid(2).split(QLatin1Char('/')))
        value = value.toObject().value(part);
    return value;
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsAnOperation();
    void everyReferenceLeadsSomewhere();
    void everyOperationHasANameOfItsOwn();
    void aWriteTakesAKeyAndABody();
    void aSecretIsMarkedAsOne();
    void aChoiceListsItsNames();
    void whatMustBeGivenIsRequired();
};

void OpenApiTest::everyCallIsAnOperation()
{
    const QJsonObject paths = document().value(QLatin1String("paths")).toObject();
    contract::forEachCall(contract::Catalogue{}, [&]<class T>() {
        const QJsonObject path = paths.value(QLatin1String(T::path)).toObject();
        const auto method =
            contract::effectOf<T>() == contract::Effect::Read ? QLatin1String("get") : QLatin1String("post");
        QCOMPARE(path.contains(method), !contract::isLocalOnly<T>());
    });
}

void OpenApiTest::everyReferenceLeadsSomewhere()
{
    const QJsonObject root = document();
    int references = 0;
    walk(root, [&](const QJsonObject &object) {
        const QString pointer = object.value(QLatin1String("$ref")).toString();
        if (pointer.isEmpty())
            return;
        ++references;
        QVERIFY2(at(root, pointer).isObject(), qPrintable(pointer));
    });
    QVERIFY(references > 50);
}

void OpenApiTest::everyOperationHasANameOfItsOwn()
{
    QSet<QString> names;
    int operations = 0;
    walk(document(), [&](const QJsonObject &object) {
        if (!object.contains(QLatin1String("operationId")))
            return;
        ++operations;
        names.insert(object.value(QLatin1String("operationId")).toString());
        QVERIFY(!object.value(QLatin1String("summary")).toString().isEmpty());
    });
    QCOMPARE(names.size(), operations);
}

void OpenApiTest::aWriteTakesAKeyAndABody()
{
    const QJsonObject root = document();
    const QJsonObject write = at(root, QStringLiteral("#/paths"))
                                  .toObject()
                                  .value(QLatin1String(contract::Enquiry::path))
                                  .toObject()
                                  .value(QLatin1String("post"))
                                  .toObject();
    QVERIFY(write.value(QLatin1String("requestBody")).toObject().value(QLatin1String("required")).toBool());
    QVERIFY(
        write.value(QLatin1String("parameters"))
            .toArray()
            .contains(QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/components/parameters/IdempotencyKey")}}));
    const QJsonObject responses = write.value(QLatin1String("responses")).toObject();
    for (const char *status : {"200", "401", "403", "404", "409", "422", "429", "500"})
        QVERIFY2(responses.contains(QLatin1String(status)), status);
}

void OpenApiTest::aSecretIsMarkedAsOne()
{
    const QJsonObject password =
        at(document(), QStringLiteral("#/components/schemas/SignIn/properties/password")).toObject();
    QCOMPARE(password.value(QLatin1String("format")).toString(), QStringLiteral("password"));
}

void OpenApiTest::aChoiceListsItsNames()
{
    const QJsonObject kind = at(document(), QStringLiteral("#/components/schemas/Enquiry/properties/kind")).toObject();
    QCOMPARE(kind.value(QLatin1String("enum")).toArray(),
        (QJsonArray{QStringLiteral("enquiry"), QStringLiteral("complaint"), QStringLiteral("suggestion")}));
}

void OpenApiTest::whatMustBeGivenIsRequired()
{
    const QJsonArray required = at(document(), QStringLiteral("#/components/schemas/Enquiry/required")).toArray();
    QVERIFY(required.contains(QStringLiteral("subject")));
    QVERIFY(!required.contains(QStringLiteral("email")));
}

QTEST_APPLESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
