// SPDX-License-Identifier: Apache-2.0
// The bar of five parts, and the word for them.
#include "ui/form/password_meter.h"

#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ui {
namespace {

using form::Strength;

constexpr int parts = 5;

bool isOwn(form::Editor editor)
{
    return editor == form::Editor::Digits || editor == form::Editor::Email || editor == form::Editor::Mobile
           || editor == form::Editor::Line;
}

} // namespace

class PasswordMeter::Bar : public QWidget {
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { setFixedHeight(scaled(6)); }
    void setStrength(Strength strength)
    {
        strength_ = strength;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int filled = static_cast<int>(strength_);
        const QColor ink = filled <= 2 ? t.danger.ink : filled == 3 ? t.warning.ink : t.primary;
        constexpr int gap = 4;
        const int wide = (width() - (parts - 1) * gap) / parts;
        for (int part = 0; part < parts; ++part) {
            painter.setBrush(part < filled ? ink : t.line);
            const QRect place(part * (wide + gap), 0, wide, height());
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), 3, 3);
        }
    }

private:
    Strength strength_ = Strength::None;
};

PasswordMeter::PasswordMeter(form::Form &form, const QString &field, QWidget *parent)
    : QWidget(parent),
      form_(form),
      field_(form.find(field)),
      bar_(new Bar(this)),
      words_(new Label(TextRole::Small, Ink::Second, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(bar_, 1, Qt::AlignVCenter);
    row->addWidget(words_);
    connect(&form_, &form::Form::draftChanged, this, [this](int changed) {
        if (changed == field_ || isOwn(form_.info(changed).editor))
            measure();
    });
    inWords(this, [this] { measure(); });
}

void PasswordMeter::measure()
{
    QStringList own;
    for (int field = 0; field < form_.fieldCount(); ++field)
        if (form_.isShown(field) && isOwn(form_.info(field).editor))
            own << form_.draft(field);
    strength_ = form::strengthOf(form_.draft(field_), own);
    bar_->setStrength(strength_);
    const QString said[] = {tr("Strength"), tr("Very weak"), tr("Weak"), tr("Fair"), tr("Strong"), tr("Very strong")};
    words_->setText(said[static_cast<int>(strength_)]);
    setAccessibleName(strength_ == Strength::None ? tr("Strength") : tr("Strength: %1").arg(words_->text()));
}

} // namespace ui
