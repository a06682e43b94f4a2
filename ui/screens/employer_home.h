// SPDX-License-Identifier: Apache-2.0
// EmployerHome: the establishment one works for: its figures, its data, its supervisors; then services and requests.
#pragma once

#include "contract/employer/establishments.h"
#include "ui/screens/home.h"

namespace ui {

class Establishments;
class FactCard;
class Pill;
class RecordTable;
class RecordView;

class EmployerHome : public Home {
    Q_OBJECT
public:
    EmployerHome(Desk desk, Establishments &establishments, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QString title() const override;

private:
    void build();
    void say();
    void sayFacts();
    void load();
    void sayAnew();
    void take(const contract::EstablishmentRecord &record);

    Establishments &establishments_;
    contract::EstablishmentRecord record_;
    Awaited *awaited_;
    Label *name_;
    Pill *branch_;
    Pill *state_;
    FactCard *all_;
    FactCard *saudis_;
    FactCard *others_;
    FactCard *since_;
    RecordView *facts_;
    Label *supervisorsTitle_;
    RecordTable *supervisors_;
};

} // namespace ui
