// SPDX-License-Identifier: Apache-2.0
// PhoneWindow: the mobile and the inbox of a demonstration: what the service sent, the newest on top, codes and
// attachments a click away.
#pragma once

#include "contract/local/messages.h"
#include "domain/fault.h"
#include "print/words.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Banner;
class EmptyState;

class PhoneWindow : public QWidget {
    Q_OBJECT
public:
    /// The dictionaries are of the certificates that come with messages.
    explicit PhoneWindow(print::Dictionaries dictionaries, QWidget *parent = nullptr);

    /// Messages that came since the last time, the oldest first.
    void add(const std::vector<contract::LocalMessage> &messages);
    /// Why nothing can be shown; a later add() takes it away.
    void setFault(const domain::Fault &fault);

    [[nodiscard]] QSize sizeHint() const override { return {400, 700}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void save(const contract::Certificate &certificate);

    print::Dictionaries dictionaries_;
    Banner *banner_; ///< why nothing comes
    Banner *notice_; ///< what became of an attachment
    EmptyState *nothing_;
    QVBoxLayout *messages_;
};

} // namespace ui
