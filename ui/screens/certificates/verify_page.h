// SPDX-License-Identifier: Apache-2.0
// VerifyPage: «التحقق من شهادة»: by its number, or from its PDF or a picture of its page; open to everybody.
#pragma once

#include "contract/certificate/verification.h"
#include "form/form.h"
#include "ui/kit/card.h"
#include "ui/screens/certificates/verdict_card.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"
#include "verify/check.h"
#include "verify/document.h"

#include <QPointer>

#include <functional>

namespace ui {

class Banner;
class BusyLine;
class Button;
class FormPage;
class Label;

class VerifyPage : public ScrollPage, public Page {
    Q_OBJECT
public:
    explicit VerifyPage(Desk desk, QWidget *parent = nullptr);
    ~VerifyPage() override;

    [[nodiscard]] QString title() const override;
    /// Whose certificate it is, the person says.
    void takeNumber(const QString &number);
    /// From a file that was dropped, chosen or handed to the program.
    void verifyFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    [[nodiscard]] Card *byNumber();
    [[nodiscard]] Card *byFile();
    void begin();
    void end();
    void verifyNumber();
    void chooseFile();
    /// Shows the answer where what it shows was signed; something between may have written it anew.
    void believe(const domain::Outcome<contract::Verification> &answer,
        const std::function<void(const domain::Fault &)> &otherwise);
    void take(const contract::Verification &answer);
    void take(const domain::Outcome<verify::Carried> &carried);
    /// With the keys that are trusted, fetched first where there are none.
    void withTrust(const std::function<void(const domain::Outcome<verify::Trust> &)> &then);
    void askService(const verify::Genuine &genuine, const verify::Carried &carried);
    void show(const domain::Fault &fault);
    void show(Verified verified);

    Desk desk_;
    form::FormOf<contract::VerifyCertificate> form_;
    session::Running running_;
    QPointer<QWidget> focusBefore_;
    unsigned question_ = 0; ///< what comes from an earlier file is not taken
    Label *title_;
    Label *intro_;
    FormPage *fields_;
    Button *verify_;
    Label *fileTitle_;
    Label *fileWords_;
    Button *choose_;
    BusyLine *busy_;
    Banner *banner_;
    VerdictCard *verdict_;
};

} // namespace ui
