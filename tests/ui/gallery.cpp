// SPDX-License-Identifier: Apache-2.0
// The gallery: every widget of the kit on a few pages, saved as pictures in both languages and themes, to be looked at.
#include "tests/ui/sample.h"
#include "ui/direction.h"
#include "ui/form/form_page.h"
#include "ui/form/record_view.h"
#include "ui/form/wizard.h"
#include "ui/kit/accessible.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/step_rail.h"
#include "ui/kit/tick.h"
#include "ui/kit/tile.h"
#include "ui/kit/waiting.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QTest>

#include <functional>
#include <memory>

using namespace ui;

namespace {

QString ar(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Hero : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        QLinearGradient ground(0, 0, width() * 0.5, height());
        ground.setColorAt(0, t.heroFrom);
        ground.setColorAt(1, t.heroTo);
        painter.fillRect(rect(), ground);
    }
};

QWidget *signIn()
{
    auto *page = new ScrollPage;
    page->body()->setContentsMargins(0, 0, 0, 0);
    auto *band = new Band(Band::NoEdge);
    page->body()->addWidget(band);
    auto *sides = new QHBoxLayout(band);
    sides->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(72, 44, 72, 44);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new AppMark(44));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new Label(ar("التأمينات أون لاين"), TextRole::Section));
    names->addWidget(new Label(ar("الدخول إلى الخدمات الإلكترونية"), TextRole::Small, Ink::Third));
    head->addLayout(names);
    head->addStretch(1);
    column->addLayout(head);
    auto *who = new SegmentedChoice;
    who->setOptions({ar("فرد"), ar("صاحب عمل"), ar("جهة علاج"), ar("موظف فرع")});
    column->addWidget(who);
    static domain::SystemClock clock;
    auto *form = new form::FormOf<sample::SignIn>(clock);
    form->setParent(page);
    form->setDraft(0, QStringLiteral("1098765432"));
    form->setDraft(1, QStringLiteral("secret word"));
    column->addWidget(new FormPage(*form, 0, sample::words));
    auto *line = new QHBoxLayout;
    auto *remember = new Tick(ar("تذكّرني على هذا الجهاز"));
    remember->setAside(ar("(في خزنة النظام الآمنة)"));
    remember->setChecked(true);
    line->addWidget(remember, 1);
    line->addWidget(new LinkButton(ar("نسيت كلمة السر؟")));
    column->addLayout(line);
    column->addWidget(new PrimaryButton(ar("دخول")));
    auto *divider = new Divider;
    divider->setWords(ar("ليس لديك حساب؟"));
    column->addWidget(divider);
    column->addWidget(new SecondaryButton(ar("سجّل في التأمينات أون لاين")));
    column->addStretch(1);
    auto *status = new StatusDot;
    status->setState(Banner::Tone::Success, ar("متصل بالخدمة · اتصال مشفّر"));
    column->addWidget(status);
    sides->addLayout(column, 1);
    auto *hero = new Hero;
    hero->setFixedWidth(440);
    sides->addWidget(hero);
    return page;
}

QWidget *controls()
{
    auto *page = new ScrollPage;
    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    static constexpr Banner::Tone tones[] = {
        Banner::Tone::Info, Banner::Tone::Success, Banner::Tone::Warning, Banner::Tone::Danger};
    const char *words[] = {"أدخل رقم الجوال والبريد المسجلين في منصة أبشر؛ سنرسل رمز التحقق إلى الجوال.",
        "تم حفظ الطلب برقم 2026-000417.",
        "فاتورة شهر جمادى الأولى مستحقة خلال 4 أيام — 214,870.50 ريال",
        "تعذر الوصول إلى الخدمة. تحقق من الاتصال ثم أعد المحاولة."};
    for (int i = 0; i < 4; ++i) {
        auto *banner = new Banner;
        banner->setWords(tones[i], ar(words[i]), i == 3 ? QStringLiteral("network.unreachable") : QString());
        if (i == 2)
            banner->setAction(ar("سدّد عبر سداد"));
        banner->setDismissible(i == 3);
        page->body()->addWidget(banner);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(new PrimaryButton(ar("حفظ ومتابعة")));
    auto *disabled = new PrimaryButton(ar("معطّل"));
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    buttons->addWidget(new SecondaryButton(ar("السابق")));
    buttons->addWidget(new LinkButton(ar("إعادة الإرسال")));
    auto *quiet = new Button(Button::Kind::Quiet, ar("الوضع الداكن"));
    quiet->setMark(Icon::Moon);
    buttons->addWidget(quiet);
    auto *onward = new SecondaryButton(ar("تسجيل الخروج"));
    onward->setMark(Icon::Logout);
    buttons->addWidget(onward);
    buttons->addStretch(1);
    page->body()->addLayout(buttons);
    auto *search = new SearchBox;
    search->setFindings({{QStringLiteral("a"), ar("تسجيل مشترك"), ar("سعودي أو غير سعودي"), Icon::Users}});
    page->body()->addWidget(search);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *tile = new Tile(Icon::Document);
    tile->setWords(ar("شهادة التزام"), ar("إصدار وطباعة ورمز تحقق"));
    row->addWidget(tile);
    auto *tile2 = new Tile(Icon::Users);
    tile2->setWords(ar("شهادات الموظفين دفعة واحدة"), ar("طباعة أو PDF لمئات الموظفين"));
    row->addWidget(tile2);
    auto *figure = new Card(nullptr, 16);
    figure->body()->addWidget(new Label(ar("فاتورة الشهر"), TextRole::Small, Ink::Third));
    auto *amountLabel = new AmountLabel(TextRole::Figure);
    amountLabel->setAmount(domain::Money::halalas(21487050));
    figure->body()->addWidget(amountLabel);
    row->addWidget(figure);
    page->body()->addLayout(row);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(10);
    for (int icon = 1; icon <= static_cast<int>(Icon::Plus); ++icon)
        marks->addWidget(new IconMark(static_cast<Icon>(icon)));
    marks->addStretch(1);
    page->body()->addLayout(marks);
    auto *states = new QHBoxLayout;
    states->setSpacing(10);
    const char *state[] = {"قيد المعالجة", "مقبول", "بانتظار المستندات", "مرفوض"};
    for (int i = 0; i < 4; ++i) {
        auto *pill = new Pill;
        pill->setState(tones[i], ar(state[i]));
        states->addWidget(pill);
    }
    states->addStretch(1);
    page->body()->addLayout(states);
    auto *busy = new BusyLine;
    busy->begin(ar("جارٍ استيراد الملف"));
    busy->setProgress(318, 900);
    busy->show();
    page->body()->addWidget(busy);
    page->body()->addStretch(1);
    return page;
}

QWidget *side()
{
    auto *page = new ScrollPage;
    page->body()->setContentsMargins(0, 0, 0, 0);
    auto *sides = new QHBoxLayout;
    page->body()->addLayout(sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto *bar = new Band(Band::Trailing);
    bar->setMinimumWidth(220);
    auto *entries = new QVBoxLayout(bar);
    entries->setContentsMargins(12, 16, 12, 16);
    entries->setSpacing(4);
    auto *home = new SideEntry(Icon::Home, ar("الرئيسية"));
    home->setChecked(true);
    entries->addWidget(home);
    entries->addWidget(new SideEntry(Icon::Users, ar("المشتركون")));
    auto *requests = new SideEntry(Icon::Inbox, ar("طلباتي"));
    requests->setCount(3);
    entries->addWidget(requests);
    entries->addStretch(1);
    entries->addWidget(new SideEntry(Icon::Help, ar("المساعدة والتواصل")));
    entries->addWidget(new SideEntry(Icon::Logout, ar("تسجيل الخروج")));
    sides->addWidget(bar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto *card = new Card;
    auto *record = new RecordView;
    record->setRecord(sample::record());
    record->setEditable(true);
    card->body()->addWidget(record);
    column->addWidget(card);
    auto *more = new QHBoxLayout;
    more->setSpacing(16);
    auto *empty = new Card;
    auto *state = new EmptyState(Icon::Inbox);
    state->setWords(ar("لا توجد طلبات بعد"), ar("ستظهر هنا الطلبات التي تقدمها مع حالتها."), ar("ابدأ الخدمة"));
    empty->body()->addWidget(state);
    more->addWidget(empty);
    auto *waiting = new Card;
    auto *skeleton = new Skeleton(5);
    skeleton->show();
    waiting->body()->addWidget(skeleton);
    waiting->body()->addStretch(1);
    more->addWidget(waiting);
    column->addLayout(more);
    column->addStretch(1);
    sides->addLayout(column, 1);
    return page;
}

Wizard *registration(int step)
{
    static domain::SystemClock clock;
    auto *form = new form::FormOf<sample::Registration>(clock);
    sample::fillIn(*form);
    auto *wizard = new Wizard(*form, contract::text("Sample", "Employer registration"), sample::words);
    form->setParent(wizard);
    wizard->setAdvice(
        1, contract::text("Sample", "Enter the mobile and the e-mail known to Absher; the code goes to the mobile."));
    wizard->goTo(step);
    if (step == 1) {
        form->setDraft(form->find(QStringLiteral("mobileAgain")), QStringLiteral("05 5123 4576"));
        form->setDraft(form->find(QStringLiteral("email")), QStringLiteral("hr@"));
        wizard->findChildren<FormPage *>().at(1)->check();
    }
    return wizard;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installAccessibility();
    Theme theme(application);
    Speech speech(application);
    sample::ArabicSample sampleWords;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    QDir().mkpath(folder);
    const std::pair<const char *, std::function<QWidget *()>> pages[] = {
        {"sign_in", signIn},
        {"controls", controls},
        {"side", side},
        {"wizard0", [] { return registration(0); }},
        {"wizard1", [] { return registration(1); }},
        {"review", [] { return registration(3); }},
    };
    for (const int size : {100, 200}) {
        theme.setTextSize(size);
        for (const Language language : {Language::Arabic, Language::English}) {
            QCoreApplication::removeTranslator(&sampleWords);
            speech.speak(language);
            if (language == Language::Arabic)
                QCoreApplication::installTranslator(&sampleWords);
            for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
                theme.choose(choice);
                if (size == 200 && choice == SchemeChoice::Dark)
                    continue;
                for (const auto &[name, make] : pages) {
                    const std::unique_ptr<QWidget> page(make());
                    page->resize(size == 100 ? QSize(1180, 760) : QSize(1024, 700));
                    page->show();
                    (void)QTest::qWaitForWindowExposed(page.get());
                    page->grab().save(
                        QStringLiteral("%1/%2-%3-%4-%5.png")
                            .arg(folder,
                                QLatin1String(name),
                                language == Language::Arabic ? QStringLiteral("ar") : QStringLiteral("en"),
                                choice == SchemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                            .arg(size));
                }
            }
        }
    }
    return 0;
}
