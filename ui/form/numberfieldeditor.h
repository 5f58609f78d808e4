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
    NumberFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    void textChanged(const QString &text);
    void refuse(const QString &text, const QString &reason);
    void finish();
    void show(const QString &text);

    QLineEdit *m_line;
    JsonValue m_value;  // what the document has, or is being told
    JsonValue m_before; // what it had when this typing began
    QString m_refused;  // what stands in the line instead
    bool m_isSetting = false;
    bool m_isTelling = false;
};

} // namespace pubconsole
