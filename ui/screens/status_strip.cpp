// SPDX-License-Identifier: Apache-2.0
// What is said of the connection is what is known of it, and nothing more.
#include "ui/screens/status_strip.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/moments.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {
namespace {

bool isThisDevice(const QUrl &server)
{
    const QString host = server.host();
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

bool isDark(const QWidget *widget)
{
    return &tokensOf(widget) == &tokens(Scheme::Dark);
}

} // namespace

StatusStrip::StatusStrip(Desk desk, const QString &version, QWidget *parent)
    : Band(Top, parent),
      desk_(std::move(desk)),
      version_(version),
      connection_(new StatusDot(this)),
      language_(new LinkButton({}, this)),
      theme_(new LinkButton({}, this)),
      versionLabel_(new Label(TextRole::Small, Ink::Third, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(connection_);
    row->addStretch(1);
    row->addWidget(language_);
    row->addWidget(theme_);
    row->addWidget(versionLabel_);
    language_->setMark(Icon::Globe);
    connect(language_, &QPushButton::clicked, this, [this] {
        desk_.settings.setLanguage(
            desk_.settings.language() == QLatin1String("ar") ? QStringLiteral("en") : QStringLiteral("ar"));
    });
    connect(theme_, &QPushButton::clicked, this, [this] {
        desk_.settings.setTheme(isDark(this) ? session::Theme::Light : session::Theme::Dark);
    });
    connect(&desk_.session, &session::Session::connectionChanged, this, &StatusStrip::tellConnection);
    // The first answer of all changes nothing but what may be said.
    connect(&desk_.session, &session::Session::busyChanged, this, &StatusStrip::tellConnection);
    inWords(this, [this] { tell(); });
}

void StatusStrip::tell()
{
    const bool dark = isDark(this);
    // Each language is named in itself: who looks for it reads that one.
    language_->setText(
        desk_.settings.language() == QLatin1String("ar") ? QStringLiteral("English") : QStringLiteral("العربية"));
    theme_->setText(dark ? tr("Light") : tr("Dark"));
    theme_->setMark(dark ? Icon::Sun : Icon::Moon);
    theme_->setAccessibleName(dark ? tr("Light theme") : tr("Dark theme"));
    versionLabel_->setText(tr("Version %1").arg(ltr(version_)));
    tellConnection();
}

void StatusStrip::changeEvent(QEvent *event)
{
    // Which theme is offered follows from the one that is worn, which arrives as a palette.
    if (event->type() == QEvent::PaletteChange && versionLabel_ != nullptr)
        tell();
    Band::changeEvent(event);
}

void StatusStrip::tellConnection()
{
    const session::Connection &now = desk_.session.connection();
    if (!now.online) {
        const QString since = now.lastContact
                                  ? QStringLiteral(" · ") + tr("last contact %1").arg(clockTime(*now.lastContact))
                                  : QString();
        connection_->setState(Banner::Tone::Danger, tr("No connection to the service") + since);
    } else if (!now.lastContact) {
        connection_->setState(Banner::Tone::Info, tr("Not connected yet"));
    } else if (desk_.server.scheme() == QLatin1String("https")) {
        connection_->setState(Banner::Tone::Success, tr("Connected to the service · encrypted connection"));
    } else if (isThisDevice(desk_.server)) {
        connection_->setState(Banner::Tone::Success, tr("Connected to a service on this device"));
    }
}

} // namespace ui
