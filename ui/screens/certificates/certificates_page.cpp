// SPDX-License-Identifier: Apache-2.0
// The list of certificates, a row each.
#include "ui/screens/certificates/certificates_page.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/list_row.h"
#include "ui/screens/establishments.h"
#include "ui/screens/moments.h"
#include "ui/screens/words.h"

#include <QVBoxLayout>

namespace ui {

CertificatesPage::CertificatesPage(Desk desk, const Establishments *establishments, QWidget *parent)
    : ListPage(std::move(desk), Icon::Certificate, parent),
      establishments_(establishments)
{
    auto *issue = new PrimaryButton({}, this);
    issue->setMark(Icon::Plus);
    head()->addWidget(issue);
    connect(issue, &QPushButton::clicked, this, &CertificatesPage::issueWanted);
    connect(nothing(), &EmptyState::acted, this, &CertificatesPage::issueWanted);
    if (establishments_ != nullptr)
        connect(establishments_, &Establishments::chosen, this, [this] {
            if (isVisible())
                refresh();
        });
    inWords(this, [this, issue] {
        heading()->setText(
            establishments_ == nullptr ? tr("My certificates") : tr("Certificates of the establishment"));
        issue->setText(tr("Issue a certificate"));
        nothing()->setWords(tr("No certificates yet"),
            tr("What you issue stays here, to be seen, printed again and cancelled."),
            tr("Issue a certificate"));
    });
}

void CertificatesPage::ask(const After &after)
{
    const auto taken =
        rowsOf<contract::CertificateList, contract::CertificateBrief>(&contract::CertificateList::certificates,
            [this](const contract::CertificateBrief &certificate) { return rowOf(certificate); });
    if (establishments_ == nullptr)
        return follow(desk().session.call(contract::MyCertificates{after}, this, taken));
    const contract::SupervisedEstablishment *establishment = establishments_->current();
    if (establishment == nullptr)
        return awaited()->fail(domain::refuse("account.no_establishment"));
    follow(desk().session.call(contract::EstablishmentCertificates{establishment->number, after}, this, taken));
}

QWidget *CertificatesPage::rowOf(const contract::CertificateBrief &certificate)
{
    auto *row = new ListRow(Icon::Certificate, this);
    const QString number = contract::toQString(certificate.number.text());
    connect(row, &QPushButton::clicked, this, [this, number] { Q_EMIT certificateWanted(number); });
    inWords(row, [row, certificate, number] {
        const QString type = saidChoice(certificate.type);
        const QString when = dayAndTime(certificate.issuedAt.instant());
        const QString state = saidChoice(certificate.state);
        QStringList details{ltr(number), when, saidChoice(certificate.language)};
        if (certificate.addressee)
            details.append(isolated(contract::toQString(certificate.addressee->text())));
        row->setWords(type, details.join(QStringLiteral(" · ")));
        row->setState(toneOf(certificate.state), state);
        row->setAccessibleName(tr("%1, number %2, %3").arg(type, number, state));
        row->setAccessibleDescription(withoutIsolates(details.mid(1).join(QStringLiteral(", "))));
    });
    return row;
}

} // namespace ui
