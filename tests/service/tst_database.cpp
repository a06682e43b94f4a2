// SPDX-License-Identifier: Apache-2.0
// The store: the same promises on both engines.
#include "each_engine.h"

#include "domain/identity.h"
#include "service/service.h"

#include <QFile>
#include <QFileInfo>

#include <limits>
#include <sstream>
#include <sys/stat.h>
#include <thread>

using namespace service;
using domain::Done;
using domain::Outcome;
using domain::refuse;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAnAddressItDoesNotKnow();
    void keepsWhatAWorkReturned_data() { addEachEngine(); }
    void keepsWhatAWorkReturned();
    void takesBackWhatAWorkRefused_data() { addEachEngine(); }
    void takesBackWhatAWorkRefused();
    void takesBackWhatTheEngineRefusedThoughTheWorkWentOn_data() { addEachEngine(); }
    void takesBackWhatTheEngineRefusedThoughTheWorkWentOn();
    void givesBackEveryKindOfValue_data() { addEachEngine(); }
    void givesBackEveryKindOfValue();
    void answersAnInsertThatReturns_data() { addEachEngine(); }
    void answersAnInsertThatReturns();
    void refusesAnAnswerThatDoesNotRead_data() { addEachEngine(); }
    void refusesAnAnswerThatDoesNotRead();
    void tellsTheLogNoValues_data() { addEachEngine(); }
    void tellsTheLogNoValues();
    void takesBackAPartAlone_data() { addEachEngine(); }
    void takesBackAPartAlone();
    void refusesATransactionWithinAnother_data() { addEachEngine(); }
    void refusesATransactionWithinAnother();
    void readsAStatementWithinItself_data() { addEachEngine(); }
    void readsAStatementWithinItself();
    void losesNoCountOfManyThreads_data() { addEachEngine(); }
    void losesNoCountOfManyThreads();
    void showsAReaderOneViewWhileOthersWrite_data() { addEachEngine(); }
    void showsAReaderOneViewWhileOthersWrite();
    void keepsASqliteFileSafeAndPrivate();
    void makesAFileForItsOwnerAloneWhateverTheUmask();
    void closesAFileThatWasOpenToOthers();
    void refusesAFileThatIsThereAndEmpty();
    void leavesWhatIsNoDatabaseAsItIs();
    void takesNoOtherProgramsTables();
    void takesEachMigrationOnce_data() { addEachEngine(); }
    void takesEachMigrationOnce();
    void goesOnAfterAMigrationThatBroke_data() { addEachEngine(); }
    void goesOnAfterAMigrationThatBroke();
    void refusesADatabaseNewerThanTheProgram_data() { addEachEngine(); }
    void refusesADatabaseNewerThanTheProgram();
    void refusesAMigrationThatWasAnotherText_data() { addEachEngine(); }
    void refusesAMigrationThatWasAnotherText();
    void migratesOnceForManyAtOnce_data() { addEachEngine(); }
    void migratesOnceForManyAtOnce();
    void numbersItsMigrationsWithoutAGap();
    void findsTheStatementsOfAScript();
};

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

Outcome<qint64> change(EngineStore &store, Sql sql, Values values = {})
{
    return store->transaction([&](const Writer &writer) { return writer.run(sql, values); });
}

qint64 count(EngineStore &store)
{
    const auto found =
        store->reading([](const Reader &reader) { return reader.number("SELECT COUNT(*) AS number FROM things"); });
    return found ? *found : -1;
}

void makeThings(EngineStore &store)
{
    QVERIFY(
        change(store, "CREATE TABLE things (name TEXT PRIMARY KEY, size BIGINT, made BIGINT, bytes BYTEA, day TEXT)"));
}

} // namespace

void DatabaseTest::refusesAnAddressItDoesNotKnow()
{
    for (const char *url : {"", "mysql://there/x", "sqlite://", "/tmp/plain/path"}) {
        QStringList told;
        const auto opened = Database::open(QLatin1String(url), [&told](const QString &details) { told << details; });
        QVERIFY2(!opened.ok(), url);
        QCOMPARE(opened.fault(), refuse("service.failed"));
        QCOMPARE(told.size(), 1);
    }
}

void DatabaseTest::keepsWhatAWorkReturned()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto kept = store->transaction([](const Writer &writer) -> Outcome<QString> {
        if (auto run = writer.run("INSERT INTO things (name) VALUES (?)", {"one"}); !run)
            return run.fault();
        return QStringLiteral("answer");
    });
    QVERIFY(kept.ok());
    QCOMPARE(*kept, QStringLiteral("answer"));
    QCOMPARE(count(store), 1);
}

void DatabaseTest::takesBackWhatAWorkRefused()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto refused = store->transaction([](const Writer &writer) -> Outcome<Done> {
        (void)writer.run("INSERT INTO things (name) VALUES (?)", {"one"});
        return refuse("record.changed", "name");
    });
    QCOMPARE(refused.fault(), refuse("record.changed", "name"));
    QCOMPARE(count(store), 0);
    QCOMPARE(store.troubles(), QStringList());
}

void DatabaseTest::takesBackWhatTheEngineRefusedThoughTheWorkWentOn()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto refused = store->transaction([](const Writer &writer) -> Outcome<Done> {
        (void)writer.run("INSERT INTO things (name) VALUES (?)", {"one"});
        (void)writer.run("INSERT INTO things (name) VALUES (?)", {"one"});
        return Done();
    });
    QCOMPARE(refused.fault(), refuse("service.failed"));
    QCOMPARE(count(store), 0);
}

void DatabaseTest::givesBackEveryKindOfValue()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const QString name = QStringLiteral("عبد الله – O'Neil ? \\ % \U0001F600");
    const QByteArray bytes("\0\x01'\\\xff end", 9);
    const auto moment = StillClock().now();
    const auto day = *domain::Date::of(2024, 2, 29);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(change(store,
        "INSERT INTO things (name, size, made, bytes, day) VALUES (?, ?, ?, ?, ?)",
        {name, most, moment, bytes, day}));
    QVERIFY(change(store,
        "INSERT INTO things (name, size, made, bytes, day) VALUES (?, ?, ?, ?, ?)",
        {QString(), std::nullopt, std::optional<domain::Instant>(), std::nullopt, std::optional<domain::Date>()}));
    const auto read = store->reading([&](const Reader &reader) -> Outcome<Done> {
        auto full =
            reader.row("SELECT name, size, made, bytes, day FROM things WHERE name = ?", {name}, [&](const Row &row) {
                return row.text("name") == name && row.utf8("name") == name.toStdString() && row.integer("size") == most
                       && row.instant("made") == moment && row.bytes("bytes") == bytes
                       && row.as<domain::Date>("day") == day && row.optional<domain::Date>("day") == day
                       && row.optionalInteger("size") == most;
            });
        auto empty =
            reader.row("SELECT name, size, made, bytes, day FROM things WHERE name = ?", {""}, [](const Row &row) {
                return row.text("name").isEmpty() && !row.isNull("name") && !row.optionalInteger("size")
                       && !row.optionalInstant("made") && row.isNull("bytes") && !row.optional<domain::Date>("day")
                       && !row.optionalText("day");
            });
        if (!full || !empty || !full->value_or(false) || !empty->value_or(false))
            return refuse("record.missing");
        auto none = reader.row("SELECT name FROM things WHERE name = ?", {"none"}, [](const Row &) { return true; });
        return none && !none->has_value() ? Outcome<Done>(Done()) : refuse("record.changed");
    });
    QVERIFY2(read.ok(), read.ok() ? "" : read.fault().code.c_str());
}

void DatabaseTest::answersAnInsertThatReturns()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto add = [&](qint64 size) {
        return store->transaction([size](const Writer &writer) {
            return writer.row("INSERT INTO things (name, size) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                              "SET size = things.size + excluded.size RETURNING size",
                {"one", size},
                [](const Row &row) { return row.integer("size"); });
        });
    };
    QCOMPARE(**add(3), 3);
    QCOMPARE(**add(4), 7);
    QCOMPARE(*change(store, "UPDATE things SET size = 0 WHERE size = ?", {7}), 1);
    QCOMPARE(*change(store, "UPDATE things SET size = 0 WHERE size = ?", {7}), 0);
}

void DatabaseTest::refusesAnAnswerThatDoesNotRead()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    QVERIFY(change(store, "INSERT INTO things (name, day) VALUES (?, ?)", {"secret", "no day"}));
    const auto day = store->reading([](const Reader &reader) {
        return reader.rows("SELECT day FROM things", {}, [](const Row &row) { return row.as<domain::Date>("day"); });
    });
    QCOMPARE(day.fault(), refuse("service.failed"));
    const auto column = store->reading([](const Reader &reader) {
        return reader.rows("SELECT day FROM things", {}, [](const Row &row) { return row.text("nights"); });
    });
    QCOMPARE(column.fault(), refuse("service.failed"));
    const QStringList told = store.troubles();
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0].contains(QLatin1String("\"day\"")) && !told[0].contains(QLatin1String("no day")));
    QVERIFY(told[1].contains(QLatin1String("\"nights\"")));
}

void DatabaseTest::tellsTheLogNoValues()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    QVERIFY(change(store, "INSERT INTO things (name) VALUES (?)", {"1990000018"}));
    QVERIFY(!change(store, "INSERT INTO things (name) VALUES (?)", {"1990000018"}));
    QVERIFY(!change(store, "INSERT INTO nowhere (name) VALUES (?)", {"1990000018"}));
    const QString told = store.troubles().join(QLatin1Char('\n'));
    QVERIFY(told.contains(QLatin1String("INSERT INTO nowhere")));
    QVERIFY2(!told.contains(QLatin1String("1990000018")), qPrintable(told));
}

void DatabaseTest::takesBackAPartAlone()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto kept = store->transaction([](const Writer &writer) -> Outcome<QString> {
        const auto refused = writer.attempt([](const Writer &part) -> Outcome<Done> {
            (void)part.run("INSERT INTO things (name) VALUES (?)", {"refused"});
            return refuse("record.changed");
        });
        const auto broken = writer.attempt([](const Writer &part) -> Outcome<Done> {
            (void)part.run("INSERT INTO things (name) VALUES (?)", {"twice"});
            (void)part.run("INSERT INTO things (name) VALUES (?)", {"twice"});
            return Done();
        });
        const auto well = writer.attempt(
            [](const Writer &part) { return part.run("INSERT INTO things (name) VALUES (?)", {"well"}); });
        if (auto run = writer.run("INSERT INTO things (name) VALUES (?)", {"audit"}); !run)
            return run.fault();
        return QString::fromStdString(refused.fault().code + " " + broken.fault().code + (well ? " well" : " ill"));
    });
    QVERIFY(kept.ok());
    QCOMPARE(*kept, QStringLiteral("record.changed service.failed well"));
    QCOMPARE(count(store), 2);
}

void DatabaseTest::refusesATransactionWithinAnother()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto outer = store->transaction([&](const Writer &) -> Outcome<bool> {
        return store->reading([](const Reader &) -> Outcome<Done> { return Done(); }).ok();
    });
    QVERIFY(outer.ok());
    QCOMPARE(*outer, false);
}

void DatabaseTest::readsAStatementWithinItself()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    for (const char *name : {"a", "b", "c"})
        QVERIFY(change(store, "INSERT INTO things (name) VALUES (?)", {name}));
    const auto names = [](const Reader &reader, const auto &read) {
        return reader.rows("SELECT name FROM things ORDER BY name", {}, read);
    };
    const auto found = store->reading([&](const Reader &reader) {
        return names(reader, [&](const Row &outer) {
            QString line = outer.text("name");
            const auto inner = names(reader, [](const Row &row) { return row.text("name"); });
            for (const QString &name : *inner)
                line += name;
            return line;
        });
    });
    QVERIFY(found.ok());
    QCOMPARE(*found, (std::vector<QString>{QStringLiteral("aabc"), QStringLiteral("babc"), QStringLiteral("cabc")}));
}

void DatabaseTest::losesNoCountOfManyThreads()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    QVERIFY(change(store, "INSERT INTO things (name, size) VALUES (?, 0)", {"counter"}));
    constexpr int threads = 6;
    constexpr int times = 20;
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (int i = 0; i < threads; ++i)
        workers.emplace_back([&store] {
            for (int done = 0; done < times;) {
                // Read, then write: another's write between the two must not be lost.
                const auto added = store->transaction([](const Writer &writer) -> Outcome<qint64> {
                    const auto size = writer.number("SELECT size AS number FROM things WHERE name = 'counter'");
                    if (!size)
                        return size.fault();
                    return writer.run("UPDATE things SET size = ? WHERE name = 'counter'", {*size + 1});
                });
                if (added)
                    ++done;
                else if (!(added.fault() == refuse("service.busy")))
                    return;
            }
        });
    for (std::thread &worker : workers)
        worker.join();
    const auto sum =
        store->reading([](const Reader &reader) { return reader.number("SELECT size AS number FROM things"); });
    QCOMPARE(*sum, threads * times);
}

void DatabaseTest::showsAReaderOneViewWhileOthersWrite()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    makeThings(store);
    const auto seen = store->reading([&](const Reader &reader) -> Outcome<QString> {
        const auto before = reader.number("SELECT COUNT(*) AS number FROM things");
        bool written = false;
        std::thread([&] { written = change(store, "INSERT INTO things (name) VALUES ('late')").ok(); }).join();
        const auto after = reader.number("SELECT COUNT(*) AS number FROM things");
        return QStringLiteral("%1 %2 %3").arg(*before).arg(written).arg(*after);
    });
    QCOMPARE(*seen, QStringLiteral("0 1 0"));
    QCOMPARE(count(store), 1);
}

void DatabaseTest::keepsASqliteFileSafeAndPrivate()
{
    EngineStore store(QStringLiteral("sqlite"));
    QVERIFY(store.migrated());
    const auto settings = store->reading([](const Reader &reader) -> Outcome<QString> {
        const auto journal =
            reader.row("PRAGMA journal_mode", {}, [](const Row &row) { return row.text("journal_mode"); });
        const auto safe = reader.row("PRAGMA synchronous", {}, [](const Row &row) { return row.text("synchronous"); });
        const auto keys =
            reader.row("PRAGMA foreign_keys", {}, [](const Row &row) { return row.text("foreign_keys"); });
        return QStringLiteral("%1 %2 %3").arg(**journal, **safe, **keys);
    });
    QCOMPARE(*settings, QStringLiteral("wal 2 1"));
    QVERIFY(!change(
        store, "INSERT INTO pensions (person, kind, monthly, since) VALUES ('nobody', 'early', 1, '2026-01-01')"));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = QUrl(store.url()).path() + QLatin1String(suffix);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QCOMPARE(QFile::permissions(file) & others, QFileDevice::Permissions());
    }
}

void DatabaseTest::makesAFileForItsOwnerAloneWhateverTheUmask()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a/b/store.db"));
    const mode_t before = ::umask(0);
    const auto opened = Database::open(QStringLiteral("sqlite://") + file);
    ::umask(before);
    QVERIFY(opened.ok());
    for (const char *made : {"a", "a/b", "a/b/store.db"})
        QCOMPARE(QFile::permissions(folder.filePath(QLatin1String(made))) & others, QFileDevice::Permissions());
}

void DatabaseTest::closesAFileThatWasOpenToOthers()
{
    EngineStore store(QStringLiteral("sqlite"));
    const QString file = QUrl(store.url()).path();
    QVERIFY(store.migrated());
    QVERIFY(QFile::setPermissions(
        file, QFile::permissions(file) | QFileDevice::ReadGroup | QFileDevice::WriteOther | QFileDevice::ReadOther));
    QVERIFY(store.open() != nullptr);
    QCOMPARE(QFile::permissions(file) & others, QFileDevice::Permissions());
    QVERIFY2(store.troubles().join(u' ').contains(file), qPrintable(store.troubles().join(u' ')));
}

void DatabaseTest::refusesAFileThatIsThereAndEmpty()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QString why;
    QVERIFY(!Database::open(QStringLiteral("sqlite://") + path, [&](const QString &details) { why = details; }));
    QVERIFY2(why.contains(path), qPrintable(why));
    QCOMPARE(QFileInfo(path).size(), 0);
}

/// A mistyped path may name anything: neither its content nor its mode is touched.
void DatabaseTest::leavesWhatIsNoDatabaseAsItIs()
{
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam, this is a letter and no database.");
    file.close();
    QVERIFY(QFile::setPermissions(letter, QFile::permissions(letter) | QFileDevice::ReadOther));
    const auto lettersMode = QFile::permissions(letter), foldersMode = QFile::permissions(folder.path());
    for (const QString &path : {letter, folder.path()}) {
        QString why;
        QVERIFY(!Database::open(QStringLiteral("sqlite://") + path, [&](const QString &details) { why = details; }));
        QVERIFY2(why.contains(path), qPrintable(why));
    }
    QCOMPARE(QFile::permissions(letter), lettersMode);
    QCOMPARE(QFile::permissions(folder.path()), foldersMode);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Dear Sir"));
}

void DatabaseTest::takesNoOtherProgramsTables()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.sqlite"));
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        const auto other = Database::open(QStringLiteral("sqlite://") + path, {});
        QVERIFY(other && (*other)->command(QStringLiteral("CREATE TABLE t (a)")).ok());
    }
    const QByteArray before = bytes();
    std::ostringstream lines;
    const StillClock clock;
    service::Logger logger(lines, clock);
    QVERIFY(!service::openStore(QStringLiteral("sqlite://") + path, clock, logger));
    QVERIFY(lines.str().find("another program") != std::string::npos);
    QCOMPARE(bytes(), before);
}

namespace {

std::vector<Migration> twoSteps()
{
    return {
        {1, QStringLiteral("first"), QStringLiteral("CREATE TABLE first (a TEXT); INSERT INTO first VALUES ('x;y');")},
        {2, QStringLiteral("second"), QStringLiteral("CREATE TABLE second (b TEXT);")}};
}

} // namespace

void DatabaseTest::takesEachMigrationOnce()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    QCOMPARE(*migrate(store.database(), {twoSteps()[0]}, StillClock()), 1);
    QCOMPARE(*migrate(store.database(), twoSteps(), StillClock()), 1);
    QCOMPARE(*migrate(store.database(), twoSteps(), StillClock()), 0);
    const auto rows = store->reading(
        [](const Reader &reader) { return reader.number("SELECT COUNT(*) AS number FROM first, schema_version"); });
    QCOMPARE(*rows, 2);
}

void DatabaseTest::goesOnAfterAMigrationThatBroke()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    auto steps = twoSteps();
    steps[1].sql = QStringLiteral("CREATE TABLE second (b TEXT); INSERT INTO nowhere VALUES (1);");
    QCOMPARE(migrate(store.database(), steps, StillClock()).fault(), refuse("service.failed"));
    QCOMPARE(*migrate(store.database(), twoSteps(), StillClock()), 1);
}

void DatabaseTest::refusesADatabaseNewerThanTheProgram()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    QVERIFY(migrate(store.database(), twoSteps(), StillClock()));
    QCOMPARE(migrate(store.database(), {twoSteps()[0]}, StillClock()).fault(), refuse("service.failed"));
    QVERIFY(store.troubles()
                .join(QLatin1Char(' '))
                .contains(QLatin1String("step 2 (second), this program knows only up to 1")));
}

void DatabaseTest::refusesAMigrationThatWasAnotherText()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    QVERIFY(migrate(store.database(), twoSteps(), StillClock()));
    auto changed = twoSteps();
    changed[0].sql += QStringLiteral(" -- a word more");
    QCOMPARE(migrate(store.database(), changed, StillClock()).fault(), refuse("service.failed"));
    QVERIFY(store.troubles().join(QLatin1Char(' ')).contains(QLatin1String("another text")));
}

void DatabaseTest::migratesOnceForManyAtOnce()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    std::atomic<int> well{0};
    std::atomic<int> steps{0};
    std::vector<std::thread> starting;
    starting.reserve(4);
    for (int i = 0; i < 4; ++i)
        starting.emplace_back([&] {
            const auto database = store.open();
            if (!database)
                return;
            if (const auto done = migrate(*database, twoSteps(), StillClock())) {
                ++well;
                steps += *done;
            }
        });
    for (std::thread &one : starting)
        one.join();
    QVERIFY2(well == 4, qPrintable(store.troubles().join(QLatin1Char('\n'))));
    QCOMPARE(steps.load(), 2);
}

void DatabaseTest::numbersItsMigrationsWithoutAGap()
{
    const auto steps = builtInMigrations();
    QVERIFY(!steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].number, static_cast<int>(i + 1));
        QVERIFY(!steps[i].name.isEmpty() && !statementsOf(steps[i].sql).isEmpty());
    }
}

void DatabaseTest::findsTheStatementsOfAScript()
{
    const QString script = QStringLiteral("-- it's; a comment\nA 'x;--y''z' -- more;\n;\n;B\n;\nC");
    QCOMPARE(
        statementsOf(script), (QStringList{QStringLiteral("A 'x;--y''z'"), QStringLiteral("B"), QStringLiteral("C")}));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
