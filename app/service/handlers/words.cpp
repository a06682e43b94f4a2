// SPDX-License-Identifier: Apache-2.0
// The registry's choices as the contract's, and in words.
#include "service/handlers/words.h"

namespace service {

contract::InsuranceState stateOf(Standing standing)
{
    switch (standing) {
    case Standing::InService:
        return contract::InsuranceState::InService;
    case Standing::Pensioner:
        return contract::InsuranceState::Pensioner;
    case Standing::Stopped:
        return contract::InsuranceState::Stopped;
    case Standing::NotInsured:
        break;
    }
    return contract::InsuranceState::NeverInsured;
}

contract::EstablishmentState stateOf(EstablishmentStatus status)
{
    switch (status) {
    case EstablishmentStatus::Active:
        return contract::EstablishmentState::Active;
    case EstablishmentStatus::Suspended:
        return contract::EstablishmentState::Suspended;
    case EstablishmentStatus::Closing:
        return contract::EstablishmentState::Closing;
    case EstablishmentStatus::Closed:
        break;
    }
    return contract::EstablishmentState::Closed;
}

std::string wordsOf(LegalForm form, Language language)
{
    const bool arabic = language == Language::Arabic;
    switch (form) {
    case LegalForm::Sole:
        return arabic ? "مؤسسة فردية" : "Sole proprietorship";
    case LegalForm::Limited:
        return arabic ? "شركة ذات مسؤولية محدودة" : "Limited liability company";
    case LegalForm::JointStock:
        return arabic ? "شركة مساهمة" : "Joint-stock company";
    case LegalForm::Government:
        return arabic ? "جهة حكومية" : "Government body";
    case LegalForm::Foreign:
        return arabic ? "شركة أجنبية" : "Foreign company";
    case LegalForm::Charity:
        break;
    }
    return arabic ? "جمعية خيرية" : "Charity";
}

contract::SupervisorRole capacityOf(SupervisorRole role)
{
    switch (role) {
    case SupervisorRole::Owner:
        return contract::SupervisorRole::Owner;
    case SupervisorRole::Supervisor:
        return contract::SupervisorRole::Supervisor;
    case SupervisorRole::BranchSupervisor:
        break;
    }
    return contract::SupervisorRole::BranchSupervisor;
}

} // namespace service
