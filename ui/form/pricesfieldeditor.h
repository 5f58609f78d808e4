// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QTableWidget;
class QTableWidgetItem;

namespace pubconsole {

//! A price for each core size: a table of the sizes that are known, and those that the offer has beyond them. What is
//! no number stays in its cell and is refused.
class PricesFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit PricesFieldEditor(QWidget *parent);
    bool isTall() const override { return true; }
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;
    void setPlace(const JsonPointer &place) override;
    bool setNotes(const FieldNotes &notes) override;

private:
    int rowOf(const QByteArray &size);
    void lock(QTableWidgetItem *item) const;
    void itemChanged(QTableWidgetItem *item);
    void show();

    QTableWidget *m_table;
    JsonPointer m_place;
    JsonValue m_value;
    QHash<QByteArray, QString> m_refused; // by size: what stands in the cell instead
    bool m_isSetting = false;
    bool m_isReadOnly = false;
};

} // namespace pubconsole
