// SPDX-License-Identifier: Apache-2.0
// EmployerFormPage: the account is open; its registration form, to be printed or saved for reference.
#pragma once

#include "contract/account/employer_registration.h"
#include "ui/screens/desk.h"

#include <QWidget>

namespace ui {

class Banner;
class Button;
class Label;
class PagesView;

class EmployerFormPage : public QWidget {
    Q_OBJECT
public:
    explicit EmployerFormPage(Desk desk, QWidget *parent = nullptr);

    void begin(const contract::EmployerAccount &account);

Q_SIGNALS:
    void finished();

private:
    void say();
    void print();
    void save();

    Desk desk_;
    contract::EmployerAccount account_;
    Label *title_;
    Label *words_;
    Button *print_;
    Button *save_;
    Button *enter_;
    Banner *notice_;
    PagesView *pages_;
};

} // namespace ui
