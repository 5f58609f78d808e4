// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldstate.h"
#include "rules/offerschema.h"

#include <QWidget>

namespace pubconsole {

class FieldRow;
struct RefusedText;

//! The fields of one object, and a tree of the members that the schema does not know.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    //! Members that other forms of the same object show are not "other fields".
    //! \param elsewhere their keys
    FieldForm(const QList<OfferField> &fields, bool showsOthers, const QByteArrayList &elsewhere = {},
              QWidget *parent = nullptr);

    //! \param state of an object, or of what is not there
    void setState(const FieldState &state);
    FieldRow *reveal(const JsonPointer &place);

Q_SIGNALS:
    //! \param place relative to the object
    void edited(const JsonValue &object, const JsonPointer &place, bool isTyping);
    void refused(const pubconsole::RefusedText &text);

private:
    JsonValue object() const { return m_state.value.isObject() ? m_state.value : JsonValue::object(); }
    JsonValue others(const JsonValue &object) const;
    void othersEdited(const JsonValue &members, const JsonPointer &place, bool isTyping);

    QList<FieldRow *> m_rows;
    FieldRow *m_others = nullptr;
    QByteArrayList m_elsewhere;
    FieldState m_state;
};

} // namespace pubconsole
