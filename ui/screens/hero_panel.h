// SPDX-License-Identifier: Apache-2.0
// HeroPanel: the green side of the entrance: what this is for, how to protect one's account, whom to call; seen before signing in.
#pragma once

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace ui {

enum class Icon;
class Label;

class HeroPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeroPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Someone wants to go there: the window opens it outside the program.
    void linkFollowed(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeadline(QVBoxLayout *column);
    void addAdvice(QVBoxLayout *column);
    void addContact(QVBoxLayout *column);
    void addLink(QVBoxLayout *column, Icon icon, const QUrl &url, const char *words, const char *shown);
};

} // namespace ui
