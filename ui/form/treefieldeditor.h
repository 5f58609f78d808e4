// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QPushButton;
class QTreeView;

namespace pubconsole {

class JsonTreeModel;
class NoteView;

//! Any value as a tree, to be edited and never lost: what no schema describes.
class TreeFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TreeFieldEditor(QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;
    void setPlace(const JsonPointer &place) override;
    bool isWide() const override { return true; }
    FieldRow *reveal(const JsonPointer &place) override;
    bool setNotes(const FieldNotes &notes) override;

private:
    void updateButtons();
    void fit();

    JsonTreeModel *m_model;
    QTreeView *m_tree;
    NoteView *m_note; // what is to be said of what is inside
    QPushButton *m_add;
    QPushButton *m_remove;
    JsonPointer m_place;
    bool m_isScalar = false; // a value that is no tree is shown as the only member of one
    bool m_isReadOnly = false;
};

} // namespace pubconsole
