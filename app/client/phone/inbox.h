// SPDX-License-Identifier: Apache-2.0
// Inbox: asks the service each second for the messages that came since, and puts them on the phone.
#pragma once

#include "contract/local/messages.h"
#include "net/api.h"
#include "ui/screens/phone_window.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace client {

class Inbox : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    Inbox(net::Transport &transport, ui::PhoneWindow &phone);
    void start();

private:
    void ask();

    net::Api api_;
    ui::PhoneWindow &phone_;
    QTimer again_;
    std::optional<std::int64_t> last_;
};

} // namespace client
