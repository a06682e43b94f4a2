// SPDX-License-Identifier: Apache-2.0
// PagesView: sheets of paper on the desk: seen whole or closely, turned, read aloud as their text.
#pragma once

#include <QScrollArea>
#include <QSizeF>

#include <functional>

namespace ui {

class Button;
class Label;

class PagesView : public QWidget {
    Q_OBJECT
public:
    /// What is shown: how many sheets of which size, and how one is painted on a rectangle of the screen.
    struct Sheets {
        int count = 0;
        QSizeF millimetres = {210, 297};
        std::function<void(QPainter &, int page, const QRectF &where)> paint;
    };

    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    void setSheets(Sheets sheets);
    [[nodiscard]] int page() const;
    void turnTo(int page);

    /// Percent of the size on paper; 0 fits the width.
    void setZoom(int percent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Desk;
    void say();
    void step(int direction);
    void lay();
    [[nodiscard]] int shownZoom() const;

    Sheets sheets_;
    int zoom_ = 0;
    QScrollArea *scroll_;
    Desk *desk_;
    Button *before_;
    Button *after_;
    Label *where_;
    Button *smaller_;
    Label *size_;
    Button *larger_;
    Button *fit_;
};

} // namespace ui
