// SPDX-License-Identifier: Apache-2.0
// CertificatesPage: «شهاداتي»: what was issued to a person, or to the establishment in hand, the newest first.
#pragma once

#include "contract/certificate/certificates.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"

namespace ui {

class Awaited;
class Button;
class EmptyState;
class Establishments;
class Label;

class CertificatesPage : public ScrollPage, public Page {
    Q_OBJECT
public:
    /// Of the person without establishments; those must outlive the page.
    CertificatesPage(Desk desk, const Establishments *establishments, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

Q_SIGNALS:
    void certificateWanted(const QString &number);
    void issueWanted();

private:
    void ask(std::optional<domain::Line<80>> after);
    void take(const domain::Outcome<contract::CertificateList> &answer, bool first);

    Desk desk_;
    const Establishments *establishments_;
    session::Running running_;
    std::optional<domain::Line<80>> next_;
    Label *title_;
    Button *issue_;
    Awaited *awaited_;
    QVBoxLayout *rows_;
    EmptyState *nothing_;
    Button *more_;
};

} // namespace ui
