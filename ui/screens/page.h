// SPDX-License-Identifier: Apache-2.0
// Page: what the shell asks of whatever it shows.
#pragma once

#include <QString>

class QWidget;

namespace ui {

class Page {
public:
    Page() = default;
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;
    virtual ~Page() = default;

    /// For the window's title, in the language that is spoken now.
    [[nodiscard]] virtual QString title() const = 0;
    /// Asks the service again for what is shown.
    virtual void refresh() {}
    /// Whether something was typed here that was not sent.
    [[nodiscard]] virtual bool holdsUnsentWork() const { return false; }
    /// Where the keyboard goes when the page opens; null for wherever Tab leads first.
    [[nodiscard]] virtual QWidget *entry() { return nullptr; }
};

} // namespace ui
