// SPDX-License-Identifier: Apache-2.0
// The opening hours in words.
#include "ui/screens/contact.h"

#include <QCoreApplication>

namespace ui::contact {

QString hours()
{
    return QCoreApplication::translate("Contact", "Sunday to Thursday, 8 in the morning to 4 in the afternoon");
}

} // namespace ui::contact
