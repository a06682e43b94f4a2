// SPDX-License-Identifier: Apache-2.0
// Language and reading direction, switched in place; isolates, dates and amounts as text that keeps its order.
#pragma once

#include "domain/calendar.h"
#include "domain/money.h"
#include "form/words.h"

#include <QObject>
#include <QString>
#include <QTranslator>

#include <functional>

class QApplication;
class QLineEdit;
class QWidget;

namespace ui {

enum class Language { Arabic, English };

/// What the program speaks. The direction comes from here and never from the system.
class Speech : public QObject {
    Q_OBJECT
public:
    /// Begins in Arabic.
    explicit Speech(QApplication &application, Language language = Language::Arabic);
    ~Speech() override;

    void speak(Language language);
    [[nodiscard]] Language language() const { return language_; }

Q_SIGNALS:
    void changed();

private:
    Language language_;
    QTranslator ours_;
    QTranslator qts_;
};

/// Runs `say` now and whenever the language changes, as long as the widget lives: the one place for its words.
void inWords(QWidget *widget, std::function<void()> say);

/// As its first letter reads; as the page does where there is none.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection page);

using form::isolated;
using form::ltr;
using form::withoutIsolates;
using form::wordsOf;

/// "1448/06/11هـ (2026/11/21م)", or the same in English.
[[nodiscard]] QString written(domain::Date day);
/// "4,500.00" as an island; the sign of the riyal is painted beside it by AmountLabel and by tables.
[[nodiscard]] QString amount(domain::Money money);
/// "4,500.00 ريال": for sentences and for accessible names.
[[nodiscard]] QString amountInWords(domain::Money money);

/// Words lean on the leading side even when only figures were typed; Qt would send those to the left.
void leanOnLeadingSide(QLineEdit *editor);

} // namespace ui
