// SPDX-License-Identifier: Apache-2.0
// The words of a request's row.
#include "ui/screens/request_row.h"

#include "ui/direction.h"
#include "ui/screens/moments.h"
#include "ui/screens/words.h"

namespace ui {
namespace {

Icon iconOf(const contract::RequestBrief &request, const session::Catalogue &catalogue)
{
    const session::Service *service = catalogue.find(contract::toQString(request.service.text()));
    return service == nullptr ? Icon::Document : iconNamed(service->icon);
}

} // namespace

QString titleOf(const contract::RequestBrief &request, const session::Catalogue &catalogue)
{
    const QString path = contract::toQString(request.service.text());
    const session::Service *service = catalogue.find(path);
    return service == nullptr ? ltr(path) : wordsOf(service->title);
}

RequestRow::RequestRow(contract::RequestBrief request, const session::Catalogue &catalogue, QWidget *parent)
    : ListRow(iconOf(request, catalogue), parent),
      request_(std::move(request))
{
    inWords(this, [this, &catalogue] {
        const QString title = titleOf(request_, catalogue);
        const QString number = contract::toQString(request_.number.text());
        const QString when = dayAndTime(request_.submittedAt.instant());
        setWords(title, ltr(number) + QStringLiteral(" · ") + when);
        setState(toneOf(request_.state), saidChoice(request_.state));
        setAccessibleName(tr("%1, number %2, %3").arg(title, number, saidChoice(request_.state)));
        setAccessibleDescription(withoutIsolates(when));
    });
}

} // namespace ui
