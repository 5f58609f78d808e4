// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldstate.h"
#include "rules/offerschema.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pubconsole {

class FieldEditor;
class NoteView;
struct RefusedText;

//! A field of the form: label, editor, what is to be said of it below. An edge shows that it differs from what the
//! service has. A value of a kind that the field does not expect is shown as the tree it is.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(const OfferField &field, QWidget *parent = nullptr);

    const OfferField &field() const { return m_field; }
    const JsonPointer &place() const { return m_state.place; }
    //! \param state of the field's value
    void setState(const FieldState &state);
    FieldRow *reveal(const JsonPointer &place);
    FieldEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void edited(const JsonValue &value, const JsonPointer &place, bool isTyping);
    void refused(const pubconsole::RefusedText &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(bool isFolded);
    void useEditor(FieldEditor *editor);
    QString lock() const;
    QList<FieldNote> notes() const;
    void updateNote(const QString &lock);

    OfferField m_field;
    FieldState m_state;
    FieldEditor *m_editor = nullptr;
    FieldEditor *m_expected = nullptr;
    FieldEditor *m_tree = nullptr;
    QBoxLayout *m_layout;
    QVBoxLayout *m_right;
    QLabel *m_label;
    NoteView *m_note;
    NoteView *m_lockNote = nullptr; // above what is tall
};

} // namespace pubconsole
