// SPDX-License-Identifier: Apache-2.0
// ForgottenPage: «نسيت كلمة السر»: ask for the message, then a new password with the link or code in it.
#pragma once

#include "contract/account/password_reset.h"
#include "form/form.h"
#include "ui/screens/desk.h"

#include <QWidget>

class QStackedLayout;

namespace ui {

class Banner;
class BusyLine;
class DonePage;
class FormPage;
class Label;
class LinkButton;
class PrimaryButton;
class ScrollPage;

class ForgottenPage : public QWidget {
    Q_OBJECT
public:
    explicit ForgottenPage(Desk desk, QWidget *parent = nullptr);
    ~ForgottenPage() override;

    /// Where the link of the message leads: the code is there, and the new password is missing.
    void takeCode(const QString &code);

Q_SIGNALS:
    /// There is a new password, and the person goes to sign in.
    void finished();

private:
    [[nodiscard]] ScrollPage *makeAsking();
    [[nodiscard]] ScrollPage *makeChoosing();
    void say();
    void ask();
    void choose();
    /// To the second part; with the sentence that is the same for everybody, or because a code is there already.
    void open(bool sent);

    Desk desk_;
    form::FormOf<contract::ForgotPassword> asked_;
    form::FormOf<contract::ResetPassword> chosen_;
    session::Running running_;
    QStackedLayout *parts_;
    DonePage *done_;

    Label *title_ = nullptr;
    Label *words_ = nullptr;
    Banner *banner_ = nullptr;
    FormPage *who_ = nullptr;
    BusyLine *busy_ = nullptr;
    PrimaryButton *ask_ = nullptr;
    LinkButton *haveCode_ = nullptr;

    ScrollPage *choosing_ = nullptr;
    Label *newTitle_ = nullptr;
    Banner *newBanner_ = nullptr;
    FormPage *password_ = nullptr;
    BusyLine *newBusy_ = nullptr;
    PrimaryButton *choose_ = nullptr;
};

} // namespace ui
