// SPDX-License-Identifier: Apache-2.0
// Banner: one calm message in the page, with its icon, announced when it appears; what can be done stands in it.
#pragma once

#include "ui/icons.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class Label;

class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Info, Success, Warning, Danger };

    explicit Banner(QWidget *parent = nullptr);

    using QWidget::show;
    /// Shows and announces it. The small print is for a code or a number to quote.
    void show(Tone tone, const QString &words, const QString &smallPrint = {});
    /// The same, but as part of a page that is only being built: not announced.
    void setWords(Tone tone, const QString &words, const QString &smallPrint = {});
    [[nodiscard]] QString words() const;
    /// One thing to do about it; empty words take it away.
    void setAction(const QString &words);
    void setDismissible(bool dismissible);
    /// Room around it, which goes when it goes.
    void setAround(const QMargins &around);
    /// Below the words: links of an error summary, put there before its words are set.
    [[nodiscard]] QVBoxLayout *more() const { return more_; }

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const ui::Tone &colours() const;
    void dress();

    Tone tone_ = Tone::Info;
    QMargins around_;
    IconMark *icon_;
    Label *words_;
    Label *smallPrint_;
    Button *action_;
    Button *dismiss_;
    QVBoxLayout *more_;
};

} // namespace ui
