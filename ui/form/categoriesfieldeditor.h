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
    //! \param column the keys of this kind of offer in categories.json
    CategoriesFieldEditor(const QByteArray &column, QWidget *parent);
    bool isTall() const override { return true; }
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;

private:
    QTreeWidgetItem *item(QTreeWidgetItem *parent, const QByteArray &key);
    void itemChanged(QTreeWidgetItem *item);

    QTreeWidget *m_tree;
    JsonValue m_value;
    bool m_isSetting = false;
};

} // namespace pubconsole
