// SPDX-License-Identifier: Apache-2.0
// SegmentedChoice: one of a few, all seen at once; radio buttons for the keyboard and for a screen reader.
#pragma once

#include <QRadioButton>
#include <QWidget>

#include <vector>

namespace ui {

class Segment : public QRadioButton {
    Q_OBJECT
public:
    explicit Segment(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedChoice(QWidget *parent = nullptr);

    /// The words of each, in reading order; the choice stays where it was.
    void setOptions(const QStringList &words);
    void choose(int option);
    [[nodiscard]] int chosen() const { return chosen_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged(int option);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void lay();

    std::vector<Segment *> segments_;
    int chosen_ = 0;
};

} // namespace ui
