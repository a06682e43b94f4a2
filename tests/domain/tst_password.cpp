// SPDX-License-Identifier: Apache-2.0
// Secrets are wiped and not printable; what may be a new password and what not; one-time codes.
#include "domain/password.h"
#include "readable.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <new>
#include <sstream>
#include <type_traits>
#include <vector>

using namespace domain;

namespace {

template <class T>
concept Printable = requires(std::ostream &out, const T &value)
{
    out << value;
};
template <class T>
concept HasText = requires(const T &value)
{
    value.text();
};

static_assert(!Printable<Secret> && !HasText<Secret>, "a secret must not be printed by mistake");
static_assert(!Printable<OneTimeCode>);
static_assert(!std::is_convertible_v<Secret, std::string_view>);
static_assert(!std::is_convertible_v<std::string, Secret>);

// What stood in the memory of a secret when it was given back.
struct Watch {
    const void *memory = nullptr;
    std::size_t size = 0;
    bool givenBack = false;
    bool wiped = false;
};
Watch watch;

void giveBack(void *memory) noexcept
{
    if (memory != nullptr && memory == watch.memory) {
        const auto *bytes = static_cast<const volatile char *>(memory);
        watch.givenBack = true;
        watch.wiped = std::all_of(bytes, bytes + watch.size, [](char c) { return c == '\0'; });
        watch.memory = nullptr;
    }
    std::free(memory); // NOLINT
}

void watchOver(const Secret &secret)
{
    watch = {secret.reveal().data(), secret.reveal().size(), false, false};
}

} // namespace

void *operator new[](std::size_t size)
{
    if (void *memory = std::malloc(size)) // NOLINT
        return memory;
    throw std::bad_alloc();
}
void operator delete[](void *memory) noexcept
{
    giveBack(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    giveBack(memory);
}

class PasswordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsASecretAsItWasTyped_data();
    void keepsASecretAsItWasTyped();
    void wipesWhatItHeld();
    void copiesAndMovesWithoutSharing();
    void comparesWholeTexts();
    void wipesBytesAndStrings();
    void judgesNewPasswords_data();
    void judgesNewPasswords();
    void takesLongUnlikelyOnesOfAnyMakeUp();
    void judgesTheLongestQuickly();
    void readsOneTimeCodes_data();
    void readsOneTimeCodes();
};

void PasswordTest::keepsASecretAsItWasTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("verdict");
    const QString ok = QStringLiteral("ok");
    QTest::newRow("plain") << QByteArray("correct horse") << ok;
    QTest::newRow("spaces at the ends") << QByteArray("  two  ") << ok;
    QTest::newRow("arabic digits stay") << QByteArray("سر ١٢٣\xE2\x80\x8F") << ok;
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3) << ok;
    QTest::newRow("one byte") << QByteArray("x") << ok;
    QTest::newRow("1024 bytes") << QByteArray(1024, 'x') << ok;
    QTest::newRow("1025 bytes") << QByteArray(1025, 'x') << QStringLiteral("field.too_long");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("field.required");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QStringLiteral("field.bad_characters");
}

void PasswordTest::keepsASecretAsItWasTyped()
{
    QFETCH(QByteArray, typed);
    const auto secret = Secret::parse(typed.toStdString());
    QTEST(::verdict(secret), "verdict");
    if (secret)
        QVERIFY(secret->reveal() == typed.toStdString());
}

void PasswordTest::wipesWhatItHeld()
{
    {
        const Secret secret = *Secret::parse("canary");
        watchOver(secret);
    }
    QVERIFY(watch.givenBack);
    QVERIFY(watch.wiped);

    Secret replaced = *Secret::parse("a much longer canary, so that no short form can hold it");
    watchOver(replaced);
    replaced = Secret();
    QVERIFY(watch.givenBack);
    QVERIFY(watch.wiped);

    auto outcome = std::make_unique<Outcome<Secret>>(*Secret::parse("canary"));
    watchOver(**outcome);
    outcome.reset();
    QVERIFY(watch.givenBack && watch.wiped);
}

void PasswordTest::copiesAndMovesWithoutSharing()
{
    Secret first = *Secret::parse("first");
    Secret copy = first;
    QVERIFY(copy == first);
    QVERIFY(copy.reveal().data() != first.reveal().data());
    const Secret moved = std::move(first);
    QVERIFY(moved == copy);
    copy = *Secret::parse("second");
    QVERIFY(!(moved == copy));
    const Secret &itself = copy;
    copy = itself;
    QVERIFY(copy.reveal() == "second");
    QVERIFY(Secret().empty());
    QVERIFY(Secret() == Secret());
    QVERIFY(Secret(Secret()).reveal().empty());
}

void PasswordTest::comparesWholeTexts()
{
    QVERIFY(sameInConstantTime("", ""));
    QVERIFY(sameInConstantTime("abc", "abc"));
    QVERIFY(!sameInConstantTime("abc", "abd"));
    QVERIFY(!sameInConstantTime("abc", "ab"));
    QVERIFY(!sameInConstantTime("", "a"));
    using namespace std::string_view_literals;
    QVERIFY(!sameInConstantTime("a\0"sv, "a"sv));
    QVERIFY(!sameInConstantTime(std::string(256, '\0'), ""));
}

void PasswordTest::wipesBytesAndStrings()
{
    std::vector<char> bytes(100, 'x');
    wipe(bytes);
    QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; }));
    std::string text = "canary";
    wipe(text);
    QVERIFY(text.empty());
    wipe(std::span<char>());
}

void PasswordTest::judgesNewPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("verdict");

    const QString common = QStringLiteral("password.common");
    for (const char *text : {"password",
             "PASSWORD",
             "Password1",
             "password123",
             "P@ssw0rd",
             "p@$$w0rd!",
             "Passw0rd2026",
             "12345678",
             "87654321",
             "1234567890",
             "0987654321",
             "123456789",
             "11111111",
             "aaaaaaaa",
             "abcdefgh",
             "hgfedcba",
             "abcabcabc",
             "12121212",
             "qwertyui",
             "Qwerty123",
             "qwertyuiop",
             "asdfghjkl",
             "1q2w3e4r",
             "1qaz2wsx",
             "zaq12wsx",
             "qazwsxedc",
             "iloveyou",
             "iloveyou1",
             "letmein!!",
             "welcome1",
             "Welcome@2026",
             "admin123",
             "Admin@123",
             "administrator",
             "passwordpassword",
             "testtest",
             "********",
             "        .",
             "12345678!",
             "19801980",
             "Riyadh2026",
             "riyadh@123",
             "Saudi1234",
             "saudiarabia",
             "Ahmed@1234",
             "mohammed1",
             "abdullah",
             "alhilal1957",
             "bismillah",
             "alhamdulillah",
             "habibi123",
             "7abibti!!",
             "taminat1",
             "gosi1234",
             "absher@1",
             "السعودية",
             "السعودية1",
             "محمد1234",
             "محمد١٢٣٤",
             "كلمة السر",
             "بسم الله",
             "الحمدلله",
             "عبدالله1",
             "123456789محمد",
             "١٢٣٤٥٦٧٨",
             "۱۲۳۴۵۶۷۸",
             "حشسسصخقي",
             "lpl]1234",
             "ضصثقفغعه",
             "شسيبلاتنم",
             "hgpl]ggi",
             "147258369"})
        QTest::newRow(text) << QString::fromUtf8(text) << common;

    const QString own = QStringLiteral("password.own_data");
    for (const char *text : {"1047382956",
             "104738295",
             "47382956",
             "n1047382956",
             "9061827354",
             "0507391428",
             "507391428",
             "966507391428",
             "Alfulani",
             "alfulani!",
             "Noufa.Alfulani",
             "noufaalfulani",
             "noufa1985!",
             "noufa-1985",
             "alfulani1985",
             "Noufa@82956",
             "الفلانية",
             "نوفا١٩٨٥",
             "نوفاالفلانية",
             "19850325",
             "1985/03/25",
             "n.alfulani@mail.example",
             "hgtghkdm"})
        QTest::newRow(text) << QString::fromUtf8(text) << own;

    for (const char *text : {"1234567", "أحمد", "قصيرة", "", "       "})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(
            text) << (*text == '\0' ? QStringLiteral("field.required") : QStringLiteral("password.too_short"));

    for (const char *text : {"correct horse battery staple",
             "x7Kq2mVb",
             "83920184",
             "نخلة تشرب القهوة",
             "tr0mb0ne-velvet",
             "اربع قطط",
             "noufa likes teal boats",
             "vfgtrhynujmik",
             "ilovecamels!",
             "k9$w2!zq"})
        QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("ok");

    QTest::newRow("8 Arabic letters are 8 characters") << QStringLiteral("صندوقنا") + u'ج' << QStringLiteral("ok");
    QTest::newRow("257 characters") << QStringLiteral("gl4ss ").repeated(43).left(257)
                                    << QStringLiteral("password.too_long");
    QTest::newRow("64 characters") << QStringLiteral("marble-kettle-orbit-thistle-").repeated(3).left(64)
                                   << QStringLiteral("ok");
}

void PasswordTest::judgesNewPasswords()
{
    const std::vector<std::string> ownData = {"1047382956",
        "9061827354",
        "+966507391428",
        "n.alfulani@mail.example",
        "Noufa Saad Alfulani",
        "نوفا سعد الفلانية",
        "1985-03-25",
        "1405-07-04",
        ""};
    QFETCH(QString, password);
    const auto secret = Secret::parse(password.toStdString());
    QString said = ::verdict(secret);
    if (secret)
        said = ::verdict(mayBePassword(*secret, ownData));
    QTEST(said, "verdict");
}

void PasswordTest::takesLongUnlikelyOnesOfAnyMakeUp()
{
    const std::vector<std::string> nobody;
    for (const std::string &text : {std::string("onlysmallletterswithsense"),
             std::string("ONLY CAPITALS OF SOME LENGTH"),
             std::string("7391604825173"),
             QStringLiteral("حمامة فوق السطح").toStdString(),
             QStringLiteral("😀🚀🌙🍋🐪🎈🔑🧭").toStdString()})
        QVERIFY2(mayBePassword(*Secret::parse(text), nobody).ok(), text.c_str());
}

void PasswordTest::judgesTheLongestQuickly()
{
    // What costs most to judge: 256 figures that form no pattern, and data as long as data get.
    std::string figures;
    for (unsigned i = 0, n = 7; i < longestPassword; ++i, n = (n * 137 + 71) % 1009)
        figures += static_cast<char>('0' + n % 10);
    const std::vector<std::string> ownData(20, std::string(1000, '5'));
    const auto before = std::clock();
    QVERIFY(mayBePassword(*Secret::parse(figures), ownData).ok());
    QVERIFY(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < 1.0);
}

void PasswordTest::readsOneTimeCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << QStringLiteral("012345") << QStringLiteral("012345");
    QTest::newRow("arabic") << QStringLiteral("٠١٢٣٤٥") << QStringLiteral("012345");
    QTest::newRow("grouped") << QStringLiteral(" 012-345 ") << QStringLiteral("012345");
    QTest::newRow("isolated") << QStringLiteral("\u2066012 345\u2069") << QStringLiteral("012345");
    QTest::newRow("short") << QStringLiteral("12345") << QStringLiteral("one_time_code.form");
    QTest::newRow("long") << QStringLiteral("1234567") << QStringLiteral("one_time_code.form");
    QTest::newRow("letters") << QStringLiteral("12345O") << QStringLiteral("one_time_code.form");
    QTest::newRow("nothing") << QString() << QStringLiteral("field.required");
}

void PasswordTest::readsOneTimeCodes()
{
    QFETCH(QString, typed);
    QTEST(answer(OneTimeCode::parse(typed.toStdString())), "code");
    QVERIFY(OneTimeCode().empty());
    QCOMPARE(shown(OneTimeCode().text()), QString());
    QVERIFY(!(OneTimeCode() == *OneTimeCode::parse("000000")));
    QVERIFY(*OneTimeCode::parse("123456") == *OneTimeCode::parse("١٢٣٤٥٦"));
}

QTEST_APPLESS_MAIN(PasswordTest)
#include "tst_password.moc"
