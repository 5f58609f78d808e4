// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QCheckBox;

namespace pubconsole {

//! Yes or no. A value that is not there is neither, and says so.
class BooleanFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit BooleanFieldEditor(QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;

private:
    QCheckBox *m_box;
    bool m_isUnset = true;
};

} // namespace pubconsole
