// SPDX-License-Identifier: Apache-2.0
// The list of roots, compiled in.
#include "verify/roots.h"

#include <QFile>

// The macro names a function of the global namespace, so it cannot stand inside one of ours.
static void registerKeys()
{
    Q_INIT_RESOURCE(keys);
}

namespace verify {

std::vector<contract::PublicKey> trustedRoots()
{
    registerKeys();
    std::vector<contract::PublicKey> roots;
    QFile file(QStringLiteral(":/taminat/keys/roots.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return roots;
    // One a line; what follows a # is for who reads the file.
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (const auto root = contract::PublicKey::parse(line.split('#').first().trimmed().toStdString()))
            roots.push_back(*root);
    return roots;
}

} // namespace verify
