// SPDX-License-Identifier: Apache-2.0
// A row that is a button, with labels and a pill inside.
#include "ui/screens/request_row.h"

#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/screens/moments.h"
#include "ui/screens/words.h"
#include "ui/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

QString titleOf(const contract::RequestBrief &request, const session::Catalogue &catalogue)
{
    const QString path = contract::toQString(request.service.text());
    const session::Service *service = catalogue.find(path);
    return service == nullptr ? ltr(path) : wordsOf(service->title);
}

RequestRow::RequestRow(contract::RequestBrief request, const session::Catalogue &catalogue, QWidget *parent)
    : QPushButton(parent),
      request_(std::move(request))
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const session::Service *service = catalogue.find(contract::toQString(request_.service.text()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    auto *title = new Label(TextRole::Strong, Ink::First, this);
    auto *detail = new Label(TextRole::Small, Ink::Third, this);
    auto *pill = new Pill(this);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title->wrapped());
    names->addWidget(detail->wrapped());
    row->addWidget(
        new Medallion(service == nullptr ? Icon::Document : iconNamed(service->icon), 36, this), 0, Qt::AlignVCenter);
    row->addLayout(names, 1);
    row->addWidget(pill, 0, Qt::AlignVCenter);
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    inWords(this, [this, &catalogue, title, detail, pill] {
        title->setText(titleOf(request_, catalogue));
        detail->setText(ltr(contract::toQString(request_.number.text())) + QStringLiteral(" · ")
                        + dayAndTime(request_.submittedAt.instant()));
        pill->setState(toneOf(request_.state), saidChoice(request_.state));
        setAccessibleName(
            tr("%1, number %2, %3")
                .arg(title->text(), contract::toQString(request_.number.text()), saidChoice(request_.state)));
        setAccessibleDescription(withoutIsolates(dayAndTime(request_.submittedAt.instant())));
    });
}

QSize RequestRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize RequestRow::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), 0};
}

int RequestRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void RequestRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? t.primary : t.lineSoft);
    painter.setBrush(isDown() ? t.hover : t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), 10);
}

void RequestRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ui
