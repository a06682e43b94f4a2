// SPDX-License-Identifier: Apache-2.0
// Three questions to the session bus, one after the other.
#include "vault/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace vault {
namespace {

constexpr int patience = 2'000; ///< milliseconds, for a service that hangs

const QString secrets = QStringLiteral("org.freedesktop.secrets");

/// Asks, and starts nothing by asking; the answer is an error where there is no bus.
void ask(QDBusMessage question, QObject *context, std::function<void(const QDBusMessage &)> told)
{
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, told = std::move(told)] {
        watcher->deleteLater();
        told(watcher->reply());
    });
}

QDBusMessage toTheBus(const QString &method, const QString &name)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage question = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus, method);
    question << name;
    return question;
}

QVariant firstOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    return reply.arguments().constFirst();
}

} // namespace

void askWhoServesSecrets(QObject *context, std::function<void(const QString &)> told)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return told({});
    ask(toTheBus(QStringLiteral("GetNameOwner"), secrets),
        context,
        [told = std::move(told)](const QDBusMessage &reply) { told(firstOf(reply).toString()); });
}

void lookAtSecretService(QObject *context, std::function<void(const SecretService &)> told)
{
    askWhoServesSecrets(context, [context, told = std::move(told)](const QString &owner) {
        if (owner.isEmpty())
            return told({});
        QDBusMessage lock = QDBusMessage::createMethodCall(secrets,
            QStringLiteral("/org/freedesktop/secrets/aliases/default"),
            QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        lock << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(lock, context, [context, owner, told](const QDBusMessage &lockReply) {
            const bool isLocked = firstOf(lockReply).value<QDBusVariant>().variant().toBool();
            ask(toTheBus(QStringLiteral("NameHasOwner"), QStringLiteral("org.gnome.keyring.SystemPrompter")),
                context,
                [owner, isLocked, told](const QDBusMessage &reply) {
                    told({owner, isLocked, firstOf(reply).toBool()});
                });
        });
    });
}

} // namespace vault
