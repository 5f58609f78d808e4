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
    PricesFieldEditor(const OfferField &field, QWidget *parent);
    bool isTall() const override { return true; }
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    int rowOf(const QByteArray &size);
    void lock(QTableWidgetItem *item) const;
    void itemChanged(QTableWidgetItem *item);
    void showPrices();

    QTableWidget *m_table;
    bool m_isSetting = false;
};

} // namespace pubconsole
