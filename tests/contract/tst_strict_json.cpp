// SPDX-License-Identifier: Apache-2.0
// The gate before QJson: everything QJson would mend in silence is refused by name. (moc stumbles over raw strings
// with backslashes in them, so those rows are written with escapes.)
#include "contract/strict_json.h"

#include <QTest>

using contract::readObject;

class StrictJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsOneObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("space around") << QByteArray(" \r\n\t{ \"a\" : 1 } \n");
        QTest::newRow("Arabic") << QByteArray("{\"اسم\":\"نورة\"}");
        QTest::newRow("escapes") << QByteArray("{\"a\":\"\\u0645\\n\\\"\\\\\",\"b\":\"\\ud83d\\ude00\"}");
        QTest::newRow("the same key in two objects")
            << QByteArray(R"({"a":{"k":1},"b":{"k":2},"k":[{"k":3},{"k":4}]})");
        QTest::newRow("brackets in a string") << QByteArray("{\"a\":\"}]{[,\\\"\"}");
        QTest::newRow("a string that equals a key") << QByteArray(R"({"a":"a","b":["a","a"]})");
        QTest::newRow("as deep as allowed") << QByteArray("{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + "}");
    }
    void acceptsOneObject()
    {
        QFETCH(QByteArray, text);
        const auto object = readObject(text);
        QVERIFY2(object.ok(), object.ok() ? "" : object.fault().code.c_str());
    }

    void refusesByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, const char *code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("nothing", "", "request.not_json");
        row("an array", "[]", "request.not_json");
        row("a number", "1", "request.not_json");
        row("two objects", "{}{}", "request.not_json");
        row("unfinished", "{\"a\":", "request.not_json");
        row("unfinished string", "{\"a", "request.not_json");
        row("unfinished escape", "{\"a\\", "request.not_json");
        row("single quotes", "{'a':1}", "request.not_json");
        row("comment", "{/* */}", "request.not_json");
        row("trailing comma", "{\"a\":1,}", "request.not_json");
        row("closing first", "}{", "request.not_json");
        row("a line break in a string", "{\"a\":\"b\nc\"}", "request.not_json");
        row("a key twice", R"({"a":1,"b":2,"a":3})", "request.duplicate_key");
        row("a key twice, once escaped", "{\"a\":1,\"\\u0061\":2}", "request.duplicate_key");
        row("a key twice, deeper", R"({"x":[{"y":{"a":1,"a":1}}]})", "request.duplicate_key");
        row("too deep", "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}", "request.too_deep");
        row("far too deep", QByteArray(100000, '['), "request.too_deep");
        row("too large", "{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}", "request.too_large");
        row("a byte order mark before a key", "{\"\uFEFFa\":1}", "request.not_utf8");
        row("a byte order mark before a value", "{\"a\":\"\uFEFFb\"}", "request.not_utf8");
        row("an escaped byte order mark", "{\"a\":\"\\ufeffb\"}", "request.not_utf8");
        row("Latin-1", "{\"a\":\"\xe9\"}", "request.not_utf8");
        row("overlong", "{\"a\":\"\xc0\xaf\"}", "request.not_utf8");
        row("a surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", "request.not_utf8");
        row("half a surrogate pair", "{\"a\":\"\\ud800\"}", "request.not_utf8");
        row("half a pair, the lower", "{\"a\":\"x\\udc00\"}", "request.not_utf8");
        row("a NUL in a string", "{\"a\":\"x\\u0000y\"}", "request.not_utf8");
        row("a raw NUL", QByteArray("{\"a\":\"x\0y\"}", 11), "request.not_json");
    }
    void refusesByName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto object = readObject(text);
        QVERIFY(!object.ok());
        QCOMPARE(QString::fromStdString(object.fault().code), code);
    }
};

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "tst_strict_json.moc"
