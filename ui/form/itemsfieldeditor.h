// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pubconsole {

class FieldForm;
class NoteView;

//! A list of objects, or a map of versions X.Y.Z: the entries at the left, the fields of the chosen one beside them.
//! Versions stand by number, the newest first, and the last one cannot be removed. Versions that are public and not
//! there any more are named, and can be put back.
class ItemsFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ItemsFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    FieldRow *reveal(const JsonPointer &target) override;
    bool showsNotesInside() const override { return true; }
    bool isWide() const override { return true; }

protected:
    void showState(const FieldState &before) override;

private:
    QLayout *makeButtons();
    QPushButton *addButton(const QString &text, void (ItemsFieldEditor::*act)());
    void add();
    void clone();
    void remove();
    void moveUp();
    void moveDown();
    void move(qsizetype step);
    void itemEdited(const JsonValue &item, const JsonPointer &inside, bool isTyping);
    void showEntries(const QByteArray &chosen);
    void showCurrent();
    void showRemoved();
    void putBack();
    void updateButtons();
    QString newVersion() const;
    QString versionProblem(const QString &version) const;
    QString title(qsizetype index) const;
    qsizetype current() const;
    QByteArray keyOf(qsizetype index, const JsonValue &entries) const;
    FieldState stateOf(qsizetype index) const;
    JsonValue publicVersions() const;
    JsonValue withEntry(const QByteArray &version, const JsonValue &item) const;

    bool m_isMap;
    QListWidget *m_list;
    QLineEdit *m_version = nullptr; // the name of the version to be added
    QLabel *m_hint;
    QLabel *m_removed;
    QPushButton *m_putBack;
    NoteView *m_note; // what is to be said of the chosen entry itself
    FieldForm *m_form;
    QPushButton *m_add;
    QPushButton *m_clone;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QList<qsizetype> m_order; // rows of the list → entries of the value
    QByteArray m_wanted;      // the entry to choose next
    JsonValue m_public;       // of the same versions: what is public
    bool m_isSetting = false;
};

} // namespace pubconsole
