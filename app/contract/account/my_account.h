// SPDX-License-Identifier: Apache-2.0
// One's own account: its password, where it is signed in, the language of its notices, and who looked at one's data.
#pragma once

#include "contract/account/new_password.h"
#include "contract/masked.h"
#include "contract/moment.h"
#include "contract/nothing.h"
#include "contract/service.h"
#include "domain/identity.h"
#include "domain/text.h"

namespace contract {

/// A wrong old password answers as at signing in, and counts as a try there. Every other session ends, and the owner is
/// told.
struct ChangePassword {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/password";
    static constexpr Roles may{Role::Individual, Role::Employer};

    domain::Secret current;
    domain::Secret password;
    domain::Secret passwordAgain;

    /// password.unchanged
    static domain::Outcome<domain::Done> check(const ChangePassword &call, domain::Date today);

    static constexpr auto describe()
    {
        return steps(step(text("ChangePassword", "Change the password"),
            field("current", &ChangePassword::current, text("ChangePassword", "Current password")),
            field("password", &ChangePassword::password, text("ResetPassword", "New password"))
                .hint(text("RegisterSubscriber", "At least 8 characters; a few words that only you put together"))
                .must(mustBeFitForAPassword),
            field("passwordAgain", &ChangePassword::passwordAgain, text("RegisterSubscriber", "Confirm the password"))
                .repeats(&ChangePassword::password)));
    }
};

/// AsProgram: as the program speaks that brings a notice about.
enum class NoticeLanguage : std::uint8_t { AsProgram, Arabic, English };

constexpr auto choices(NoticeLanguage /*any*/)
{
    return std::array{
        choice(NoticeLanguage::AsProgram, "program", text("NoticeLanguage", "As the program speaks")),
        choice(NoticeLanguage::Arabic, "ar", text("NoticeLanguage", "Arabic")),
        choice(NoticeLanguage::English, "en", text("NoticeLanguage", "English")),
    };
}

/// One place where the account is signed in.
struct SessionBrief {
    domain::Line<80> device;  ///< as the program there called it
    domain::Line<64> address; ///< on the network, where it was opened
    Role as = Role::Individual;
    Moment opened;
    Moment seen;         ///< when it was last renewed
    bool isHere = false; ///< the one that asks

    static constexpr auto describe()
    {
        return steps(step(text("SessionBrief", "Session"),
            field("device", &SessionBrief::device, text("SessionBrief", "Device")),
            field("address", &SessionBrief::address, text("SessionBrief", "Network address")),
            field("as", &SessionBrief::as, text("Tokens", "Signed in as")),
            field("opened", &SessionBrief::opened, text("SessionBrief", "Signed in on")),
            field("seen", &SessionBrief::seen, text("SessionBrief", "Last used")),
            field("isHere", &SessionBrief::isHere, text("SessionBrief", "This device"))));
    }
};

struct AccountRecord {
    domain::UserCode userCode;
    std::optional<Masked> mobile;
    std::optional<Masked> email;
    NoticeLanguage language = NoticeLanguage::AsProgram;
    std::vector<SessionBrief> sessions; ///< the last used first, at most 100

    static constexpr auto describe()
    {
        return steps(step(text("AccountRecord", "My account"),
            field("userCode", &AccountRecord::userCode, text("AccountRecord", "User code")),
            field("mobile", &AccountRecord::mobile, text("SubscriberRecord", "Mobile")),
            field("email", &AccountRecord::email, text("SubscriberRecord", "E-mail")),
            field("language", &AccountRecord::language, text("AccountRecord", "Language of notices")),
            field("sessions", &AccountRecord::sessions, text("AccountRecord", "Sessions"))));
    }
};

struct MyAccount {
    using Reply = AccountRecord;
    static constexpr auto path = "/v1/account";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr auto effect = Effect::Read;

    static constexpr auto describe() { return steps(); }
};

/// Of all that is sent to the account.
struct ChooseNoticeLanguage {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/language";
    static constexpr Roles may{Role::Individual, Role::Employer};

    NoticeLanguage language = NoticeLanguage::AsProgram;

    static constexpr auto describe()
    {
        return steps(step(text("AccountRecord", "Language of notices"),
            field("language", &ChooseNoticeLanguage::language, text("AccountRecord", "Language of notices"))));
    }
};

/// Ends every session of the account, the one that asks as well.
struct SignOutEverywhere {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/sessions/end";
    static constexpr Roles may{Role::Individual, Role::Employer};

    static constexpr auto describe() { return steps(); }
};

/// Why somebody else saw data of a person.
enum class SeenFor : std::uint8_t { Establishment, Certificate };

constexpr auto choices(SeenFor /*any*/)
{
    return std::array{
        choice(SeenFor::Establishment,
            "establishment",
            text("SeenFor", "Your name among those who speak for an establishment")),
        choice(SeenFor::Certificate, "certificate", text("SeenFor", "A certificate of yours that was verified")),
    };
}

/// One look of somebody else at one's data, from the audit trail.
struct Look {
    Moment at;
    std::optional<domain::Line<120>> who; ///< nothing for somebody who was not signed in
    std::optional<domain::Line<120>> latinWho;
    SeenFor why = SeenFor::Establishment;
    domain::Line<40> what; ///< the number of the establishment or the certificate

    static constexpr auto describe()
    {
        return steps(step(text("Look", "A look at your data"),
            field("at", &Look::at, text("Look", "When")),
            field("who", &Look::who, text("Look", "Who")),
            field("latinWho", &Look::latinWho, text("SubscriberRecord", "Name in Latin letters")),
            field("why", &Look::why, text("Look", "Why")),
            field("what", &Look::what, text("Look", "Number"))));
    }
};

struct LookList {
    std::vector<Look> looks;
    std::optional<domain::Line<80>> next;

    static constexpr auto describe()
    {
        return steps(step(text("LookList", "Who looked at my data"),
            field("looks", &LookList::looks, text("LookList", "Looks")),
            field("next", &LookList::next, text("Page", "Next page"))));
    }
};

/// Every read of the caller's data by another, the newest first, 50 a page.
struct LooksAtMe {
    using Reply = LookList;
    static constexpr auto path = "/v1/account/looks";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr auto effect = Effect::Read;

    std::optional<domain::Line<80>> after;

    static constexpr auto describe()
    {
        return steps(
            step(text("LookList", "Who looked at my data"), field("after", &LooksAtMe::after, text("Page", "After"))));
    }
};

} // namespace contract
