// SPDX-License-Identifier: Apache-2.0
// The strokes are painted as they came; what is typed travels with the token of what it answers.
#include "ui/form/visual_code_editor.h"

#include "contract/codec.h"
#include "ui/direction.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using contract::VisualCode;
using contract::VisualKind;

/// The strokes, left to right in any page.
class VisualCodeEditor::Picture : public QWidget {
public:
    explicit Picture(QWidget *parent) : QWidget(parent) {}
    void setStrokes(std::vector<contract::Stroke> strokes)
    {
        strokes_ = std::move(strokes);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(VisualCode::width / 2), scaled(VisualCode::height / 2)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.line);
        painter.setBrush(t.page);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const qreal scale = qMin(width() / qreal(VisualCode::width), height() / qreal(VisualCode::height));
        painter.translate((width() - VisualCode::width * scale) / 2, (height() - VisualCode::height * scale) / 2);
        painter.scale(scale, scale);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.ink, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const contract::Stroke &stroke : strokes_) {
            QPolygonF line;
            for (std::size_t i = 0; i + 1 < stroke.points.size(); i += 2)
                line << QPointF(stroke.points[i], stroke.points[i + 1]);
            painter.drawPolyline(line);
        }
    }

private:
    std::vector<contract::Stroke> strokes_;
};

VisualCodeEditor::VisualCodeEditor(QWidget *parent)
    : Editor(parent),
      picture_(new Picture(this)),
      question_(new Label(TextRole::Strong, Ink::First, this)),
      edit_(new FiguresLineEdit(this)),
      another_(new LinkButton({}, this)),
      other_(new LinkButton({}, this))
{
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(another_);
    links->addWidget(other_);
    links->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(picture_, 0, Qt::AlignLeading);
    column->addWidget(question_->wrapped());
    column->addLayout(links);
    column->addWidget(edit_);
    edit_->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    setFocusProxy(edit_);
    watch(edit_);
    another_->setMark(Icon::Refresh);
    question_->hide();
    connect(edit_, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT typed(text.isEmpty() || token_.isEmpty() ? QString() : token_ + QLatin1Char(':') + text);
    });
    connect(another_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(kind_); });
    connect(other_, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(kind_ == VisualKind::Picture ? VisualKind::Words : VisualKind::Picture);
    });
    inWords(this, [this] { say(); });
}

void VisualCodeEditor::show(const VisualCode &code)
{
    clear();
    kind_ = code.kind;
    token_ = contract::toQString(code.token.reveal());
    picture_->setStrokes(code.strokes);
    picture_->setVisible(kind_ == VisualKind::Picture);
    question_->setText(code.question ? contract::toQString(code.question->text()) : QString());
    question_->setVisible(kind_ == VisualKind::Words);
    edit_->setEnabled(true);
    say();
}

void VisualCodeEditor::clear()
{
    token_.clear();
    picture_->setStrokes({});
    question_->setText({});
    edit_->clear();
    edit_->setEnabled(false);
}

void VisualCodeEditor::setDraft(const QString &draft)
{
    // Nothing but this editor knows the token, so a draft from elsewhere can only be that there is none.
    if (draft.isEmpty())
        edit_->clear();
}

void VisualCodeEditor::setName(const QString &name, const QString &description)
{
    description_ = description;
    Editor::setName(
        name, question_->text().isEmpty() ? description : question_->text() + QLatin1Char(' ') + description);
}

void VisualCodeEditor::say()
{
    const bool picture = kind_ == VisualKind::Picture;
    picture_->setAccessibleName(tr("A picture with five figures; there is a sum in words instead"));
    another_->setText(picture ? tr("Another picture") : tr("Another sum"));
    other_->setText(picture ? tr("A sum in words instead") : tr("A picture instead"));
    edit_->setPlaceholderText(picture ? tr("The figures in the picture") : tr("The result, in figures"));
    setName(edit_->accessibleName(), description_);
}

} // namespace ui
