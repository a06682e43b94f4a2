// SPDX-License-Identifier: Apache-2.0
// Topics that open and close in place.
#include "ui/screens/help_page.h"

#include "session/search.h"
#include "ui/direction.h"
#include "ui/form/field_row.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/screens/help_topics.h"
#include "ui/style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

/// The head of a topic: its title, and a chevron that says whether it is open.
class TopicHead : public QPushButton {
public:
    explicit TopicHead(QWidget *parent) : QPushButton(parent)
    {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(fontFor(TextRole::Section)).horizontalAdvance(text()) + scaled(60), scaled(48)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int side = scaled(20), pad = scaled(16);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(rect().adjusted(4, 4, -4, -4), 6, 6);
        }
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette());
        painter.setFont(fontFor(TextRole::Section));
        painter.setPen(t.ink);
        painter.drawText(place(QRect(pad, 0, width() - side - 3 * pad, height())),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
            text());
        const QRect mark = place(QRect(width() - pad - side, (height() - side) / 2, side, side));
        if (isChecked()) {
            painter.translate(mark.center());
            painter.rotate(180);
            paintIcon(
                painter, Icon::ChevronDown, QRect(-side / 2, -side / 2, side, side), t.inkThird, layoutDirection());
        } else {
            paintIcon(painter, Icon::ChevronDown, mark, t.inkThird, layoutDirection());
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

class HelpEntry : public Card {
    Q_OBJECT
public:
    HelpEntry(QString key, QWidget *parent)
        : Card(parent, 0),
          key_(std::move(key)),
          head_(new TopicHead(this)),
          lines_(new QWidget(this)),
          column_(new QVBoxLayout(lines_))
    {
        body()->setSpacing(0);
        body()->addWidget(head_);
        body()->addWidget(lines_);
        column_->setContentsMargins(16, 0, 16, 16);
        column_->setSpacing(8);
        connect(head_, &QPushButton::toggled, lines_, &QWidget::setVisible);
        lines_->hide();
    }

    void say(const HelpTopic &topic)
    {
        head_->setText(wordsOf(topic.title));
        head_->setAccessibleName(wordsOf(topic.title));
        head_->setAccessibleDescription(withoutIsolates(topic.text));
        head_->updateGeometry();
        words_ = {wordsOf(topic.title), {topic.text}};
        const QStringList lines = topic.text.split(u'\n');
        while (column_->count() < lines.size()) {
            auto *line = new Label(TextRole::Body, Ink::Second, lines_);
            column_->addWidget(line->wrapped());
        }
        for (int i = 0; i < column_->count(); ++i)
            static_cast<Label *>(column_->itemAt(i)->widget())->setText(lines.value(i));
    }

    [[nodiscard]] const QString &key() const { return key_; }
    [[nodiscard]] const session::Findable &words() const { return words_; }
    void setOpen(bool open) { head_->setChecked(open); }
    void goTo() { head_->setFocus(Qt::ShortcutFocusReason); }

private:
    QString key_;
    TopicHead *head_;
    QWidget *lines_;
    QVBoxLayout *column_;
    session::Findable words_;
};

HelpPage::HelpPage(QWidget *parent)
    : ScrollPage(parent),
      title_(new Label(TextRole::Title, Ink::First, this)),
      search_(new QLineEdit(this)),
      nothing_(new EmptyState(Icon::Search, this))
{
    body()->addWidget(title_);
    search_->addAction(qIcon(Icon::Search), QLineEdit::LeadingPosition);
    search_->setClearButtonEnabled(false);
    body()->addWidget(search_);
    for (const HelpTopic &topic : helpTopics()) {
        auto *entry = new HelpEntry(topic.key, this);
        entries_.push_back(entry);
        body()->addWidget(entry);
    }
    entries_.front()->setOpen(true);
    body()->addWidget(nothing_);
    nothing_->hide();
    body()->addStretch(1);
    connect(search_, &QLineEdit::textChanged, this, &HelpPage::filter);
    inWords(this, [this] { tell(); });
}

void HelpPage::tell()
{
    title_->setText(tr("Help and contact"));
    search_->setPlaceholderText(tr("Search in the help"));
    search_->setAccessibleName(tr("Search in the help"));
    leanOnLeadingSide(search_);
    nothing_->setWords(tr("Nothing found"), tr("Try other words, or call the unified number."));
    const auto topics = helpTopics();
    for (std::size_t i = 0; i < entries_.size(); ++i)
        entries_[i]->say(topics[i]);
    filter();
}

void HelpPage::filter()
{
    const QString typed = search_->text().trimmed();
    std::vector<session::Findable> words;
    for (const HelpEntry *entry : entries_)
        words.push_back(entry->words());
    const auto found = session::search(words, typed);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const bool fits = typed.isEmpty() || std::find(found.begin(), found.end(), i) != found.end();
        entries_[i]->setVisible(fits);
        if (!typed.isEmpty())
            entries_[i]->setOpen(fits);
    }
    nothing_->setVisible(!typed.isEmpty() && found.empty());
}

void HelpPage::open(const QString &key)
{
    search_->clear();
    for (HelpEntry *entry : entries_)
        if (entry->key() == key) {
            entry->setOpen(true);
            entry->goTo();
        }
}

} // namespace ui

#include "help_page.moc"
