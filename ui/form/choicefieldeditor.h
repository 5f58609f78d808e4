// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

#include <vector>

class QComboBox;

namespace pubconsole {

//! One of several values. A value beyond those that are known stays among them, as it came.
class ChoiceFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QComboBox *m_box;
    std::vector<JsonValue> m_values; // of the entries; Undefined is "not set"
    qsizetype m_known;
    bool m_isSetting = false;
};

} // namespace pubconsole
