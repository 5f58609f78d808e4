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
    TreeFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    bool isWide() const override { return true; }
    FieldRow *reveal(const JsonPointer &target) override;
    bool showsNotesInside() const override { return true; }

protected:
    void showState(const FieldState &before) override;

private:
    void setUpTree();
    void addItem();
    void updateButtons();
    void fit();
    void showNotes();

    JsonTreeModel *m_model;
    QTreeView *m_tree;
    NoteView *m_note; // what is to be said of what is inside
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_isScalar = false; // a value that is no tree is shown as the only member of one
};

} // namespace pubconsole
