// SPDX-License-Identifier: Apache-2.0
// Certificates of every kind and size for the tests of print, issued and signed as real ones are.
#pragma once

#include "contract/certificate/embedding.h"
#include "print/words.h"

#include <cstdint>

namespace support {

/// The compiled words of both languages.
[[nodiscard]] print::Dictionaries dictionaries();

struct Sample {
    contract::CertificateType type = contract::CertificateType::PeriodsAndWages;
    contract::CertificateLanguage language = contract::CertificateLanguage::Arabic;
    int periods = 3;
    std::uint32_t seed = 1; ///< names and amounts follow from it
    bool longNames = false; ///< as long as they may be
    bool specimen = true;
};
[[nodiscard]] contract::CertificateBody sampleBody(const Sample &sample);
[[nodiscard]] contract::Embedded issuedSample(const Sample &sample);

} // namespace support
