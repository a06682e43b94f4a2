// SPDX-License-Identifier: Apache-2.0
// EntitlementsPage: «ماذا يحق لي؟»: every benefit, whether one may claim it, and if not, what is missing and from when.
#pragma once

#include "ui/kit/card.h"
#include "ui/screens/desk.h"
#include "ui/screens/entitlements/claim.h"
#include "ui/screens/page.h"

#include <set>

namespace ui {

class Awaited;
class Banner;
class EmptyState;
class Label;
class Rows;

class EntitlementsPage : public ScrollPage, public Page {
    Q_OBJECT
public:
    explicit EntitlementsPage(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

Q_SIGNALS:
    void helpWanted();

private:
    void take(const contract::Entitlements &answer);
    void addGroup(ClaimGroup group);
    /// Why some benefits are not in the list at all.
    [[nodiscard]] QString leftOut() const;
    void say();

    Desk desk_;
    std::vector<Claim> claims_;
    domain::Date on_;
    contract::InsuranceState state_ = contract::InsuranceState::NeverInsured;
    std::set<domain::Claimable> open_; ///< stays so when the page is asked for again
    bool seen_ = false;
    Label *heading_;
    Awaited *awaited_;
    Card *summary_;
    Label *first_;
    Label *rest_;
    Banner *note_;
    Rows *cards_;
    EmptyState *never_;
};

} // namespace ui
