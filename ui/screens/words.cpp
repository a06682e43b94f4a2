// SPDX-License-Identifier: Apache-2.0
// Words, icons and tones of what the contract names.
#include "ui/screens/words.h"

#include "contract/codec.h"

#include <QGuiApplication>

namespace ui {

QString called(const domain::Line<120> &name, const std::optional<domain::Line<120>> &latinName)
{
    const bool latin = latinName && QGuiApplication::layoutDirection() == Qt::LeftToRight;
    return contract::toQString(latin ? latinName->text() : name.text());
}

Icon iconNamed(const QString &name)
{
    static const struct {
        const char *name;
        Icon icon;
    } icons[] = {{"inbox", Icon::Inbox},
        {"user", Icon::User},
        {"users", Icon::Users},
        {"building", Icon::Building},
        {"document", Icon::Document},
        {"wallet", Icon::Wallet},
        {"briefcase", Icon::Briefcase},
        {"shield", Icon::Shield},
        {"phone", Icon::Phone},
        {"mail", Icon::Mail},
        {"calendar", Icon::Calendar},
        {"help", Icon::Help},
        {"edit", Icon::Edit},
        {"plus", Icon::Plus},
        {"download", Icon::Download},
        {"clock", Icon::Clock},
        {"certificate", Icon::Certificate}};
    for (const auto &each : icons)
        if (name == QLatin1String(each.name))
            return each.icon;
    return Icon::Document;
}

Banner::Tone toneOf(contract::RequestState state)
{
    switch (state) {
    case contract::RequestState::Answered:
        return Banner::Tone::Success;
    case contract::RequestState::Returned:
        return Banner::Tone::Warning;
    case contract::RequestState::Submitted:
    case contract::RequestState::InProgress:
    case contract::RequestState::Closed:
        break;
    }
    return Banner::Tone::Info;
}

Banner::Tone toneOf(contract::InsuranceState state)
{
    switch (state) {
    case contract::InsuranceState::InService:
    case contract::InsuranceState::Pensioner:
        return Banner::Tone::Success;
    case contract::InsuranceState::Stopped:
        return Banner::Tone::Warning;
    case contract::InsuranceState::NeverInsured:
        break;
    }
    return Banner::Tone::Info;
}

Banner::Tone toneOf(contract::EstablishmentState state)
{
    switch (state) {
    case contract::EstablishmentState::Active:
        return Banner::Tone::Success;
    case contract::EstablishmentState::Suspended:
        return Banner::Tone::Danger;
    case contract::EstablishmentState::Closing:
    case contract::EstablishmentState::Closed:
        break;
    }
    return Banner::Tone::Warning;
}

Banner::Tone toneOf(contract::CertificateState state)
{
    switch (state) {
    case contract::CertificateState::Valid:
        return Banner::Tone::Success;
    case contract::CertificateState::Expired:
        return Banner::Tone::Warning;
    case contract::CertificateState::Cancelled:
        break;
    }
    return Banner::Tone::Danger;
}

} // namespace ui
