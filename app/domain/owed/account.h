// SPDX-License-Identifier: Apache-2.0
// What an establishment owes on a day: its bills, what was paid on which of them and in which order, fines, waivers,
// credit; and debts paid by instalments.
#pragma once

#include "domain/law/career.h"
#include "domain/owed/due_date.h"

#include <optional>
#include <vector>

namespace domain {

/// The contributions of a month, and when they are due.
struct Charge {
    Month month;
    Money contributions;
    DueDate due;
};

/// A part of a fine that is not asked for any more.
struct Waiver {
    Month month;
    Money amount;
};

enum class ChargeStanding : std::uint8_t { Issued, PartlyPaid, Paid, Overdue };

/// How a charge stands on a day.
struct ChargeState {
    Charge charge;
    std::vector<Payment> paid = {}; ///< on its contributions
    Money contributionsLeft = {};
    Money fine = {}; ///< all of it, what was waived taken off
    Money fineLeft = {};
    ChargeStanding standing = ChargeStanding::Issued;
};

struct AccountState {
    std::vector<ChargeState> charges;
    Money credit; ///< paid and not yet owed for anything

    [[nodiscard]] Money contributionsLeft() const;
    [[nodiscard]] Money finesLeft() const;
    [[nodiscard]] Money owed() const { return contributionsLeft() + finesLeft(); }
};

/// The account on a day, with the bills that were issued by then. What is paid goes to the oldest month, its
/// contributions before its fine (or by the law's other order), what is left to the bills that follow. bill.unordered
/// (of charges, of payments), amount.negative, amount.zero, money.range.
[[nodiscard]] Outcome<AccountState> accountOn(Date day, const std::vector<Charge> &charges,
    const std::vector<Payment> &payments, const std::vector<Waiver> &waivers, const ContributionLaw &law,
    std::optional<Date> activityEnded = {}, Explanation *why = nullptr);

/// The days and parts of a debt paid in parts (Reg 40, R2 29): equal to the halala, the last takes the rest.
[[nodiscard]] Outcome<std::vector<Payment>> instalmentsOf(
    Money debt, int count, Date first, Explanation *why = nullptr);

enum class PlanStanding : std::uint8_t {
    Good,
    Missed,    ///< an instalment was not paid in time: fines run again from its day (Reg 41, R2 30)
    Cancelled, ///< a new monthly bill was not paid: all of it is due (Reg 42, R2 31)
    Fulfilled,
};

struct PlanState {
    PlanStanding standing = PlanStanding::Good;
    std::optional<Date> since = {};    ///< the day of what was missed
    std::optional<Date> payAllBy = {}; ///< of a cancelled plan
    Money left = {};
};

/// How a plan stands on a day. unpaidBill is the due date of the first new monthly bill left unpaid. A cancelled plan
/// leaves thirty days, working days under the new law. amount.negative, amount.zero, money.range of the payments.
[[nodiscard]] Outcome<PlanState> planOn(Date day, const std::vector<Payment> &plan,
    const std::vector<Payment> &payments, std::optional<Date> unpaidBill, Scheme scheme, const Holidays &holidays,
    const ContributionLaw &law, Explanation *why = nullptr);

} // namespace domain
