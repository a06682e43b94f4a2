// SPDX-License-Identifier: Apache-2.0
// RegistrationTypes: «الرجاء اختيار نوع التسجيل»: subscriber, employer or medical provider, each with its services.
#pragma once

#include "contract/service.h"
#include "ui/kit/card.h"

namespace ui {

class Banner;
class Label;
class LinkButton;
class Tile;

class RegistrationTypes : public ScrollPage {
    Q_OBJECT
public:
    explicit RegistrationTypes(QWidget *parent = nullptr);

Q_SIGNALS:
    void subscriberChosen();
    void employerChosen();
    void servicesWanted(contract::Role audience);

private:
    struct Type {
        Tile *tile;
        LinkButton *services;
    };
    Type add(contract::Role audience);
    void say();
    void refuse();

    Label *title_;
    Label *choose_;
    Banner *banner_;
    Type subscriber_;
    Type employer_;
    Type provider_;
};

} // namespace ui
