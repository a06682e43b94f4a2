// SPDX-License-Identifier: Apache-2.0
// What an employer sees at home: the establishments they supervise, and one of them with its supervisors.
#pragma once

#include "contract/masked.h"
#include "contract/service.h"
#include "domain/identity.h"
#include "domain/text.h"

namespace contract {

struct EstablishmentBrief {
    domain::EstablishmentNo number;
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    bool isBranch = false;

    static constexpr auto describe()
    {
        return steps(step(text("EstablishmentBrief", "Establishment"),
            field("number", &EstablishmentBrief::number, text("EstablishmentBrief", "Establishment number")),
            field("name", &EstablishmentBrief::name, text("EstablishmentBrief", "Name")),
            field("latinName", &EstablishmentBrief::latinName, text("EstablishmentRecord", "Name in Latin letters")),
            field("isBranch", &EstablishmentBrief::isBranch, text("EstablishmentBrief", "Branch"))));
    }
};

enum class SupervisorRole : std::uint8_t { Owner, Supervisor, BranchSupervisor };

constexpr auto choices(SupervisorRole /*any*/)
{
    return std::array{
        choice(SupervisorRole::Owner, "owner", text("SupervisorRole", "Owner")),
        choice(SupervisorRole::Supervisor, "supervisor", text("SupervisorRole", "Establishment supervisor")),
        choice(SupervisorRole::BranchSupervisor, "branch_supervisor", text("SupervisorRole", "Branch supervisor")),
    };
}

/// One that the person who is signed in speaks for, and in which capacity.
struct SupervisedEstablishment {
    domain::EstablishmentNo number;
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    bool isBranch = false;
    SupervisorRole role = SupervisorRole::Supervisor;

    static constexpr auto describe()
    {
        return steps(step(text("EstablishmentBrief", "Establishment"),
            field("number", &SupervisedEstablishment::number, text("EstablishmentBrief", "Establishment number")),
            field("name", &SupervisedEstablishment::name, text("EstablishmentBrief", "Name")),
            field(
                "latinName", &SupervisedEstablishment::latinName, text("EstablishmentRecord", "Name in Latin letters")),
            field("isBranch", &SupervisedEstablishment::isBranch, text("EstablishmentBrief", "Branch")),
            field("role", &SupervisedEstablishment::role, text("SupervisorEntry", "Capacity"))));
    }
};

struct EstablishmentList {
    domain::Line<120> supervisor; ///< the name of the person who is signed in
    std::optional<domain::Line<120>> latinSupervisor;
    std::vector<SupervisedEstablishment> establishments;
    std::optional<domain::Line<80>> next; ///< the cursor of the next page, absent on the last

    static constexpr auto describe()
    {
        return steps(step(text("EstablishmentList", "My establishments"),
            field("supervisor", &EstablishmentList::supervisor, text("EstablishmentList", "Supervisor")),
            field("latinSupervisor",
                &EstablishmentList::latinSupervisor,
                text("EstablishmentRecord", "Name in Latin letters")),
            field("establishments", &EstablishmentList::establishments, text("EstablishmentList", "Establishments")),
            field("next", &EstablishmentList::next, text("Page", "Next page"))));
    }
};

/// By number, 50 a page.
struct MyEstablishments {
    using Reply = EstablishmentList;
    static constexpr auto path = "/v1/employer/establishments";
    static constexpr Roles may{Role::Employer};
    static constexpr auto effect = Effect::Read;

    std::optional<domain::Line<80>> after; ///< a cursor that an earlier page gave

    static constexpr auto describe()
    {
        return steps(step(text("EstablishmentList", "My establishments"),
            field("after", &MyEstablishments::after, text("Page", "After"))));
    }
};

struct SupervisorEntry {
    domain::Line<120> name;
    Masked identity;
    SupervisorRole role = SupervisorRole::Supervisor;
    domain::Date since;

    static constexpr auto describe()
    {
        return steps(step(text("SupervisorEntry", "Supervisor"),
            field("name", &SupervisorEntry::name, text("SupervisorEntry", "Name")),
            field("identity", &SupervisorEntry::identity, text("SupervisorEntry", "Identity number")),
            field("role", &SupervisorEntry::role, text("SupervisorEntry", "Capacity")),
            field("since", &SupervisorEntry::since, text("SupervisorEntry", "Since"))));
    }
};

enum class EstablishmentState : std::uint8_t { Active, Suspended, Closing, Closed };

constexpr auto choices(EstablishmentState /*any*/)
{
    return std::array{
        choice(EstablishmentState::Active, "active", text("EstablishmentState", "Active")),
        choice(EstablishmentState::Suspended, "suspended", text("EstablishmentState", "Suspended")),
        choice(EstablishmentState::Closing, "closing", text("EstablishmentState", "Closing")),
        choice(EstablishmentState::Closed, "closed", text("EstablishmentState", "Closed")),
    };
}

struct EstablishmentRecord {
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    domain::EstablishmentNo number;
    std::optional<domain::UnifiedNo> unifiedNo;
    std::optional<domain::Line<20>> commercialRegistration;
    domain::Line<60> legalForm;
    domain::Line<120> activity;
    domain::Line<60> city;
    domain::Line<60> office;
    domain::Date registered;
    EstablishmentState state = EstablishmentState::Active;
    std::optional<EstablishmentBrief> parent; ///< of a branch
    std::int32_t saudis = 0;                  ///< active contributors
    std::int32_t nonSaudis = 0;
    std::vector<SupervisorEntry> supervisors;

    static constexpr auto describe()
    {
        return steps(
            step(text("EstablishmentRecord", "Establishment"),
                field("name", &EstablishmentRecord::name, text("EstablishmentRecord", "Name")),
                field(
                    "latinName", &EstablishmentRecord::latinName, text("EstablishmentRecord", "Name in Latin letters")),
                field("number", &EstablishmentRecord::number, text("EstablishmentRecord", "Establishment number")),
                field("unifiedNo",
                    &EstablishmentRecord::unifiedNo,
                    text("EstablishmentRecord", "Unified national number")),
                field("commercialRegistration",
                    &EstablishmentRecord::commercialRegistration,
                    text("EstablishmentRecord", "Commercial registration")),
                field("legalForm", &EstablishmentRecord::legalForm, text("EstablishmentRecord", "Legal form")),
                field("activity", &EstablishmentRecord::activity, text("EstablishmentRecord", "Activity")),
                field("city", &EstablishmentRecord::city, text("EstablishmentRecord", "City")),
                field("office", &EstablishmentRecord::office, text("EstablishmentRecord", "Insurance office")),
                field("registered", &EstablishmentRecord::registered, text("EstablishmentRecord", "Registered on")),
                field("state", &EstablishmentRecord::state, text("EstablishmentRecord", "State")),
                field("parent", &EstablishmentRecord::parent, text("EstablishmentRecord", "Main establishment"))),
            step(text("EstablishmentRecord", "Contributors"),
                field("saudis", &EstablishmentRecord::saudis, text("EstablishmentRecord", "Saudi contributors")),
                field("nonSaudis",
                    &EstablishmentRecord::nonSaudis,
                    text("EstablishmentRecord", "Non-Saudi contributors"))),
            step(text("EstablishmentRecord", "Supervisors"),
                field("supervisors", &EstablishmentRecord::supervisors, text("EstablishmentRecord", "Supervisors"))));
    }
};

struct OneEstablishment {
    using Reply = EstablishmentRecord;
    static constexpr auto path = "/v1/employer/establishment";
    static constexpr Roles may{Role::Employer};
    static constexpr auto scope = Scope::Establishment;
    static constexpr auto effect = Effect::Read;

    domain::EstablishmentNo establishment;

    static constexpr auto describe()
    {
        return steps(step(text("EstablishmentRecord", "Establishment"),
            field("establishment",
                &OneEstablishment::establishment,
                text("EstablishmentRecord", "Establishment number"))));
    }
};

} // namespace contract
