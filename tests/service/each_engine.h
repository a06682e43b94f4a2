// SPDX-License-Identifier: Apache-2.0
// A store of its own for each test: always on SQLite, and on PostgreSQL where TAMINAT_TEST_POSTGRES says where one is.
#pragma once

#include "service/store/database.h"
#include "service/store/migrations.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <mutex>

/// For a _data slot: one row for each engine there is.
inline void addEachEngine()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("sqlite");
    if (qEnvironmentVariableIsSet("TAMINAT_TEST_POSTGRES"))
        QTest::newRow("PostgreSQL") << QStringLiteral("postgresql");
}

class StillClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override
    {
        return domain::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(9));
    }
};

class EngineStore {
public:
    explicit EngineStore(const QString &engine)
    {
        if (engine == QLatin1String("sqlite")) {
            url_ = QStringLiteral("sqlite://") + folder_.filePath(QStringLiteral("store.db"));
        } else {
            static int count = 0;
            schema_ = QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
            const QString server = qEnvironmentVariable("TAMINAT_TEST_POSTGRES");
            server_ = *service::Database::open(server);
            (void)server_->command(QStringLiteral("CREATE SCHEMA ") + schema_);
            url_ = server + (server.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?'))
                   + QStringLiteral("options=-csearch_path%3D") + schema_;
        }
        database_ = open();
    }
    ~EngineStore()
    {
        database_.reset();
        if (server_)
            (void)server_->command(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(schema_));
    }
    EngineStore(const EngineStore &) = delete;
    EngineStore &operator=(const EngineStore &) = delete;

    [[nodiscard]] service::Database &database() { return *database_; }
    service::Database *operator->() { return database_.get(); }
    [[nodiscard]] const QString &url() const { return url_; }
    [[nodiscard]] std::unique_ptr<service::Database> open()
    {
        auto opened = service::Database::open(url_, [this](const QString &details) {
            const std::lock_guard guard(telling_);
            troubles_ << details;
        });
        return opened ? *std::move(opened) : nullptr;
    }
    [[nodiscard]] bool isSqlite() const { return server_ == nullptr; }
    [[nodiscard]] bool migrated() { return migrate(*database_, service::builtInMigrations(), StillClock()).ok(); }
    /// What the log was told so far.
    [[nodiscard]] QStringList troubles()
    {
        const std::lock_guard guard(telling_);
        return troubles_;
    }

private:
    QTemporaryDir folder_;
    QString url_;
    QString schema_;
    QStringList troubles_;
    std::mutex telling_;
    std::unique_ptr<service::Database> server_;
    std::unique_ptr<service::Database> database_;
};
