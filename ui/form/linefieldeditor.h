// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLineEdit;

namespace pubconsole {

class CounterLabel;

//! One line of text, with a counter where there is a limit. A secret is dots.
class LineFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;

private:
    QLineEdit *m_line;
    CounterLabel *m_counter;
    bool m_isSetting = false;
};

} // namespace pubconsole
