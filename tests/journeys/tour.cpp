// SPDX-License-Identifier: Apache-2.0
// taminat-tour: plays the main jobs through the real window and leaves a picture of every screen in screens.txt.
#include "client/phone/inbox.h"
#include "tests/journeys/newcomer.h"
#include "tests/journeys/walls.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

#include <cstdio>
#include <functional>
#include <map>

namespace {

using journeys::House;
using journeys::Who;

/// The names in screens.txt, in their order.
QStringList listedScreens()
{
    QFile file(QStringLiteral(TAMINAT_SCREENS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of screens cannot be read: %s", TAMINAT_SCREENS);
    QStringList names;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.startsWith(u'#'))
            names.append(line.section(u' ', 0, 0));
    return names;
}

class Tour {
public:
    explicit Tour(const QString &output) : output_(output) { QDir().mkpath(output); }

    /// False when a screen is missing or could not be reached.
    bool play()
    {
        atTheDoor();
        registering();
        registeringAnEmployer();
        forgetting();
        individual();
        account();
        begunBefore();
        entitlements();
        certificate();
        others();
        employer();
        employersCertificate();
        small();
        phone();
        return complete();
    }

private:
    void need(bool reached, const char *what)
    {
        if (reached)
            return;
        QTextStream(stderr) << "taminat-tour: could not " << what << Qt::endl;
        failed_ = true;
    }

    void picture(House &house, const QString &name)
    {
        // What the service words itself is asked for anew in each language.
        picture(house.client.settings(), house.client.window(), name, [&house] { return house.settles(); });
    }

    /// Each language and theme, changed in place and changed back.
    void picture(
        session::Settings &settings, QWidget &window, const QString &name,
        const std::function<bool()> &settles = [] { return true; })
    {
        struct Look {
            const char *language;
            session::Theme theme;
            const char *called;
        };
        for (const Look look : {Look{"en", session::Theme::Dark, "en-dark"},
                 Look{"en", session::Theme::Light, "en-light"},
                 Look{"ar", session::Theme::Dark, "ar-dark"},
                 Look{"ar", session::Theme::Light, "ar-light"}}) {
            settings.setLanguage(QLatin1String(look.language));
            settings.setTheme(look.theme);
            journeys::settle();
            need(settles(), "be answered in the other language");
            (void)QTest::qWaitFor([&window] { return journeys::clipped(window).isEmpty(); }, 1000);
            window.grab().save(output_.filePath(name + u'-' + QLatin1String(look.called) + QStringLiteral(".png")));
        }
        produced_.append(name);
    }

    void atTheDoor()
    {
        House house;
        picture(house, QStringLiteral("sign-in"));
        need(house.person.press(QStringLiteral("موظف فرع")), "choose another entrance");
        picture(house, QStringLiteral("audience-not-open"));
        need(house.person.press(QStringLiteral("فرد"))
                 && house.person.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), QStringLiteral("1012345678"))
                 && house.person.write(QStringLiteral("كلمة السر"), QStringLiteral("x"))
                 && house.person.press(QStringLiteral("دخول")),
            "write a wrong number");
        picture(house, QStringLiteral("sign-in-fault"));
        need(house.knock(Who::InService, QStringLiteral("Not-the-password-9")) && house.settles()
                 && house.person.waitsFor(QStringLiteral("لا تطابق سجلاتنا")),
            "be refused");
        picture(house, QStringLiteral("sign-in-refused"));
        house.world.stopService();
        need(house.knock(Who::InService) && house.person.waitsFor(QStringLiteral("تعذر الوصول")), "be offline");
        picture(house, QStringLiteral("offline"));
        house.world.restart();
        house.person.key(Qt::Key_F1);
        need(house.person.waitsFor(QStringLiteral("المساعدة والتواصل")), "open the help outside");
        picture(house, QStringLiteral("help-outside"));
        need(house.person.press(QStringLiteral("السابق")), "come back from the help");
        need(house.person.press(QStringLiteral("التحقق من شهادة")), "open the verification outside");
        picture(house, QStringLiteral("verify-outside"));
        need(house.person.write(QStringLiteral("رقم الهوية"), House::identityOf(Who::InService))
                 && house.person.write(QStringLiteral("رقم الشهادة"), QStringLiteral("00000-00000-0000"))
                 && house.person.press(QStringLiteral("تحقق"))
                 && house.person.waitsFor(QStringLiteral("لم يُعثر على الشهادة")),
            "verify a certificate that there is not");
        picture(house, QStringLiteral("verify-not-found"));
        need(house.person.press(QStringLiteral("السابق")), "come back from the verification");
        need(house.knock(Who::InService) && house.person.waitsUntil([&] {
            return house.client.session().state() == session::State::AwaitingCode;
        }),
            "reach the code");
        picture(house, QStringLiteral("code"));
        need(house.person.write(QStringLiteral("رمز التحقق"), QStringLiteral("000000"))
                 && house.person.press(QStringLiteral("تحقق"))
                 && house.person.waitsFor(QStringLiteral("لا تطابق سجلاتنا")),
            "have a code refused");
        picture(house, QStringLiteral("code-refused"));
    }

    /// From the choice of a type to the open account.
    void registering()
    {
        House house;
        journeys::Newcomer newcomer(house);
        need(house.person.press(QStringLiteral("سجل في التأمينات أون لاين"))
                 && house.person.waitsFor(QStringLiteral("الرجاء اختيار نوع التسجيل")),
            "see the types of registration");
        picture(house, QStringLiteral("registration-types"));
        need(house.person.press(QStringLiteral("جهة علاج")), "choose a medical provider");
        picture(house, QStringLiteral("registration-not-open"));
        need(house.person.press(QStringLiteral("الخدمات المقدمة للمشتركين")), "see the services");
        picture(house, QStringLiteral("registration-services"));
        need(house.person.press(QStringLiteral("أنواع التسجيل")) && house.person.press(QStringLiteral("مشترك")),
            "begin to register");
        picture(house, QStringLiteral("register-who"));
        need(house.person.write(QStringLiteral("رقم المشترك"), newcomer.identity())
                 && house.person.write(QStringLiteral("رقم الهوية الوطنية"), House::identityOf(Who::Resident))
                 && house.person.press(QStringLiteral("التالي")),
            "write numbers of the wrong kind");
        picture(house, QStringLiteral("register-who-faults"));
        need(newcomer.saysWhoTheyAre() && house.person.write(QStringLiteral("البريد الإلكتروني"), newcomer.email())
                 && house.person.write(QStringLiteral("تأكيد البريد الإلكتروني"), QStringLiteral("other@example.org"))
                 && house.person.press(QStringLiteral("التالي")),
            "write two addresses");
        picture(house, QStringLiteral("register-contact-faults"));
        need(newcomer.saysHowToBeReached() && house.settles()
                 && house.person.write(QStringLiteral("كلمة السر"), newcomer.password()),
            "choose a password");
        picture(house, QStringLiteral("register-password"));
        need(house.person.press(QStringLiteral("قراءة اتفاقية الاستخدام")), "read the terms");
        picture(house, QStringLiteral("register-terms"));
        need(house.person.press(QStringLiteral("العودة إلى النموذج")) && newcomer.choosesAPassword(), "answer the sum");
        picture(house, QStringLiteral("register-review"));
        need(newcomer.submits(), "submit the registration");
        picture(house, QStringLiteral("register-code"));
        need(newcomer.confirmsTheCode(), "confirm the code");
        picture(house, QStringLiteral("register-data"));
        need(newcomer.findsTheDataCorrect() && newcomer.completes(), "complete the registration");
        picture(house, QStringLiteral("register-done"));
    }

    /// From the conditions to the form that is printed.
    void registeringAnEmployer()
    {
        House house;
        journeys::NewEmployer employer(house);
        need(employer.opensTheForm(), "begin to register as an employer");
        picture(house, QStringLiteral("employer-conditions"));
        need(employer.fulfilsTheConditions() && employer.saysForWhom(employer.identity()),
            "write a person's number for an establishment's");
        picture(house, QStringLiteral("employer-faults"));
        need(employer.saysForWhom(employer.establishment()), "name the establishment");
        picture(house, QStringLiteral("employer-contact"));
        need(employer.saysHowToBeReached() && employer.choosesAPassword(), "choose an employer's password");
        picture(house, QStringLiteral("employer-review"));
        need(employer.submits() && employer.confirmsTheCode(), "open an employer's account");
        picture(house, QStringLiteral("employer-form"));
    }

    void forgetting()
    {
        House house;
        const QString identity = House::identityOf(Who::InService);
        need(house.person.press(QStringLiteral("نسيت كلمة السر"))
                 && house.person.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), identity)
                 && house.person.write(QStringLiteral("رقم الهوية"), identity),
            "say who forgot the password");
        picture(house, QStringLiteral("forgotten"));
        need(house.person.press(QStringLiteral("موافق")) && house.person.waitsFor(QStringLiteral("نجحت العملية"))
                 && house.person.paste(QStringLiteral("الرابط أو الرمز الذي في الرسالة"),
                     QStringLiteral("taminat://reset/0000-0000-0000-0000"))
                 && house.person.write(QStringLiteral("كلمة السر الجديدة"), journeys::Newcomer::password())
                 && house.person.write(QStringLiteral("تأكيد كلمة السر"), journeys::Newcomer::password())
                 && house.person.press(QStringLiteral("حفظ"))
                 && house.person.waitsFor(QStringLiteral("هذا الرمز غير صحيح أو سبق استعماله")),
            "have a link refused");
        picture(house, QStringLiteral("forgotten-refused"));
    }

    void individual()
    {
        House house;
        need(house.enter(Who::InService), "sign in");
        picture(house, QStringLiteral("home-individual"));
        need(house.person.press(QStringLiteral("طلباتي")) && house.settles(), "see that there are no requests");
        picture(house, QStringLiteral("my-requests-empty"));
        house.person.key(Qt::Key_K, Qt::ControlModifier);
        need(house.person.write(QStringLiteral("بحث"), QStringLiteral("رمز")), "search");
        picture(house, QStringLiteral("search"));
        house.person.key(Qt::Key_Escape);
        need(house.person.press(QStringLiteral("المساعدة والتواصل")), "open the help");
        picture(house, QStringLiteral("help"));
        need(house.person.press(QStringLiteral("استفسار أو شكوى")), "open a service");
        picture(house, QStringLiteral("wizard"));
        need(house.person.press(QStringLiteral("التالي")), "go on without typing");
        picture(house, QStringLiteral("wizard-faults"));
        need(house.person.write(QStringLiteral("الموضوع"), QStringLiteral("مدة ناقصة في سجلي"))
                 && house.person.write(QStringLiteral("التفاصيل"),
                     QStringLiteral("لا تظهر مدة عملي لدى المنشأة السابقة من 2019/03/01 إلى 2019/09/30."))
                 && house.person.press(QStringLiteral("التالي")),
            "write an enquiry");
        picture(house, QStringLiteral("wizard-second"));
        need(house.person.write(QStringLiteral("رقم الجوال"), QStringLiteral("٠٥٥ ١٢٣ ٤٥٦٧"))
                 && house.person.write(QStringLiteral("البريد الإلكتروني"), QStringLiteral("name@example.sa"))
                 && house.person.press(QStringLiteral("التالي")),
            "say how to be reached");
        picture(house, QStringLiteral("review"));
        need(house.person.press(QStringLiteral("تسجيل الخروج")) && house.person.waitsFor(QStringLiteral("لم يُرسل بعد")),
            "be asked before leaving");
        picture(house, QStringLiteral("unsent-work"));
        need(house.person.press(QStringLiteral("تقديم الطلب")) && house.settles()
                 && house.person.waitsFor(QStringLiteral("وصل طلبك")),
            "file it");
        picture(house, QStringLiteral("receipt"));
        need(house.person.press(QStringLiteral("طلباتي")) && house.settles()
                 && house.person.waitsFor(QStringLiteral("استفسار أو شكوى")),
            "find it again");
        picture(house, QStringLiteral("my-requests"));
        need(house.person.press(house.person.beginning(QStringLiteral("استفسار أو شكوى، رقم"))) && house.settles()
                 && house.person.waitsFor(QStringLiteral("مدة ناقصة في سجلي")),
            "read it again");
        picture(house, QStringLiteral("request"));
        lock(house);
    }

    /// One's own account, and who looked at one's data.
    void account()
    {
        House house;
        const auto owner = house.world.signedInSupervisor();
        need(house.enter(Who::BranchSupervisor) && house.person.press(QStringLiteral("حسابي")) && house.settles(),
            "open one's account");
        picture(house, QStringLiteral("account"));
        need(house.person.write(QStringLiteral("كلمة السر الحالية"), QStringLiteral("not the password"))
                 && house.person.write(QStringLiteral("كلمة السر الجديدة"), QStringLiteral("12345"))
                 && house.person.press(QStringLiteral("حفظ")),
            "choose a short password");
        picture(house, QStringLiteral("account-faults"));
        need(house.person.press(QStringLiteral("الخروج من جميع الأجهزة")), "be asked before signing out everywhere");
        house.person.find(QStringLiteral("الخروج من جميع الأجهزة"))->setFocus();
        house.person.key(Qt::Key_Tab); // the page follows the keyboard
        picture(house, QStringLiteral("account-everywhere"));
        need(house.person.press(QStringLiteral("الإنجليزية"))
                 && house.person.waitsFor(QStringLiteral("ستصلك الرسائل من الآن")),
            "choose a language");
        house.person.key(Qt::Key_Tab);
        picture(house, QStringLiteral("account-language"));
        need(house.person.press(QStringLiteral("عرض من اطلع")) && house.settles(), "see that nobody looked");
        picture(house, QStringLiteral("looks-empty"));
        const std::string branch = house.establishmentOf(Who::BranchSupervisor).toStdString();
        (void)support::PlainClient(house.world.port())
            .get("/v1/employer/establishment?establishment=" + branch, owner.access);
        house.person.key(Qt::Key_F5);
        need(house.settles() && house.person.waitsFor(QStringLiteral("فيصل")), "see who looked");
        picture(house, QStringLiteral("looks"));
    }

    /// What was begun, and what was on its way, when the program was killed; and what a keychain in trouble costs.
    void begunBefore()
    {
        const QString enquiry = QStringLiteral("استفسار أو شكوى");
        const QString next = QStringLiteral("التالي");
        House house;
        const auto kill = [&] {
            house.killAndReopen();
            house.client.settings().setTheme(session::Theme::Light);
        };
        need(house.enter(Who::InService) && house.person.press(enquiry)
                 && house.person.write(QStringLiteral("الموضوع"), QStringLiteral("مدة ناقصة في سجلي"))
                 && house.person.write(QStringLiteral("التفاصيل"), QStringLiteral("لا تظهر مدة عملي السابقة."))
                 && house.person.press(next) && house.isWrittenDown(),
            "begin a form");
        kill();
        need(house.enter(Who::InService) && house.person.waitsFor(QStringLiteral("نماذج بدأتها")), "see it at home");
        picture(house, QStringLiteral("home-begun"));
        need(house.person.press(house.person.beginning(enquiry + QStringLiteral("، في"))) && house.settles()
                 && house.person.waitsFor(QStringLiteral("تجده كما تركته")),
            "take it up");
        picture(house, QStringLiteral("draft-taken-up"));
        need(
            house.person.press(QStringLiteral("المتابعة من حيث توقفت")) && house.person.press(next)
                && house.person.waitsUntil([&] { return house.person.find(QStringLiteral("تقديم الطلب")) != nullptr; }),
            "review it");
        if (QWidget *submit = house.person.find(QStringLiteral("تقديم الطلب")))
            QTest::keyClick(submit, Qt::Key_Space);
        kill();
        need(
            house.enter(Who::InService) && house.person.waitsFor(QStringLiteral("وقد وصل مرة واحدة")), "see it arrive");
        picture(house, QStringLiteral("draft-arrived"));
        house.keychain.trouble = domain::refuse("vault.locked");
        house.client.settings().setRemember(true);
        kill();
        need(house.person.waitsFor(QStringLiteral("الخزنة مقفلة")), "be told of the keychain");
        picture(house, QStringLiteral("keychain-locked"));
        house.client.callUp({{}, {}, {QStringLiteral("taminat://nowhere")}});
        picture(house, QStringLiteral("link-refused"));
        need(house.enter(Who::InService) && house.person.press(enquiry)
                 && house.person.write(QStringLiteral("الموضوع"), QStringLiteral("مدة ناقصة"))
                 && house.person.waitsFor(QStringLiteral("لا يمكن استخدام الخزنة الآن")),
            "be told of drafts");
        picture(house, QStringLiteral("draft-session-only"));
    }

    /// «ماذا يحق لي؟» of those whom it is longest and shortest for; every condition open.
    void entitlements()
    {
        const QString page = QStringLiteral("ماذا يحق لي؟");
        const auto see = [&](House &house, const QString &name) {
            need(house.person.press(page) && house.settles(), "open what may be claimed");
            picture(house, name);
        };
        {
            House house;
            need(house.enter(Who::InService), "sign in");
            see(house, QStringLiteral("entitlements"));
            need(house.person.press(QStringLiteral("عرض شروط معاش التقاعد")), "open the conditions");
            house.person.key(Qt::Key_Tab); // the page follows the keyboard
            picture(house, QStringLiteral("entitlements-open"));
        }
        const std::pair<Who, QString> people[] = {{Who::Young, QStringLiteral("entitlements-young")},
            {Who::Resident, QStringLiteral("entitlements-resident")},
            {Who::Pensioner, QStringLiteral("entitlements-pensioner")},
            {Who::NeverInsured, QStringLiteral("entitlements-empty")}};
        for (const auto &[who, name] : people) {
            House house;
            need(house.enter(who), "sign in as another");
            see(house, name);
        }
    }

    /// From the service to the paper and back: issued, saved, verified twice, cancelled.
    void certificate()
    {
        House house;
        need(house.enter(Who::InService) && house.person.press(QStringLiteral("شهاداتي")) && house.settles(),
            "see that there are no certificates");
        picture(house, QStringLiteral("certificates-empty"));
        issue(house, QStringLiteral("certificate-form"), QStringLiteral("certificate"));
        copyByMail(house);
        const QString file = output_.absoluteFilePath(QStringLiteral("certificate.pdf"));
        QFile::remove(file);
        need(house.person.press(QStringLiteral("حفظ بصيغة PDF")) && house.person.chooseFile(file)
                 && house.person.waitsUntil([&] { return QFile::exists(file); }),
            "save it as PDF");
        need(house.person.press(QStringLiteral("شهاداتي")) && house.settles()
                 && house.person.waitsFor(QStringLiteral("سارية")),
            "find it again");
        picture(house, QStringLiteral("certificates"));
        const QString row = house.person.beginning(QStringLiteral("شهادة بيان مدد وأجور مشترك، رقم "));
        const QString number = row.section(QStringLiteral("رقم "), 1).section(u'،', 0, 0).trimmed();
        need(house.person.press(QStringLiteral("التحقق من شهادة"))
                 && house.person.write(QStringLiteral("رقم الهوية"), House::identityOf(Who::InService))
                 && house.person.write(QStringLiteral("رقم الشهادة"), number)
                 && house.person.press(QStringLiteral("تحقق")) && house.settles()
                 && house.person.waitsFor(QStringLiteral("الشهادة سارية")),
            "verify it by its number");
        picture(house, QStringLiteral("certificate-verified"));
        need(house.person.press(QStringLiteral("اختيار ملف")) && house.person.chooseFile(file) && house.settles()
                 && house.person.waitsFor(QStringLiteral("الشهادة سارية")),
            "verify it from its file");
        picture(house, QStringLiteral("certificate-file"));
        need(house.person.press(QStringLiteral("شهاداتي")) && house.settles() && house.person.press(row)
                 && house.settles() && house.person.press(QStringLiteral("إلغاء الشهادة"))
                 && house.person.press(QStringLiteral("نعم، إلغاء الشهادة"))
                 && house.person.waitsFor(QStringLiteral("أُلغيت هذه الشهادة")),
            "cancel it");
        picture(house, QStringLiteral("certificate-cancelled"));
    }

    void issue(House &house, const QString &form, const QString &page)
    {
        need(house.person.press(house.person.beginning(QStringLiteral("إصدار شهادة"))) && house.settles(),
            "begin a certificate");
        picture(house, form);
        need(house.person.press(QStringLiteral("التالي")) && house.person.press(QStringLiteral("إصدار"))
                 && house.settles() && house.person.waitsFor(QStringLiteral("حفظ بصيغة PDF")),
            "issue a certificate");
        picture(house, page);
    }

    void copyByMail(House &house)
    {
        net::Transport transport({.server = house.world.url()});
        const client::DocumentWords words;
        ui::PhoneWindow window({words.arabic, words.english});
        client::Inbox inbox(transport, window);
        window.show();
        inbox.start();
        need(journeys::Person(window).waitsFor(QStringLiteral("حفظ الشهادة المرفقة")), "receive a copy");
        picture(house.client.settings(), window, QStringLiteral("phone-certificate"));
    }

    void lock(House &house)
    {
        house.world.clock().move(std::chrono::seconds(250));
        need(house.person.waitsFor(QStringLiteral("ستُقفل الشاشة")), "be warned of the lock");
        picture(house, QStringLiteral("lock-warning"));
        house.world.clock().move(std::chrono::seconds(60));
        need(house.person.waitsFor(QStringLiteral("الشاشة مقفلة")), "be locked out");
        picture(house, QStringLiteral("locked"));
        need(house.person.write(QStringLiteral("كلمة السر"), QString::fromStdString(support::World::password()))
                 && house.person.press(QStringLiteral("فتح القفل"))
                 && house.person.waitsFor(QStringLiteral("مدة ناقصة في سجلي")),
            "unlock");
        // Longer than a session lives; nobody was there, but the lock is not what is shown here.
        house.client.session().idleLock().stop();
        house.world.clock().move(std::chrono::hours(13));
        house.person.key(Qt::Key_F5);
        need(house.person.waitsFor(QStringLiteral("انتهت جلستك")), "see the session end");
        picture(house, QStringLiteral("session-ended"));
    }

    void others()
    {
        const std::pair<Who, QString> people[] = {{Who::NeverInsured, QStringLiteral("home-empty")},
            {Who::Pensioner, QStringLiteral("home-pensioner")},
            {Who::Resident, QStringLiteral("home-resident")}};
        for (const auto &[who, name] : people) {
            House house;
            need(house.enter(who), "sign in as another");
            picture(house, name);
        }
    }

    void employer()
    {
        House house;
        need(house.enter(Who::Owner), "sign in as an employer");
        picture(house, QStringLiteral("home-employer"));
        need(house.person.press(QStringLiteral("المنشأة")), "open the switcher");
        picture(house, QStringLiteral("switcher"));
    }

    void employersCertificate()
    {
        House house;
        need(house.enter(Who::Owner) && house.person.press(QStringLiteral("الشهادات")) && house.settles(),
            "see that the establishment has no certificates");
        issue(house, QStringLiteral("employer-certificate-form"), QStringLiteral("employer-certificate"));
        need(house.person.press(QStringLiteral("الشهادات")) && house.settles()
                 && house.person.waitsFor(QStringLiteral("سارية")),
            "find it again");
        picture(house, QStringLiteral("employer-certificates"));
    }

    void small()
    {
        {
            House house;
            house.client.window().resize(1024, 700);
            house.client.settings().setFontScale(200);
            picture(house, QStringLiteral("sign-in-large"));
            need(house.enter(Who::InService), "sign in with large text");
            picture(house, QStringLiteral("home-large"));
            need(house.person.press(QStringLiteral("ماذا يحق لي؟")) && house.settles(),
                "see what may be claimed with large text");
            picture(house, QStringLiteral("entitlements-large"));
            need(house.person.press(QStringLiteral("إخفاء شروط معاش التقاعد المبكر"))
                     && house.person.press(QStringLiteral("عرض شروط معاش التقاعد")),
                "open the conditions with large text");
            house.person.key(Qt::Key_Tab);
            picture(house, QStringLiteral("entitlements-large-open"));
            need(house.person.press(QStringLiteral("استفسار أو شكوى")), "open a service with large text");
            picture(house, QStringLiteral("wizard-large"));
        }
        House house;
        house.client.window().resize(1024, 700);
        house.client.settings().setFontScale(200);
        need(house.enter(Who::Owner), "sign in as an employer with large text");
        picture(house, QStringLiteral("employer-large"));
    }

    void phone()
    {
        House house;
        need(house.knock(Who::InService) && house.person.waitsUntil([&] {
            return house.client.session().state() == session::State::AwaitingCode;
        }),
            "have a code sent");
        net::Transport transport({.server = house.world.url()});
        const client::DocumentWords words;
        ui::PhoneWindow window({words.arabic, words.english});
        client::Inbox inbox(transport, window);
        window.show();
        inbox.start();
        need(journeys::Person(window).waitsFor(QString::fromStdString(house.world.lastCode())), "receive the code");
        picture(house.client.settings(), window, QStringLiteral("phone"));
    }

    bool complete()
    {
        const QStringList listed = listedScreens();
        for (const QString &name : listed)
            if (!produced_.contains(name)) {
                QTextStream(stderr) << "taminat-tour: no picture of " << name << Qt::endl;
                failed_ = true;
            }
        for (const QString &name : std::as_const(produced_))
            if (!listed.contains(name)) {
                QTextStream(stderr) << "taminat-tour: " << name << " is not in screens.txt" << Qt::endl;
                failed_ = true;
            }
        QTextStream(stdout) << produced_.size() << " screens in " << output_.absolutePath() << Qt::endl;
        return !failed_;
    }

    QDir output_;
    QStringList produced_;
    bool failed_ = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taminat-tour"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays the main jobs through the real window and leaves a picture of every screen."));
    parser.addHelpOption();
    const QCommandLineOption output(QStringLiteral("output"),
        QStringLiteral("Where the pictures go."),
        QStringLiteral("DIR"),
        QStringLiteral("tour"));
    parser.addOption(output);
    parser.process(application);
    return Tour(parser.value(output)).play() ? 0 : 1;
}
