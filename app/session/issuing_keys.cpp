// SPDX-License-Identifier: Apache-2.0
// The list in a file beside the settings.
#include "session/issuing_keys.h"

#include "contract/codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace session {
namespace {

constexpr qint64 largestList = 1 << 20; ///< bytes

} // namespace

IssuingKeys::IssuingKeys(Session &session, QString file, QObject *parent)
    : QObject(parent),
      session_(session),
      file_(std::move(file))
{}

const std::optional<contract::SignedKeyList> &IssuingKeys::known()
{
    if (std::exchange(looked_, true))
        return known_;
    QFile kept(file_);
    if (kept.open(QIODevice::ReadOnly))
        if (auto list = contract::decodeReply<contract::SignedKeyList>(kept.read(largestList)))
            known_ = *std::move(list);
    return known_;
}

void IssuingKeys::renew()
{
    running_.cancel();
    running_ =
        session_.call(contract::IssuingKeys{}, this, [this](const domain::Outcome<contract::SignedKeyList> &answer) {
            if (answer) {
                looked_ = true;
                known_ = *answer;
                keep();
            }
            Q_EMIT renewed(answer.ok());
        });
}

void IssuingKeys::keep() const
{
    // Not kept is asked for again; nothing is lost by a full disk.
    QDir().mkpath(QFileInfo(file_).absolutePath());
    QSaveFile file(file_);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(contract::encode(*known_));
        file.commit();
    }
}

} // namespace session
