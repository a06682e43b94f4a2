// SPDX-License-Identifier: Apache-2.0
// Described things that only the tests of the kit know: a registration with every kind of editor, and a record.
#pragma once

#include "form/form.h"

#include <QString>
#include <QTranslator>

#include <map>

namespace sample {

using contract::choice;
using contract::field;
using contract::step;
using contract::steps;
using contract::text;

enum class Tongue { Arabic, English };
constexpr auto choices(Tongue)
{
    return std::array{
        choice(Tongue::Arabic, "arabic", text("Sample", "Arabic")),
        choice(Tongue::English, "english", text("Sample", "English")),
    };
}

struct SignIn {
    domain::NationalId who;
    domain::Secret password;

    static constexpr auto describe()
    {
        return steps(step(text("Sample", "Sign in"),
            field("who", &SignIn::who, text("Sample", "User code or identity number")),
            field("password", &SignIn::password, text("Sample", "Password"))));
    }
};

struct Registration {
    domain::NationalId owner;
    domain::Line<80> name;
    domain::Date since;
    domain::Money wage;
    domain::Mobile mobile;
    domain::Mobile mobileAgain;
    domain::Email email;
    std::optional<domain::Email> emailAgain;
    Tongue tongue = Tongue::Arabic;
    domain::Secret password;
    std::optional<domain::Note<200>> note;
    bool agreed = false;

    static domain::Outcome<domain::Done> mustAgree(const bool &agreed, domain::Date)
    {
        if (!agreed)
            return domain::refuse("field.required");
        return domain::Done{};
    }

    static constexpr auto describe()
    {
        return steps(step(text("Sample", "Establishment"),
                         field("owner", &Registration::owner, text("Sample", "Identity number"))
                             .hint(text("Sample", "Ten digits, the first is a 1")),
                         field("name", &Registration::name, text("Sample", "Name of the establishment")),
                         field("since", &Registration::since, text("Sample", "Date of opening"))
                             .hint(text("Sample", "Hijri or Gregorian")),
                         field("wage", &Registration::wage, text("Sample", "Basic wage"))),
            step(text("Sample", "Contact"),
                field("mobile", &Registration::mobile, text("Sample", "Mobile number"))
                    .hint(text("Sample", "Figures of any kind: 05...")),
                field("mobileAgain", &Registration::mobileAgain, text("Sample", "Mobile number again")),
                field("email", &Registration::email, text("Sample", "E-mail")),
                field("emailAgain", &Registration::emailAgain, text("Sample", "E-mail again")),
                field("tongue", &Registration::tongue, text("Sample", "Language of messages"))),
            step(text("Sample", "Declaration"),
                field("password", &Registration::password, text("Sample", "Password")),
                field("note", &Registration::note, text("Sample", "Remarks")),
                field("agreed", &Registration::agreed, text("Sample", "I declare that I have read the terms of use"))
                    .must(mustAgree)));
    }
};

/// The Arabic of the sample: its words are no part of the program's translations.
class ArabicSample : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const std::map<std::string, const char *> arabic = {
            {"Arabic", "العربية"},
            {"English", "الإنجليزية"},
            {"Sign in", "الدخول"},
            {"User code or identity number", "رمز المستخدم أو رقم الهوية"},
            {"Password", "كلمة السر"},
            {"Establishment", "المنشأة والمالك"},
            {"Identity number", "رقم الهوية الوطنية"},
            {"Ten digits, the first is a 1", "عشرة أرقام أولها 1"},
            {"Name of the establishment", "اسم المنشأة"},
            {"Date of opening", "تاريخ الافتتاح"},
            {"Hijri or Gregorian", "هجري أو ميلادي"},
            {"Basic wage", "الأجر الأساسي"},
            {"Contact", "بيانات التواصل"},
            {"Mobile number", "رقم الجوال"},
            {"Figures of any kind: 05...", "أرقام عربية أو هندية: 05…"},
            {"Mobile number again", "تأكيد رقم الجوال"},
            {"E-mail", "البريد الإلكتروني"},
            {"E-mail again", "تأكيد البريد الإلكتروني"},
            {"Language of messages", "لغة الإشعارات"},
            {"Declaration", "الإقرار"},
            {"Remarks", "ملاحظات"},
            {"I declare that I have read the terms of use", "أقر بأنني قرأت اتفاقية الاستخدام"},
            {"Periods", "مدد الاشتراك"},
            {"Employer registration", "تسجيل صاحب عمل"},
            {"Enter the mobile and the e-mail known to Absher; the code goes to the mobile.",
                "أدخل رقم الجوال والبريد المسجلين في منصة أبشر؛ سنرسل رمز التحقق إلى الجوال."},
        };
        if (std::string_view(context) != "Sample")
            return {};
        const auto found = arabic.find(source);
        return found == arabic.end() ? QString() : QString::fromUtf8(found->second);
    }
    bool isEmpty() const override { return false; }
};

inline QString words(const domain::Fault &fault)
{
    return QStringLiteral("fault ") + QString::fromStdString(fault.code);
}

inline void fillIn(form::Form &form)
{
    const std::pair<const char *, QString> drafts[] = {
        {"owner", QStringLiteral("1098765439")},
        {"name", QString::fromUtf8("مؤسسة الأفق للتجارة")},
        {"since", QStringLiteral("2026-11-21")},
        {"wage", QStringLiteral("4,500.50")},
        {"mobile", QStringLiteral("0551234567")},
        {"mobileAgain", QStringLiteral("0551234567")},
        {"email", QStringLiteral("hr@example.sa")},
        {"password", QStringLiteral("a long pass phrase")},
        {"note", QString::fromUtf8("العنوان: طريق الملك فهد 123 (برج B)")},
        {"agreed", QStringLiteral("true")},
    };
    for (const auto &[name, draft] : drafts)
        form.setDraft(form.find(QString::fromLatin1(name)), draft);
}

inline form::Record record()
{
    using form::Display;
    form::Record record;
    form::Section person{text("Sample", "Establishment"), {}, {}};
    person.items = {
        {QStringLiteral("id"), text("Sample", "Identity number"), {Display::Ltr, QStringLiteral("1098765439"), {}}},
        {QStringLiteral("name"),
            text("Sample", "Name of the establishment"),
            {Display::Text, QString::fromUtf8("مؤسسة الأفق للتجارة"), {}}},
        {QStringLiteral("since"), text("Sample", "Date of opening"), {Display::Date, QStringLiteral("2026-11-21"), {}}},
        {QStringLiteral("wage"), text("Sample", "Basic wage"), {Display::Money, QStringLiteral("4500.50"), {}}},
        {QStringLiteral("mail"), text("Sample", "E-mail"), {Display::Ltr, QStringLiteral("hr@example.sa"), {}}},
        {QStringLiteral("note"), text("Sample", "Remarks"), {}},
    };
    form::Table table{text("Sample", "Periods"),
        {text("Sample", "Name of the establishment"), text("Sample", "Date of opening"), text("Sample", "Basic wage")},
        {Display::Text, Display::Date, Display::Money},
        {}};
    const char *names[] = {"مؤسسة الأفق للتجارة", "شركة Delta (فرع 2)", "مصنع الرياض"};
    const char *wages[] = {"4500.50", "12000.00", "900.00"};
    for (int i = 0; i < 3; ++i)
        table.rows.push_back({{Display::Text, QString::fromUtf8(names[i]), {}},
            {Display::Date, QStringLiteral("202%1-03-01").arg(i), {}},
            {Display::Money, QString::fromLatin1(wages[i]), {}}});
    person.tables.push_back(table);
    record.sections.push_back(person);
    return record;
}

} // namespace sample
