// SPDX-License-Identifier: Apache-2.0
// `taminatctl save`: a person signs in and has all certificates written as PDF files, on every core.
#pragma once

#include "cli/sign_in.h"
#include "contract/certificate/certificates.h"
#include "print/words.h"

#include <QString>

#include <optional>
#include <vector>

namespace cli {

struct SaveOrder {
    domain::UserName user;
    std::optional<domain::EstablishmentNo> establishment; ///< then its certificates, else the person's own
    QString folder;                                       ///< made where there is none
};

/// What became of one certificate.
struct SavedCertificate {
    contract::CertificateBrief brief;
    QString name;                       ///< of its file; empty where it never came to one
    bool alreadyThere = false;          ///< the very same file
    std::optional<domain::Fault> fault; ///< then it was not saved
    /// Its page would not say so: it is no longer saved.
    [[nodiscard]] bool isCancelled() const { return brief.state == contract::CertificateState::Cancelled; }
};

struct SaveReport {
    std::vector<SavedCertificate> certificates; ///< those that were come to, the newest first
    std::optional<domain::Fault> ended;         ///< why the rest was never come to
};

/// A file of that name which is another one stays as it is: file.exists at its certificate. What concerns no single
/// certificate (refused at signing in, not reached, a folder that cannot be made) ends it.
[[nodiscard]] SaveReport save(const SaveOrder &order, session::Session &session, const AskPerson &askPerson,
    const print::Dictionaries &dictionaries);

} // namespace cli
