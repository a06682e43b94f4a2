// SPDX-License-Identifier: Apache-2.0
// RequestRow: one of one's requests in a list: what it was, its number and day, where it stands; pressing it opens it.
#pragma once

#include "contract/requests/receipt.h"
#include "session/catalogue.h"
#include "ui/kit/list_row.h"

namespace ui {

class RequestRow : public ListRow {
    Q_OBJECT
public:
    RequestRow(contract::RequestBrief request, const session::Catalogue &catalogue, QWidget *parent = nullptr);

private:
    contract::RequestBrief request_;
};

/// What a filed request is called: the title of its service, or the path of one that this program does not know.
[[nodiscard]] QString titleOf(const contract::RequestBrief &request, const session::Catalogue &catalogue);

} // namespace ui
