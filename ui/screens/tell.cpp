// SPDX-License-Identifier: Apache-2.0
// Each banner has at most one teller; a new message replaces it.
#include "ui/screens/tell.h"
#include "form/faults.h"

#include <QEvent>

namespace ui {
namespace {

class Teller : public QObject {
public:
    Teller(Banner *banner, Banner::Tone tone, std::function<QString()> words, std::function<QString()> smallPrint)
        : QObject(banner),
          banner_(banner),
          tone_(tone),
          words_(std::move(words)),
          smallPrint_(std::move(smallPrint))
    {
        setObjectName(name());
        banner->installEventFilter(this);
    }
    static QString name() { return QStringLiteral("teller"); }

    void show() { banner_->show(tone_, words_(), smallPrint()); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && !banner_->isHidden())
            banner_->setWords(tone_, words_(), smallPrint());
        return false;
    }

private:
    [[nodiscard]] QString smallPrint() const { return smallPrint_ ? smallPrint_() : QString(); }

    Banner *banner_;
    Banner::Tone tone_;
    std::function<QString()> words_;
    std::function<QString()> smallPrint_;
};

} // namespace

void tell(Banner *banner, Banner::Tone tone, std::function<QString()> words, std::function<QString()> smallPrint)
{
    delete banner->findChild<QObject *>(Teller::name(), Qt::FindDirectChildrenOnly);
    (new Teller(banner, tone, std::move(words), std::move(smallPrint)))->show();
}

void tell(Banner *banner, const domain::Fault &fault)
{
    const bool calm = fault.kind == domain::Kind::Offline || fault.code == "call.cancelled";
    tell(banner, calm ? Banner::Tone::Warning : Banner::Tone::Danger, fault);
}

void tell(Banner *banner, Banner::Tone tone, const domain::Fault &fault)
{
    tell(
        banner, tone, [fault] { return form::sentence(fault); }, [fault] { return form::reference(fault); });
}

} // namespace ui
