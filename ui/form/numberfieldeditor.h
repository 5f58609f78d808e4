// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLineEdit;

namespace pubconsole {

//! A number with the spelling that it has. A text that is no number as a whole stays in the line and is refused: the
//! document has again what it had before the typing began.
class NumberFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit NumberFieldEditor(QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;
    void setPlace(const JsonPointer &place) override;
    bool setNotes(const FieldNotes &notes) override;

private:
    void textChanged(const QString &text);
    void refuse(const QString &text, const QString &reason);
    void finish();
    void show(const QString &text);

    QLineEdit *m_line;
    JsonPointer m_place;
    JsonValue m_value;  // what the document has
    JsonValue m_before; // what it had when this typing began
    QString m_refused;  // what stands in the line instead
    bool m_isElsewhere = true;
    bool m_isSetting = false;
    bool m_isTelling = false;
};

} // namespace pubconsole
