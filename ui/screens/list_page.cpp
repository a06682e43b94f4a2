// SPDX-License-Identifier: Apache-2.0
// A list that grows as one asks for more of it.
#include "ui/screens/list_page.h"

#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/rows.h"

namespace ui {

ListPage::ListPage(Desk desk, Icon whenEmpty, QWidget *parent)
    : ScrollPage(parent),
      desk_(std::move(desk)),
      head_(new QHBoxLayout),
      heading_(new Label(TextRole::Title, Ink::First, this)),
      awaited_(new Awaited(6, this)),
      rows_(new Rows),
      nothing_(new EmptyState(whenEmpty, this)),
      more_(new SecondaryButton({}, this))
{
    head_->setSpacing(16);
    head_->addWidget(heading_->wrapped(), 1);
    rows_->setSpacing(10);
    body()->addLayout(head_);
    body()->addWidget(awaited_);
    body()->addStretch(1);
    awaited_->body()->addLayout(rows_);
    awaited_->body()->addWidget(nothing_);
    awaited_->body()->addWidget(more_, 0, Qt::AlignHCenter);
    connect(awaited_, &Awaited::tryAgain, this, &ListPage::refresh);
    connect(awaited_, &Awaited::cancelled, this, [this] { running_.cancel(); });
    connect(more_, &QPushButton::clicked, this, [this] {
        more_->setEnabled(false); // pressed twice, it is asked once
        after_ = next_;
        ask(after_);
    });
    inWords(this, [this] { more_->setText(tr("Show more")); });
}

QString ListPage::title() const
{
    return heading_->text();
}

void ListPage::refresh()
{
    (void)awaited_->begin();
    after_.reset();
    ask(after_);
}

void ListPage::follow(session::Running running)
{
    running_.cancel();
    running_ = std::move(running);
}

void ListPage::begin()
{
    if (!after_)
        rows_->clear();
}

void ListPage::add(QWidget *row)
{
    rows_->addWidget(row);
}

void ListPage::arrive(After next)
{
    next_ = std::move(next);
    nothing_->setVisible(rows_->count() == 0);
    more_->setVisible(next_.has_value());
    more_->setEnabled(true);
    awaited_->arrive();
}

} // namespace ui
