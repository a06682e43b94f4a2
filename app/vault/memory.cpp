// SPDX-License-Identifier: Apache-2.0
// A vault that ends with the program.
#include "vault/memory.h"

#include <utility>

namespace vault {
namespace {

/// The answer as late as every vault gives it.
template <class Value>
void later(QObject *context, std::function<void(const domain::Outcome<Value> &)> answer, domain::Outcome<Value> outcome)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), outcome = std::move(outcome)] { answer(outcome); }, Qt::QueuedConnection);
}

} // namespace

void Memory::read(const QString &name, QObject *context, GotSecret answer)
{
    const auto found = secrets_.find(name);
    if (found == secrets_.end())
        later<domain::Secret>(context, std::move(answer), domain::refuse("vault.empty"));
    else
        later<domain::Secret>(context, std::move(answer), found->second);
}

void Memory::write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer)
{
    secrets_[name] = secret;
    later<domain::Done>(context, std::move(answer), domain::Done{});
}

void Memory::erase(const QString &name, QObject *context, Finished answer)
{
    secrets_.erase(name);
    later<domain::Done>(context, std::move(answer), domain::Done{});
}

} // namespace vault
