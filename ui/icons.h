// SPDX-License-Identifier: Apache-2.0
// The outline icons: drawn in the colour that is asked for, mirrored where they point along the reading direction.
#pragma once

#include "ui/theme.h"

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QWidget>

class QPainter;

namespace ui {

enum class Icon {
    None,
    Home,
    Search,
    User,
    Users,
    Building,
    Phone,
    Mail,
    Shield,
    Help,
    Logout,
    Moon,
    Sun,
    Globe,
    Chevron,
    ChevronDown,
    Check,
    CheckCircle,
    Alert,
    Info,
    Close,
    Eye,
    EyeOff,
    Calendar,
    Document,
    Clock,
    WifiOff,
    Refresh,
    Inbox,
    Lock,
    Copy,
    Menu,
    Edit,
    Briefcase,
    Wallet,
    Download,
    Plus,
    Minus,
    Certificate,
    Print,
};

inline constexpr int iconSize = 20; ///< pixels at 100 %

void paintIcon(QPainter &painter, Icon icon, const QRect &where, const QColor &colour,
    Qt::LayoutDirection direction = Qt::RightToLeft);
/// For Qt's own buttons, menus and line edits: takes the second ink of the application's palette when it is painted.
[[nodiscard]] QIcon qIcon(Icon icon);

/// An icon that stands by itself and says nothing to a screen reader: the words beside it do.
class IconMark : public QWidget {
    Q_OBJECT
public:
    explicit IconMark(Icon icon, QWidget *parent = nullptr);
    void setIcon(Icon icon);
    /// An ink follows the theme by itself; without one it takes the second.
    void setInk(Ink ink);
    /// A colour that no ink has, to be set anew when the theme changes.
    void setColour(const QColor &colour);
    /// The side in pixels at 100 %.
    void setSide(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon icon_;
    QColor colour_;
    Ink ink_ = Ink::Second;
    int side_ = iconSize;
};

/// The mark of the program: a green square with a ت. Neutral on purpose; the body that deploys may put in its own.
class AppMark : public QWidget {
    Q_OBJECT
public:
    explicit AppMark(int side = 44, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] static QIcon asIcon();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int side_;
};

} // namespace ui
