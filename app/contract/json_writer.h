// SPDX-License-Identifier: Apache-2.0
// Writing JSON: values straight into bytes, in the order of the description.
#pragma once

#include <QByteArray>

#include <string_view>

namespace contract {

/// The text as a JSON string, quotes included. It is UTF-8 already: every value type makes sure of that.
void appendJsonString(QByteArray &json, std::string_view utf8);

} // namespace contract
