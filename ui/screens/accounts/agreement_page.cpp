// SPDX-License-Identifier: Apache-2.0
// The terms, article by article. Whoever deploys the program has its lawyers look at them.
#include "ui/screens/accounts/agreement_page.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>
#include <vector>

namespace ui {
namespace {

constexpr std::array articles{
    QT_TRANSLATE_NOOP("Agreement",
        "The account is personal. It is opened by its owner alone, with their own data and the mobile that is registered in their name."),
    QT_TRANSLATE_NOOP("Agreement",
        "Protecting the account is its owner's own responsibility. The password and the verification codes are told to nobody; no employee asks for them."),
    QT_TRANSLATE_NOOP("Agreement",
        "What is done with the user code, the password and a verification code counts as done by the owner."),
    QT_TRANSLATE_NOOP("Agreement",
        "The data that one gives are true and complete. Whoever gives false data answers for it under the Social Insurance Law."),
    QT_TRANSLATE_NOOP("Agreement",
        "Changes of the mobile, the e-mail address and the personal data are reported as soon as they happen."),
    QT_TRANSLATE_NOOP("Agreement",
        "Personal data are used for social insurance alone, are shown to others only where the law says so, and who looked at them is written down."),
    QT_TRANSLATE_NOOP(
        "Agreement", "Messages about the account go to the e-mail address and the mobile that are registered with it."),
    QT_TRANSLATE_NOOP("Agreement", "An account that is misused can be suspended. Its owner is told, and may object."),
};

} // namespace

AgreementPage::AgreementPage(QWidget *parent) : ScrollPage(parent)
{
    auto *title = new Label(TextRole::Title, Ink::First, this);
    auto *close = new SecondaryButton({}, this);
    body()->setContentsMargins(32, 24, 32, 24);
    body()->setSpacing(12);
    body()->addWidget(title->wrapped());
    std::vector<Label *> lines;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        lines.push_back(new Label(TextRole::Body, Ink::Second, this));
        body()->addWidget(lines.back()->wrapped());
    }
    body()->addSpacing(8);
    body()->addWidget(close, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(close, &QPushButton::clicked, this, &AgreementPage::closed);
    inWords(this, [title, close, lines] {
        title->setText(tr("Terms of use"));
        close->setText(tr("Back to the form"));
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i]->setText(
                QStringLiteral("%1. %2").arg(i + 1).arg(QCoreApplication::translate("Agreement", articles[i])));
    });
}

bool AgreementPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return ScrollPage::event(event);
}

void AgreementPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        ScrollPage::keyPressEvent(event);
}

} // namespace ui
