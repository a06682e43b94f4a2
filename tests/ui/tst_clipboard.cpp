// SPDX-License-Identifier: Apache-2.0
// A secret on the clipboard goes by itself, is told apart from other text, and takes nothing with it.
#include "ui/clipboard.h"
#include "ui/form/secret_editor.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

const QString secret = QStringLiteral("403 118");

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aSecretGoesByItself()
    {
        ui::copySecret(secret, 50ms);
        QCOMPARE(copied(), secret);
        QTRY_COMPARE(copied(), QString());
    }

    void whatWasCopiedSinceStays()
    {
        bool later = false;
        ui::copySecret(secret, 50ms);
        QGuiApplication::clipboard()->setText(QStringLiteral("a letter"));
        QTimer::singleShot(100ms, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(copied(), QStringLiteral("a letter"));
    }

    void historiesAreAskedToPassItBy()
    {
        ui::copySecret(secret);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(data->hasFormat(
            QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"")));
    }

    void aPasswordThatIsShownIsASecretWhenItIsCopied_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::addColumn<bool>("cut");
        QTest::newRow("hidden, copied") << false << false;
        QTest::newRow("hidden, cut") << false << true;
        QTest::newRow("shown, copied") << true << false;
        QTest::newRow("shown, cut") << true << true;
    }

    void aPasswordThatIsShownIsASecretWhenItIsCopied()
    {
        QFETCH(const bool, shown);
        QFETCH(const bool, cut);
        ui::SecretEditor editor(nullptr);
        editor.setDraft(QStringLiteral("four palms near the well"));
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        auto *line = editor.findChild<QLineEdit *>();
        auto *eye = editor.findChild<QPushButton *>();
        QVERIFY(line != nullptr && eye != nullptr);
        eye->setChecked(shown);
        line->setFocus();
        line->selectAll();
        QTest::keySequence(line, cut ? QKeySequence::Cut : QKeySequence::Copy);
        if (!shown) {
            QCOMPARE(copied(), QString());
            return;
        }
        QCOMPARE(copied(), QStringLiteral("four palms near the well"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
            QByteArray("secret"));
    }
};

QTEST_MAIN(ClipboardTest)
#include "tst_clipboard.moc"
