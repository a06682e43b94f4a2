// SPDX-License-Identifier: Apache-2.0
// `taminatctl explain SUBJECT`: a question about social insurance as JSON, its answer with the steps that lead there.
#pragma once

#include "cli/fields.h"
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
    /// In the language whose translation is installed.
    [[nodiscard]] QString toText() const;
};

/// A subject, the one function that answers its questions, and what may be asked.
struct Subject {
    std::string_view name;
    domain::Outcome<Explained> (*explain)(const QByteArray &json, domain::Date today);
    std::vector<FieldLine> (*fields)();
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

template <contract::Described Question, class Answer,
    domain::Outcome<Answer> (*answer)(const Question &, domain::Date, domain::Explanation *)>
constexpr Subject subject(std::string_view name)
{
    return {name, explained<Question, Answer, answer>, fieldsOf<Question>};
}

/// The subjects there are, in the order of the help.
[[nodiscard]] QStringList subjectNames();
/// Null for a subject that there is not.
[[nodiscard]] const Subject *findSubject(const QString &name);

/// What may be asked about a subject, a line for each field.
[[nodiscard]] QString fieldsInWords(const Subject &subject);
/// Why a question was refused: at which field, what is wrong with it, what may stand there and where to look.
[[nodiscard]] QString refusalInWords(const Subject &subject, const domain::Fault &fault);

// One file for each group of subjects: explain_owed.cpp and explain_account.cpp, explain_due.cpp,
// explain_care.cpp, explain_claim.cpp, explain_values.cpp.
[[nodiscard]] Subject aboutContribution();
[[nodiscard]] Subject aboutBill();
[[nodiscard]] Subject aboutFine();
[[nodiscard]] Subject aboutVoluntary();
[[nodiscard]] Subject aboutGroup();
[[nodiscard]] Subject aboutPension();
[[nodiscard]] Subject aboutLumpSum();
[[nodiscard]] Subject aboutSurvivors();
[[nodiscard]] Subject aboutSaned();
[[nodiscard]] Subject aboutInjury();
[[nodiscard]] Subject aboutMaternity();
[[nodiscard]] Subject aboutDeadline();
[[nodiscard]] Subject aboutEligibility();
[[nodiscard]] Subject aboutCalendar();
[[nodiscard]] Subject aboutIdentity();

} // namespace cli
