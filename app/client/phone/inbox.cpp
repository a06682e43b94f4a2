// SPDX-License-Identifier: Apache-2.0
// One question after the other: the next is asked a second after the last was answered.
#include "client/phone/inbox.h"

namespace client {

Inbox::Inbox(net::Transport &transport, ui::PhoneWindow &phone) : api_(transport), phone_(phone)
{
    again_.setSingleShot(true);
    again_.setInterval(1000);
    connect(&again_, &QTimer::timeout, this, &Inbox::ask);
}

void Inbox::start()
{
    ask();
}

void Inbox::ask()
{
    api_.call(contract::LocalMessages{last_},
        {},
        {},
        this,
        [this](const domain::Outcome<contract::LocalMessageList> &answer) {
            if (answer) {
                if (!answer->messages.empty())
                    last_ = answer->messages.back().number;
                phone_.add(answer->messages);
            } else {
                phone_.setFault(answer.fault());
            }
            again_.start();
        });
}

} // namespace client
