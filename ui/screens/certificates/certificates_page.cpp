// SPDX-License-Identifier: Apache-2.0
// The list of certificates, a row each.
#include "ui/screens/certificates/certificates_page.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/list_row.h"
#include "ui/screens/awaited.h"
#include "ui/screens/establishments.h"
#include "ui/screens/moments.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {

CertificatesPage::CertificatesPage(Desk desk, const Establishments *establishments, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      establishments_(establishments),
      title_(new Label(TextRole::Title, Ink::First, this)),
      issue_(new PrimaryButton({}, this)),
      awaited_(new Awaited(6, this)),
      rows_(new QVBoxLayout),
      nothing_(new EmptyState(Icon::Certificate, this)),
      more_(new SecondaryButton({}, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(title_->wrapped(), 1);
    head->addWidget(issue_);
    issue_->setMark(Icon::Plus);
    rows_->setSpacing(10);
    body()->addLayout(head);
    body()->addWidget(awaited_);
    body()->addStretch(1);
    awaited_->body()->addLayout(rows_);
    awaited_->body()->addWidget(nothing_);
    awaited_->body()->addWidget(more_, 0, Qt::AlignHCenter);
    connect(issue_, &QPushButton::clicked, this, &CertificatesPage::issueWanted);
    connect(awaited_, &Awaited::tryAgain, this, &CertificatesPage::refresh);
    connect(awaited_, &Awaited::cancelled, this, [this] { running_.cancel(); });
    connect(nothing_, &EmptyState::acted, this, &CertificatesPage::issueWanted);
    connect(more_, &QPushButton::clicked, this, [this] { ask(next_); });
    if (establishments_ != nullptr)
        connect(establishments_, &Establishments::chosen, this, [this] {
            if (isVisible())
                refresh();
        });
    inWords(this, [this] {
        title_->setText(establishments_ == nullptr ? tr("My certificates") : tr("Certificates of the establishment"));
        issue_->setText(tr("Issue a certificate"));
        more_->setText(tr("Show more"));
        nothing_->setWords(tr("No certificates yet"),
            tr("What you issue stays here, to be seen, printed again and cancelled."),
            tr("Issue a certificate"));
    });
}

QString CertificatesPage::title() const
{
    return title_->text();
}

void CertificatesPage::refresh()
{
    (void)awaited_->begin();
    ask({});
}

void CertificatesPage::ask(std::optional<domain::Line<80>> after)
{
    const bool first = !after;
    const auto taken = [this, first, question = awaited_->question()](
                           const domain::Outcome<contract::CertificateList> &answer) {
        if (awaited_->expects(question))
            take(answer, first);
    };
    running_.cancel();
    if (establishments_ == nullptr) {
        running_ = desk_.session.call(contract::MyCertificates{std::move(after)}, this, taken);
        return;
    }
    const contract::SupervisedEstablishment *establishment = establishments_->current();
    if (establishment == nullptr)
        return awaited_->fail(domain::refuse("account.no_establishment"));
    running_ =
        desk_.session.call(contract::EstablishmentCertificates{establishment->number, std::move(after)}, this, taken);
}

void CertificatesPage::take(const domain::Outcome<contract::CertificateList> &answer, bool first)
{
    if (!answer)
        return awaited_->fail(answer.fault());
    if (first)
        while (QLayoutItem *item = rows_->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    for (const contract::CertificateBrief &certificate : answer->certificates) {
        auto *row = new ListRow(Icon::Certificate, this);
        const QString number = contract::toQString(certificate.number.text());
        connect(row, &QPushButton::clicked, this, [this, number] { Q_EMIT certificateWanted(number); });
        rows_->addWidget(row);
        inWords(row, [row, certificate, number] {
            const QString type = saidChoice(certificate.type);
            const QString when = dayAndTime(certificate.issuedAt.instant());
            const QString state = saidChoice(certificate.state);
            row->setWords(type, ltr(number) + QStringLiteral(" · ") + when);
            row->setState(toneOf(certificate.state), state);
            row->setAccessibleName(tr("%1, number %2, %3").arg(type, number, state));
            row->setAccessibleDescription(withoutIsolates(when));
        });
    }
    next_ = answer->next;
    nothing_->setVisible(rows_->count() == 0);
    more_->setVisible(next_.has_value());
    awaited_->arrive();
}

} // namespace ui
