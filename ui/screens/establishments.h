// SPDX-License-Identifier: Apache-2.0
// Establishments: those that the person who is signed in supervises, and which of them they are working for now.
#pragma once

#include "contract/employer/establishments.h"
#include "session/session.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

class Establishments : public QObject {
    Q_OBJECT
public:
    explicit Establishments(session::Session &session, QObject *parent = nullptr);

    /// Asks for them, page after page.
    void load();
    void cancel() { running_.cancel(); }

    [[nodiscard]] const std::vector<contract::SupervisedEstablishment> &all() const { return all_; }
    /// The name of the person, in the language that is spoken now; empty until it is known.
    [[nodiscard]] QString supervisor() const;
    [[nodiscard]] const contract::SupervisedEstablishment *current() const;
    void choose(const domain::EstablishmentNo &number);

Q_SIGNALS:
    void loaded();
    void failed(const domain::Fault &fault);
    void chosen();

private:
    void ask(std::optional<domain::Line<80>> after);
    void take(const domain::Outcome<contract::EstablishmentList> &page, bool first);

    session::Session &session_;
    session::Running running_;
    unsigned round_ = 0; ///< an answer to an earlier question is not taken
    std::vector<contract::SupervisedEstablishment> all_;
    domain::Line<120> supervisor_;
    std::optional<domain::Line<120>> latinSupervisor_;
    domain::EstablishmentNo current_;
};

} // namespace ui
