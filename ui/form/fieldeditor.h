// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldstate.h"

#include <QWidget>

namespace pubconsole {

class FieldRow;
struct OfferField;
struct RefusedText;

//! Shows one value of a document and says what the person makes of it. Its state is its owner's, who sets it again
//! after each edit and each refused text. Nothing that it cannot show is changed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    //! The editor for a field's kind; assistive tools call it by the field's label.
    static FieldEditor *make(const OfferField &field, QWidget *parent);

    //! Whether it can show the value without losing any of it. A value that is not there it always can.
    virtual bool accepts(const JsonValue &value) const = 0;
    //! Shows it from now on. What is being typed there stays, with its caret, as long as it means this value. Emits
    //! nothing.
    //! \param state with a value that it accepts
    void setState(const FieldState &state);
    //! The row inside this editor that shows a place of the document, made visible; null when there is none.
    virtual FieldRow *reveal(const JsonPointer &target);
    //! Whether it shows the sentences about what is inside of the value itself.
    virtual bool showsNotesInside() const { return false; }
    //! Whether it takes the whole width, below its label.
    virtual bool isWide() const { return false; }
    //! Its end may be out of sight while one is in it: why it is locked stands above it.
    virtual bool isTall() const { return isWide(); }

Q_SIGNALS:
    //! The person made another value of it; Undefined takes it out of the document. `place` is where inside the value,
    //! `isTyping` says that the next edit there may fold into this one.
    void edited(const JsonValue &value, const JsonPointer &place, bool isTyping);
    //! What stands in the field is no value of its kind and was not taken over, or is one again.
    void refused(const pubconsole::RefusedText &text);

protected:
    explicit FieldEditor(QWidget *parent);

    const FieldState &state() const { return m_state; }
    const JsonValue &value() const { return m_state.value; }
    const JsonPointer &place() const { return m_state.place; }
    bool isReadOnly() const { return m_state.lock.isReadOnly; }
    //! state() is to be shown.
    //! \param before the one that was shown
    virtual void showState(const FieldState &before) = 0;
    //! Both are an empty field to the person, and stay what they are until it is filled.
    static bool isNothing(const JsonValue &value) { return value.isUndefined() || value.isNull(); }

private:
    FieldState m_state;
};

} // namespace pubconsole
