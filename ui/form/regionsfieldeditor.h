// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace pubconsole {

class EmptyState;
class FilterEdit;

//! The markets where a plan is sold, ticked in a list: by name, code or currency, one by one or in groups. Codes that
//! the list does not know stay. Says what differs from what is public.
class RegionsFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RegionsFieldEditor(const OfferField &field, QWidget *parent);
    bool isTall() const override { return true; }
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QListWidgetItem *addItem(const QByteArray &code, const QString &name);
    void itemChanged(const QListWidgetItem *item);
    void lock(QListWidgetItem *item) const;
    void filter(const QString &text);
    void updateAll();
    QByteArrayList shown() const;
    void tick(const QByteArrayList &codes, bool isOn);
    void showGroups();
    void showDifference();

    FilterEdit *m_filter;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    EmptyState *m_empty;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_groups;
    QLabel *m_difference;
    bool m_isSetting = false;
};

} // namespace pubconsole
