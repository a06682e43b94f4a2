// SPDX-License-Identifier: Apache-2.0
// A refusal as it comes over the wire: the first byte is its status; whatever the body, a fault with a code comes of it.
#include "contract/wire.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const domain::Fault fault = contract::wire::decodeProblem(body, 400 + data[0] % 200);
    fuzz::must(!fault.code.empty() && fault.code.size() <= 64);
    const domain::Fault again = contract::wire::decodeProblem(
        contract::wire::encodeProblem(fault, QString()), contract::wire::statusOf(fault.kind));
    fuzz::must(again == fault && again.figure == fault.figure);
    return 0;
}
