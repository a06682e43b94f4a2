// SPDX-License-Identifier: Apache-2.0
// ListPage: a page that is one list of the service's, the newest first, a screenful at a time: rows, or what will be here.
#pragma once

#include "domain/text.h"
#include "ui/icons.h"
#include "ui/kit/card.h"
#include "ui/screens/awaited.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace ui {

class Button;
class EmptyState;
class Label;
class Rows;

class ListPage : public ScrollPage, public Page {
    Q_OBJECT
public:
    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    /// Where the next screenful begins, as the service says; nothing for the first.
    using After = std::optional<domain::Line<80>>;

    ListPage(Desk desk, Icon whenEmpty, QWidget *parent);

    /// Asks for the rows after this one, with rowsOf() for the answer.
    virtual void ask(const After &after) = 0;
    /// What an answer becomes: each of its items a row, made by `row`.
    template <class List, class Item>
    [[nodiscard]] session::Answer<List> rowsOf(
        std::vector<Item> List::*items, std::function<QWidget *(const Item &)> row);

    [[nodiscard]] const Desk &desk() const { return desk_; }
    [[nodiscard]] QHBoxLayout *head() const { return head_; }
    [[nodiscard]] Label *heading() const { return heading_; }
    [[nodiscard]] EmptyState *nothing() const { return nothing_; }
    [[nodiscard]] Awaited *awaited() const { return awaited_; }
    void follow(session::Running running);

private:
    void begin();
    void add(QWidget *row);
    void arrive(After next);

    Desk desk_;
    session::Running running_;
    After after_; ///< what was asked for last
    After next_;
    QHBoxLayout *head_;
    Label *heading_;
    Awaited *awaited_;
    Rows *rows_;
    EmptyState *nothing_;
    Button *more_;
};

template <class List, class Item>
session::Answer<List> ListPage::rowsOf(std::vector<Item> List::*items, std::function<QWidget *(const Item &)> row)
{
    return [this, items, row = std::move(row), question = awaited_->question()](const domain::Outcome<List> &answer) {
        if (!awaited_->expects(question))
            return;
        if (!answer)
            return awaited_->fail(answer.fault());
        begin();
        for (const Item &item : *answer.*items)
            add(row(item));
        arrive(answer->next);
    };
}

} // namespace ui
