// SPDX-License-Identifier: Apache-2.0
// Waiting, in two stages: the outline of what will come after 300 ms, progress with a way out after one second.
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace ui {

class Button;
class Label;

/// Grey lines where the content will be. Begins unseen, so that a quick answer does not flicker.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    static constexpr int delay = 300; ///< milliseconds

    explicit Skeleton(int lines = 3, QWidget *parent = nullptr);
    void begin();
    void end();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lines_;
    QTimer timer_;
};

/// What is being waited for, how far it is, and "Cancel".
class BusyLine : public QWidget {
    Q_OBJECT
public:
    static constexpr int delay = 1000; ///< milliseconds

    explicit BusyLine(QWidget *parent = nullptr);
    void begin(const QString &words);
    /// Of an unknown length until this is called.
    void setProgress(int done, int total);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    Label *words_;
    QProgressBar *bar_;
    Button *cancel_;
    QTimer timer_;
};

} // namespace ui
