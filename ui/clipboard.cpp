// SPDX-License-Identifier: Apache-2.0
// The clipboard as it is shared with histories and with whoever sits down here next.
#include "ui/clipboard.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace ui {

void copySecret(const QString &secret, std::chrono::milliseconds life)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(secret);
    // What Klipper, the history of Windows, and those of macOS look for: https://nspasteboard.org and its like.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(
        QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
        QByteArrayLiteral("1"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(data);
    forgetSoon(QClipboard::Clipboard, life);
}

void forgetSoon(QClipboard::Mode mode, std::chrono::milliseconds life)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QString secret = clipboard->text(mode);
    QTimer::singleShot(life, clipboard, [clipboard, mode, secret] {
        if (clipboard->text(mode) == secret)
            clipboard->clear(mode);
    });
}

} // namespace ui
