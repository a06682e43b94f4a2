// SPDX-License-Identifier: Apache-2.0
// The stages of waiting for a part of a page.
#include "ui/screens/awaited.h"

#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/kit/waiting.h"
#include "ui/screens/tell.h"

#include <QVBoxLayout>

namespace ui {

Awaited::Awaited(int lines, QWidget *parent)
    : QWidget(parent),
      banner_(new Banner(this)),
      busy_(new BusyLine(this)),
      skeleton_(new Skeleton(lines, this)),
      content_(new QWidget(this)),
      body_(new QVBoxLayout(content_))
{
    body_->setContentsMargins(0, 0, 0, 0);
    body_->setSpacing(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(banner_);
    column->addWidget(busy_);
    column->addWidget(skeleton_);
    column->addWidget(content_);
    banner_->hide();
    content_->hide();
    stale_.setSingleShot(true);
    stale_.setInterval(Skeleton::delay);
    inWords(this, [this] { banner_->setAction(tr("Try again")); });
    connect(&stale_, &QTimer::timeout, content_, &QWidget::hide);
    connect(banner_, &Banner::acted, this, &Awaited::tryAgain);
    connect(busy_, &BusyLine::cancelled, this, [this] {
        running_.cancel();
        Q_EMIT cancelled();
    });
}

unsigned Awaited::begin()
{
    arrived_ = false;
    banner_->hide();
    skeleton_->begin();
    busy_->begin(tr("Loading…"));
    stale_.start();
    return ++question_;
}

void Awaited::arrive()
{
    arrived_ = true;
    stale_.stop();
    banner_->hide();
    busy_->end();
    skeleton_->end();
    content_->show();
}

void Awaited::fail(const domain::Fault &fault)
{
    ++question_;
    arrived_ = false;
    stale_.stop();
    busy_->end();
    skeleton_->end();
    content_->hide();
    tell(banner_, fault);
}

} // namespace ui
