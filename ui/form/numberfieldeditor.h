// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLineEdit;

namespace pubconsole {

//! A number with the spelling that it has. What is no number stays in the line and is not an edit yet.
class NumberFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit NumberFieldEditor(QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;
    //! The number that a text spells in JSON; Undefined when it spells none.
    static JsonValue number(const QString &text);

private:
    QLineEdit *m_line;
    QByteArray m_spelling;
    bool m_isSetting = false;
};

} // namespace pubconsole
