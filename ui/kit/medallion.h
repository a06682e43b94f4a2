// SPDX-License-Identifier: Apache-2.0
// Small painted signs: an icon on its soft ground, a dot with words for a state, a pill with words for a status.
#pragma once

#include "ui/icons.h"
#include "ui/kit/banner.h"

#include <QWidget>

namespace ui {

/// An icon on a soft green square; decoration, silent.
class Medallion : public QWidget {
    Q_OBJECT
public:
    explicit Medallion(Icon icon, int side = 36, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon icon_;
    int side_;
};

/// "● Connected": the colour only repeats what the words say.
class StatusDot : public QWidget {
    Q_OBJECT
public:
    explicit StatusDot(QWidget *parent = nullptr);
    /// Announced when the words are others than before.
    void setState(Banner::Tone tone, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Banner::Tone tone_ = Banner::Tone::Success;
    QString words_;
};

/// "Accepted" on a soft ground of its tone.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void setState(Banner::Tone tone, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Banner::Tone tone_ = Banner::Tone::Info;
    QString words_;
};

[[nodiscard]] const Tone &toneOf(const Tokens &tokens, Banner::Tone tone);

} // namespace ui
