// SPDX-License-Identifier: Apache-2.0
// Letterhead: what stands around every page of a certificate: border, mark, number, dates, code, foot.
#pragma once

#include "print/page.h"
#include "print/words.h"

#include <string>

namespace print {

class Letterhead {
public:
    Letterhead(const contract::CertificateBody &body, std::string payload, const Words &words);

    /// Paints what stands on the page of this number (from 0) before its content, and gives the room that is left.
    [[nodiscard]] QRectF begin(Page &page, std::size_t number) const;
    /// Writes the foot of a page, once it is known how many there are.
    void finish(Page &page, std::size_t number, std::size_t of) const;

private:
    void border(Page &page) const;
    void facts(Page &page) const;
    void proof(Page &page) const;

    const contract::CertificateBody &body_;
    std::string payload_;
    Words words_;
};

/// The mark of the house with its name in both languages, at the leading corner of a page, so far from its edge.
void writeHouse(Page &page, qreal inset, const Words &words);

/// "1448/06/11 هـ (2026/11/21 م)", in English "2026/11/21 (1448/06/11 AH)": as the certificate keeps it, nothing computed.
struct DateWords {
    QString first;
    QString second; ///< empty outside the Umm al-Qura calendar
};
[[nodiscard]] DateWords dateWords(const contract::CertificateDate &date, const Words &words);
[[nodiscard]] QString bothDates(const contract::CertificateDate &date, const Words &words);

} // namespace print
