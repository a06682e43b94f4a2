// SPDX-License-Identifier: Apache-2.0
// Appearance: the language, the theme and the size of text that the settings ask for, now and whenever they change.
#pragma once

#include "session/settings.h"
#include "ui/direction.h"
#include "ui/theme.h"

class QApplication;

namespace client {

class Appearance {
public:
    /// The settings must outlive it.
    Appearance(QApplication &application, const session::Settings &settings);
    Appearance(const Appearance &) = delete;
    Appearance &operator=(const Appearance &) = delete;

private:
    void dress();

    const session::Settings &settings_;
    ui::Speech speech_;
    ui::Theme theme_;
};

} // namespace client
