// SPDX-License-Identifier: Apache-2.0
// Forms on the screen: names and faults reach a screen reader, the keyboard is enough, the wizard keeps what was typed.
#include "tests/ui/sample.h"
#include "ui/direction.h"
#include "ui/form/date_editor.h"
#include "ui/form/editors.h"
#include "ui/form/field_row.h"
#include "ui/form/form_page.h"
#include "ui/form/note_editor.h"
#include "ui/form/record_view.h"
#include "ui/form/wizard.h"
#include "ui/kit/accessible.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/step_rail.h"
#include "ui/kit/waiting.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <tuple>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace ui;

namespace {

std::vector<std::pair<QObject *, QAccessible::Event>> heard;

void listen(QAccessibleEvent *event)
{
    heard.emplace_back(event->object(), event->type());
}

bool alerted(const QObject *object)
{
    return std::find(heard.begin(),
               heard.end(),
               std::pair<QObject *, QAccessible::Event>(const_cast<QObject *>(object), QAccessible::Alert))
           != heard.end();
}

/// The first thing with words that has less room than its words need; empty when there is none.
QString firstClipped(const QWidget &page)
{
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool words =
            qobject_cast<const QLabel *>(widget) != nullptr || qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr;
        if (!words || !widget->isVisible())
            continue;
        const QSize least = widget->minimumSizeHint();
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : least.height();
        if (widget->height() < height || widget->width() < least.width())
            return QStringLiteral("%1 “%2”: %3x%4, needs %5x%6")
                .arg(QLatin1String(widget->metaObject()->className()), widget->property("text").toString())
                .arg(widget->width())
                .arg(widget->height())
                .arg(least.width())
                .arg(height);
    }
    return {};
}

/// As keys with these characters would.
void type(QWidget *target, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, character);
        QCoreApplication::sendEvent(target, &key);
    }
}

/// Whether anything but the ground is painted there.
bool isInked(const QImage &image, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
    return false;
}

QString longWords(const domain::Fault &fault)
{
    return sample::words(fault)
           + QStringLiteral("، وهذه جملة طويلة تشرح ما الخطأ في الحقل وما المطلوب بعد ذلك، ولا يتسع لها سطر واحد في "
                            "نافذة ضيقة مهما كان حجم الخط فيها");
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        installAccessibility();
        theme_ = std::make_unique<Theme>(application);
        speech_ = std::make_unique<Speech>(application);
        // No screen reader asks for it offscreen, so the platform is told that one is there.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(listen);
    }
    void init()
    {
        heard.clear();
        form_ = std::make_unique<form::FormOf<sample::Registration>>(clock_);
    }
    void cleanup()
    {
        theme_->setTextSize(100);
        speech_->speak(Language::Arabic);
    }
    void cleanupTestCase()
    {
        QAccessible::installUpdateHandler(nullptr);
        form_.reset();
        speech_.reset();
        theme_.reset();
    }

    void everyControlHasItsLabelAsItsName()
    {
        Wizard wizard(*form_, contract::text("Sample", "Employer registration"), sample::words);
        wizard.show();
        for (const QWidget *widget : wizard.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden() || widget->focusProxy() != nullptr
                || widget->inherits("QAbstractScrollArea"))
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
        }
    }

    void aFindingDoesNotTakeTheButtonFromUnderThePointer()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *row = new FieldRow(*form_, form_->find(QStringLiteral("owner")), sample::words, &page);
        auto *button = new QPushButton(QStringLiteral("On"), &page);
        column->addWidget(row);
        column->addWidget(button);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        row->take();
        QTest::keyClicks(row->editor()->target(), QStringLiteral("12"));
        QVERIFY(!form_->fault(row->field()));
        const QSignalSpy clicked(button, &QPushButton::clicked);
        const QPoint place = button->geometry().center();
        QTest::mousePress(page.windowHandle(), Qt::LeftButton, {}, place);
        QCoreApplication::processEvents();
        QTest::mouseRelease(page.windowHandle(), Qt::LeftButton, {}, place);
        QCOMPARE(clicked.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(form_->fault(row->field()));
    }

    void aNoteBeginsOnTheSideOfItsFirstWord()
    {
        NoteEditor note(200, nullptr);
        auto *text = note.findChild<QPlainTextEdit *>();
        const auto direction = [text] { return text->document()->defaultTextOption().textDirection(); };
        QCOMPARE(direction(), Qt::RightToLeft);
        note.setDraft(QStringLiteral("Please (again) correct عام 1448."));
        QCOMPARE(direction(), Qt::LeftToRight);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_Delete);
        QCOMPARE(direction(), Qt::RightToLeft);
    }

    void aNoteLeansOnTheSideWhereItBegins()
    {
        NoteEditor note(200, nullptr);
        note.resize(500, 240);
        note.show();
        auto *text = note.findChild<QPlainTextEdit *>();
        const auto leansRight = [text] {
            const QTextBlock block = text->document()->firstBlock();
            (void)text->document()->documentLayout()->blockBoundingRect(block); // lays it out
            return block.layout()->lineAt(0).naturalTextRect().center().x() > text->viewport()->width() / 2.0;
        };
        note.setDraft(QStringLiteral("العنوان قديم\nوالهاتف كذلك"));
        QVERIFY(leansRight());
        note.setDraft(QStringLiteral("Old address"));
        QVERIFY(!leansRight());
        QApplication::clipboard()->setText(QStringLiteral("(2) طريق Olaya"));
        text->selectAll();
        text->paste();
        QVERIFY(leansRight());
        text->clear();
        QVERIFY(leansRight());
        speech_->speak(Language::English);
        QTRY_VERIFY(!leansRight());
    }

    void figuresBecomeEuropeanOnesAsTheyComeIn_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"owner", "since", "wage", "mobile", "email"})
            QTest::newRow(field) << field;
    }
    void figuresBecomeEuropeanOnesAsTheyComeIn()
    {
        QFETCH(QString, field);
        const QString arabic = QStringLiteral("٣٩٩ ٠٠٠-٨٠٩"), european = QStringLiteral("399 000-809");
        const int at = form_->find(field);
        FormPage page(*form_, -1, sample::words);
        auto *line = qobject_cast<QLineEdit *>(page.row(at)->editor()->target());
        type(line, arabic);
        QCOMPARE(line->text(), european);
        QCOMPARE(form_->draft(at), european);
        line->setCursorPosition(3);
        type(line, QStringLiteral("۵"));
        QCOMPARE(line->text(), QStringLiteral("3995 000-809"));
        QCOMPARE(line->cursorPosition(), 4);
        line->undo();
        QCOMPARE(line->text(), european);
        QCOMPARE(form_->draft(at), european);

        QApplication::clipboard()->setText(arabic);
        line->clear();
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(line->text(), european);
        line->undo();
        QCOMPARE(line->text(), QString());
        line->clear();
        line->paste(); // as from the menu
        QCOMPARE(form_->draft(at), european);

        line->clear();
        QInputMethodEvent written;
        written.setCommitString(arabic);
        QCoreApplication::sendEvent(line, &written);
        QCOMPARE(line->text(), european);
        line->undo();
        QCOMPARE(line->text(), QString());
    }

    void aDraftInOtherFiguresIsNoTyping()
    {
        const QString arabic = QStringLiteral("٣٩٩ ٠٠٠-٨٠٩");
        for (const char *field : {"owner", "since", "wage"}) {
            const int at = form_->find(QLatin1String(field));
            form_->setDraft(at, arabic);
            FormPage page(*form_, -1, sample::words);
            const QString key = form_->key();
            Editor *editor = page.row(at)->editor();
            const QSignalSpy typed(editor, &Editor::typed);
            editor->setDraft({});
            editor->setDraft(arabic);
            QCOMPARE(typed.size(), 0);
            QCOMPARE(form_->key(), key);
            QCOMPARE(qobject_cast<QLineEdit *>(editor->target())->text(), QStringLiteral("399 000-809"));
        }
    }

    void aPasswordKeepsItsFigures()
    {
        const int at = form_->find(QStringLiteral("password"));
        FormPage page(*form_, 2, sample::words);
        type(page.row(at)->editor()->target(), QStringLiteral("٣9۵"));
        QCOMPARE(form_->draft(at), QStringLiteral("٣9۵"));
    }

    void aDateIsAskedForInEitherCalendar()
    {
        DateEditor editor(nullptr);
        const auto *line = qobject_cast<QLineEdit *>(editor.target());
        QVERIFY(line->placeholderText().contains(ltr(QStringLiteral("1448/06/11"))));
        QCOMPARE(withoutIsolates(line->placeholderText()), QStringLiteral("1448/06/11 أو 2026/11/21"));
        speech_->speak(Language::English);
        QTRY_COMPARE(withoutIsolates(line->placeholderText()), QStringLiteral("1448/06/11 or 2026/11/21"));
    }

    void aLinkOfAFieldStandsAtItsLeadingSide()
    {
        FieldRow row(*form_, form_->find(QStringLiteral("agreed")), sample::words);
        auto *link = new LinkButton(QStringLiteral("Read"), &row);
        row.addBelow(link);
        row.resize(600, 120);
        row.show();
        QTRY_COMPARE(link->width(), link->sizeHint().width());
        QCOMPARE(link->geometry().right(), row.rect().right());
        QVERIFY(link->y() >= row.editor()->geometry().bottom());
        speech_->speak(Language::English);
        QTRY_COMPARE(link->geometry().left(), 0);
        QCOMPARE(link->width(), link->sizeHint().width());
    }

    void whatIsWrittenOverTheAccessibilityBusIsTyped()
    {
        Wizard wizard(*form_, contract::text("Sample", "Employer registration"), sample::words);
        wizard.show();
        for (const auto &[field, written, draft] : {std::tuple{"owner", "1098765439", "1098765439"},
                 std::tuple{"since", "2020/01/31", "2020-01-31"},
                 std::tuple{"wage", "4500", "4500"},
                 std::tuple{"password", "a long one", "a long one"}}) {
            const int at = form_->find(QLatin1String(field));
            FieldRow *row = nullptr;
            for (FieldRow *each : wizard.findChildren<FieldRow *>())
                if (each->field() == at)
                    row = each;
            QVERIFY2(row != nullptr, field);
            auto *accessible = QAccessible::queryAccessibleInterface(row->editor()->target());
            QVERIFY2(accessible->editableTextInterface() != nullptr, field);
            const int all = accessible->textInterface()->characterCount();
            accessible->editableTextInterface()->replaceText(0, all, QLatin1String(written));
            QCOMPARE(form_->draft(at), QLatin1String(draft));
        }
    }

    void aComboIsNamedByItsLabelAndNotByItsChoice()
    {
        FormPage page(*form_, 1, sample::words);
        auto *combo = page.findChild<QComboBox *>();
        auto *accessible = QAccessible::queryAccessibleInterface(combo);
        QCOMPARE(accessible->role(), QAccessible::ComboBox);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Language of messages"));
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("Arabic"));
        QVERIFY(accessible->text(QAccessible::Description).startsWith(QStringLiteral("Arabic")));
    }

    void aFaultStandsInPlaceOfTheHelpAndIsAnnounced()
    {
        FormPage page(*form_, 0, sample::words);
        page.show();
        QWidget *editor = page.row(0)->editor()->target();
        QVERIFY(editor->accessibleDescription().contains(QStringLiteral("Ten digits")));
        form_->setDraft(0, QStringLiteral("1098765430"));
        QVERIFY(!alerted(editor));
        form_->leave(0);
        QVERIFY(alerted(editor));
        QVERIFY(editor->accessibleDescription().contains(QStringLiteral("identity.check_digit")));
        form_->setDraft(0, QStringLiteral("1098765439"));
        QVERIFY(editor->accessibleDescription().contains(QStringLiteral("Ten digits")));
    }

    void aFieldIsJudgedWhenItIsLeftAndNotPerKey()
    {
        FormPage page(*form_, 0, sample::words);
        page.show();
        page.activateWindow();
        page.take(0);
        QTRY_VERIFY(page.row(0)->editor()->target()->hasFocus());
        QTest::keyClicks(page.row(0)->editor()->target(), QStringLiteral("12"));
        QVERIFY(!form_->fault(0));
        QTest::keyClick(page.row(0)->editor()->target(), Qt::Key_Tab);
        QTRY_VERIFY(form_->fault(0).has_value());
    }

    void severalFaultsAreSummedUpWithLinksToTheirFields()
    {
        FormPage page(*form_, 0, sample::words);
        page.resize(700, 600);
        page.show();
        page.activateWindow();
        QVERIFY(!page.check());
        auto *summary = page.findChild<Banner *>();
        QVERIFY(summary->isVisible());
        QCOMPARE(summary->words(), QStringLiteral("أخطاء في النموذج"));
        QVERIFY(alerted(summary));
        const auto links = summary->findChildren<LinkButton *>();
        LinkButton *toWage = nullptr;
        for (LinkButton *link : links)
            if (link->text().startsWith(QStringLiteral("Basic wage")))
                toWage = link;
        QVERIFY(toWage != nullptr);
        QCOMPARE(QAccessible::queryAccessibleInterface(toWage)->role(), QAccessible::Link);
        toWage->click();
        QTRY_VERIFY(page.row(3)->editor()->target()->hasFocus());
        // What is mended is ticked off, and nothing moves while it is typed.
        const int top = page.row(3)->y();
        QTest::keyClicks(page.row(3)->editor()->target(), QStringLiteral("5000"));
        QVERIFY(!form_->fault(3));
        QVERIFY(summary->isVisible() && !toWage->isEnabled());
        QCoreApplication::processEvents();
        QCOMPARE(page.row(3)->y(), top);
    }

    void aLongLineOfTheSummaryBreaksWhereThePageEnds()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        FormPage page(*form_, 0, longWords, &window);
        column->addWidget(&page);
        column->addStretch(1);
        window.resize(480, 1600);
        window.show();
        QVERIFY(!page.check());
        const auto *summary = page.findChild<Banner *>();
        LinkButton *link = nullptr;
        for (LinkButton *each : summary->findChildren<LinkButton *>())
            if (each->text().startsWith(QStringLiteral("Basic wage")))
                link = each;
        QVERIFY(link != nullptr);
        QTRY_VERIFY(link->height() >= 2 * link->fontMetrics().height());
        QCOMPARE(window.width(), 480);
        QTRY_COMPARE(firstClipped(page), QString());
        QVERIFY(summary->rect().contains(QRect(link->mapTo(summary, QPoint()), link->size())));
        QCOMPARE(QAccessible::queryAccessibleInterface(link)->role(), QAccessible::Link);
        QCOMPARE(QAccessible::queryAccessibleInterface(link)->text(QAccessible::Name), link->text());
        // Its last line is painted, too, and begins at the right.
        const QImage image = link->grab().toImage();
        const int ratio = qRound(image.devicePixelRatio());
        const QRect end(link->width() - 40, link->height() - link->fontMetrics().height(), 39, scaled(12));
        QVERIFY(isInked(image, QRect(end.topLeft() * ratio, end.size() * ratio)));
        // When it is ticked off no line is added.
        const int top = page.row(3)->y();
        form_->setDraft(3, QStringLiteral("5000"));
        QVERIFY(!link->isEnabled() && link->mark() == Icon::Check);
        QCoreApplication::processEvents();
        QCOMPARE(page.row(3)->y(), top);
    }

    void aShortLinkKeepsItsLine()
    {
        LinkButton plain(QStringLiteral("تعديل")), wrapped(QStringLiteral("تعديل"));
        QCOMPARE(plain.minimumSizeHint(), plain.sizeHint());
        QVERIFY(!plain.hasHeightForWidth());
        wrapped.wrapped();
        QCOMPARE(wrapped.minimumSizeHint(), wrapped.sizeHint());
        QCOMPARE(wrapped.sizeHint().height(), plain.sizeHint().height());
        QCOMPARE(wrapped.heightForWidth(wrapped.sizeHint().width()), plain.sizeHint().height());
        // With its mark it takes the same room.
        const QSize before = wrapped.sizeHint();
        wrapped.setMark(Icon::Check);
        QCOMPARE(wrapped.sizeHint(), before);
    }

    void segmentsAreRadioButtonsThatTheArrowsWalkInReadingOrder()
    {
        SegmentedChoice choice;
        choice.setOptions({QStringLiteral("فرد"),
            QStringLiteral("صاحب عمل"),
            QStringLiteral("جهة علاج"),
            QStringLiteral("موظف فرع")});
        choice.resize(600, 42);
        choice.show();
        choice.activateWindow();
        QSignalSpy chosen(&choice, &SegmentedChoice::chosenChanged);
        const auto segments = choice.findChildren<Segment *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(segments[0])->role(), QAccessible::RadioButton);
        QVERIFY(segments[0]->x() > segments[3]->x());
        segments[0]->setFocus();
        QTest::keyClick(segments[0], Qt::Key_Left);
        QCOMPARE(choice.chosen(), 1);
        QTest::keyClick(segments[1], Qt::Key_Right);
        QCOMPARE(choice.chosen(), 0);
        speech_->speak(Language::English);
        QTRY_COMPARE(choice.layoutDirection(), Qt::LeftToRight);
        QTest::keyClick(segments[0], Qt::Key_Right);
        QCOMPARE(choice.chosen(), 1);
        QCOMPARE(chosen.count(), 3);
    }

    void theWizardIsWalkedByKeyboardAndSubmitsOnce()
    {
        sample::fillIn(*form_);
        Wizard wizard(*form_, contract::text("Sample", "Employer registration"), sample::words);
        wizard.resize(1024, 700);
        wizard.show();
        wizard.activateWindow();
        QSignalSpy submitted(&wizard, &Wizard::submitted);
        wizard.goTo(0);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        for (int step = 0; step < 2; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QCOMPARE(wizard.step(), step + 1);
        }
        wizard.goTo(3);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QCOMPARE(wizard.step(), 3);
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        wizard.setWaiting(true);
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &wizard, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
    }

    void theWizardStaysWhereAStepIsWrong()
    {
        Wizard wizard(*form_, contract::text("Sample", "Employer registration"), sample::words);
        wizard.resize(1024, 700);
        wizard.show();
        for (Button *button : wizard.findChildren<PrimaryButton *>())
            button->click();
        QCOMPARE(wizard.step(), 0);
        QVERIFY(form_->fault(0).has_value());
    }

    void aRefusalOfTheServiceLandsAtItsFieldOrInOneBanner()
    {
        sample::fillIn(*form_);
        Wizard wizard(*form_, contract::text("Sample", "Employer registration"), sample::words);
        wizard.resize(1024, 700);
        wizard.show();
        wizard.goTo(3);
        wizard.show(domain::refuse("mobile.not_saudi", "mobile"));
        QCOMPARE(wizard.step(), 1);
        QVERIFY(form_->fault(form_->find(QStringLiteral("mobile"))).has_value());
        wizard.show(domain::refuse("network.unreachable"));
        int banners = 0;
        for (const Banner *banner : wizard.findChildren<Banner *>())
            banners += banner->isVisible() && banner->words().contains(QStringLiteral("network.unreachable"));
        QCOMPARE(banners, 1);
        QCOMPARE(form_->draft(1), QString::fromUtf8("مؤسسة الأفق للتجارة"));
    }

    void theReviewShowsWhatWasTypedAndLeadsBack()
    {
        sample::fillIn(*form_);
        RecordView view;
        view.setEditable(true);
        view.setRecord(form_->record());
        QSignalSpy asked(&view, &RecordView::editAsked);
        const auto links = view.findChildren<LinkButton *>();
        QCOMPARE(links.size(), 3);
        links[1]->click();
        QCOMPARE(asked.value(0).value(0).toInt(), 1);
        QString all;
        for (const QLabel *label : view.findChildren<QLabel *>())
            all += label->text() + u'\n';
        QVERIFY(all.contains(QStringLiteral("hr@example.sa")));
        QVERIFY(!all.contains(QStringLiteral("pass phrase")));
    }

    void aDateMayBeTypedInEitherCalendar_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("draft");
        QTest::newRow("Gregorian") << QStringLiteral("2026/11/21") << QStringLiteral("2026-11-21");
        QTest::newRow("Hijri") << QStringLiteral("1448/06/11") << QStringLiteral("2026-11-21");
        QTest::newRow("Arabic figures") << QStringLiteral("١٤٤٨/٦/١١") << QStringLiteral("2026-11-21");
        QTest::newRow("from the day") << QStringLiteral("21-11-2026") << QStringLiteral("2026-11-21");
        QTest::newRow("no such day is not mended") << QStringLiteral("2026/02/30") << QStringLiteral("2026/02/30");
        QTest::newRow("a word") << QStringLiteral("أمس") << QStringLiteral("أمس");
    }
    void aDateMayBeTypedInEitherCalendar()
    {
        QFETCH(QString, typed);
        QTEST(dateDraft(typed), "draft");
    }

    void aPasswordIsHiddenUntilAskedForAndWarnsOfAnArabicKeyboard()
    {
        FormPage page(*form_, 2, sample::words);
        page.show();
        auto *line = qobject_cast<QLineEdit *>(page.row(form_->find(QStringLiteral("password")))->editor()->target());
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        auto *eye = line->findChild<Button *>();
        QCOMPARE(eye->accessibleName(), QStringLiteral("إظهار: Password"));
        eye->click();
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QKeyEvent arabic(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("ش"));
        QCoreApplication::sendEvent(line, &arabic);
        const auto shows = [&](const QString &words) {
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->isVisible() && label->text() == words)
                    return true;
            return false;
        };
        QVERIFY(shows(QStringLiteral("لوحة المفاتيح تكتب بالعربية")));
        QKeyEvent upper(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
        QCoreApplication::sendEvent(line, &upper);
        QVERIFY(shows(QStringLiteral("مفتاح الأحرف الكبيرة (Caps Lock) مفعّل")));
    }

    void tabLeavesANote()
    {
        FormPage page(*form_, 2, sample::words);
        QVERIFY(page.findChild<QPlainTextEdit *>()->tabChangesFocus());
    }

    void aQuickAnswerShowsNoWaiting()
    {
        BusyLine busy;
        busy.begin(QStringLiteral("…"));
        QVERIFY(busy.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(!busy.isHidden(), 3000);
        QSignalSpy cancelled(&busy, &BusyLine::cancelled);
        busy.findChild<LinkButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(busy.isHidden());
    }

    void nothingIsClippedAtAnyTextSize_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("arabic");
        for (const int percent : {100, 125, 150, 175, 200})
            for (const bool arabic : {true, false})
                QTest::addRow("%d %s", percent, arabic ? "ar" : "en") << percent << arabic;
    }
    void nothingIsClippedAtAnyTextSize()
    {
        QFETCH(int, percent);
        QFETCH(bool, arabic);
        theme_->setTextSize(percent);
        speech_->speak(arabic ? Language::Arabic : Language::English);
        sample::fillIn(*form_);
        Wizard wizard(*form_, contract::text("Sample", "Employer registration"), sample::words);
        wizard.resize(1024, 700);
        wizard.show();
        QVERIFY2(wizard.width() <= 1024 && wizard.height() <= 700, "the window had to grow");
        for (int step = 0; step <= form_->stepCount(); ++step) {
            wizard.goTo(step);
            QTRY_COMPARE(firstClipped(wizard), QString());
        }
    }

private:
    domain::SystemClock clock_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<Speech> speech_;
    std::unique_ptr<form::FormOf<sample::Registration>> form_;
};

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"
