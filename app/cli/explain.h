// SPDX-License-Identifier: Apache-2.0
// `taminatctl explain SUBJECT`: a question about social insurance as JSON, its answer with the steps that lead there.
#pragma once

#include "contract/codec.h"
#include "contract/explain/steps.h"
#include "domain/calendar.h"
#include "domain/law/explain.h"
#include "form/record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <utility>
#include <vector>

namespace cli {

struct Explained {
    QByteArray answer; ///< JSON of the described answer
    form::Record record;
    std::vector<contract::ExplainedStep> steps;

    /// {"answer":{…},"steps":[…]}
    [[nodiscard]] QByteArray toJson() const;
    /// In the language whose translation is installed; numbers as islands that read from the left.
    [[nodiscard]] QString toText() const;
};

/// A subject and the one function that answers its questions.
struct Subject {
    std::string_view name;
    domain::Outcome<Explained> (*explain)(const QByteArray &json, domain::Date today);
};

/// Reads the question strictly, has it answered, keeps the steps. Every subject is one instance of this.
template <contract::Described Question, class Answer,
    domain::Outcome<Answer> (*answer)(const Question &, domain::Date, domain::Explanation *)>
domain::Outcome<Explained> explained(const QByteArray &json, domain::Date today)
{
    const auto question = contract::decodeRequest<Question>(json);
    if (!question)
        return question.fault();
    if (auto fit = contract::check(*question, today); !fit)
        return fit.fault();
    domain::Explanation why;
    const auto given = answer(*question, today, &why);
    if (!given)
        return given.fault();
    return Explained{contract::encode(*given), form::recordOf(*given), contract::stepsOf(why)};
}

/// The subjects there are, in the order of the help.
[[nodiscard]] QStringList subjectNames();
/// record.missing for a subject that there is not.
[[nodiscard]] domain::Outcome<Explained> explain(const QString &subject, const QByteArray &json, domain::Date today);

// One file for each group of subjects: explain_owed.cpp and explain_account.cpp, explain_due.cpp,
// explain_care.cpp, explain_claim.cpp, explain_values.cpp.
[[nodiscard]] domain::Outcome<Explained> explainContribution(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainBill(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainFine(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainVoluntary(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainGroup(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainPension(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainLumpSum(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainSurvivors(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainSaned(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainInjury(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainMaternity(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainDeadline(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainEligibility(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainCalendar(const QByteArray &json, domain::Date today);
[[nodiscard]] domain::Outcome<Explained> explainIdentity(const QByteArray &json, domain::Date today);

} // namespace cli
