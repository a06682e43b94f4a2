// SPDX-License-Identifier: Apache-2.0
// Registering as a subscriber: who one is and how one is reached, a code, the registry's data to confirm.
#pragma once

#include "contract/account/channel.h"
#include "contract/account/new_password.h"
#include "contract/account/sign_in.h"
#include "contract/account/visual_code.h"
#include "contract/requests/receipt.h"
#include "domain/contact.h"
#include "domain/hijri.h"
#include "domain/identity.h"

namespace contract {

/// «النظام»: which of the three one belongs to. Old or new law is never asked: the record tells.
enum class InsuranceSystem : std::uint8_t { SocialInsurance, CivilPension, MilitaryPension };

constexpr auto choices(InsuranceSystem /*any*/)
{
    return std::array{
        choice(InsuranceSystem::SocialInsurance, "social_insurance", text("InsuranceSystem", "Social insurance")),
        choice(InsuranceSystem::CivilPension, "civil_pension", text("InsuranceSystem", "Civil pension")),
        choice(InsuranceSystem::MilitaryPension, "military_pension", text("InsuranceSystem", "Military pension")),
    };
}

enum class KnownBy : std::uint8_t { SubscriberNo, Birth };

constexpr auto choices(KnownBy /*any*/)
{
    return std::array{
        choice(KnownBy::SubscriberNo, "subscriber_no", text("KnownBy", "I have a subscriber number")),
        choice(KnownBy::Birth, "birth", text("KnownBy", "I have none: a beneficiary, or never insured")),
    };
}

enum class IdentityProof : std::uint8_t { NationalId, Iqama };

constexpr auto choices(IdentityProof /*any*/)
{
    return std::array{
        choice(IdentityProof::NationalId, "national_id", text("IdentityProof", "National ID (Saudi)")),
        choice(IdentityProof::Iqama, "iqama", text("IdentityProof", "Iqama (resident)")),
    };
}

/// Whoever it is and whatever is wrong, the answer is a challenge: whether a person is known, has an account, or has
/// another mobile in the registry is told to nobody but the owner of what was typed. A code is on its way only where all
/// of it is right.
struct RegisterSubscriber {
    using Reply = Challenge;
    static constexpr auto path = "/v1/account/registrations";
    static constexpr Roles may = Roles::anyone();

    KnownBy knownBy = KnownBy::SubscriberNo;
    domain::SubscriberNo subscriberNo;
    domain::Date born;
    InsuranceSystem system = InsuranceSystem::SocialInsurance;
    IdentityProof proof = IdentityProof::NationalId;
    domain::NationalId nationalId;
    domain::Iqama iqama;
    domain::Email email;
    domain::Email emailAgain;
    domain::Mobile mobile;
    domain::Mobile mobileAgain;
    Channel codeBy = Channel::Sms;
    domain::Secret password;
    domain::Secret passwordAgain;
    VisualAnswer visualCode;
    bool agreed = false;

    [[nodiscard]] domain::PersonId identity() const
    {
        return proof == IdentityProof::Iqama ? domain::PersonId(iqama) : domain::PersonId(nationalId);
    }

    static bool hasSubscriberNo(const RegisterSubscriber &call) { return call.knownBy == KnownBy::SubscriberNo; }
    static bool hasNone(const RegisterSubscriber &call) { return !hasSubscriberNo(call); }
    static bool isSaudi(const RegisterSubscriber &call) { return call.proof == IdentityProof::NationalId; }
    static bool isResident(const RegisterSubscriber &call) { return !isSaudi(call); }

    static domain::Outcome<domain::Done> mustBeAgreed(const bool &agreed, domain::Date today);
    /// A password that is made of what stands beside it.
    static domain::Outcome<domain::Done> check(const RegisterSubscriber &call, domain::Date today);

    static constexpr auto describe()
    {
        using R = RegisterSubscriber;
        return steps(
            step(text("RegisterSubscriber", "Who you are"),
                field("knownBy", &R::knownBy, text("RegisterSubscriber", "Registering with")),
                field("subscriberNo", &R::subscriberNo, text("SubscriberRecord", "Subscriber number"))
                    .hint(text("RegisterSubscriber", "9 digits; on any certificate or notice of yours"))
                    .when(hasSubscriberNo),
                field("born", &R::born, text("SubscriberRecord", "Date of birth")).when(hasNone),
                field("system", &R::system, text("RegisterSubscriber", "System")),
                field("proof", &R::proof, text("RegisterSubscriber", "Identity proof")),
                field("nationalId", &R::nationalId, text("RegisterSubscriber", "National ID number")).when(isSaudi),
                field("iqama", &R::iqama, text("RegisterSubscriber", "Iqama number")).when(isResident)),
            step(text("RegisterSubscriber", "How to reach you"),
                field("email", &R::email, text("Enquiry", "E-mail address"))
                    .hint(text("RegisterSubscriber", "Your user code is sent here")),
                field("emailAgain", &R::emailAgain, text("RegisterSubscriber", "Confirm the e-mail address"))
                    .repeats(&R::email),
                field("mobile", &R::mobile, text("Enquiry", "Mobile number"))
                    .hint(text("RegisterSubscriber", "The one registered in your name in Absher")),
                field("mobileAgain", &R::mobileAgain, text("RegisterSubscriber", "Confirm the mobile number"))
                    .repeats(&R::mobile),
                field("codeBy", &R::codeBy, text("RegisterSubscriber", "Send the activation code by"))
                    .hint(text("RegisterSubscriber",
                        "By e-mail only to the address that the registry has of you; by SMS otherwise"))),
            step(text("RegisterSubscriber", "Password"),
                field("password", &R::password, text("SignIn", "Password"))
                    .hint(text("RegisterSubscriber", "At least 8 characters; a few words that only you put together"))
                    .must(mustBeFitForAPassword),
                field("passwordAgain", &R::passwordAgain, text("RegisterSubscriber", "Confirm the password"))
                    .repeats(&R::password),
                field("visualCode", &R::visualCode, text("VisualCode", "Visual code")),
                field(
                    "agreed", &R::agreed, text("RegisterSubscriber", "I have read the terms of use and agree to them"))
                    .must(mustBeAgreed)));
    }
};

/// Sends a new code for the same registration, the same way; the old one stops working.
struct ResendRegistrationCode {
    using Reply = Challenge;
    static constexpr auto path = "/v1/account/registrations/resend";
    static constexpr Roles may = Roles::anyone();

    domain::Secret challenge;

    static constexpr auto describe()
    {
        return steps(step(text("ResendCode", "Send the code again"),
            field("challenge", &ResendRegistrationCode::challenge, text("Challenge", "Challenge"))));
    }
};

/// What the registry knows of whoever proved by the code that it is theirs.
struct RegistryData {
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    domain::PersonId identity;
    std::optional<domain::SubscriberNo> subscriberNo;
    domain::Line<60> nationality; ///< in the caller's language
    domain::Date born;
    domain::HijriDate bornHijri;
    Masked mobile;

    static constexpr auto describe()
    {
        return steps(step(text("SubscriberRecord", "Personal data"),
            field("name", &RegistryData::name, text("SubscriberRecord", "Name")),
            field("latinName", &RegistryData::latinName, text("SubscriberRecord", "Name in Latin letters")),
            field("identity", &RegistryData::identity, text("SubscriberRecord", "Identity number")),
            field("subscriberNo", &RegistryData::subscriberNo, text("SubscriberRecord", "Subscriber number")),
            field("nationality", &RegistryData::nationality, text("RegistryData", "Nationality")),
            field("born", &RegistryData::born, text("SubscriberRecord", "Date of birth")),
            field("bornHijri", &RegistryData::bornHijri, text("SubscriberRecord", "Hijri date of birth")),
            field("mobile", &RegistryData::mobile, text("SubscriberRecord", "Mobile"))));
    }
};

/// A wrong code, a used one and one that ran out answer alike: code.refused.
struct ConfirmRegistration {
    using Reply = RegistryData;
    static constexpr auto path = "/v1/account/registrations/confirm";
    static constexpr Roles may = Roles::anyone();

    domain::Secret challenge;
    domain::OneTimeCode code;

    static constexpr auto describe()
    {
        return steps(step(text("ConfirmSignIn", "Verification code"),
            field("challenge", &ConfirmRegistration::challenge, text("Challenge", "Challenge")),
            field("code", &ConfirmRegistration::code, text("ConfirmSignIn", "Verification code"))));
    }
};

enum class DataVerdict : std::uint8_t { Correct, NeedsCorrection };

constexpr auto choices(DataVerdict /*any*/)
{
    return std::array{
        choice(DataVerdict::Correct, "correct", text("DataVerdict", "My data are correct")),
        choice(DataVerdict::NeedsCorrection, "needs_correction", text("DataVerdict", "Something is to be corrected")),
    };
}

/// The account is there.
struct Activated {
    Masked sentTo;                              ///< the address that the user code went to
    std::optional<domain::Line<20>> correction; ///< the number of the request for it

    static constexpr auto describe()
    {
        return steps(step(text("Activated", "Your account"),
            field("sentTo", &Activated::sentTo, text("Activated", "Your user code was sent to")),
            field("correction", &Activated::correction, text("Activated", "Request for the correction"))));
    }
};

/// The last step, within a quarter of an hour of the code: the account is made, and what was flagged is filed.
struct ActivateAccount {
    using Reply = Activated;
    static constexpr auto path = "/v1/account/registrations/activate";
    static constexpr Roles may = Roles::anyone();

    domain::Secret challenge;
    DataVerdict verdict = DataVerdict::Correct;
    domain::Note<1000> correction;

    static bool isFlagged(const ActivateAccount &call) { return call.verdict == DataVerdict::NeedsCorrection; }

    static constexpr auto describe()
    {
        return steps(step(text("ActivateAccount", "Your data in the registry"),
            field("challenge", &ActivateAccount::challenge, text("Challenge", "Challenge")),
            field("verdict", &ActivateAccount::verdict, text("ActivateAccount", "Are these data correct?")),
            field("correction",
                &ActivateAccount::correction,
                text("DataCorrection", "What is wrong, and how it should be"))
                .when(isFlagged)));
    }
};

/// Filed with an activation, or at any time later.
struct DataCorrection {
    using Reply = Receipt;
    static constexpr auto path = "/v1/account/data-corrections";
    static constexpr Roles may{Role::Individual};
    static constexpr About about()
    {
        return {text("DataCorrection", "Correction of personal data"),
            text("DataCorrection", "Say what is wrong in your name, your dates or your numbers, and how it should be"),
            Menu::Requests,
            "edit"};
    }

    domain::Note<1000> correction;

    static constexpr auto describe()
    {
        return steps(step(text("DataCorrection", "The correction"),
            field("correction",
                &DataCorrection::correction,
                text("DataCorrection", "What is wrong, and how it should be"))
                .hint(text("DataCorrection", "As your identity document has it; the branch may ask for a copy"))));
    }
};

} // namespace contract
