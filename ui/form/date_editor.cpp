// SPDX-License-Identifier: Apache-2.0
// Reading a day in either calendar while it is typed.
#include "ui/form/date_editor.h"

#include "domain/digits.h"
#include "domain/hijri.h"
#include "ui/direction.h"
#include "ui/kit/label.h"

#include <QStringList>
#include <QVBoxLayout>

namespace ui {
namespace {

/// A day in either calendar: years up to 1600 are Hijri, the Gregorian calendar is not used for what lies so far back.
std::optional<domain::Date> dayOf(const QString &typed)
{
    QString text = QString::fromStdString(domain::normalised(typed.toStdString()));
    text.replace(u'/', u'-').replace(u'.', u'-');
    const QStringList parts = text.split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    // Typed from the day (21-11-2026) as often as from the year.
    const bool yearFirst = parts.front().trimmed().size() == 4;
    const int year = (yearFirst ? parts[0] : parts[2]).trimmed().toInt();
    const int month = parts[1].trimmed().toInt();
    const int day = (yearFirst ? parts[2] : parts[0]).trimmed().toInt();
    if (year < 1000 || month < 1 || day < 1)
        return std::nullopt;
    if (year <= domain::HijriDate::lastYear) {
        if (const auto hijri = domain::HijriDate::of(year, month, day); hijri)
            return hijri->toGregorian();
        return std::nullopt;
    }
    const auto gregorian = domain::Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return gregorian ? std::optional(*gregorian) : std::nullopt;
}

} // namespace

QString dateDraft(const QString &typed)
{
    const auto day = dayOf(typed);
    return day ? QString::fromStdString(day->text()) : typed;
}

DateEditor::DateEditor(QWidget *parent)
    : Editor(parent),
      edit_(new FiguresLineEdit(this)),
      both_(new Label(TextRole::Small, Ink::Second, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(edit_);
    column->addWidget(both_);
    both_->hide();
    setFocusProxy(edit_);
    watch(edit_);
    connect(edit_, &QLineEdit::textChanged, this, [this](const QString &text) {
        understand(text);
        const QString draft = dateDraft(text);
        if (draft == draft_)
            return;
        draft_ = draft;
        Q_EMIT typed(draft_);
    });
    inWords(this, [this] {
        edit_->setPlaceholderText(
            tr("%1 or %2").arg(ltr(QStringLiteral("1448/06/11")), ltr(QStringLiteral("2026/11/21"))));
        understand(edit_->text());
    });
}

void DateEditor::setDraft(const QString &draft)
{
    // What the person wrote stays as written while it still means this draft.
    if (draft == draft_)
        return;
    draft_ = draft;
    const QSignalBlocker quiet(edit_); // other figures than the draft's are no typing
    edit_->setText(dayOf(draft) ? QString(draft).replace(u'-', u'/') : draft);
    understand(edit_->text());
}

void DateEditor::understand(const QString &text)
{
    const auto day = dayOf(text);
    both_->setVisible(day.has_value());
    both_->setText(day ? written(*day) : QString());
}

} // namespace ui
