// SPDX-License-Identifier: Apache-2.0
// What may be a new password: not short, not common, not made of the person's own data; nothing about its composition.
#include "domain/common_passwords.h"
#include "domain/digits.h"
#include "domain/password.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace domain {

namespace {

// A password as the keys it is typed with: small letters, ASCII digits, and of Arabic letters the Latin ones on the same
// keys (Arabic 101), so that "محمد" and "lpl]" are one, and "password" typed with the wrong layout is still itself.
struct Key {
    char32_t letter;
    char key;
};

constexpr Key arabicKeys[] = {
    {U'ض', 'q'},
    {U'ص', 'w'},
    {U'ث', 'e'},
    {U'ق', 'r'},
    {U'ف', 't'},
    {U'غ', 'y'},
    {U'ع', 'u'},
    {U'ه', 'i'},
    {U'خ', 'o'},
    {U'ح', 'p'},
    {U'ج', '['},
    {U'د', ']'},
    {U'ش', 'a'},
    {U'س', 's'},
    {U'ي', 'd'},
    {U'ب', 'f'},
    {U'ل', 'g'},
    {U'ا', 'h'},
    {U'أ', 'h'},
    {U'إ', 'h'},
    {U'آ', 'h'},
    {U'ت', 'j'},
    {U'ن', 'k'},
    {U'م', 'l'},
    {U'ك', ';'},
    {U'ط', '\''},
    {U'ئ', 'z'},
    {U'ء', 'x'},
    {U'ؤ', 'c'},
    {U'ر', 'v'},
    {U'ى', 'n'},
    {U'ة', 'm'},
    {U'و', ','},
    {U'ز', '.'},
    {U'ظ', '/'},
    {U'ذ', '`'},
};

char32_t keyOf(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c - U'A' + U'a';
    const auto *key = std::find_if(std::begin(arabicKeys), std::end(arabicKeys), [c](Key k) { return k.letter == c; });
    return key == std::end(arabicKeys) ? c : static_cast<char32_t>(key->key);
}

bool isUnwritten(char32_t c) // tatweel and vowel signs
{
    return c == 0x0640 || (c >= 0x064B && c <= 0x0652);
}

enum class LamAlef { TwoKeys, OneKey }; // لا can be typed either way

std::u32string keysOf(std::string_view text, LamAlef lamAlef = LamAlef::TwoKeys)
{
    std::u32string letters;
    const std::string plain = normalised(text);
    for (std::string_view rest = plain; !rest.empty();) {
        const char32_t c = takeCharacter(rest).value_or(0xFFFD);
        if (!isUnwritten(c))
            letters += c;
    }
    std::u32string keys;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool both = letters[i] == U'ل' && i + 1 < letters.size() && letters[i + 1] == U'ا';
        if (both && lamAlef == LamAlef::OneKey) {
            keys += U'b';
            ++i;
        } else {
            keys += keyOf(letters[i]);
        }
    }
    return keys;
}

using Keys = std::u32string_view;

bool isCommonWord(Keys keys)
{
    static const std::vector<std::u32string> words = [] {
        std::vector<std::u32string> sorted;
        for (const char *word : commonPasswords)
            sorted.push_back(keysOf(word));
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }();
    return std::binary_search(words.begin(), words.end(), keys);
}

// p@ssw0rd is password
bool isCommonWordDisguised(Keys keys)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 9> disguises{{{U'@', U'a'},
        {U'4', U'a'},
        {U'0', U'o'},
        {U'3', U'e'},
        {U'$', U's'},
        {U'5', U's'},
        {U'1', U'i'},
        {U'!', U'i'},
        {U'7', U't'}}};
    std::u32string bare(keys);
    for (char32_t &c : bare)
        for (const auto &[sign, letter] : disguises)
            if (c == sign)
                c = letter;
    return isCommonWord(keys) || (bare != keys && isCommonWord(bare));
}

// One step up, or one down, or none from each key to the next: 12345678, zyxwvuts, aaaaaaaa.
bool isSequence(Keys keys)
{
    for (const int step : {0, 1, -1}) {
        bool all = true;
        for (std::size_t i = 1; i < keys.size() && all; ++i) {
            const int jump = static_cast<int>(keys[i]) - static_cast<int>(keys[i - 1]);
            const bool wraps = step != 0 && jump == -9 * step && (keys[i] == U'0' || keys[i] == U'9');
            all = jump == step || wraps;
        }
        if (all)
            return true;
    }
    return false;
}

bool isAlongTheKeyboard(Keys keys)
{
    for (const Keys row : {Keys(U"`1234567890-="),
             Keys(U"qwertyuiop[]asdfghjkl;'zxcvbnm,./"),
             Keys(U"qwertyuiopasdfghjklzxcvbnm"),
             Keys(U"1q2w3e4r5t6y7u8i9o0p"),
             Keys(U"q1w2e3r4t5y6u7i8o9p0"),
             Keys(U"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol."),
             Keys(U"qazwsxedcrfvtgbyhnujmikolp"),
             Keys(U"qweasdzxcrtyfghvbn"),
             Keys(U"147258369"),
             Keys(U"741852963")}) {
        const std::u32string back(row.rbegin(), row.rend());
        if (row.find(keys) != Keys::npos || Keys(back).find(keys) != Keys::npos)
            return true;
    }
    return false;
}

bool isPattern(Keys keys)
{
    return isSequence(keys) || isAlongTheKeyboard(keys);
}

// abcabcabc, 12121212, passwordpassword
bool isRepetition(Keys keys)
{
    for (std::size_t length = 1; length <= keys.size() / 2; ++length) {
        const Keys once = keys.substr(0, length);
        bool all = keys.size() % length == 0;
        for (std::size_t at = length; at < keys.size() && all; at += length)
            all = keys.substr(at, length) == once;
        if (all && (length <= 4 || isPattern(once) || isCommonWordDisguised(once)))
            return true;
    }
    return false;
}

bool isFiller(char32_t c)
{
    return Keys(U"0123456789!@#$%^&*_+-=?~. ").find(c) != Keys::npos;
}

// Nothing that helps: signs with at most four figures, or any number of them in a row.
bool isTrifle(Keys keys)
{
    const auto figures = std::count_if(keys.begin(), keys.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
    return std::all_of(keys.begin(), keys.end(), isFiller) && (figures <= 4 || isPattern(keys) || isRepetition(keys));
}

bool isCommonPart(Keys keys)
{
    constexpr std::size_t longest = 32; // keeps the work small for a long row of figures; no word is longer
    return keys.size() <= longest && (isCommonWordDisguised(keys) || (keys.size() >= 4 && isPattern(keys)));
}

// A common word, with trifles before or after it.
bool isCommonWithTrifles(Keys keys)
{
    for (std::size_t head = 0; head < keys.size() && (head == 0 || isFiller(keys[head - 1])); ++head)
        for (std::size_t tail = 0; head + tail < keys.size() && (tail == 0 || isFiller(keys[keys.size() - tail]));
             ++tail) {
            const Keys word = keys.substr(head, keys.size() - head - tail);
            if (isCommonPart(word) && isTrifle(keys.substr(0, head)) && isTrifle(keys.substr(keys.size() - tail)))
                return true;
        }
    return false;
}

// The pieces that a name, an address, a number or a date falls into.
std::vector<std::u32string> piecesOf(std::string_view datum)
{
    std::vector<std::u32string> pieces(1);
    const std::string plain = normalised(datum);
    for (std::string_view rest = plain; !rest.empty();) {
        const std::string_view before = rest;
        const char32_t c = takeCharacter(rest).value_or(U' ');
        const bool letter = c >= 0x80
                                ? !isWhiteSpace(c)
                                : (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        if (letter)
            pieces.back() += keysOf(before.substr(0, before.size() - rest.size()));
        else if (!pieces.back().empty())
            pieces.emplace_back();
    }
    return pieces;
}

std::u32string joined(const std::vector<std::u32string> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), std::u32string());
}

void strike(std::vector<bool> &own, Keys keys, Keys part, std::size_t shortest)
{
    if (part.size() < shortest)
        return;
    for (std::size_t at = keys.find(part); at != Keys::npos; at = keys.find(part, at + 1))
        std::fill_n(own.begin() + static_cast<std::ptrdiff_t>(at), part.size(), true);
}

// Takes out of the password whatever also stands in the data (names of three letters, else four in a row); what is
// left must not be next to nothing.
bool isMadeOf(Keys keys, std::span<const std::string> ownData)
{
    constexpr std::size_t shortestName = 3;
    constexpr std::size_t inARow = 4;
    constexpr std::ptrdiff_t enoughLeft = 4;
    std::vector<bool> own(keys.size(), false);
    for (const std::string &datum : ownData) {
        const std::vector<std::u32string> pieces = piecesOf(datum);
        for (const std::u32string &piece : pieces)
            strike(own, keys, piece, shortestName);
        const std::u32string whole = joined(pieces);
        for (std::size_t at = 0; at + inARow <= keys.size(); ++at)
            if (whole.find(keys.substr(at, inARow)) != std::u32string::npos)
                std::fill_n(own.begin() + static_cast<std::ptrdiff_t>(at), inARow, true);
    }
    const bool anyOwn = std::find(own.begin(), own.end(), true) != own.end();
    return anyOwn && std::count(own.begin(), own.end(), false) < enoughLeft;
}

} // namespace

bool isCommonPassword(std::string_view password)
{
    for (const LamAlef lamAlef : {LamAlef::TwoKeys, LamAlef::OneKey}) {
        const std::u32string keys = keysOf(password, lamAlef);
        if (isPattern(keys) || isRepetition(keys) || isCommonWithTrifles(keys) || isTrifle(keys))
            return true;
    }
    return false;
}

Outcome<Done> mayBePassword(const Secret &secret, std::span<const std::string> ownData)
{
    const std::size_t characters = characterCount(secret.reveal());
    if (characters < shortestPassword)
        return refuse("password.too_short", {}, static_cast<std::int64_t>(shortestPassword));
    if (characters > longestPassword)
        return refuse("password.too_long", {}, static_cast<std::int64_t>(longestPassword));
    if (isCommonPassword(secret.reveal()))
        return refuse("password.common");
    // Asked twice, so that neither signs strewn in ("1985/03/25") nor letters typed as signs ("lpl]") hide anything.
    if (isMadeOf(keysOf(secret.reveal()), ownData) || isMadeOf(joined(piecesOf(secret.reveal())), ownData))
        return refuse("password.own_data");
    return Done{};
}

} // namespace domain
