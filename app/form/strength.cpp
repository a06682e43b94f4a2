// SPDX-License-Identifier: Apache-2.0
// What zxcvbn makes of a password.
#include "form/strength.h"

#include "domain/password.h"

#include <zxcvbn.h>

#include <algorithm>
#include <string>
#include <vector>

namespace form {

Strength strengthOf(const QString &password, const QStringList &own)
{
    if (password.isEmpty())
        return Strength::None;
    // Matching grows with the square of the length and more; nothing after this many makes a password weaker.
    constexpr qsizetype enough = 64;
    std::string typed = password.left(enough).toStdString();
    std::vector<std::string> words;
    for (const QString &each : own)
        for (const QString &word : each.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.push_back(word.toLower().toStdString());
    std::vector<const char *> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const std::string &word : words)
        dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);
    const double bits = ZxcvbnMatch(typed.c_str(), dictionary.data(), nullptr);
    const bool fit = domain::Secret::parse(typed)
                         .then([](const domain::Secret &secret) { return domain::mayBePassword(secret, {}); })
                         .ok();
    domain::wipe(typed);
    if (!fit)
        return Strength::VeryWeak;
    // zxcvbn's own steps: 10^6, 10^8, 10^10 and 10^14 guesses.
    constexpr double steps[] = {19.9, 26.6, 33.2, 46.5};
    const auto reached =
        std::count_if(std::begin(steps), std::end(steps), [bits](double step) { return bits >= step; });
    constexpr Strength strengths[] = {
        Strength::VeryWeak, Strength::Weak, Strength::Fair, Strength::Strong, Strength::VeryStrong};
    return strengths[reached];
}

} // namespace form
