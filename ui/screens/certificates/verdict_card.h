// SPDX-License-Identifier: Apache-2.0
// VerdictCard: what came of verifying a certificate: the verdict, what it rests on, and the signed page to compare with.
#pragma once

#include "contract/certificate/verification.h"
#include "print/words.h"
#include "ui/kit/card.h"

#include <cstdint>
#include <optional>

namespace ui {

class Banner;
class Label;
class PagesView;
class Pill;
class RecordView;

/// What is known of a certificate that somebody holds.
struct Verified {
    enum class Source : std::uint8_t {
        Service,   ///< the service was asked and knows it
        Signature, ///< only its signature was checked: whether it was cancelled since is not known
    };
    Source source = Source::Service;
    contract::Verdict verdict = contract::Verdict::NotFound;
    bool issuedLater = false; ///< than the day that this computer believes it is
    bool specimen = false;
    std::optional<contract::CertificateBrief> brief;
    std::optional<contract::Certificate> page; ///< with the body that was signed
};

class VerdictCard : public Card {
    Q_OBJECT
public:
    /// The words of documents must outlive the card.
    explicit VerdictCard(const print::Dictionaries &dictionaries, QWidget *parent = nullptr);
    void setVerified(Verified verified);

private:
    void say();
    [[nodiscard]] QString verdictWords() const;
    [[nodiscard]] QString detailWords() const;

    print::Dictionaries dictionaries_;
    Verified verified_;
    Pill *verdict_;
    Label *title_;
    Label *detail_;
    RecordView *facts_;
    Banner *specimen_;
    Label *compare_;
    PagesView *pages_;
};

} // namespace ui
