// SPDX-License-Identifier: Apache-2.0
// Drafts on disk: what was written comes back to whom it belongs to, tells nobody else anything, and no file does harm.
#include "session/draft_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using domain::Instant;
using session::Draft;
using session::DraftStore;
using namespace std::chrono_literals;

namespace {

const QString service = QStringLiteral("/v1/help/enquiries");
const QString holder = QStringLiteral("the-holder");

/// Of now: files are as old as they are.
Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Draft someDraft()
{
    return {service,
        1,
        {QStringLiteral("the-key"),
            {{QStringLiteral("subject"), QStringLiteral("مدة \"ناقصة\"\n\t")}, {QStringLiteral("email"), QString()}}},
        Draft::State::Sending,
        now()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class DraftStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder_.emplace(); }

    void givesBackWhatWasWritten()
    {
        QVERIFY(DraftStore::isEmpty(path()));
        QVERIFY(store().write(someDraft()));
        QVERIFY(!DraftStore::isEmpty(path()));
        const auto found = store().read(now());
        QCOMPARE(found.unreadable, 0);
        QCOMPARE(found.drafts.size(), 1U);
        QCOMPARE(found.drafts.front().service, service);
        QCOMPARE(found.drafts.front().step, 1);
        QVERIFY(found.drafts.front().content == someDraft().content);
        QVERIFY(found.drafts.front().changed <= now() && found.drafts.front().changed + 1min > now());
        QVERIFY(found.drafts.front().state == Draft::State::Sending);
        store().remove(service);
        QVERIFY(DraftStore::isEmpty(path()));
    }

    void theLastOneCounts()
    {
        Draft draft = someDraft();
        for (int step = 0; step < 5; ++step) {
            draft.step = step;
            QVERIFY(store().write(draft));
        }
        QCOMPARE(store().read(now()).drafts.size(), 1U);
        QCOMPARE(store().read(now()).drafts.front().step, 4);
    }

    void tellsNobodyElseAnything()
    {
        QVERIFY(store().write(someDraft()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(theFile()).permissions() & others, QFile::Permissions());
        for (const char *word : {"subject", "ناقصة", "enquir", "the-holder", "the-key", "sending"}) {
            QVERIFY2(!contentOf(theFile()).contains(word), word);
            QVERIFY2(!theFile().contains(QString::fromUtf8(word)), word);
        }
        // The same content twice is not seen to be the same.
        const QByteArray once = contentOf(theFile());
        QVERIFY(store().write(someDraft()));
        QVERIFY(contentOf(theFile()) != once);
    }

    void isOnlyForItsHolder()
    {
        QVERIFY(store().write(someDraft()));
        const DraftStore other(path(), key_, QStringLiteral("another"));
        QCOMPARE(other.read(now()).drafts.size(), 0U);
        QCOMPARE(other.read(now()).unreadable, 0); // it is nobody's business that there is one
        QVERIFY(other.write(someDraft()));
        QCOMPARE(store().read(now()).drafts.size(), 1U);
        QCOMPARE(other.read(now()).drafts.size(), 1U);
    }

    void underAnotherKeyItIsSetAsideAndSaidOnce()
    {
        QVERIFY(store().write(someDraft()));
        const DraftStore later(path(), DraftStore::newKey(), holder);
        QCOMPARE(later.read(now()).unreadable, 1);
        QCOMPARE(later.read(now()).unreadable, 0);
        QCOMPARE(later.read(now()).drafts.size(), 0U);
    }

    void endsAfterThirtyDays()
    {
        QVERIFY(store().write(someDraft()));
        QCOMPARE(store().read(now() + DraftStore::life - 1min).drafts.size(), 1U);
        QCOMPARE(store().read(now() + DraftStore::life + 1min).drafts.size(), 0U);
        QVERIFY(QDir(path()).isEmpty());
    }

    void endsByWhenItWasTypedToo()
    {
        Draft draft = someDraft();
        draft.changed -= DraftStore::life + 1min; // its file was copied since
        QVERIFY(store().write(draft));
        QCOMPARE(store().read(now()).drafts.size(), 0U);
        QVERIFY(QDir(path()).isEmpty());
    }

    void everyCutTailIsLeftOut()
    {
        QVERIFY(store().write(someDraft()));
        const QString file = theFile();
        const QByteArray whole = contentOf(file);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            overwrite(file, whole.left(length));
            const auto found = store().read(now());
            QCOMPARE(found.drafts.size(), 0U);
            QCOMPARE(found.unreadable, 1);
        }
        overwrite(file, whole + 'x');
        QCOMPARE(store().read(now()).unreadable, 1);
        overwrite(file, whole);
        QCOMPARE(store().read(now()).drafts.size(), 1U);
    }

    void everyChangedByteIsNoticed()
    {
        QVERIFY(store().write(someDraft()));
        const QString file = theFile();
        const QByteArray whole = contentOf(file);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            overwrite(file, changed);
            QCOMPARE(store().read(now()).drafts.size(), 0U);
        }
    }

    void inAnotherOnesPlaceItIsRefused()
    {
        QVERIFY(store().write(someDraft()));
        const QByteArray enquiry = contentOf(theFile());
        store().remove(service);
        Draft other = someDraft();
        other.service = QStringLiteral("/v1/certificates");
        QVERIFY(store().write(other));
        overwrite(theFile(), enquiry);
        QCOMPARE(store().read(now()).drafts.size(), 0U);
    }

    void whateverLiesThereDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("another program's") << QByteArray("SQLite format 3\0 and so on", 26);
        QTest::newRow("an older version") << QByteArray("TAMINAT-DRAFT-0\n") + QByteArray(200, 'x');
        QTest::newRow("a newer version") << QByteArray("TAMINAT-DRAFT-2\n") + QByteArray(200, 'x');
        QTest::newRow("the header alone") << QByteArray("TAMINAT-DRAFT-1\n");
        QTest::newRow("nothing of ours after it") << QByteArray("TAMINAT-DRAFT-1\n") + QByteArray(200, 'x');
        QTest::newRow("far too large") << QByteArray("TAMINAT-DRAFT-1\n") + QByteArray(64 * 1024 * 1024, 'x');
    }

    void whateverLiesThereDoesNoHarm()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(store().write(someDraft()));
        overwrite(path() + QStringLiteral("/0123456789abcdef0123456789abcdef.draft"), content);
        const auto found = store().read(now());
        QCOMPARE(found.drafts.size(), 1U);
        QCOMPARE(found.unreadable, 1);
        QCOMPARE(store().read(now()).unreadable, 0);
    }

    void foldersAndLinksAreNotFollowed()
    {
        QVERIFY(store().write(someDraft()));
        QVERIFY(QDir(path()).mkdir(QStringLiteral("folder.draft")));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path() + QStringLiteral("/link.draft")));
        QCOMPARE(store().read(now()).drafts.size(), 1U);
        QCOMPARE(store().read(now()).unreadable, 0);
    }

    void saysWhenTheDiskWouldNotTakeIt()
    {
        overwrite(path() + QStringLiteral("/file"), "not a folder");
        QVERIFY(!DraftStore(path() + QStringLiteral("/file"), key_, holder).write(someDraft()));
        Draft huge = someDraft();
        huge.content.typed.emplace_back(QStringLiteral("details"), QString(DraftStore::largest, u'x'));
        QVERIFY(!store().write(huge));
        QVERIFY(DraftStore::isEmpty(path()));
    }

    void aKeyIsOneOfOurs()
    {
        QVERIFY(DraftStore::isKey(key_));
        QVERIFY(!(DraftStore::newKey() == DraftStore::newKey()));
        for (const char *other : {"x", "a password", "0123", "zz"})
            QVERIFY(!DraftStore::isKey(*domain::Secret::parse(other)));
        QVERIFY(!DraftStore::isKey(*domain::Secret::parse(std::string(66, 'a'))));
        QVERIFY(!DraftStore::isKey(domain::Secret()));
    }

private:
    [[nodiscard]] QString path() const { return folder_->path(); }
    [[nodiscard]] DraftStore store() const { return DraftStore(path(), key_, holder); }
    [[nodiscard]] QString theFile() const
    {
        return path() + u'/' + QDir(path()).entryList({QStringLiteral("*.draft")}, QDir::Files).value(0);
    }

    std::optional<QTemporaryDir> folder_;
    domain::Secret key_ = DraftStore::newKey();
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draft_store.moc"
