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
    LinesFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QPlainTextEdit *m_text;
    bool m_isSetting = false;
};

} // namespace pubconsole
