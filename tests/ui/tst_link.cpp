// SPDX-License-Identifier: Apache-2.0
// The links that there are are understood, and nothing else is.
#include "ui/screens/link.h"

#include <QTest>

using ui::Link;

class LinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *text, Link::Place place, const char *code = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(place) << QString::fromLatin1(code);
        };
        row("taminat://sign-in", Link::Place::SignIn);
        row("taminat://sign-in/", Link::Place::SignIn); // as browsers write it
        row("TAMINAT://verify", Link::Place::Verify);
        row("taminat://verify/ARCBD-J22ZD-BXF2", Link::Place::Verify, "ARCBD-J22ZD-BXF2");
        row("taminat://verify/arcbdj22zdbxf2", Link::Place::Verify, "ARCBD-J22ZD-BXF2");
        row("taminat://reset/7K3M-9QRT-2VWX-5HJP", Link::Place::Reset, "7K3M-9QRT-2VWX-5HJP");
        row("taminat://reset/7k3m9qrt2vwx5hjp", Link::Place::Reset, "7k3m9qrt2vwx5hjp");
    }

    void isUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const int, place);
        QFETCH(const QString, code);
        const auto link = Link::parse(text);
        QVERIFY(link.ok());
        QCOMPARE(*link, (Link{static_cast<Link::Place>(place), code}));
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                 "taminat:",
                 "taminat://",
                 "taminat:sign-in",
                 "taminat://Sign-In",
                 "taminat://sign-in?as=owner",
                 "taminat://sign-in#x",
                 "taminat://verify/../reset/7K3M-9QRT-2VWX-5HJP",
                 "taminat://verify/ARCBD-J22ZD-BXF3", // one character is another
                 "taminat://verify/ARCBD-J22ZD-BXF",
                 "taminat://verify/ARCBD-J22ZD-BXF2/",
                 "taminat://verify/ARCBD-J22ZD-BXF2?x=1",
                 "taminat://verify/ARCBD%2DJ22ZD-BXF2",
                 "taminat://verify/ARCBD J22ZD BXF2",
                 "taminat://verify/--------------",
                 "taminat://reset",
                 "taminat://reset/",
                 "taminat://reset/short",
                 "taminat://reset/7K3M-9QRT-2VWX-5HJP?x=1",
                 "taminat://reset/7K3M-9QRT-2VWX-5HJP/",
                 "taminat://reset/7K3M-9QRT-2VWX-5HJP\n",
                 "taminat://reset/7K3M%2D9QRT%2D2VWX",
                 "taminat://reset/٧٣٤٥٧٣٤٥٧٣٤٥٧٣٤٥",
                 "taminat://user@sign-in",
                 "taminat://sign-in:80",
                 " taminat://verify",
                 "https://verify",
                 "file:///etc/passwd"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("far too long") << QStringLiteral("taminat://reset/") + QString(100'000, u'A');
    }

    void isRefused()
    {
        QFETCH(const QString, text);
        const auto link = Link::parse(text);
        QVERIFY(!link);
        QCOMPARE(QString::fromStdString(link.fault().code), QStringLiteral("link.unknown"));
    }
};

QTEST_APPLESS_MAIN(LinkTest)
#include "tst_link.moc"
