// SPDX-License-Identifier: Apache-2.0
// The codec: a described struct survives the journey, and what does not fit is refused at its field.
#include "contract/catalogue.h"
#include "contract/codec.h"

#include <QTest>

using namespace contract;
using domain::Fault;
using domain::Kind;

namespace {

domain::Outcome<domain::Done> notBeZero(const domain::Money &value, domain::Date /*today*/)
{
    if (value == domain::Money{})
        return domain::refuse("money.range");
    return domain::Done{};
}

struct Line {
    domain::Money wage;

    static constexpr auto describe()
    {
        return steps(step(text("Test", "Line"), field("wage", &Line::wage, text("Test", "Wage")).must(notBeZero)));
    }
};

enum class Colour { Green, Grey };

constexpr auto choices(Colour /*any*/)
{
    return std::array{
        choice(Colour::Green, "green", text("Test", "Green")), choice(Colour::Grey, "grey", text("Test", "Grey"))};
}

struct Sample {
    Colour colour = Colour::Grey;
    domain::Line<10> name;
    bool urgent = false;
    std::int32_t count = 0;
    std::optional<domain::Mobile> mobile;
    std::vector<Line> lines;
    std::optional<domain::Line<10>> reason; // asked only when urgent

    static constexpr auto describe()
    {
        return steps(step(text("Test", "Sample"),
            field("colour", &Sample::colour, text("Test", "Colour")),
            field("name", &Sample::name, text("Test", "Name")),
            field("urgent", &Sample::urgent, text("Test", "Urgent")),
            field("count", &Sample::count, text("Test", "Count")),
            field("mobile", &Sample::mobile, text("Test", "Mobile")),
            field("lines", &Sample::lines, text("Test", "Lines")),
            field("reason", &Sample::reason, text("Test", "Reason")).when([](const Sample &sample) {
                return sample.urgent;
            })));
    }
    static domain::Outcome<domain::Done> check(const Sample &sample, domain::Date /*today*/)
    {
        if (sample.count > static_cast<std::int32_t>(sample.lines.size()))
            return domain::refuse("field.not_a_number", "count");
        return domain::Done{};
    }
};

constexpr auto full =
    R"({"colour":"green","name":"نورة","urgent":true,"count":1,"mobile":"+966512345678","lines":[{"wage":"4500.00"}],"reason":"x"})";

const domain::Date today = *domain::Date::of(2026, 11, 21);

} // namespace

class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney()
    {
        const auto sample = decodeRequest<Sample>(full);
        QVERIFY2(sample.ok(), sample.ok() ? "" : sample.fault().code.c_str());
        QCOMPARE(encode(*sample), QByteArray(full));
        QVERIFY(sample->colour == Colour::Green);
        QCOMPARE(sample->lines.size(), 1U);
        QVERIFY(check(*sample, today).ok());
    }

    void leavesOutWhatIsNotThere()
    {
        QCOMPARE(encode(*decodeRequest<Sample>(R"({"colour":"grey","count":0,"name":"a"})")),
            QByteArray(R"({"colour":"grey","name":"a","urgent":false,"count":0,"lines":[]})"));
    }

    void whatNeedsAnEscapeSurvivesToo()
    {
        Enquiry enquiry;
        enquiry.subject = *domain::Line<120>::parse("\"\\ / {[]}:, \xF0\x9F\x98\x80");
        enquiry.details = *domain::Note<2000>::parse("سطر\nوسطر\tبعده");
        enquiry.mobile = *domain::Mobile::parse("0512345678");
        const auto read = decodeRequest<Enquiry>(encode(enquiry));
        QVERIFY2(read.ok(), read.ok() ? "" : read.fault().code.c_str());
        QCOMPARE(read->subject.text(), enquiry.subject.text());
        QCOMPARE(read->details.text(), enquiry.details.text());
        QByteArray controls;
        appendJsonString(controls, std::string_view("\x01\x1f\n", 3));
        QCOMPARE(controls, QByteArray("\"\\u0001\\u001f\\u000a\""));
    }

    void nothingIsAnEmptyObject() { QCOMPARE(encode(Nothing{}), QByteArray("{}")); }

    void refusesAtTheField_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *text, const char *code, const char *field) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        row("missing", R"({"colour":"green","count":0})", "field.required", "name");
        row("empty", R"({"colour":"green","count":0,"name":""})", "field.required", "name");
        row("null", R"({"colour":"green","count":0,"name":null})", "request.wrong_type", "name");
        row("number for text", R"({"colour":"green","count":0,"name":5})", "request.wrong_type", "name");
        row("text for number", R"({"colour":"green","count":"0","name":"a"})", "field.not_a_number", "count");
        row("fraction", R"({"colour":"green","count":0.5,"name":"a"})", "field.not_a_number", "count");
        row("too big", R"({"colour":"green","count":2147483648,"name":"a"})", "field.not_a_number", "count");
        row("infinite", R"({"colour":"green","count":1e400,"name":"a"})", "request.not_json", "");
        row("text for yes",
            R"({"colour":"green","count":0,"name":"a","urgent":"true"})",
            "request.wrong_type",
            "urgent");
        row("unknown choice", R"({"colour":"red","count":0,"name":"a"})", "field.unknown_choice", "colour");
        row("another case", R"({"colour":"Green","count":0,"name":"a"})", "field.unknown_choice", "colour");
        row("unknown field",
            R"({"colour":"green","count":0,"name":"a","admin":true})",
            "request.unknown_field",
            "admin");
        row("too long", R"({"colour":"green","count":0,"name":"12345678901"})", "field.too_long", "name");
        row("not a list", R"({"colour":"green","count":0,"name":"a","lines":{}})", "request.wrong_type", "lines");
        row("in a list",
            R"({"colour":"green","count":0,"name":"a","lines":[{"wage":"1.00"},{"wage":"x"}]})",
            "money.form",
            "lines.1.wage");
        row("unknown in a list",
            R"({"colour":"green","count":0,"name":"a","lines":[{"wage":"1.00","x":1}]})",
            "request.unknown_field",
            "lines.0.x");
        row("hidden but sent",
            R"({"colour":"green","count":0,"name":"a","reason":"b"})",
            "field.not_expected",
            "reason");
    }
    void refusesAtTheField()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto sample = decodeRequest<Sample>(text);
        QVERIFY(!sample.ok());
        QCOMPARE(QString::fromStdString(sample.fault().code), code);
        QCOMPARE(QString::fromStdString(sample.fault().field), field);
    }

    void appliesRulesThenTheStructsOwn()
    {
        auto sample = *decodeRequest<Sample>(full);
        sample.lines.push_back({});
        QCOMPARE(check(sample, today).fault(), (Fault{Kind::Invalid, "money.range", "lines.1.wage"}));
        sample = *decodeRequest<Sample>(full);
        sample.count = 2;
        QCOMPARE(check(sample, today).fault(), (Fault{Kind::Invalid, "field.not_a_number", "count"}));
    }

    void aReplyMayKnowMoreThanWe()
    {
        QVERIFY(decodeReply<Receipt>(
            R"({"number":"2026-000001","submittedAt":"2026-11-21T19:14:54Z","state":"submitted","later":1})")
                    .ok());
        QCOMPARE(decodeReply<Receipt>(R"({"number":"2026-000001"})").fault().code, std::string("reply.unreadable"));
        QCOMPARE(decodeReply<Receipt>("<html>").fault().code, std::string("reply.unreadable"));
    }

    void aReadTravelsInItsQuery()
    {
        const OneEstablishment call{*domain::EstablishmentNo::parse("500000001")};
        const QString query = toQuery(call).toString(QUrl::FullyEncoded);
        QCOMPARE(query, QStringLiteral("establishment=500000001"));
        QCOMPARE(decodeQuery<OneEstablishment>(query)->establishment.text(), std::string("500000001"));
        const LocalMessages after{42};
        QCOMPARE(decodeQuery<LocalMessages>(toQuery(after).toString(QUrl::FullyEncoded))->after,
            std::optional<std::int64_t>(42));
    }

    void aQueryKeepsSignsThatMeanSomethingToIt()
    {
        MyRequests call{*domain::Line<80>::parse("a+b&c=d%20 ه")};
        const QString query = toQuery(call).toString(QUrl::FullyEncoded);
        QCOMPARE(decodeQuery<MyRequests>(query)->after->text(), std::string("a+b&c=d%20 ه"));
    }

    void aQueryIsReadStrictly()
    {
        QCOMPARE(
            decodeQuery<OneEstablishment>(QStringLiteral("establishment=500000001&establishment=500000002")).fault(),
            (Fault{Kind::Invalid, "request.duplicate_key", "establishment"}));
        QCOMPARE(decodeQuery<OneEstablishment>(QStringLiteral("establishment=5")).fault().field,
            std::string("establishment"));
        QCOMPARE(decodeQuery<OneEstablishment>(QStringLiteral("establishment=500000001&admin=1")).fault(),
            (Fault{Kind::Invalid, "request.unknown_field", "admin"}));
        QCOMPARE(decodeQuery<OneEstablishment>(QString()).fault(),
            (Fault{Kind::Invalid, "field.required", "establishment"}));
        QCOMPARE(decodeQuery<LocalMessages>(QStringLiteral("after=1x")).fault().field, std::string("after"));
    }

    void everyCallOfTheCatalogueHasItsOwnPath()
    {
        QSet<QString> paths;
        forEachCall(Catalogue{}, [&]<class T>() {
            const QString path = QString::fromLatin1(T::path);
            QVERIFY2(path.startsWith(QLatin1String("/v1/")), T::path);
            QVERIFY2(!paths.contains(path), T::path);
            paths.insert(path);
        });
        QVERIFY(paths.size() > 10);
    }

    void everyCallWithAnEstablishmentScopeNamesIt()
    {
        forEachCall(Catalogue{}, [&]<class T>() {
            bool named = false;
            forEachField<T>([&](const auto &field, std::size_t) {
                named = named || QLatin1String(field.name) == QLatin1String("establishment");
            });
            QVERIFY2(scopeOf<T>() != Scope::Establishment || named, T::path);
            QVERIFY2((scopeOf<T>() == Scope::Open) == !T::may.needSession(), T::path);
        });
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "tst_codec.moc"
