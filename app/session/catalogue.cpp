// SPDX-License-Identifier: Apache-2.0
// Every call that presents itself to a person becomes a service; nothing is listed twice.
#include "session/catalogue.h"

#include "contract/catalogue.h"

namespace session {
namespace {

template <contract::EService T>
Running submit(Session &session, form::Form &form, QObject *context, Answer<Result> answer)
{
    const auto value = static_cast<const form::FormOf<T> &>(form).value();
    if (value)
        return session.call(*value,
            form.key().toLatin1(),
            context,
            [answer = std::move(answer)](const domain::Outcome<typename T::Reply> &reply) {
                answer(reply ? domain::Outcome<Result>(Result(*reply)) : reply.fault());
            });
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), fault = value.fault()] { answer(fault); }, Qt::QueuedConnection);
    return {};
}

template <contract::EService T>
domain::Outcome<form::Record> read(const QByteArray &content)
{
    const auto value = contract::decodeReply<T>(content);
    if (!value)
        return value.fault();
    return form::recordOf(*value);
}

template <contract::EService T>
Service serviceOf()
{
    const contract::About about = T::about();
    return {QString::fromLatin1(T::path),
        about.title,
        about.summary,
        about.menu,
        QString::fromLatin1(about.icon),
        about.submit,
        T::may,
        [](const domain::Clock &clock) { return std::make_unique<form::FormOf<T>>(clock); },
        submit<T>,
        read<T>};
}

} // namespace

Catalogue::Catalogue()
{
    contract::forEachCall(contract::Catalogue{}, [this]<contract::Call T>() {
        if constexpr (contract::EService<T>)
            services_.push_back(serviceOf<T>());
    });
}

std::vector<const Service *> Catalogue::servicesFor(contract::Role role) const
{
    std::vector<const Service *> theirs;
    for (const Service &service : services_)
        if (service.may.include(role))
            theirs.push_back(&service);
    return theirs;
}

const Service *Catalogue::find(const QString &id) const
{
    for (const Service &service : services_)
        if (service.id == id)
            return &service;
    return nullptr;
}

} // namespace session
