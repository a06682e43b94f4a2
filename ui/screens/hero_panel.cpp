// SPDX-License-Identifier: Apache-2.0
// What stands on the green side, and the links that lead out of it.
#include "ui/screens/hero_panel.h"

#include "ui/direction.h"
#include "ui/icons.h"
#include "ui/kit/label.h"
#include "ui/screens/contact.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {
namespace {

/// A link on green: white, underlined, with its icon; reached by Tab and pressed by Return or Space.
class HeroLink : public QPushButton {
public:
    HeroLink(Icon icon, QWidget *parent) : QPushButton(parent), icon_(icon)
    {
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(true);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        measure();
        return {whole_ + beside(), lineHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        measure();
        return {longest_ + beside(), lineHeight()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        measure();
        if (width >= whole_ + beside())
            return lineHeight();
        const QRect room(0, 0, width - beside(), 10'000);
        const QFontMetrics metrics(fontFor(TextRole::Strong));
        return qMax(lineHeight(), metrics.boundingRect(room, Qt::TextWordWrap, text()).height() + 4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int side = scaled(ui::iconSize);
        paintIcon(painter,
            icon_,
            place(QRect(scaled(4), (height() - side) / 2, side, side)),
            t.onHeroSecond,
            layoutDirection());
        QFont font = fontFor(TextRole::Strong);
        font.setUnderline(underMouse() || hasFocus());
        painter.setFont(font);
        painter.setPen(t.onHero);
        const auto edge = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
        painter.drawText(place(QRect(beside() - scaled(2), 0, width() - beside() + scaled(2), height())),
            static_cast<int>(edge) | Qt::TextWordWrap,
            text());
        if (hasFocus()) {
            painter.setPen(QPen(t.onHero, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    /// What the icon takes, with the space around it.
    static int beside() { return scaled(4 + ui::iconSize + 8); }
    static int lineHeight() { return scaled(30); }
    /// Layouts ask often; words are measured once.
    void measure() const
    {
        const QFont font = fontFor(TextRole::Strong);
        if (measured_ == text() && measuredIn_ == font.pixelSize())
            return;
        measured_ = text();
        measuredIn_ = font.pixelSize();
        const QFontMetrics metrics(font);
        whole_ = metrics.horizontalAdvance(measured_) + 2;
        longest_ = 0;
        const auto words = measured_.split(u' ');
        for (const QString &word : words)
            longest_ = qMax(longest_, metrics.horizontalAdvance(word) + 2);
    }

    mutable QString measured_;
    mutable int measuredIn_ = 0;
    mutable int whole_ = 0;
    mutable int longest_ = 0;

    Icon icon_;
};

/// A softly lit part of the green.
class HeroCard : public QWidget {
public:
    explicit HeroCard(QWidget *parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokensOf(this).heroCard);
        painter.drawRoundedRect(rect(), 10, 10);
    }
};

Label *onGreen(TextRole size, bool strong, QWidget *parent)
{
    auto *label = new Label(size, Ink::First, parent);
    label->wrapped();
    label->setOwnInk(strong ? tokensOf(parent).onHero : tokensOf(parent).onHeroSecond);
    return label;
}

} // namespace

HeroPanel::HeroPanel(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 44, 28, 24);
    column->setSpacing(16);
    addHeadline(column);
    addAdvice(column);
    column->addStretch(1);
    addContact(column);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void HeroPanel::addHeadline(QVBoxLayout *column)
{
    auto *headline = onGreen(TextRole::Display, true, this);
    column->addWidget(headline);
    column->addSpacing(4);
    inWords(headline,
        [headline] { headline->setText(tr("Deal with social insurance directly, without visiting a branch")); });
}

void HeroPanel::addAdvice(QVBoxLayout *column)
{
    auto *card = new HeroCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(8);
    auto *title = onGreen(TextRole::Section, true, card);
    inside->addWidget(title);
    inWords(title, [title] { title->setText(tr("Protect your account")); });
    static constexpr const char *advice[] = {
        QT_TR_NOOP(
            "The verification code goes to the mobile registered in your name in Absher and the national registry."),
        QT_TR_NOOP("Never share the code or your password, with anyone. No employee will ever ask you for them."),
        QT_TR_NOOP("Do not sign in over public Wi-Fi. Use a connection you trust."),
        QT_TR_NOOP("Protecting your account is your own responsibility: sign out when you have finished."),
    };
    for (const char *words : advice) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        auto *tick = new IconMark(Icon::Check, card);
        tick->setSide(16);
        tick->setColour(tokensOf(this).onHeroSecond);
        auto *line = onGreen(TextRole::Body, false, card);
        row->addWidget(tick, 0, Qt::AlignTop);
        row->addWidget(line, 1);
        inside->addLayout(row);
        inWords(line, [line, words] { line->setText(tr(words)); });
    }
    column->addWidget(card);
}

void HeroPanel::addContact(QVBoxLayout *column)
{
    auto *title = onGreen(TextRole::Strong, true, this);
    column->addWidget(title);
    inWords(title, [title] { title->setText(tr("We are here to help")); });
    auto *links = new QVBoxLayout;
    links->setSpacing(2);
    addLink(links,
        Icon::Phone,
        QUrl(QLatin1String(contact::telephoneUrl)),
        QT_TR_NOOP("Unified number %1"),
        contact::telephone);
    auto *hours = onGreen(TextRole::Small, false, this);
    auto *under = new QHBoxLayout; // beneath the words of the number, not beneath its icon
    under->setContentsMargins(0, 0, 0, 6);
    under->addSpacing(scaled(32));
    under->addWidget(hours, 1);
    links->addLayout(under);
    inWords(hours, [hours] { hours->setText(contact::hours()); });
    addLink(links, Icon::Globe, QUrl(QLatin1String(contact::siteUrl)), QT_TR_NOOP("The site %1"), contact::site);
    addLink(links, Icon::User, QUrl(QLatin1String(contact::accountUrl)), QT_TR_NOOP("On X: %1"), contact::account);
    column->addLayout(links);
}

void HeroPanel::addLink(QVBoxLayout *column, Icon icon, const QUrl &url, const char *words, const char *shown)
{
    auto *link = new HeroLink(icon, this);
    inWords(link, [link, words, shown] {
        link->setText(tr(words).arg(ltr(QLatin1String(shown))));
        link->setAccessibleName(withoutIsolates(link->text()));
        link->updateGeometry();
    });
    connect(link, &QPushButton::clicked, this, [this, url] { Q_EMIT linkFollowed(url); });
    column->addWidget(link);
}

void HeroPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QLinearGradient green(0, 0, width(), height());
    green.setColorAt(0, t.heroFrom);
    green.setColorAt(1, t.heroTo);
    QPainter(this).fillRect(rect(), green);
}

} // namespace ui
