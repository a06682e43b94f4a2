// SPDX-License-Identifier: Apache-2.0
// One row where there is room, two where the text is large.
#include "ui/screens/top_bar.h"

#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/screens/switcher.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

TopBar::TopBar(Establishments *establishments, QWidget *parent)
    : Band(Bottom, parent),
      grid_(new QGridLayout(this)),
      switcher_(establishments == nullptr ? nullptr : new Switcher(*establishments, this)),
      search_(new SearchBox(this)),
      person_(new QWidget(this)),
      name_(new Label(TextRole::Strong, Ink::First, person_)),
      capacity_(new Label(TextRole::Small, Ink::Third, person_))
{
    auto *names = new QVBoxLayout(person_);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(name_);
    names->addWidget(capacity_);
    person_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    search_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    search_->setMinimumWidth(160);
    grid_->setContentsMargins(24, 10, 24, 10);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(8);
    connect(search_, &SearchBox::chosen, this, &TopBar::found);
    arrange();
}

void TopBar::setPerson(const QString &name, const QString &capacity)
{
    name_->setText(isolated(name));
    capacity_->setText(capacity);
    arrange();
}

void TopBar::arrange()
{
    constexpr int around = 48, between = 16;
    const int person = person_->sizeHint().width();
    const int first = switcher_ == nullptr ? 0 : switcher_->sizeHint().width() + between;
    const int rows = width() >= around + first + scaled(240) + between + person   ? 1
                     : switcher_ == nullptr || width() >= around + first + person ? 2
                                                                                  : 3;
    if (rows == rows_)
        return;
    rows_ = rows;
    while (grid_->count() > 0)
        delete grid_->takeAt(0);
    if (switcher_ != nullptr)
        grid_->addWidget(switcher_, 0, 0, 1, rows == 3 ? 2 : 1);
    if (rows == 1) {
        grid_->addWidget(search_, 0, 1);
        grid_->addWidget(person_, 0, 2);
    } else {
        grid_->addWidget(person_, rows - 2, 1, Qt::AlignTrailing);
        grid_->addWidget(search_, rows - 1, 0, 1, 2);
    }
    grid_->setColumnStretch(0, switcher_ == nullptr ? 0 : 2);
    grid_->setColumnStretch(1, rows == 1 ? 3 : 0);
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(
            this, [this] { arrange(); }, Qt::QueuedConnection);
    return Band::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Band::resizeEvent(event);
    arrange();
}

} // namespace ui
