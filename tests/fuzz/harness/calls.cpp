// SPDX-License-Identifier: Apache-2.0
// The codec over the whole catalogue: the first byte chooses the call, the rest is its body, its reply and its query.
#include "contract/catalogue.h"
#include "contract/codec.h"
#include "fuzz.h"

namespace {

/// What was read is written in one way only: its JSON is read back, and written as the same bytes.
template <class T>
void mustComeBack(const domain::Outcome<T> &value)
{
    if (!value) {
        fuzz::mustBeKnown(value.fault());
        return;
    }
    const QByteArray json = contract::encode(*value);
    const auto again = contract::decodeRequest<T>(json);
    fuzz::must(again.ok() && contract::encode(*again) == json);
}

template <class Call>
void readOrRefuse(const QByteArray &bytes)
{
    mustComeBack(contract::decodeRequest<Call>(bytes));
    mustComeBack(contract::decodeReply<typename Call::Reply>(bytes));
    if constexpr (contract::effectOf<Call>() == contract::Effect::Read)
        mustComeBack(contract::decodeQuery<Call>(QString::fromUtf8(bytes)));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    int number = 0;
    contract::forEachCall(contract::Catalogue{}, [&]<class Call>() {
        if (number++ == data[0] % 32)
            readOrRefuse<Call>(bytes);
    });
    return 0;
}
