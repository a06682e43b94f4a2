// SPDX-License-Identifier: Apache-2.0
// A tick, a title, a few words, one button.
#include "ui/screens/accounts/done_page.h"

#include "ui/direction.h"
#include "ui/kit/accessible.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/accounts/centred.h"

namespace ui {

DonePage::DonePage(QWidget *parent)
    : ScrollPage(parent),
      title_(new Label(TextRole::Title, Ink::First, this)),
      words_(new Label(TextRole::Body, Ink::Second, this)),
      enter_(new PrimaryButton({}, this))
{
    QVBoxLayout *column = centredColumn(this, 560);
    column->addWidget(new Medallion(Icon::CheckCircle, 56, this), 0, Qt::AlignHCenter);
    column->addWidget(title_->wrapped());
    column->addWidget(words_->wrapped());
    column->addWidget(enter_, 0, Qt::AlignHCenter);
    title_->setAlignment(Qt::AlignHCenter);
    words_->setAlignment(Qt::AlignHCenter);
    connect(enter_, &QPushButton::clicked, this, &DonePage::finished);
    inWords(this, [this] { say(); });
}

void DonePage::begin(std::function<QString()> title, std::function<QString()> words)
{
    titleWords_ = std::move(title);
    bodyWords_ = std::move(words);
    say();
    announce(title_);
    enter_->setFocus(Qt::OtherFocusReason);
}

void DonePage::say()
{
    enter_->setText(tr("Sign in"));
    if (!titleWords_)
        return;
    title_->setText(titleWords_());
    words_->setText(bodyWords_());
    title_->setAccessibleName(withoutIsolates(title_->text()));
}

} // namespace ui
