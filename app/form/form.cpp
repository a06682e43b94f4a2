// SPDX-License-Identifier: Apache-2.0
// Form: keeps drafts, decides when a fault is shown, and tells whoever shows it.
#include "form/form.h"

#include <QUuid>

#include <algorithm>

namespace form {
namespace {

bool isUnkept(const FieldInfo &info)
{
    return info.editor == Editor::Secret || info.editor == Editor::OneTimeCode || info.editor == Editor::VisualCode;
}

bool mayHold(const FieldInfo &info, const QString &draft)
{
    if (info.editor == Editor::Check)
        return draft == QLatin1String("true") || draft == QLatin1String("false");
    if (info.editor == Editor::Choice)
        return (draft.isEmpty() && !info.required)
               || std::any_of(info.options.begin(), info.options.end(), [&](const Option &option) {
                      return option.name == draft;
                  });
    return draft.size() <= info.maxLength * 2 && !draft.contains(QChar::Null);
}

} // namespace

Form::Form(const domain::Clock &clock) : clock_(clock) {}

Form::~Form()
{
    for (int field = 0; field < fieldCount(); ++field)
        if (info(field).editor == Editor::Secret)
            drafts_[index(field)].fill(QChar::Null);
}

int Form::find(const QString &name) const
{
    for (int field = 0; field < fieldCount(); ++field)
        if (info(field).name == name)
            return field;
    return -1;
}

void Form::addField(FieldInfo info)
{
    // A choice starts at its first option, a check at "no": both always hold a value.
    QString draft;
    if (info.editor == Editor::Choice && info.required)
        draft = info.options.front().name;
    else if (info.editor == Editor::Check)
        draft = QStringLiteral("false");
    fields_.push_back(std::move(info));
    drafts_.push_back(std::move(draft));
    shown_.push_back(true);
    faults_.emplace_back();
}

void Form::setDraft(int field, const QString &typed)
{
    if (drafts_[index(field)] == typed)
        return;
    drafts_[index(field)] = typed;
    key_.clear();
    setFault(index(field), std::nullopt);
    refreshShown();
    Q_EMIT draftChanged(field);
}

void Form::refreshShown()
{
    const std::vector<Verdict> verdicts = judge();
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (shown_[i] == verdicts[i].shown)
            continue;
        shown_[i] = verdicts[i].shown;
        Q_EMIT shownChanged(static_cast<int>(i));
    }
}

void Form::forget(int field)
{
    drafts_[index(field)].fill(QChar::Null);
    setDraft(field, {});
}

void Form::leave(int field)
{
    const bool untouched =
        draft(field).isEmpty() || (info(field).editor == Editor::Check && draft(field) == QLatin1String("false"));
    if (untouched)
        return;
    setFault(index(field), judge()[index(field)].fault);
}

bool Form::check(int step)
{
    const std::vector<Verdict> verdicts = judge();
    bool clean = true;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (step >= 0 && fields_[i].step != step)
            continue;
        setFault(i, verdicts[i].fault);
        clean = clean && !verdicts[i].fault;
    }
    return clean;
}

bool Form::show(const domain::Fault &fault)
{
    // A fault inside a field ("address.city") is shown at the field that holds it.
    const int field = find(contract::toQString(fault.field).section(u'.', 0, 0));
    if (field < 0 || !isShown(field))
        return false;
    setFault(index(field), fault);
    return true;
}

int Form::firstFault() const
{
    for (int field = 0; field < fieldCount(); ++field)
        if (isShown(field) && fault(field))
            return field;
    return -1;
}

QString Form::key()
{
    if (key_.isEmpty())
        key_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return key_;
}

Kept Form::kept()
{
    Kept kept{key(), {}};
    for (int field = 0; field < fieldCount(); ++field)
        if (!isUnkept(info(field)))
            kept.typed.emplace_back(info(field).name, draft(field));
    return kept;
}

void Form::restore(const Kept &kept)
{
    bool whole = true;
    int put = 0;
    for (const auto &[name, typed] : kept.typed) {
        const int field = find(name);
        if (field < 0 || isUnkept(info(field)) || !mayHold(info(field), typed)) {
            whole = false;
            continue;
        }
        setDraft(field, typed);
        ++put;
    }
    // The same key only for the same content: a field of which nothing was kept may be typed otherwise this time.
    if (whole && put == fieldCount())
        key_ = kept.key;
}

void Form::setFault(std::size_t field, std::optional<domain::Fault> fault)
{
    if (faults_[field] == fault)
        return;
    faults_[field] = std::move(fault);
    Q_EMIT faultChanged(static_cast<int>(field));
}

} // namespace form
