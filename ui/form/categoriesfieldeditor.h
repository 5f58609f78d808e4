// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace pubconsole {

//! The categories of an offer with their subcategories, as the service keys them for its type (contract 5.9). Keys that
//! the catalog does not know stay.
class CategoriesFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CategoriesFieldEditor(const OfferField &field, QWidget *parent);
    bool isTall() const override { return true; }
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QTreeWidgetItem *item(QTreeWidgetItem *parent, const QByteArray &key);
    void itemChanged(QTreeWidgetItem *item);
    void lock(QTreeWidgetItem *item) const;

    QTreeWidget *m_tree;
    bool m_isSetting = false;
};

} // namespace pubconsole
