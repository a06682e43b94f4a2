// SPDX-License-Identifier: Apache-2.0
// Translators, mirroring, and text whose order holds.
#include "ui/direction.h"

#include "domain/hijri.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QWidget>

namespace ui {
namespace {

constexpr QChar rightToLeftIsolate(0x2067), popIsolate(0x2069);

class Speaker : public QObject {
public:
    Speaker(QWidget *widget, std::function<void()> say) : QObject(widget), say_(std::move(say))
    {
        widget->installEventFilter(this);
        say_();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            say_();
        return false;
    }

private:
    std::function<void()> say_;
};

} // namespace

Speech::Speech(QApplication &application, Language language) : QObject(&application), language_(language)
{
    resources::load();
    translations::load();
    // Latin figures in both languages, whatever the machine is set to.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::SaudiArabia));
    speak(language);
}

Speech::~Speech()
{
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&qts_);
}

void Speech::speak(Language language)
{
    language_ = language;
    const bool arabic = language == Language::Arabic;
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&qts_);
    QGuiApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    if (arabic && qts_.load(QStringLiteral(":/taminat/i18n/qtbase_ar.qm")))
        QCoreApplication::installTranslator(&qts_);
    if (ours_.load(
            arabic ? QStringLiteral(":/taminat/i18n/taminat_ar.qm") : QStringLiteral(":/taminat/i18n/taminat_en.qm")))
        QCoreApplication::installTranslator(&ours_);
    Q_EMIT changed();
}

void inWords(QWidget *widget, std::function<void()> say)
{
    new Speaker(widget, std::move(say));
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection page)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirL)
            return Qt::LeftToRight;
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return page;
}

QString written(domain::Date day)
{
    const domain::WrittenDate both = domain::writtenBoth(day);
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return rightToLeftIsolate + QString::fromStdString(both.both()) + popIsolate;
    const auto figures = [](const std::string &text) {
        QString kept = QString::fromStdString(text);
        return kept.removeIf([](QChar c) { return !c.isDigit() && c != u'/'; });
    };
    if (both.hijri.empty())
        return ltr(figures(both.gregorian));
    return ltr(QCoreApplication::translate("Dates", "%1 AH (%2)").arg(figures(both.hijri), figures(both.gregorian)));
}

QString amount(domain::Money money)
{
    return ltr(QString::fromStdString(money.grouped()));
}

QString amountInWords(domain::Money money)
{
    return QCoreApplication::translate("Money", "%1 riyals").arg(amount(money));
}

void leanOnLeadingSide(QLineEdit *editor)
{
    editor->setAlignment((editor->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace ui
