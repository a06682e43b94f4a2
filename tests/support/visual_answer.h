// SPDX-License-Identifier: Apache-2.0
// The sum that a visual code asks for in words, as a person would reckon it.
#pragma once

#include <QString>
#include <QStringList>

namespace support {

/// 0 where the question is not understood.
inline int sumAskedFor(const QString &question)
{
    static const QStringList numbers[] = {{QStringLiteral("واحد"),
                                              QStringLiteral("اثنان"),
                                              QStringLiteral("ثلاثة"),
                                              QStringLiteral("أربعة"),
                                              QStringLiteral("خمسة"),
                                              QStringLiteral("ستة"),
                                              QStringLiteral("سبعة"),
                                              QStringLiteral("ثمانية"),
                                              QStringLiteral("تسعة"),
                                              QStringLiteral("عشرة"),
                                              QStringLiteral("أحد عشر"),
                                              QStringLiteral("اثنا عشر"),
                                              QStringLiteral("ثلاثة عشر"),
                                              QStringLiteral("أربعة عشر"),
                                              QStringLiteral("خمسة عشر"),
                                              QStringLiteral("ستة عشر"),
                                              QStringLiteral("سبعة عشر"),
                                              QStringLiteral("ثمانية عشر"),
                                              QStringLiteral("تسعة عشر"),
                                              QStringLiteral("عشرون")},
        {QStringLiteral("one"),
            QStringLiteral("two"),
            QStringLiteral("three"),
            QStringLiteral("four"),
            QStringLiteral("five"),
            QStringLiteral("six"),
            QStringLiteral("seven"),
            QStringLiteral("eight"),
            QStringLiteral("nine"),
            QStringLiteral("ten"),
            QStringLiteral("eleven"),
            QStringLiteral("twelve"),
            QStringLiteral("thirteen"),
            QStringLiteral("fourteen"),
            QStringLiteral("fifteen"),
            QStringLiteral("sixteen"),
            QStringLiteral("seventeen"),
            QStringLiteral("eighteen"),
            QStringLiteral("nineteen"),
            QStringLiteral("twenty")}};
    const struct {
        QString start, between, end;
    } forms[] = {{QStringLiteral("ما مجموع "), QStringLiteral(" و"), QStringLiteral("؟")},
        {QStringLiteral("What is "), QStringLiteral(" plus "), QStringLiteral("?")}};
    for (std::size_t language = 0; language < 2; ++language) {
        const auto &form = forms[language];
        if (!question.startsWith(form.start) || !question.endsWith(form.end))
            continue;
        const QString terms = question.mid(form.start.size(), question.size() - form.start.size() - form.end.size());
        const qsizetype middle = terms.indexOf(form.between);
        const qsizetype first = numbers[language].indexOf(terms.left(middle));
        const qsizetype second = numbers[language].indexOf(terms.mid(middle + form.between.size()));
        if (middle > 0 && first >= 0 && second >= 0)
            return static_cast<int>(first + 1 + second + 1);
    }
    return 0;
}

} // namespace support
