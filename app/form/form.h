// SPDX-License-Identifier: Apache-2.0
// Form: what is being typed for a described struct, field by field, with what is wrong and what is to be asked.
#pragma once

#include "contract/codec.h"
#include "domain/clock.h"
#include "form/kinds.h"
#include "form/record.h"

#include <QObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace form {

struct Option {
    QString name; ///< as it travels; what a draft holds
    contract::Text label;
};

/// What a field is; it does not change while the form lives.
struct FieldInfo {
    QString name;
    contract::Text label;
    contract::Text help;
    Editor editor = Editor::Line;
    bool required = false;
    int maxLength = 0;
    std::vector<Option> options;
    int step = 0;
};

/// What the description says of the drafts as they stand.
struct Verdict {
    bool shown = true;
    std::optional<domain::Fault> fault;
};

/// What may be kept of a form outside of memory: no secret, no code.
struct Kept {
    QString key;                                    ///< of this content
    std::vector<std::pair<QString, QString>> typed; ///< by the name of the field; empty ones too

    friend bool operator==(const Kept &, const Kept &) = default;
};

/// A form without widgets. Fields are numbered from 0; a draft is exactly what was typed.
class Form : public QObject {
    Q_OBJECT

public:
    ~Form() override;

    [[nodiscard]] int fieldCount() const { return static_cast<int>(fields_.size()); }
    [[nodiscard]] const FieldInfo &info(int field) const { return fields_[index(field)]; }
    /// The number of a field by its name, or -1.
    [[nodiscard]] int find(const QString &name) const;
    [[nodiscard]] int stepCount() const { return static_cast<int>(titles_.size()); }
    [[nodiscard]] contract::Text stepTitle(int step) const { return titles_[index(step)]; }

    [[nodiscard]] QString draft(int field) const { return drafts_[index(field)]; }
    /// Takes what was typed. The fault that was shown for it goes, and other fields may appear or go.
    void setDraft(int field, const QString &typed);
    /// Overwrites a secret's draft in memory and empties it.
    void forget(int field);

    /// Whether the field is asked at all, as the other drafts stand.
    [[nodiscard]] bool isShown(int field) const { return shown_[index(field)]; }
    /// The fault that is to be shown at the field now.
    [[nodiscard]] std::optional<domain::Fault> fault(int field) const { return faults_[index(field)]; }

    /// The person left the field: shows what is wrong with it, unless it is merely still empty.
    void leave(int field);
    /// Shows every fault of a step (of all steps for -1) and says whether there was none.
    bool check(int step = -1);
    /// Puts a fault of the service at its field; false when it belongs to none that is shown.
    bool show(const domain::Fault &fault);
    /// The first field with a shown fault, or -1.
    [[nodiscard]] int firstFault() const;

    /// The idempotency key of this content: the same until a draft changes.
    [[nodiscard]] QString key();

    /// Exactly what stands in it, as far as it may be kept.
    [[nodiscard]] Kept kept();
    /// Puts it back. What this form does not know, or would never have held, is left out; then the key is a new one.
    void restore(const Kept &kept);

    /// What was typed, to be read once more before it is sent; secrets are not in it.
    [[nodiscard]] virtual Record record() const = 0;

Q_SIGNALS:
    void draftChanged(int field);
    void shownChanged(int field);
    void faultChanged(int field);

protected:
    explicit Form(const domain::Clock &clock);

    void addStep(contract::Text title) { titles_.push_back(title); }
    void addField(FieldInfo info);
    /// After the last field, too: hides what is not asked as the drafts stand.
    void refreshShown();
    [[nodiscard]] domain::Date today() const { return clock_.today(); }
    [[nodiscard]] std::string typed(std::size_t field) const { return drafts_[field].toStdString(); }

private:
    [[nodiscard]] virtual std::vector<Verdict> judge() const = 0;
    [[nodiscard]] static std::size_t index(int number) { return static_cast<std::size_t>(number); }
    void setFault(std::size_t field, std::optional<domain::Fault> fault);

    const domain::Clock &clock_;
    std::vector<contract::Text> titles_;
    std::vector<FieldInfo> fields_;
    std::vector<QString> drafts_;
    std::vector<bool> shown_;
    std::vector<std::optional<domain::Fault>> faults_;
    QString key_;
};

/// What was typed as a value: people may write a thing in more ways than the wire knows (Value::fromTyped).
template <class Value>
domain::Outcome<Value> valueOfDraft(const std::string &draft)
{
    if constexpr (contract::OptionalOf<Value>::value) {
        if (draft.empty())
            return Value();
        auto inner = valueOfDraft<typename contract::OptionalOf<Value>::Inner>(draft);
        if (!inner)
            return inner.fault();
        return Value(*std::move(inner));
    } else if constexpr (std::is_same_v<Value, bool>) {
        return draft == "true";
    } else if constexpr (requires { Value::fromTyped(draft); }) {
        if (draft.empty())
            return domain::refuse("field.required");
        return Value::fromTyped(draft);
    } else {
        return contract::valueOf<Value>(draft);
    }
}

/// The form of one described struct. Its fields are single values; a list has an editor of its own.
template <contract::Described T>
class FormOf final : public Form {
public:
    explicit FormOf(const domain::Clock &clock) : Form(clock)
    {
        contract::forEachStep<T>([this](contract::Text title) { addStep(title); });
        contract::forEachField<T>([this](const auto &field, std::size_t step) { addField(infoOf(field, step)); });
        refreshShown();
    }

    /// The struct, or the first fault. Ask check() first: it shows all of them.
    [[nodiscard]] domain::Outcome<T> value() const
    {
        T value{};
        for (Verdict &verdict : read(value))
            if (verdict.fault)
                return *std::move(verdict.fault);
        return value;
    }

    [[nodiscard]] Record record() const override
    {
        T value{};
        (void)read(value);
        return recordOf(value);
    }

private:
    template <class Field>
    static FieldInfo infoOf(const Field &field, std::size_t step)
    {
        using Value = typename Field::Value;
        FieldInfo info{QString::fromLatin1(field.name),
            field.label,
            field.help,
            editorOf<Value>(),
            contract::isRequired<Value>,
            LongestOf<Value>::value,
            {},
            static_cast<int>(step)};
        const auto offer = [&info](const auto &options) {
            for (const auto &option : options)
                info.options.push_back({QString::fromLatin1(option.name), option.label});
        };
        if constexpr (contract::OptionalOf<Value>::value) {
            using Inner = typename contract::OptionalOf<Value>::Inner;
            info.maxLength = LongestOf<Inner>::value;
            if constexpr (contract::Choosable<Inner>)
                offer(choices(Inner{}));
        }
        if constexpr (contract::Choosable<Value>)
            offer(choices(Value{}));
        return info;
    }

    /// Reads every draft into `value`, then asks which fields are shown and what the rules say.
    std::vector<Verdict> read(T &value) const
    {
        std::vector<Verdict> verdicts;
        contract::forEachField<T>([&](const auto &field, std::size_t) {
            using Value = typename std::decay_t<decltype(field)>::Value;
            auto parsed = valueOfDraft<Value>(typed(verdicts.size()));
            verdicts.push_back({true, parsed ? std::nullopt : std::optional(parsed.fault().within(field.name))});
            if (parsed)
                value.*field.member = *std::move(parsed);
        });
        std::size_t at = 0;
        bool clean = true;
        contract::forEachField<T>([&](const auto &field, std::size_t) {
            Verdict &verdict = verdicts[at++];
            verdict.shown = field.shownFor(value);
            if (!verdict.shown)
                verdict.fault.reset();
            else if (!verdict.fault)
                if (auto kept = contract::detail::checkField(field, value, today()); !kept)
                    verdict.fault = kept.fault();
            clean = clean && !verdict.fault;
        });
        if constexpr (requires { T::check(value, today()); }) {
            if (clean)
                if (auto kept = T::check(value, today()); !kept)
                    if (const int field = find(contract::toQString(kept.fault().field)); field >= 0)
                        verdicts[static_cast<std::size_t>(field)].fault = kept.fault();
        }
        return verdicts;
    }

    [[nodiscard]] std::vector<Verdict> judge() const override
    {
        T value{};
        return read(value);
    }
};

} // namespace form
