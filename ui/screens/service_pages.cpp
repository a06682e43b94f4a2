// SPDX-License-Identifier: Apache-2.0
// How the forms of one person are kept, filled and sent again.
#include "ui/screens/service_pages.h"

#include "contract/account/my_contact.h"
#include "form/faults.h"
#include "ui/direction.h"
#include "ui/kit/banner.h"
#include "ui/screens/establishments.h"
#include "ui/screens/service_page.h"
#include "ui/screens/tell.h"
#include "ui/screens/words.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ui {

ServicePages::ServicePages(
    Desk desk, const Establishments *establishments, QStackedWidget *stack, Banner *news, QObject *parent)
    : QObject(parent),
      desk_(std::move(desk)),
      establishments_(establishments),
      stack_(stack),
      news_(news)
{
    connect(news_, &Banner::acted, this, [this] {
        news_->hide();
        Q_EMIT wanted(newsOf_);
    });
    connect(news_, &Banner::dismissed, this, [this] { newsWords_.clear(); });
    connect(&desk_.drafts, &session::Drafts::opened, this, &ServicePages::takeUpDrafts);
}

ServicePage *ServicePages::begin(const QString &id)
{
    if (ServicePage *last = pages_.value(id); last != nullptr && last->isFinished()) {
        last->deleteLater();
        pages_.remove(id);
    }
    ServicePage *page = pageOf(id);
    if (page != nullptr) {
        page->offer(known());
        learnContact();
    }
    return page;
}

ServicePage *ServicePages::pageOf(const QString &id)
{
    const session::Service *service = desk_.catalogue.find(id);
    if (service == nullptr || !service->may.include(desk_.session.role()))
        return nullptr;
    ServicePage *page = pages_.value(id);
    if (page == nullptr) {
        page = new ServicePage(desk_, *service, stack_);
        pages_.insert(id, page);
        stack_->addWidget(page);
        connect(page, &ServicePage::filed, this, &ServicePages::filed);
        connect(page, &ServicePage::requestsWanted, this, &ServicePages::requestsWanted);
        connect(page, &ServicePage::certificatesWanted, this, &ServicePages::certificatesWanted);
        connect(page, &ServicePage::homeWanted, this, &ServicePages::homeWanted);
        connect(
            page, &ServicePage::arrived, this, [this, id](const QString &number) { tellThatItArrived(id, number); });
        connect(page, &ServicePage::notArrived, this, [this, id](const domain::Fault &fault) {
            tellThatItDidNot(id, fault);
        });
    }
    return page;
}

bool ServicePages::holdUnsentWork() const
{
    return std::any_of(pages_.begin(), pages_.end(), [](const ServicePage *page) { return page->holdsUnsentWork(); });
}

void ServicePages::learnContact()
{
    if (std::exchange(contactAsked_, true))
        return;
    desk_.session.call(contract::MyContact{}, this, [this](const domain::Outcome<contract::Contact> &answer) {
        if (!answer) {
            contactAsked_ = false; // this form's is typed; for the next it is asked again
            return;
        }
        if (answer->subscriberNo)
            contact_[QStringLiteral("subscriberNo")] = contract::toQString(answer->subscriberNo->text());
        if (answer->mobile)
            contact_[QStringLiteral("mobile")] = contract::toQString(answer->mobile->text());
        if (answer->email)
            contact_[QStringLiteral("email")] = contract::toQString(answer->email->text());
        for (ServicePage *page : std::as_const(pages_))
            page->offer(known());
    });
}

QHash<QString, QString> ServicePages::known() const
{
    QHash<QString, QString> all = contact_;
    all[QStringLiteral("language")] = desk_.settings.language(); // of a certificate
    if (establishments_ != nullptr && establishments_->current() != nullptr)
        all[QStringLiteral("establishment")] = contract::toQString(establishments_->current()->number.text());
    return all;
}

void ServicePages::takeUpDrafts()
{
    if (desk_.drafts.isOpening())
        return;
    const std::vector<session::Draft> drafts = desk_.drafts.all();
    for (const session::Draft &draft : drafts)
        if (draft.state == session::Draft::State::Sending
            && desk_.clock.now() - draft.changed < session::Drafts::repeatable)
            if (ServicePage *page = pageOf(draft.service))
                page->sendAgain();
}

void ServicePages::tellThatItArrived(const QString &id, const QString &number)
{
    tellNews(id, true, [title = desk_.catalogue.find(id)->title, number] {
        return tr("“%1” was on its way when the program ended. It has arrived, once; its number is %2.")
            .arg(wordsOf(title), ltr(number));
    });
}

void ServicePages::tellThatItDidNot(const QString &id, const domain::Fault &fault)
{
    tellNews(id, false, [title = desk_.catalogue.find(id)->title, fault] {
        return tr("“%1” was on its way when the program ended, and could not be sent again: %2")
            .arg(wordsOf(title), form::sentence(fault));
    });
}

void ServicePages::tellNews(const QString &id, bool good, std::function<QString()> words)
{
    newsOf_ = id;
    newsWords_.push_back(std::move(words));
    tell(news_, good ? Banner::Tone::Success : Banner::Tone::Warning, [this] {
        QStringList lines;
        for (const auto &each : newsWords_)
            lines.append(each());
        return lines.join(u'\n');
    });
}

} // namespace ui
