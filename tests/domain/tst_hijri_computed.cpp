// SPDX-License-Identifier: Apache-2.0
// Every day of 1451-1600 AH against ICU, which has the table computed by KACST.
#include "domain/hijri.h"
#include "readable.h"

#include <QTest>

#include <unicode/ucal.h>

#include <memory>

using namespace domain;

class HijriComputedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesOnEveryDay();
};

namespace {

class Icu {
public:
    Icu() : calendar_(ucal_open(u"UTC", -1, "en@calendar=islamic-umalqura", UCAL_TRADITIONAL, &status_)) {}

    HijriDate onDay(Date day)
    {
        const auto days = static_cast<double>(day.days().time_since_epoch().count());
        ucal_setMillis(calendar_.get(), days * 86'400'000, &status_);
        const int year = ucal_get(calendar_.get(), UCAL_EXTENDED_YEAR, &status_);
        const int month = ucal_get(calendar_.get(), UCAL_MONTH, &status_) + 1;
        const auto date = HijriDate::of(year, month, ucal_get(calendar_.get(), UCAL_DATE, &status_));
        return U_SUCCESS(status_) && date ? *date : HijriDate();
    }

private:
    UErrorCode status_ = U_ZERO_ERROR;
    struct Close {
        void operator()(UCalendar *calendar) const { ucal_close(calendar); }
    };
    std::unique_ptr<UCalendar, Close> calendar_;
};

} // namespace

void HijriComputedTest::agreesOnEveryDay()
{
    Icu icu;
    int days = 0;
    for (auto day = Date::parse("2029-05-14")->days(); day < Date::parse("2174-11-26")->days();
         day += std::chrono::days(1), ++days) {
        const auto ours = HijriDate::from(Date(day));
        if (!ours || !(*ours == icu.onDay(Date(day))) || !(ours->toGregorian() == Date(day)))
            QFAIL(qPrintable(
                shown(Date(day).text()) + u": "_qs + answer(ours) + u", ICU "_qs + shown(icu.onDay(Date(day)).text())));
    }
    QCOMPARE(days, 53'156);
    QCOMPARE(shown(icu.onDay(*Date::parse("2029-05-14")).text()), u"1451-01-01"_qs);
    QCOMPARE(shown(icu.onDay(*Date::parse("2174-11-25")).text()), u"1600-12-30"_qs);
}

QTEST_APPLESS_MAIN(HijriComputedTest)
#include "tst_hijri_computed.moc"
