// SPDX-License-Identifier: Apache-2.0
// Findings: all that the search finds, and where each leads.
#pragma once

#include "ui/kit/search_box.h"
#include "ui/screens/desk.h"

#include <optional>
#include <vector>

namespace ui {

class Establishments;

/// Where a finding leads: what stands behind its id. Of those from Service on, there are many: `which` tells.
struct Destination {
    enum class Kind {
        Home,
        Requests,
        Certificates,
        Verification,
        Entitlements,
        Account,
        Looks,
        Service,
        Help,
        Establishment,
        Certificate,
        Request
    };
    Kind kind = Kind::Home;
    QString which; ///< the service's id, the topic's key, or the number
};

/// Nothing for what is no finding's id.
[[nodiscard]] std::optional<Destination> destinationOf(const QString &id);

/// In the language that is spoken now. Without establishments, an individual's.
[[nodiscard]] std::vector<Finding> findingsFor(const Desk &desk, const Establishments *establishments);
/// What somebody means who pastes the number of a certificate or a request from a letter or a message.
[[nodiscard]] std::optional<Finding> findingNamed(const QString &typed);

} // namespace ui
