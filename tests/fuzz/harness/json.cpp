// SPDX-License-Identifier: Apache-2.0
// The strict scanner before QJson: what it lets through is an object that, written compactly, comes through as the same.
#include "contract/strict_json.h"
#include "fuzz.h"

#include <QJsonDocument>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto object = contract::readObject(bytes);
    if (!object) {
        fuzz::mustBeKnown(object.fault());
        return 0;
    }
    const auto again = contract::readObject(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    fuzz::must(again.ok() && *again == *object);
    return 0;
}
