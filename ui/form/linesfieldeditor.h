// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QPlainTextEdit;

namespace pubconsole {

//! A list of short texts, one in each line: GUIDs, addresses, sizes.
class LinesFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit LinesFieldEditor(QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;

private:
    QPlainTextEdit *m_text;
    bool m_isSetting = false;
};

} // namespace pubconsole
