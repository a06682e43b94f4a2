// SPDX-License-Identifier: Apache-2.0
// CertificatePage: one certificate as it was issued: seen, printed, saved, cancelled.
#pragma once

#include "contract/certificate/certificates.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"

#include <QWidget>

namespace ui {

class Awaited;
class Banner;
class Button;
class Label;
class PagesView;
class Pill;

class CertificatePage : public QWidget, public Page {
    Q_OBJECT
public:
    /// One that was issued a moment ago.
    CertificatePage(Desk desk, const contract::Certificate &certificate, QWidget *parent = nullptr);
    /// One that is found again by its number.
    CertificatePage(Desk desk, const QString &number, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;
    void begin();

Q_SIGNALS:
    void backWanted();

private:
    CertificatePage(Desk desk, QWidget *parent);
    void build();
    void take(const contract::Certificate &certificate);
    void take(const contract::CertificateBrief &brief);
    void say();
    void print();
    void save();
    void askBeforeCancelling();
    void cancel();

    Desk desk_;
    QString number_;
    contract::Certificate certificate_;
    bool issuedNow_ = false;
    Label *title_;
    Label *detail_;
    Pill *state_;
    Button *back_;
    Button *print_;
    Button *save_;
    Button *cancel_;
    Banner *cancelled_;
    Banner *notice_;
    Banner *question_;
    Awaited *awaited_;
    PagesView *pages_;
};

} // namespace ui
