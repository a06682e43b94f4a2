// SPDX-License-Identifier: Apache-2.0
// Writing JSON strings: RFC 8259 asks for quotes, backslashes and control characters to be escaped, nothing else.
#include "contract/json_writer.h"

namespace contract {

void appendJsonString(QByteArray &json, std::string_view utf8)
{
    static constexpr char figures[] = "0123456789abcdef";
    json.append('"');
    std::size_t plain = 0; // where what needs no escape began
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        json.append(utf8.data() + plain, static_cast<qsizetype>(at - plain));
        plain = at + 1;
        if (byte == '"' || byte == '\\')
            json.append('\\').append(utf8[at]);
        else
            json.append("\\u00").append(figures[byte >> 4]).append(figures[byte & 15]);
    }
    json.append(utf8.data() + plain, static_cast<qsizetype>(utf8.size() - plain));
    json.append('"');
}

} // namespace contract
