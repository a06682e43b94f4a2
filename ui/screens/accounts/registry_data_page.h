// SPDX-License-Identifier: Apache-2.0
// RegistryDataPage: what the registry knows of who is registering: to be confirmed, or flagged for correction.
#pragma once

#include "contract/account/registration.h"
#include "form/form.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"

#include <optional>

namespace ui {

class Banner;
class BusyLine;
class FormPage;
class Label;
class PrimaryButton;
class RecordView;

/// What is typed here; the challenge is with whoever was given it. Nothing is chosen beforehand: Return would confirm
/// what nobody has read.
struct TypedVerdict {
    std::optional<contract::DataVerdict> verdict;
    domain::Note<1000> correction;

    static domain::Outcome<domain::Done> mustBeChosen(
        const std::optional<contract::DataVerdict> &verdict, domain::Date today);
    static bool isFlagged(const TypedVerdict &typed) { return typed.verdict == contract::DataVerdict::NeedsCorrection; }

    static constexpr auto describe()
    {
        return contract::steps(contract::step(contract::text("ActivateAccount", "Your data in the registry"),
            contract::field(
                "verdict", &TypedVerdict::verdict, contract::text("ActivateAccount", "Are these data correct?"))
                .must(mustBeChosen),
            contract::field("correction",
                &TypedVerdict::correction,
                contract::text("DataCorrection", "What is wrong, and how it should be"))
                .when(isFlagged)));
    }
};

class RegistryDataPage : public ScrollPage {
    Q_OBJECT
public:
    explicit RegistryDataPage(Desk desk, QWidget *parent = nullptr);
    ~RegistryDataPage() override;

    void begin(const contract::RegistryData &registry, const domain::Secret &challenge);

Q_SIGNALS:
    void activated(const contract::Activated &account);

private:
    void submit();

    Desk desk_;
    form::FormOf<TypedVerdict> form_;
    domain::Secret challenge_;
    session::Running running_;
    Label *title_;
    Label *words_;
    Banner *banner_;
    RecordView *data_;
    FormPage *fields_;
    BusyLine *busy_;
    PrimaryButton *complete_;
};

} // namespace ui
