// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QWidget>

namespace pubconsole {

class FieldRow;
struct FieldNotes;
struct OfferField;
struct RefusedText;

//! Shows one value of a document and says what the person makes of it. Holds no state of its own: whoever owns it sets
//! the value again after each edit. Nothing that it cannot show is changed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    //! The editor for a field's kind.
    static FieldEditor *make(const OfferField &field, QWidget *parent);

    explicit FieldEditor(QWidget *parent = nullptr);

    //! Whether it can show the value without losing any of it. A value that is not there it always can.
    virtual bool accepts(const JsonValue &value) const = 0;
    //! \param base what the service has, to mark what differs
    //! Emits nothing.
    virtual void setValue(const JsonValue &value, const JsonValue &base) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    //! The offer was published: what is fixed since then is locked.
    virtual void setPublished(bool isPublished);
    //! What assistive tools call it.
    virtual void setLabel(const QString &label);
    //! Where in the document the value is.
    virtual void setPlace(const JsonPointer &place);
    //! The row inside this editor that shows a place of the document, made visible; null when there is none.
    virtual FieldRow *reveal(const JsonPointer &place);
    //! True when this editor shows the sentences about what is inside of it itself.
    virtual bool setNotes(const FieldNotes &notes);
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
    //! Both are an empty field to the person, and stay what they are until it is filled.
    static bool isNothing(const JsonValue &value) { return value.isUndefined() || value.isNull(); }
};

} // namespace pubconsole
