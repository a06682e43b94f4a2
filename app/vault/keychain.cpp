// SPDX-License-Identifier: Apache-2.0
// The system's keychain: every job asynchronous, every answer checked before it is believed.
#include "vault/keychain.h"

#include <QPointer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <utility>

namespace vault {
namespace {

using domain::Done;
using domain::Outcome;
using domain::Secret;

const auto &serviceName()
{
    static const QString name = QStringLiteral("Taminat");
    return name;
}

/// A locked keychain answers a write with AccessDenied; a missing one with OtherError, never NoBackendAvailable.
domain::Fault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return domain::refuse("vault.locked");
    case QKeychain::EntryNotFound:
        return domain::refuse("vault.empty");
    default:
        return domain::refuse("vault.unavailable");
    }
}

Outcome<Done> outcomeOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return faultOf(job.error());
    return Done{};
}

/// Starts a job that deletes itself, and gives it to `finished` unless `context` is gone by then.
template <class Job, class Finished>
void run(Job *job, const QString &key, QObject *context, Finished finished)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [job, finished = std::move(finished)] { finished(*job); });
    job->start();
}

} // namespace

Keychain::Keychain(const QString &owner, QObject *parent) : QObject(parent), owner_(owner) {}

void Keychain::read(const QString &name, QObject *context, GotSecret answer)
{
    run(new QKeychain::ReadPasswordJob(serviceName()),
        keyOf(name),
        context,
        [this, guard = QPointer(this), context, answer = std::move(answer)](QKeychain::ReadPasswordJob &job) {
            if (job.error() == QKeychain::NoError) {
                QByteArray bytes = job.binaryData();
                auto secret = Secret::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
                domain::wipe({bytes.data(), static_cast<std::size_t>(bytes.size())});
                return answer(secret ? secret : domain::refuse("vault.empty"));
            }
            if (job.error() != QKeychain::EntryNotFound)
                return answer(faultOf(job.error()));
            if (!guard)
                return answer(domain::refuse("vault.unavailable"));
            // A locked or missing keychain says "not found" to a read too; only one that keeps things may be believed.
            prove(context, [answer](const Outcome<Done> &proven) {
                answer(proven ? domain::refuse("vault.empty") : proven.fault());
            });
        });
}

void Keychain::write(const QString &name, const Secret &secret, QObject *context, Finished answer)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size())));
    run(job, keyOf(name), context, [answer = std::move(answer)](QKeychain::WritePasswordJob &done) {
        answer(outcomeOf(done));
    });
}

void Keychain::erase(const QString &name, QObject *context, Finished answer)
{
    run(new QKeychain::DeletePasswordJob(serviceName()),
        keyOf(name),
        context,
        [answer = std::move(answer)](QKeychain::DeletePasswordJob &job) {
            answer(job.error() == QKeychain::EntryNotFound ? Outcome<Done>(Done{}) : outcomeOf(job));
        });
}

void Keychain::prove(QObject *context, const Finished &answer)
{
    // A name of its own each time: two programs that prove at once must not take each other's away.
    const QString key = keyOf(QStringLiteral("proof-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray token = key.toUtf8().right(12);
    const auto erased = [answer](bool same) {
        return [answer, same](QKeychain::DeletePasswordJob &job) {
            answer(!same ? Outcome<Done>(domain::refuse("vault.unavailable")) : outcomeOf(job));
        };
    };
    const auto readBack = [context, key, token, erased](QKeychain::ReadPasswordJob &job) {
        const bool same = job.error() == QKeychain::NoError && job.binaryData() == token;
        run(new QKeychain::DeletePasswordJob(serviceName()), key, context, erased(same));
    };
    auto *write = new QKeychain::WritePasswordJob(serviceName());
    write->setBinaryData(token);
    run(write, key, context, [context, key, readBack, answer](QKeychain::WritePasswordJob &job) {
        if (job.error() != QKeychain::NoError)
            return answer(faultOf(job.error()));
        run(new QKeychain::ReadPasswordJob(serviceName()), key, context, readBack);
    });
}

} // namespace vault
