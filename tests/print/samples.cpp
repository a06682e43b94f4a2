// SPDX-License-Identifier: Apache-2.0
// How the samples come to be.
#include "tests/print/samples.h"

#include "tests/verify/issuer.h"
#include "translations/translations.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <random>

namespace support {
namespace {

template <class T>
T must(domain::Outcome<T> outcome)
{
    if (!outcome)
        qFatal("samples: %s", outcome.fault().code.c_str());
    return *std::move(outcome);
}

template <std::size_t Max>
void set(domain::Line<Max> &line, const QString &words)
{
    line = must(domain::Line<Max>::parse(words.left(static_cast<qsizetype>(Max)).trimmed().toStdString()));
}

QString anyOf(std::mt19937 &random, const char *words)
{
    const QStringList all = QString::fromUtf8(words).split(QLatin1Char('|'));
    return all.at(static_cast<qsizetype>(random() % static_cast<unsigned>(all.size())));
}

QString person(std::mt19937 &random)
{
    constexpr auto given =
        "نورة|عبدالله|آلاء|لؤي|إبراهيم|فاطمة الزهراء|عبدالإله|علاء الدين|هلال|مالك|أسيل|ولاء|لانا|سلمى|"
        "خلود|صلاح|إسلام|الأمير|ملاك|رؤى|هناء|شيماء|عبداللطيف|يحيى|مصطفى|جلال|بلال|كلثم|مُحَمَّد|عَبْدُ اللَّه|"
        "مُعلِّم|لُؤَيّ|أَلَاء|إِلَاهيّ|عَلِيٌّ|مـحـمـد|هِبَةُ الله|آمِنَة|لِلَّهِ";
    constexpr auto family =
        "العتيبي|القحطاني|آل سعود|الأحمدي|الإدريسي|الملا|آل الشيخ|السلامة|الطويلعي|المطلق|اللحيدان|"
        "الغامدي|الأنصاري|الآغا|آل لافي|الخلف|السلوم|النجار|المعلم|المُعلِّم|الشُّمَّرِيّ|الْأَلُوسِيّ|العـتـيـبـي|المُلَّا";
    QStringList parts{anyOf(random, given), QStringLiteral("بن"), anyOf(random, given), anyOf(random, given)};
    parts << anyOf(random, family);
    return parts.join(QLatin1Char(' '));
}

QString company(std::mt19937 &random)
{
    return anyOf(random, "شركة|مؤسسة|مستشفى|مجموعة|مصنع") + QLatin1Char(' ')
           + anyOf(random,
               "المدار للتقنية|الأفق للتجارة|الواحة (فرع 2)|الآلات الثقيلة|سلام للمقاولات|الأمل ولاء للأغذية|"
               "ABC العالمية|الهلال & شركاه|لآلئ الخليج|النقل - البري|المُعلِّم الأوّل|الأُمّ (المُؤَسَّسة)|[ب] للنقل|"
               "الري 50% أسهم|خدمة 24/7|مشروع 2030/12/31|(3M) للتوزيع|«النور» الطبي|العقد 1448-06|3.5% نقاط|"
               "Al-Madar (Branch 2) Ltd.|Gulf & Sons|12/4 (ب) حي|قِسْمُ التّـأمـيـن|أ.ب.ج|لِـلَّـه، وللوطن|Noor:نور")
           + QLatin1Char(' ') + anyOf(random, "المحدودة|القابضة|وأولاده|الأهلية");
}

void enrich(contract::CertificateBody &body, const Sample &sample, std::mt19937 &random)
{
    const QString more =
        sample.longNames ? QStringLiteral(" ") + QStringLiteral("بن عبدالرحمن الأحمدي ").repeated(12) : QString();
    set(body.holder.name, person(random) + more);
    body.holder.latinName.emplace();
    set(*body.holder.latinName,
        QStringLiteral("Noura Abdullah Al-Otaibi")
            + (sample.longNames ? QStringLiteral(" bint Abdulrahman").repeated(9) : QString()));
    set(body.holder.nationality, QStringLiteral("السعودية"));
    body.holder.state = contract::InsuranceState::InService;
    for (contract::CertifiedPeriod &period : body.periods) {
        set(period.establishment, company(random) + more);
        set(period.occupation, anyOf(random, "محاسب|مهندسة|فني آلات|أخصائي أول لوائح|معلم|أمين مستودع"));
        if (body.type == contract::CertificateType::Periods) {
            period.wage.reset();
        } else if (period.wage) {
            period.wage->basic = domain::Money::halalas(150'000 + static_cast<std::int64_t>(random() % 3'000'000));
            period.wage->housingInKind = random() % 3 == 0;
            period.wage->commission = domain::Money::halalas(static_cast<std::int64_t>(random() % 2) * 125'050);
            period.wage->total = period.wage->basic + period.wage->housing + period.wage->commission;
        }
    }
    if (!body.periods.empty())
        body.periods.front().to.reset();
    body.months = 0;
    for (const auto &period : body.periods)
        body.months += period.months;
}

void becomeEstablishment(contract::CertificateBody &body, const Sample &sample, std::mt19937 &random)
{
    contract::CertifiedEstablishment &it = body.establishment;
    set(it.name, company(random) + (sample.longNames ? QStringLiteral(" للتجارة والصناعة").repeated(6) : QString()));
    it.latinName.emplace();
    set(*it.latinName, QStringLiteral("Al-Madar Technology Company Ltd."));
    it.number = must(domain::EstablishmentNo::parse("501234987"));
    it.unifiedNo = must(domain::UnifiedNo::parse("7001234567"));
    set(it.commercialRegistration, QStringLiteral("1010123456"));
    set(it.legalForm, QStringLiteral("شركة ذات مسؤولية محدودة"));
    set(it.activity, QStringLiteral("تقنية المعلومات والاتصالات"));
    it.registered = contract::CertificateDate::of(day("2012-03-05"));
    set(it.office, QStringLiteral("مكتب الرياض"));
    set(it.city, QStringLiteral("الرياض"));
    it.owner.emplace();
    set(*it.owner, person(random));
}

} // namespace

print::Dictionaries dictionaries()
{
    struct Loaded {
        QTranslator arabic;
        QTranslator english;
        Loaded()
        {
            translations::load();
            if (!arabic.load(QStringLiteral(":/taminat/i18n/taminat_ar.qm"))
                || !english.load(QStringLiteral(":/taminat/i18n/taminat_en.qm")))
                qFatal("samples: no words");
        }
    };
    static const Loaded loaded;
    return {loaded.arabic, loaded.english};
}

contract::CertificateBody sampleBody(const Sample &sample)
{
    std::mt19937 random(sample.seed);
    contract::CertificateBody body = bodyNumbered(sample.seed, sample.periods);
    body.type = sample.type;
    body.language = sample.language;
    body.specimen = sample.specimen;
    enrich(body, sample, random);
    if (isOfEstablishment(body))
        becomeEstablishment(body, sample, random);
    return body;
}

contract::Embedded issuedSample(const Sample &sample)
{
    return issued(sampleBody(sample), Signer(7));
}

} // namespace support
