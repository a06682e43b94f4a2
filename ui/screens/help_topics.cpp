// SPDX-License-Identifier: Apache-2.0
// The topics. What they say follows the organisation's published guides.
#include "ui/screens/help_topics.h"

#include "ui/direction.h"
#include "ui/screens/contact.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
namespace {

struct Topic {
    const char *key;
    const char *title;
    std::initializer_list<const char *> lines;
};

QString say(const char *words)
{
    return QCoreApplication::translate("Help", words);
}

// %1 is the unified number, %2 the site, as left-to-right islands.
const Topic topics[] = {
    {"sign-in",
        QT_TRANSLATE_NOOP("Help", "Signing in"),
        {QT_TRANSLATE_NOOP(
             "Help", "Choose who you are: an individual (contributor, beneficiary or pensioner) or an employer."),
            QT_TRANSLATE_NOOP("Help",
                "Write your user code, your national ID number or your iqama number, then your password. Spaces, dashes and Arabic-Indic digits are understood."),
            QT_TRANSLATE_NOOP("Help", "Then write the verification code that is sent to your mobile."),
            QT_TRANSLATE_NOOP("Help",
                "If you have no account yet, or have forgotten your password, follow the links below the button. Whoever gets no further calls the unified number %1.")}},
    {"code",
        QT_TRANSLATE_NOOP("Help", "The verification code"),
        {QT_TRANSLATE_NOOP("Help",
             "The code has 6 digits and goes to the mobile registered in your name in Absher and the national registry. It cannot be sent to another number."),
            QT_TRANSLATE_NOOP("Help",
                "It is valid for 5 minutes and can be tried 3 times. A new one can be sent after one minute, at most 5 in an hour; the old one then stops working."),
            QT_TRANSLATE_NOOP("Help", "If it does not arrive, check your number in Absher, then ask for a new code.")}},
    {"account",
        QT_TRANSLATE_NOOP("Help", "Protecting your account"),
        {QT_TRANSLATE_NOOP("Help",
             "Protecting your account is your own responsibility. Never share your password or a verification code: no employee will ask you for them."),
            QT_TRANSLATE_NOOP("Help", "Do not sign in over public Wi-Fi, and sign out when you have finished."),
            QT_TRANSLATE_NOOP("Help",
                "After 5 minutes without a key or a mouse movement the screen is locked; what you typed is kept. A minute before, a message lets you stay."),
            QT_TRANSLATE_NOOP("Help",
                "“Remember me” keeps your sign-in in the keychain of this computer, never your password. Use it on your own computer only.")}},
    {"establishments",
        QT_TRANSLATE_NOOP("Help", "More than one establishment"),
        {QT_TRANSLATE_NOOP("Help",
             "Whoever supervises several establishments changes between them at the top of the window, without signing out."),
            QT_TRANSLATE_NOOP("Help",
                "Ctrl+1 to Ctrl+9 go straight to one of the first nine. In a long list, write part of the name or number.")}},
    {"requests",
        QT_TRANSLATE_NOOP("Help", "Requests and their states"),
        {QT_TRANSLATE_NOOP("Help",
             "Each request that you submit gets a number. You find it under “My requests” with its state and with what you wrote."),
            QT_TRANSLATE_NOOP("Help",
                "Submitted: it has arrived. In progress: an employee is working on it. Returned: it needs something from you. Answered: the answer is there. Closed: it is finished."),
            QT_TRANSLATE_NOOP(
                "Help", "If the connection breaks off while you submit, try again: the request is filed once only.")}},
    {"hours",
        QT_TRANSLATE_NOOP("Help", "Opening hours and contact"),
        {QT_TRANSLATE_NOOP("Help",
             "The unified number %1 answers from Sunday to Thursday, from 8 in the morning to 4 in the afternoon."),
            QT_TRANSLATE_NOOP("Help", "The site is %2. On X the account is %3.")}},
    {"shortcuts",
        QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts"),
        {QT_TRANSLATE_NOOP("Help", "Ctrl+K: search for a service, a page or help."),
            QT_TRANSLATE_NOOP("Help", "F1: this help; Esc: back to where you were."),
            QT_TRANSLATE_NOOP("Help", "Alt+Home: the home page."),
            QT_TRANSLATE_NOOP("Help", "F5: load the page again."),
            QT_TRANSLATE_NOOP("Help", "Ctrl+1 to Ctrl+9: change to another establishment."),
            QT_TRANSLATE_NOOP("Help", "Ctrl++ and Ctrl+-: larger and smaller text; Ctrl+0: the usual size."),
            QT_TRANSLATE_NOOP("Help", "Ctrl+L: lock the screen."),
            QT_TRANSLATE_NOOP(
                "Help", "Tab and Shift+Tab: the next and the previous control. Escape: close what was opened.")}},
    {"glossary",
        QT_TRANSLATE_NOOP("Help", "Glossary"),
        {QT_TRANSLATE_NOOP(
             "Help", "Contributor: who is registered with social insurance and for whom contributions are paid."),
            QT_TRANSLATE_NOOP("Help", "Beneficiary: who receives a pension or a benefit."),
            QT_TRANSLATE_NOOP(
                "Help", "Establishment: the employer's file at social insurance; a branch has a number of its own."),
            QT_TRANSLATE_NOOP("Help", "Supervisor: who may act for an establishment in these services."),
            QT_TRANSLATE_NOOP("Help", "Subscriber number: your own number at social insurance."),
            QT_TRANSLATE_NOOP("Help", "Establishment number: the registration number of an establishment."),
            QT_TRANSLATE_NOOP("Help", "User code: 10 digits that begin with 9, with which you sign in."),
            QT_TRANSLATE_NOOP("Help", "Contribution period: the time from joining an establishment to leaving it."),
            QT_TRANSLATE_NOOP("Help", "Contributory wage: the wage from which contributions are reckoned."),
            QT_TRANSLATE_NOOP("Help", "SANED: insurance against unemployment.")}},
};

} // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> all;
    for (const Topic &topic : topics) {
        QStringList lines;
        for (const char *line : topic.lines)
            lines.append(say(line)
                             .replace(QLatin1String("%1"), ltr(QLatin1String(contact::telephone)))
                             .replace(QLatin1String("%2"), ltr(QLatin1String(contact::site)))
                             .replace(QLatin1String("%3"), ltr(QLatin1String(contact::account))));
        all.push_back({QLatin1String(topic.key), {"Help", topic.title}, lines.join(u'\n')});
    }
    return all;
}

} // namespace ui
