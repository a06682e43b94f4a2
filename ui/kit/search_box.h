// SPDX-License-Identifier: Apache-2.0
// SearchBox: Ctrl+K from anywhere, results below while one types, Arabic spelt any way.
#pragma once

#include "ui/icons.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

struct Finding {
    QString id;
    QString title;
    QString detail;
    Icon icon = Icon::Document;
    QStringList keywords = {}; ///< not shown: other words under which people look for it
};

class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    void setFindings(std::vector<Finding> findings);
    /// What else the typed words themselves may name (a number, say); it is listed first.
    void setReader(std::function<std::optional<Finding>(const QString &typed)> reader) { reader_ = std::move(reader); }
    /// The ids that would be listed for these words, as session::search() orders them; all of them for none.
    [[nodiscard]] QStringList matches(const QString &typed) const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoomForSigns();
    void list();
    void add(const Finding &finding);
    /// Under the field, wherever that is now.
    void lay();
    void close();
    void pick(int row);

    std::vector<Finding> findings_;
    std::function<std::optional<Finding>(const QString &)> reader_;
    QPointer<QListWidget> popup_; ///< a child of the window, which may go first; made when first needed
};

} // namespace ui
