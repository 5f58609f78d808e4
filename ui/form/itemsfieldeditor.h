// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pubconsole {

class FieldForm;

//! A list of objects, or a map of versions X.Y.Z: the entries at the left, the fields of the chosen one beside them.
//! Versions stand by number, the newest first, and the last one cannot be removed.
class ItemsFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ItemsFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setPublished(bool isPublished) override;
    void setLabel(const QString &label) override;
    void setPlace(const JsonPointer &place) override;
    FieldRow *reveal(const JsonPointer &place) override;
    bool setNotes(const QHash<QByteArray, QString> &notes) override;
    bool isWide() const override { return true; }

private:
    QPushButton *addButton(const QString &text, void (ItemsFieldEditor::*act)());
    void add();
    void clone();
    void remove();
    void moveUp();
    void moveDown();
    void move(qsizetype step);
    void itemEdited(const JsonValue &item, const JsonPointer &place, bool isTyping);
    void showCurrent();
    void updateButtons();
    QString newVersion() const;
    QString versionProblem(const QString &version) const;
    QString title(qsizetype index) const;
    qsizetype current() const;
    JsonValue withEntry(const QByteArray &version, const JsonValue &item) const;

    bool m_isMap;
    QListWidget *m_list;
    QLineEdit *m_version = nullptr; // the name of the version to be added
    QLabel *m_hint;
    FieldForm *m_form;
    QPushButton *m_add;
    QPushButton *m_clone;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QList<qsizetype> m_order; // rows of the list → entries of the value
    QByteArray m_wanted;      // the entry to choose next
    JsonValue m_value;
    JsonValue m_base;
    JsonPointer m_place;
    QHash<QByteArray, QString> m_notes;
    bool m_isReadOnly = false;
    bool m_isSetting = false;
};

} // namespace pubconsole
