// SPDX-License-Identifier: Apache-2.0
// CertificatesPage: «شهاداتي»: what was issued to a person, or to the establishment in hand, the newest first.
#pragma once

#include "contract/certificate/certificates.h"
#include "ui/screens/list_page.h"

namespace ui {

class Establishments;

class CertificatesPage : public ListPage {
    Q_OBJECT
public:
    /// Of the person without establishments; those must outlive the page.
    CertificatesPage(Desk desk, const Establishments *establishments, QWidget *parent = nullptr);

Q_SIGNALS:
    void certificateWanted(const QString &number);
    void issueWanted();

private:
    void ask(const After &after) override;
    [[nodiscard]] QWidget *rowOf(const contract::CertificateBrief &certificate);

    const Establishments *establishments_;
};

} // namespace ui
