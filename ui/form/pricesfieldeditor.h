// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QTableWidget;
class QTableWidgetItem;

namespace pubconsole {

//! A price for each core size: a table of the sizes that are known, and those that the offer has beyond them.
class PricesFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit PricesFieldEditor(QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;

private:
    int rowOf(const QByteArray &size);
    void itemChanged(QTableWidgetItem *item);

    QTableWidget *m_table;
    JsonValue m_value;
    bool m_isSetting = false;
};

} // namespace pubconsole
