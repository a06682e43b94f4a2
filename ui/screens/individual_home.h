// SPDX-License-Identifier: Apache-2.0
// IndividualHome: who one is at social insurance, one's periods in brief, the services, the last requests.
#pragma once

#include "contract/subscriber/my_record.h"
#include "ui/screens/home.h"

namespace ui {

class FactCard;
class Pill;
class RecordView;

class IndividualHome : public Home {
    Q_OBJECT
public:
    explicit IndividualHome(Desk desk, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void personKnown(const QString &name);

private:
    void build();
    void say();
    void take(const contract::SubscriberRecord &record);
    void sayFacts();

    contract::SubscriberRecord record_;
    Awaited *awaited_;
    Label *greeting_;
    Pill *state_;
    FactCard *stateFact_;
    FactCard *numberFact_;
    FactCard *monthsFact_;
    FactCard *wageFact_;
    Label *periodsTitle_;
    Rows *periods_;
    EmptyState *noPeriods_;
    RecordView *person_;
};

} // namespace ui
