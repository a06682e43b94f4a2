# SPDX-License-Identifier: Apache-2.0
# Every fuzzer: a line for each type that has a parse(), a source of its own for each other way in.

# NAME HEADER TYPE: harness/value.cpp, compiled for that type.
set(taminat_fuzzed_values
    "national_id|domain/identity.h|domain::NationalId"
    "iqama|domain/identity.h|domain::Iqama"
    "person_id|domain/identity.h|domain::PersonId"
    "subscriber_no|domain/identity.h|domain::SubscriberNo"
    "establishment_no|domain/identity.h|domain::EstablishmentNo"
    "unified_no|domain/identity.h|domain::UnifiedNo"
    "border_no|domain/identity.h|domain::BorderNo"
    "commercial_registration|domain/identity.h|domain::CommercialRegistration"
    "user_code|domain/identity.h|domain::UserCode"
    "user_name|domain/identity.h|domain::UserName"
    "mobile|domain/contact.h|domain::Mobile"
    "email|domain/contact.h|domain::Email"
    "iban|domain/contact.h|domain::Iban"
    "short_address|domain/address.h|domain::ShortAddress"
    "postal_code|domain/address.h|domain::DigitsOf<5>"
    "arabic_name|domain/name.h|domain::ArabicName"
    "latin_name|domain/name.h|domain::LatinName"
    "money|domain/money.h|domain::Money"
    "date|domain/calendar.h|domain::Date"
    "month|domain/calendar.h|domain::Month"
    "hijri_date|domain/hijri.h|domain::HijriDate"
    "line|domain/text.h|domain::Line<20>"
    "note|domain/text.h|domain::Note<40>"
    "secret|domain/password.h|domain::Secret"
    "one_time_code|domain/password.h|domain::OneTimeCode"
    "moment|contract/moment.h|contract::Moment"
    "masked|contract/masked.h|contract::Masked"
    "reset_code|contract/account/reset_code.h|contract::ResetCode"
    "visual_answer|contract/account/visual_code.h|contract::VisualAnswer"
    "certificate_no|contract/certificate/number.h|contract::CertificateNo"
    "certificate_payload|contract/certificate/payload.h|contract::Payload")

# NAME: harness/NAME.cpp
set(taminat_fuzzed_others typed_money characters new_password json calls problem)

set(taminat_fuzzers ${taminat_fuzzed_others})
foreach(value IN LISTS taminat_fuzzed_values)
    string(REGEX REPLACE "\\|.*" "" name "${value}")
    list(APPEND taminat_fuzzers "${name}")
endforeach()
list(SORT taminat_fuzzers)
