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
        QTest::newRow("every white space") << QByteArray("\t{\n\"a\"\r:\t[ \n1 , \r2 ]\t}\n");
        QTest::newRow("every escape") << QByteArray("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uABCD\\uabcd\"}");
        QTest::newRow("an escaped key") << QByteArray("{\"\\u0061\\n\":1,\"a\":2}");
        QTest::newRow("an empty key") << QByteArray("{\"\":\"\"}");
        QTest::newRow("a delete in a string") << QByteArray("{\"a\":\"\x7f\"}");
        QTest::newRow("the three words") << QByteArray(R"({"a":true,"b":false,"c":null})");
        QTest::newRow("nothing inside") << QByteArray(R"({"a":[],"b":{},"c":[[],{}]})");
        QTest::newRow("a pair of surrogates") << QByteArray("{\"\\ud83d\\ude00\":\"\\uD83D\\uDE00\"}");
        for (const char *number : {"0",
                 "-0",
                 "7",
                 "10",
                 "-120",
                 "0.5",
                 "-0.05",
                 "1.0",
                 "1e5",
                 "1E5",
                 "1e+5",
                 "1e-05",
                 "0e0",
                 "-1.25E-3",
                 "9007199254740993"})
            for (const char *form : {"{\"a\":%1}", "{\"a\":[%1]}", "{\"a\":%1 ,\"b\":1}"})
                QTest::addRow("the number %s in %s", number, form) << QByteArray(form).replace("%1", number);
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
        for (const char *number : {"01",
                 "-01",
                 "00",
                 "+1",
                 "-",
                 "--1",
                 "1.",
                 "-1.",
                 ".5",
                 "-.5",
                 "1.e5",
                 "1e",
                 "1e+",
                 "1e-",
                 "1e5.5",
                 "1.2.3",
                 "0x10",
                 "1_000",
                 "1,5e",
                 "1f",
                 "NaN",
                 "nan",
                 "Infinity",
                 "-Infinity",
                 "\xD9\xA1"})
            for (const char *form : {"{\"a\":%1}", "{\"a\":[%1]}", "{\"a\":%1 ,\"b\":1}"})
                row(qPrintable(
                        QStringLiteral("the number %1 in %2").arg(QString::fromUtf8(number), QLatin1String(form))),
                    QByteArray(form).replace("%1", number),
                    "request.not_json");
        for (const char *escape : {"\\x41",
                 "\\'",
                 "\\a",
                 "\\v",
                 "\\0",
                 "\\101",
                 "\\e",
                 "\\U0041",
                 "\\u",
                 "\\u1",
                 "\\u123",
                 "\\u12G4",
                 "\\u 123",
                 "\\u+123",
                 "\\u{41}",
                 "\\\n",
                 "\\N"}) {
            row(qPrintable(QStringLiteral("the escape %1").arg(QString::fromUtf8(escape))),
                QByteArray("{\"a\":\"x") + escape + "\"}",
                "request.not_json");
            row(qPrintable(QStringLiteral("the escape %1 in a key").arg(QString::fromUtf8(escape))),
                QByteArray("{\"") + escape + "\":1}",
                "request.not_json");
        }
        for (const char *word : {"True", "FALSE", "Null", "tru", "nulll", "truefalse", "undefined", "yes"})
            row(qPrintable(QStringLiteral("the word %1").arg(QLatin1String(word))),
                QByteArray("{\"a\":") + word + "}",
                "request.not_json");
        row("no value", R"({"a":})", "request.not_json");
        row("no colon", R"({"a"})", "request.not_json");
        row("two colons", R"({"a"::1})", "request.not_json");
        row("no comma", R"({"a":1 "b":2})", "request.not_json");
        row("two commas", R"({"a":1,,"b":2})", "request.not_json");
        row("a comma first", R"({,"a":1})", "request.not_json");
        row("a comma alone", "{,}", "request.not_json");
        row("a bare key", "{a:1}", "request.not_json");
        row("a number for a key", "{1:1}", "request.not_json");
        row("a key without its object", R"("a":1)", "request.not_json");
        row("a pair in a list", R"({"a":["b":1]})", "request.not_json");
        row("a comma at a list's end", R"({"a":[1,]})", "request.not_json");
        row("a comma at a list's beginning", R"({"a":[,1]})", "request.not_json");
        row("no comma in a list", R"({"a":[1 2]})", "request.not_json");
        row("closed by the other bracket", R"({"a":[1}])", "request.not_json");
        row("closed twice", R"({"a":1}})", "request.not_json");
        row("rubbish after", R"({"a":1} x)", "request.not_json");
        row("a line comment", "{\"a\":1} // no", "request.not_json");
        row("a form feed for a space", "{\f\"a\":1}", "request.not_json");
        row("a vertical tab for a space", "{\"a\":\v1}", "request.not_json");
        row("a no-break space for a space",
            "{\"a\":\xC2\xA0"
            "1}",
            "request.not_json");
        row("a tab in a string", "{\"a\":\"b\tc\"}", "request.not_json");
        row("a tab in a key", "{\"b\tc\":1}", "request.not_json");
        row("half a surrogate pair in a key", "{\"\\ud800\":1}", "request.not_utf8");
        row("a pair the wrong way round", "{\"a\":\"\\udc00\\ud800\"}", "request.not_utf8");
        row("half a pair and a letter", "{\"a\":\"\\ud800\\u0041\"}", "request.not_utf8");
        row("half a pair in a list", "{\"a\":[\"\\udfff\"]}", "request.not_utf8");
        row("a raw NUL between", QByteArray("{\"a\":1\0}", 8), "request.not_json");
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
