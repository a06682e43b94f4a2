// SPDX-License-Identifier: Apache-2.0
// The system's keychain: every job asynchronous, every answer checked before it is believed.
#include "vault/keychain.h"

#include "vault/secret_service.h"

#include <QPointer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <functional>
#include <utility>

namespace vault {
namespace {

using domain::Done;
using domain::Outcome;
using domain::Secret;

/// There QtKeychain asks KWallet, and what another keychain on the bus says is of no interest.
bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QLatin1String("KDE"));
}

const auto &serviceName()
{
    static const QString name = QStringLiteral("Taminat");
    return name;
}

/// What the error means, as things stand on the bus after it. EntryNotFound stays to be proven.
domain::Fault faultOf(QKeychain::Error error, const QString &ownerBefore, const SecretService &now)
{
    if (error == QKeychain::AccessDeniedByUser)
        return domain::refuse("vault.refused");
    if (!ownerBefore.isEmpty() && now.owner != ownerBefore)
        return domain::refuse("vault.interrupted");
    // Whoever could have been asked was: the keychain asks before it refuses.
    if (error == QKeychain::AccessDenied || (error == QKeychain::EntryNotFound && now.isLocked && !isKde()))
        return now.hasPrompter ? domain::refuse("vault.refused") : domain::refuse("vault.locked");
    if (error == QKeychain::EntryNotFound)
        return domain::refuse("vault.empty");
    // Never NoBackendAvailable: a missing keychain says OtherError.
    return domain::refuse("vault.unavailable");
}

QByteArray dataOf(QKeychain::Job &job)
{
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(&job);
    return read == nullptr ? QByteArray() : read->binaryData();
}

/// Makes and starts a job, and tells what it read, or what its error means, unless `context` is gone by then. The job
/// itself must live until it is done, whoever has died, and deletes itself.
void run(std::function<QKeychain::Job *()> make, const QString &key, QObject *context,
    std::function<void(const QByteArray &, const Outcome<Done> &)> finished)
{
    askWhoServesSecrets(
        context, [make = std::move(make), key, context, finished = std::move(finished)](const QString &owner) {
            QKeychain::Job *job = make();
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            job->setKey(key);
            QObject::connect(job, &QKeychain::Job::finished, context, [owner, context, finished](QKeychain::Job *done) {
                if (done->error() == QKeychain::NoError)
                    return finished(dataOf(*done), Done{});
                lookAtSecretService(context, [error = done->error(), owner, finished](const SecretService &now) {
                    finished({}, faultOf(error, owner, now));
                });
            });
            job->start();
        });
}

QKeychain::Job *reading()
{
    return new QKeychain::ReadPasswordJob(serviceName());
}

QKeychain::Job *writing(const QByteArray &data)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(data);
    return job;
}

QKeychain::Job *deleting()
{
    return new QKeychain::DeletePasswordJob(serviceName());
}

} // namespace

Keychain::Keychain(const QString &owner, QObject *parent) : QObject(parent), owner_(owner) {}

void Keychain::read(const QString &name, QObject *context, GotSecret answer)
{
    run(reading,
        keyOf(name),
        context,
        [this, guard = QPointer(this), context, answer = std::move(answer)](
            QByteArray data, const Outcome<Done> &outcome) {
            if (outcome) {
                auto secret = Secret::parse({data.constData(), static_cast<std::size_t>(data.size())});
                domain::wipe({data.data(), static_cast<std::size_t>(data.size())});
                return answer(secret ? secret : domain::refuse("vault.empty"));
            }
            if (outcome.fault() != domain::refuse("vault.empty"))
                return answer(outcome.fault());
            if (!guard)
                return answer(domain::refuse("vault.unavailable"));
            // A missing keychain says "not found" to a read too; only one that keeps things may be believed.
            prove(context, [answer](const Outcome<Done> &proven) {
                answer(proven ? domain::refuse("vault.empty") : proven.fault());
            });
        });
}

void Keychain::write(const QString &name, const Secret &secret, QObject *context, Finished answer)
{
    const auto make = [secret] {
        return writing(QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size())));
    };
    run(make, keyOf(name), context, [answer = std::move(answer)](const QByteArray &, const Outcome<Done> &outcome) {
        answer(outcome);
    });
}

void Keychain::erase(const QString &name, QObject *context, Finished answer)
{
    run(deleting, keyOf(name), context, [answer = std::move(answer)](const QByteArray &, const Outcome<Done> &outcome) {
        const bool gone = outcome || outcome.fault() == domain::refuse("vault.empty");
        answer(gone ? Outcome<Done>(Done{}) : outcome);
    });
}

void Keychain::prove(QObject *context, const Finished &answer)
{
    // A name of its own each time: two programs that prove at once must not take each other's away.
    const QString key = keyOf(QStringLiteral("proof-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray token = key.toUtf8().right(12);
    const auto readBack = [context, key, token, answer](const QByteArray &data, const Outcome<Done> &) {
        const bool same = data == token;
        run(deleting, key, context, [answer, same](const QByteArray &, const Outcome<Done> &outcome) {
            answer(same ? outcome : Outcome<Done>(domain::refuse("vault.unavailable")));
        });
    };
    run([token] { return writing(token); },
        key,
        context,
        [context, key, readBack, answer](const QByteArray &, const Outcome<Done> &outcome) {
            if (!outcome)
                return answer(outcome);
            run(reading, key, context, readBack);
        });
}

} // namespace vault
