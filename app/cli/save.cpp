// SPDX-License-Identifier: Apache-2.0
// How certificates are fetched and saved: a page of the list at a time, so that memory does not grow with their number.
#include "cli/save.h"

#include "cli/ask.h"
#include "print/batch.h"
#include "print/certificate.h"

#include <QDir>

#include <atomic>
#include <thread>
#include <utility>

namespace cli {
namespace {

using contract::CertificateList;
using domain::Fault;
using domain::Kind;
using domain::Outcome;
using After = std::optional<domain::Line<80>>;

/// Fetched, and still to be written.
struct Waiting {
    std::size_t entry; ///< in the report
    contract::Embedded certificate;
};

/// Whether the next certificate may fare better.
bool isOfOneAlone(const Fault &fault)
{
    return fault.kind == Kind::Missing || fault.kind == Kind::Invalid || fault.kind == Kind::Broken;
}

class Saver {
public:
    Saver(const SaveOrder &order, session::Session &session, const print::Dictionaries &dictionaries)
        : order_(order),
          session_(session),
          dictionaries_(dictionaries)
    {}

    SaveReport saveAll();

private:
    [[nodiscard]] Outcome<CertificateList> list(const After &after);
    /// False when there is no use in going on.
    bool fetch(const contract::CertificateBrief &brief);
    void write();

    const SaveOrder &order_;
    session::Session &session_;
    const print::Dictionaries &dictionaries_;
    SaveReport report_;
    std::vector<Waiting> waiting_;
};

SaveReport Saver::saveAll()
{
    After after;
    do {
        const auto page = list(after);
        if (!page) {
            report_.ended = page.fault();
            break;
        }
        bool goesOn = true;
        for (std::size_t i = 0; goesOn && i < page->certificates.size(); ++i)
            goesOn = fetch(page->certificates[i]);
        write();
        after = page->next;
    } while (after && !report_.ended);
    return std::move(report_);
}

Outcome<CertificateList> Saver::list(const After &after)
{
    session_.idleLock().touch();
    if (!order_.establishment)
        return ask(session_, contract::MyCertificates{after});
    return ask(session_, contract::EstablishmentCertificates{*order_.establishment, after});
}

bool Saver::fetch(const contract::CertificateBrief &brief)
{
    session_.idleLock().touch();
    const auto certificate = ask(session_, contract::OneCertificate{brief.number});
    if (!certificate && !isOfOneAlone(certificate.fault())) {
        report_.ended = certificate.fault();
        return false;
    }
    SavedCertificate entry{certificate ? certificate->brief : brief, {}, false, {}};
    if (!certificate) {
        entry.fault = certificate.fault();
    } else if (!entry.isCancelled()) {
        contract::Embedded issued{certificate->payload.text(), QByteArray::fromStdString(certificate->body.text())};
        const auto body = contract::decodeBody(issued.body);
        if (body) {
            entry.name = print::fileName(*body, dictionaries_);
            waiting_.push_back({report_.certificates.size(), std::move(issued)});
        } else {
            entry.fault = body.fault();
        }
    }
    report_.certificates.push_back(std::move(entry));
    return true;
}

void Saver::write()
{
    const QDir folder(order_.folder);
    print::Batch batch;
    batch.count = waiting_.size();
    batch.job = [&](std::size_t place) {
        Waiting &each = waiting_[place];
        return print::Job{std::move(each.certificate), folder.filePath(report_.certificates[each.entry].name)};
    };
    batch.done = [&](std::size_t place, const Outcome<print::Saved> &outcome) {
        SavedCertificate &entry = report_.certificates[waiting_[place].entry];
        if (outcome)
            entry.alreadyThere = *outcome == print::Saved::AlreadyThere;
        else
            entry.fault = outcome.fault();
    };
    const std::atomic<bool> stop = false;
    print::saveAll(batch, dictionaries_, std::thread::hardware_concurrency(), stop);
    waiting_.clear();
}

} // namespace

SaveReport save(const SaveOrder &order, session::Session &session, const AskPerson &askPerson,
    const print::Dictionaries &dictionaries)
{
    if (!QDir().mkpath(order.folder))
        return {{}, domain::refuse("file.not_written", "folder")};
    const auto as = order.establishment ? contract::Role::Employer : contract::Role::Individual;
    if (auto in = signIn(order.user, as, session, askPerson); !in)
        return {{}, in.fault()};
    SaveReport report = Saver(order, session, dictionaries).saveAll();
    signOut(session);
    return report;
}

} // namespace cli
