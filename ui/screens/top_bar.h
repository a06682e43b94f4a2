// SPDX-License-Identifier: Apache-2.0
// TopBar: the establishment one works for, search over everything, and who is signed in.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/search_box.h"

class QGridLayout;

namespace ui {

class Establishments;
class Label;
class Switcher;

class TopBar : public Band {
    Q_OBJECT
public:
    /// Without establishments there is no switcher.
    explicit TopBar(Establishments *establishments, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &capacity);
    void setFindings(std::vector<Finding> findings) { search_->setFindings(std::move(findings)); }
    void setReader(std::function<std::optional<Finding>(const QString &typed)> reader)
    {
        search_->setReader(std::move(reader));
    }
    void clearSearch() { search_->clear(); }

Q_SIGNALS:
    void found(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QGridLayout *grid_;
    Switcher *switcher_ = nullptr;
    SearchBox *search_;
    QWidget *person_;
    Label *name_;
    Label *capacity_;
    int rows_ = 0; ///< 1 where there is room; 3 for large text in a small window
};

} // namespace ui
