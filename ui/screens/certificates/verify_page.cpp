// SPDX-License-Identifier: Apache-2.0
// Two ways to one verdict: the service's word, and the signature checked on this computer.
#include "ui/screens/certificates/verify_page.h"

#include "form/faults.h"
#include "ui/direction.h"
#include "ui/form/form_page.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/waiting.h"
#include "ui/screens/certificates/verdict_card.h"
#include "ui/screens/columns.h"
#include "ui/screens/tell.h"
#include "verify/answer.h"
#include "verify/roots.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace ui {
namespace {

/// The answer, unless it is about another certificate than the one that was asked about.
domain::Outcome<contract::Verification> about(
    const domain::Outcome<contract::Verification> &answer, const contract::VerifyCertificate &asked)
{
    if (answer && !verify::isAbout(*answer, asked))
        return domain::refuse("reply.unreadable");
    return answer;
}

} // namespace

VerifyPage::VerifyPage(Desk desk, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      form_(desk_.clock),
      title_(new Label(TextRole::Title, Ink::First, this)),
      intro_(new Label(TextRole::Body, Ink::Second, this)),
      fields_(new FormPage(form_, -1, form::sentence, this)),
      verify_(new PrimaryButton({}, this)),
      fileTitle_(new Label(TextRole::Section, Ink::First, this)),
      fileWords_(new Label(TextRole::Body, Ink::Second, this)),
      choose_(new SecondaryButton({}, this)),
      busy_(new BusyLine(this)),
      banner_(new Banner(this)),
      verdict_(new VerdictCard(desk_.dictionaries, this))
{
    build();
    setAcceptDrops(true);
    connect(fields_, &FormPage::finished, this, &VerifyPage::verifyNumber);
    connect(verify_, &QPushButton::clicked, this, &VerifyPage::verifyNumber);
    connect(choose_, &QPushButton::clicked, this, &VerifyPage::chooseFile);
    connect(busy_, &BusyLine::cancelled, this, [this] { running_.cancel(); });
    connect(&form_, &form::Form::draftChanged, verdict_, &QWidget::hide);
    inWords(this, [this] {
        title_->setText(tr("Verify a certificate"));
        intro_->setText(tr("Anyone who holds a certificate can see here whether it is genuine and still in force."));
        verify_->setText(tr("Verify"));
        fileTitle_->setText(tr("From its file or a picture"));
        fileWords_->setText(
            tr("Drop the PDF here, or a scan or photograph of the page. Its signature is checked on this "
               "computer, without a connection, too."));
        choose_->setText(tr("Choose a file"));
    });
    desk_.issuingKeys.renew();
}

VerifyPage::~VerifyPage()
{
    delete fields_; // its rows look at the form until their end
}

void VerifyPage::build()
{
    auto *ways = new Columns(340, 2, this);
    ways->add(byNumber());
    ways->add(byFile());
    body()->setSpacing(16);
    body()->addWidget(title_->wrapped());
    body()->addWidget(intro_->wrapped());
    body()->addWidget(banner_);
    body()->addWidget(ways);
    body()->addWidget(verdict_);
    body()->addStretch(1);
    banner_->hide();
    banner_->setDismissible(true);
    verdict_->hide();
}

Card *VerifyPage::byNumber()
{
    auto *card = new Card(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(busy_, 1);
    foot->addStretch(0);
    foot->addWidget(verify_);
    card->body()->setSpacing(16);
    card->body()->addWidget(fields_);
    card->body()->addLayout(foot);
    return card;
}

Card *VerifyPage::byFile()
{
    auto *card = new Card(this);
    card->body()->setSpacing(12);
    card->body()->addWidget(new Medallion(Icon::Certificate, 44, card), 0, Qt::AlignLeading);
    card->body()->addWidget(fileTitle_->wrapped());
    card->body()->addWidget(fileWords_->wrapped());
    card->body()->addWidget(choose_, 0, Qt::AlignLeading);
    card->body()->addStretch(1);
    choose_->setMark(Icon::Document);
    return card;
}

QString VerifyPage::title() const
{
    return title_->text();
}

void VerifyPage::takeNumber(const QString &number)
{
    form_.setDraft(form_.find(QStringLiteral("number")), number);
}

void VerifyPage::begin()
{
    ++question_;
    running_.cancel();
    banner_->hide();
    verdict_->hide();
    busy_->begin(tr("Verifying"));
    focusBefore_ = window()->focusWidget(); // a button that is switched off loses it
    verify_->setEnabled(false);
    choose_->setEnabled(false);
}

void VerifyPage::end()
{
    busy_->end();
    verify_->setEnabled(true);
    choose_->setEnabled(true);
    if (focusBefore_ == verify_ || focusBefore_ == choose_)
        focusBefore_->setFocus(Qt::OtherFocusReason);
    focusBefore_ = nullptr;
}

void VerifyPage::verifyNumber()
{
    if (!verify_->isEnabled() || !fields_->check())
        return;
    const auto call = form_.value();
    if (!call)
        return show(call.fault());
    begin();
    running_ = desk_.session.call(*call,
        form_.key().toLatin1(),
        this,
        [this, question = question_, asked = *call](const domain::Outcome<contract::Verification> &answer) {
            if (question == question_)
                believe(about(answer, asked), [this](const domain::Fault &fault) { show(fault); });
        });
}

void VerifyPage::believe(
    const domain::Outcome<contract::Verification> &answer, const std::function<void(const domain::Fault &)> &otherwise)
{
    if (!answer)
        return otherwise(answer.fault());
    if (answer->verdict == contract::Verdict::NotFound)
        return take(*answer);
    withTrust([this, answer = *answer, otherwise](const domain::Outcome<verify::Trust> &trust) {
        const auto held = trust.then(
            [&](const verify::Trust &known) { return verify::isSigned(known, answer, desk_.clock.today()); });
        held ? take(answer) : otherwise(held.fault());
    });
}

void VerifyPage::take(const contract::Verification &answer)
{
    Verified verified;
    verified.verdict = answer.verdict;
    verified.brief = answer.brief;
    if (answer.brief && answer.payload && answer.body)
        verified.page = contract::Certificate{*answer.brief, *answer.payload, *answer.body};
    if (answer.body)
        if (const auto body = contract::decodeBody(QByteArray::fromStdString(answer.body->text())))
            verified.specimen = body->specimen;
    show(std::move(verified));
}

void VerifyPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::HideNameFilterDetails); // patterns among Arabic words stand in no order
    dialog->setNameFilter(tr("Certificates (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyPage::verifyFile);
    dialog->open();
}

void VerifyPage::verifyFile(const QString &path)
{
    begin();
    // A large scan takes its time, and somebody else's file may want to take all of it.
    QThreadPool::globalInstance()->start([path, question = question_, page = QPointer(this)] {
        auto carried = verify::readDocument(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [page, question, carried = std::move(carried)] {
                if (page && question == page->question_)
                    page->take(carried);
            },
            Qt::QueuedConnection);
    });
}

void VerifyPage::take(const domain::Outcome<verify::Carried> &carried)
{
    if (!carried)
        return show(carried.fault());
    withTrust([this, carried = *carried](const domain::Outcome<verify::Trust> &trust) {
        const auto genuine = trust.then([&](const verify::Trust &known) {
            return verify::check(known, carried.payload, carried.body, desk_.clock.today());
        });
        genuine ? askService(*genuine, carried) : show(genuine.fault());
    });
}

void VerifyPage::withTrust(const std::function<void(const domain::Outcome<verify::Trust> &)> &then)
{
    const auto go = [this, then] {
        const auto &known = desk_.issuingKeys.known();
        then(known ? verify::Trust::of(*known, verify::trustedRoots())
                   : domain::Outcome<verify::Trust>(domain::refuse("keys.missing")));
    };
    if (desk_.issuingKeys.known())
        return go();
    connect(
        &desk_.issuingKeys,
        &session::IssuingKeys::renewed,
        this,
        [this, question = question_, go] {
            if (question == question_)
                go();
        },
        Qt::SingleShotConnection);
    desk_.issuingKeys.renew();
}

void VerifyPage::askService(const verify::Genuine &genuine, const verify::Carried &carried)
{
    Verified verified;
    verified.source = Verified::Source::Signature;
    verified.specimen = genuine.specimen;
    verified.issuedLater = genuine.standing == verify::Standing::NotYet;
    verified.verdict =
        genuine.standing == verify::Standing::Expired ? contract::Verdict::Expired : contract::Verdict::Valid;
    contract::CertificateBrief brief;
    brief.number = genuine.payload.number;
    brief.type = genuine.payload.type;
    brief.expires = genuine.payload.expires;
    brief.state = verified.verdict == contract::Verdict::Expired ? contract::CertificateState::Expired
                                                                 : contract::CertificateState::Valid;
    verified.brief = brief;
    if (!genuine.body) {
        // Whose it is, a picture does not say: the person does, and then the service can be asked.
        takeNumber(contract::toQString(brief.number.text()));
        show(std::move(verified));
        return;
    }
    brief.language = genuine.body->language;
    brief.addressee = genuine.body->addressee;
    brief.issuedAt = genuine.body->issuedAt;
    verified.brief = brief;
    verified.page = contract::Certificate{brief,
        *domain::Line<contract::Payload::longest>::parse(carried.payload),
        *contract::SignedBody::parse(carried.body->toStdString())};
    const contract::VerifyCertificate call = verify::questionAbout(*genuine.body);
    running_ = desk_.session.call(call,
        this,
        [this, question = question_, asked = call, verified = std::move(verified)](
            const domain::Outcome<contract::Verification> &answer) {
            if (question != question_)
                return;
            believe(about(answer, asked), [this, verified](const domain::Fault &fault) {
                // The signature was checked all the same, and that is said.
                show(verified);
                tell(banner_, fault);
            });
        });
}

void VerifyPage::show(const domain::Fault &fault)
{
    end();
    if (form_.show(fault))
        return fields_->summarise();
    tell(banner_, fault);
}

void VerifyPage::show(Verified verified)
{
    end();
    verdict_->setVerified(std::move(verified));
    verdict_->show();
    // Its head where it can be seen, once it has its place.
    QMetaObject::invokeMethod(
        this, [this] { verticalScrollBar()->setValue(verdict_->y() - scaled(24)); }, Qt::QueuedConnection);
}

void VerifyPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void VerifyPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        verifyFile(urls.first().toLocalFile());
}

} // namespace ui
