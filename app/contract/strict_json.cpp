// SPDX-License-Identifier: Apache-2.0
// A strict gate before QJson: walks the text once by the grammar, keeping only the keys of the objects that are open.
#include "contract/strict_json.h"

#include "domain/utf8.h"

#include <QJsonDocument>
#include <QSet>

#include <string_view>

namespace contract {
namespace {

using domain::Done;
using domain::Outcome;
using domain::refuse;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr domain::KnownCode notJson = "request.not_json";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Walks one JSON text by the grammar of RFC 8259, to the letter: QJson, which follows, reads things that are none.
class Scanner {
public:
    Scanner(std::string_view text, int depth) : text_(text), deepest_(depth), why_(notJson) {}

    Outcome<Done> scan()
    {
        skipSpace();
        if (!scanValue())
            return refuse(why_);
        skipSpace();
        if (at_ != text_.size())
            return refuse("request.not_json");
        return Done{};
    }

private:
    using Keys = QSet<QString>;

    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++at_;
        return true;
    }
    bool take(std::string_view word)
    {
        if (!text_.substr(at_).starts_with(word))
            return false;
        at_ += word.size();
        return true;
    }
    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
            ++at_;
    }
    bool fail(domain::KnownCode why)
    {
        why_ = why;
        return false;
    }

    bool scanValue()
    {
        switch (peek()) {
        case '{':
        case '[':
            return scanInside();
        case '"':
            return scanString(nullptr);
        case 't':
            return take("true");
        case 'f':
            return take("false");
        case 'n':
            return take("null");
        default:
            return scanNumber();
        }
    }

    bool scanInside()
    {
        if (depth_ >= deepest_)
            return fail("request.too_deep");
        ++depth_;
        const bool whole = take('{') ? scanObject() : take('[') && scanArray();
        --depth_;
        return whole;
    }

    bool scanObject()
    {
        Keys keys;
        skipSpace();
        if (take('}'))
            return true;
        do {
            skipSpace();
            if (peek() != '"' || !scanString(&keys))
                return false;
            skipSpace();
            if (!take(':'))
                return false;
            skipSpace();
            if (!scanValue())
                return false;
            skipSpace();
        } while (take(','));
        return take('}');
    }

    bool scanArray()
    {
        skipSpace();
        if (take(']'))
            return true;
        do {
            skipSpace();
            if (!scanValue())
                return false;
            skipSpace();
        } while (take(','));
        return take(']');
    }

    bool scanDigits()
    {
        const std::size_t start = at_;
        while (isDigit(peek()))
            ++at_;
        return at_ > start;
    }

    bool scanNumber()
    {
        (void)take('-');
        if (!take('0') && !scanDigits())
            return false;
        if (take('.') && !scanDigits())
            return false;
        if (!take('e') && !take('E'))
            return true;
        if (!take('+'))
            (void)take('-');
        return scanDigits();
    }

    bool scanEscape()
    {
        ++at_;
        if (take('u')) {
            for (int figure = 0; figure < 4; ++figure, ++at_)
                if (!isHex(peek()))
                    return false;
            return true;
        }
        if (at_ >= text_.size() || std::string_view("\"\\/bfnrt").find(peek()) == std::string_view::npos)
            return false;
        ++at_;
        return true;
    }

    /// A key where there are keys that it must not be among.
    bool scanString(Keys *keys)
    {
        const std::size_t start = at_++;
        bool escaped = false;
        while (at_ < text_.size() && text_[at_] != '"') {
            if (static_cast<unsigned char>(text_[at_]) < 0x20)
                return false;
            if (text_[at_] != '\\') {
                ++at_;
                continue;
            }
            escaped = true;
            if (!scanEscape())
                return false;
        }
        if (!take('"'))
            return false;
        const std::string_view quoted = text_.substr(start, at_ - start);
        if (quoted.substr(1).starts_with(byteOrderMark)) // QJson would take it off
            return fail("request.not_utf8");
        if (!escaped && keys == nullptr)
            return true;
        const QString value = unquoted(quoted, escaped);
        if (value.isNull() || !value.isValidUtf16() || value.contains(QChar::Null)
            || value.startsWith(QChar::ByteOrderMark))
            return fail("request.not_utf8");
        if (keys != nullptr && keys->contains(value))
            return fail("request.duplicate_key");
        if (keys != nullptr)
            keys->insert(value);
        return true;
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
    int depth_ = 0;
    domain::KnownCode why_;
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
