// SPDX-License-Identifier: Apache-2.0
// AudienceServices: what one can do here in a capacity, to be read before one registers.
#pragma once

#include "contract/service.h"
#include "session/catalogue.h"
#include "ui/kit/card.h"

namespace ui {

class AudienceServices : public ScrollPage {
    Q_OBJECT
public:
    AudienceServices(const session::Catalogue &catalogue, contract::Role audience, QWidget *parent = nullptr);
};

} // namespace ui
