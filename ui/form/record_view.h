// SPDX-License-Identifier: Apache-2.0
// RecordView: any described thing as a page to read: sections of labelled values, tables with a header that stays.
#pragma once

#include "form/record.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace ui {

class RecordView : public QWidget {
    Q_OBJECT
public:
    enum class Manner { Page, Summary }; ///< Summary: smaller, without section titles, for the card beside a wizard

    explicit RecordView(Manner manner = Manner::Page, QWidget *parent = nullptr);
    void setRecord(form::Record record);
    /// A link at each section that leads back to where it was filled in.
    void setEditable(bool editable);

Q_SIGNALS:
    void editAsked(int section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addSection(int index, const form::Section &section);
    void addItem(QGridLayout *grid, const form::Item &item);
    void addTable(const form::Table &table);

    Manner manner_;
    bool editable_ = false;
    form::Record record_;
    QWidget *content_ = nullptr;
    QVBoxLayout *column_ = nullptr;
};

/// A value as it is read: isolates around what is left to right, both calendars, "—" for none.
[[nodiscard]] QString shown(const form::Readable &value);

} // namespace ui
