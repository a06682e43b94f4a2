// SPDX-License-Identifier: Apache-2.0
// A newcomer at the door: what one does to register, step by step, for journeys and the tour.
#pragma once

#include "service/demonstration.h"
#include "tests/journeys/house.h"

namespace journeys {

class Newcomer {
public:
    /// The first of those who have no account: with a subscriber number.
    explicit Newcomer(House &house);

    [[nodiscard]] static QString password() { return QStringLiteral("four palms near the well"); }
    [[nodiscard]] static QString email() { return QStringLiteral("someone.new@example.org"); }
    [[nodiscard]] const service::Person &person() const { return person_; }
    [[nodiscard]] QString identity() const { return QString::fromStdString(person_.identity.text()); }

    // Each ends on the page that the next begins with.
    bool opensTheForm();
    bool saysWhoTheyAre();
    bool saysHowToBeReached();
    /// Types the password, asks for a sum in words, reckons it, agrees.
    bool choosesAPassword(bool agrees = true);
    bool reckonsTheSum();
    bool submits();
    bool confirmsTheCode();
    bool findsTheDataCorrect();
    bool completes();

private:
    House &house_;
    service::Person person_;
};

/// The newcomer who is to register as the supervisor of an establishment.
class NewEmployer {
public:
    explicit NewEmployer(House &house);

    [[nodiscard]] const service::Person &person() const { return person_; }
    [[nodiscard]] QString identity() const { return QString::fromStdString(person_.identity.text()); }
    [[nodiscard]] QString establishment() const { return establishment_; }

    // Each ends on the page that the next begins with.
    bool opensTheForm();
    bool fulfilsTheConditions();
    bool saysForWhom(const QString &establishment);
    bool saysHowToBeReached();
    bool choosesAPassword();
    bool submits();
    bool confirmsTheCode();

private:
    House &house_;
    service::Person person_;
    QString establishment_;
};

/// Types the password twice, asks for a sum in words and reckons it, agrees where that is meant.
bool chooseAPassword(House &house, bool agrees = true);
bool reckonTheSum(House &house);

} // namespace journeys
