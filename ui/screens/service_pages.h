// SPDX-License-Identifier: Apache-2.0
// ServicePages: the pages of the services: made when first wanted, each with what is typed on it, filled with what is
// known of the person; and what became of a form that was on its way when the program ended.
#pragma once

#include "ui/screens/desk.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

class QStackedWidget;

namespace ui {

class Banner;
class Establishments;
class ServicePage;

class ServicePages : public QObject {
    Q_OBJECT
public:
    /// The pages stand among `stack`'s; `news` is where it is told what became of a form. Without establishments, an
    /// individual's. All must outlive it.
    ServicePages(Desk desk, const Establishments *establishments, QStackedWidget *stack, Banner *news, QObject *parent);

    /// The page to fill in: a finished one makes room for a new one. Null for a service that this person has not.
    [[nodiscard]] ServicePage *begin(const QString &id);
    /// The page as it stands.
    [[nodiscard]] ServicePage *standing(const QString &id) const { return pages_.value(id); }
    [[nodiscard]] bool holdUnsentWork() const;
    /// What was on its way when the program ended is sent again, and what became of it is told.
    void takeUpDrafts();

Q_SIGNALS:
    void filed();
    void requestsWanted();
    void certificatesWanted();
    void homeWanted();
    /// The news were acted upon.
    void wanted(const QString &id);

private:
    [[nodiscard]] ServicePage *pageOf(const QString &id);
    /// What forms ask again and again, asked of the service once, and not before a form is opened.
    void learnContact();
    [[nodiscard]] QHash<QString, QString> known() const;
    void tellThatItArrived(const QString &id, const QString &number);
    void tellThatItDidNot(const QString &id, const domain::Fault &fault);
    void tellNews(const QString &id, bool good, std::function<QString()> words);

    Desk desk_;
    const Establishments *establishments_;
    QStackedWidget *stack_;
    Banner *news_;
    std::vector<std::function<QString()>> newsWords_;
    QString newsOf_; ///< the service that can be looked at
    QHash<QString, QString> contact_;
    bool contactAsked_ = false;
    QHash<QString, ServicePage *> pages_; ///< those with something typed wait here for their person
};

} // namespace ui
