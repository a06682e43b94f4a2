// SPDX-License-Identifier: Apache-2.0
// Settings come back as they were, and a file that is broken is as none.
#include "session/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using session::Settings;
using session::Theme;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("taminat.ini"));
        {
            Settings settings(file);
            QSignalSpy changes(&settings, &Settings::appearanceChanged);
            settings.setLanguage(QStringLiteral("en"));
            settings.setTheme(Theme::Dark);
            settings.setFontScale(150);
            settings.setFontScale(150);
            QCOMPARE(changes.size(), 3);
            settings.setServer(QUrl(QStringLiteral("https://service.example:8443")));
            settings.setRemember(true);
            settings.setWindowGeometry("\x01\x02\xff");
        }
        const Settings settings(file);
        QCOMPARE(settings.language(), QStringLiteral("en"));
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.fontScale(), 150);
        QCOMPARE(settings.server(), QUrl(QStringLiteral("https://service.example:8443")));
        QVERIFY(settings.remember());
        QCOMPARE(settings.windowGeometry(), QByteArray("\x01\x02\xff"));
    }

    void takesWhatCannotBeForNothing_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff[[[\n=\n%%", 10);
        QTest::newRow("cut off") << QByteArray("[appearance\nlanguage");
        QTest::newRow("not among the choices") << QByteArray(
            "[appearance]\nlanguage=fr\ntheme=pink\nscale=9000\n[connection]\nserver=http://service.example\n[sign-in]\nremember=maybe\n");
        QTest::newRow("other types") << QByteArray(
            "[appearance]\nlanguage=@ByteArray(en)x\ntheme=@Invalid()\nscale=big, bigger\n");
    }

    void takesWhatCannotBeForNothing()
    {
        QFETCH(QByteArray, contents);
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("taminat.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        Settings settings(name);
        QCOMPARE(settings.language(), QStringLiteral("ar"));
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.fontScale(), 100);
        QVERIFY(settings.server().isEmpty());
        QVERIFY(!settings.remember());
        settings.setFontScale(1000); // and it can be set again
        QCOMPARE(settings.fontScale(), 200);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
