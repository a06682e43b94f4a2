// SPDX-License-Identifier: Apache-2.0
// A strict gate before QJson: walks the text once, keeping only the keys of the objects that are open.
#include "contract/strict_json.h"

#include "domain/utf8.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <string_view>
#include <vector>

namespace contract {
namespace {

using domain::Done;
using domain::Outcome;
using domain::refuse;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Walks JSON text and refuses what QJson lets pass; the grammar itself is left to QJson, which follows.
class Scanner {
public:
    Scanner(std::string_view text, int depth) : text_(text), deepest_(depth) {}

    Outcome<Done> scan()
    {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '{' || c == '[') {
                if (static_cast<int>(open_.size()) >= deepest_)
                    return refuse("request.too_deep");
                open_.push_back({c == '{', {}});
                ++at_;
                expectKey_ = c == '{';
            } else if (c == '}' || c == ']') {
                if (open_.empty())
                    return refuse("request.not_json");
                open_.pop_back();
                expectKey_ = false;
                ++at_;
            } else if (c == ',') {
                expectKey_ = !open_.empty() && open_.back().isObject;
                ++at_;
            } else if (c == '"') {
                if (auto string = scanString(); !string)
                    return string;
            } else {
                ++at_;
            }
        }
        return Done{};
    }

private:
    struct Level {
        bool isObject;
        QSet<QString> keys;
    };

    Outcome<Done> scanString()
    {
        const std::size_t start = at_++;
        bool escaped = false;
        while (at_ < text_.size() && text_[at_] != '"') {
            if (static_cast<unsigned char>(text_[at_]) < 0x20)
                return refuse("request.not_json");
            if (text_[at_] == '\\') {
                escaped = true;
                ++at_;
            }
            ++at_;
        }
        if (at_ >= text_.size())
            return refuse("request.not_json");
        ++at_;
        const std::string_view quoted = text_.substr(start, at_ - start);
        if (quoted.substr(1).starts_with(byteOrderMark)) // QJson would take it off
            return refuse("request.not_utf8");
        if (!escaped && !expectKey_)
            return Done{};
        const QString value = unquoted(quoted, escaped);
        if (value.isNull() || !value.isValidUtf16() || value.contains(QChar::Null)
            || value.startsWith(QChar::ByteOrderMark))
            return refuse("request.not_utf8");
        if (expectKey_) {
            expectKey_ = false;
            QSet<QString> &keys = open_.back().keys;
            if (keys.contains(value))
                return refuse("request.duplicate_key");
            keys.insert(value);
        }
        return Done{};
    }

    /// What a string literal stands for: "\u0061" and "a" are one key.
    static QString unquoted(std::string_view quoted, bool escaped)
    {
        if (!escaped)
            return QString::fromUtf8(quoted.data() + 1, static_cast<qsizetype>(quoted.size()) - 2);
        QByteArray wrapped("[");
        wrapped.append(quoted.data(), static_cast<qsizetype>(quoted.size())).append(']');
        const QJsonDocument document = QJsonDocument::fromJson(wrapped);
        return document.isArray() ? document[0].toString() : QString();
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int deepest_;
    std::vector<Level> open_;
    bool expectKey_ = false;
};

} // namespace

domain::Outcome<QJsonObject> readObject(const QByteArray &bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes)
        return refuse("request.too_large", {}, limits.bytes);
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (!domain::isUtf8(text))
        return refuse("request.not_utf8");
    if (text.starts_with(byteOrderMark)) // QJson would take it for white space
        return refuse("request.not_json");
    if (auto walked = Scanner(text, limits.depth).scan(); !walked)
        return walked.fault();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refuse("request.not_json");
    return document.object();
}

} // namespace contract
