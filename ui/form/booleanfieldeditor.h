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
    BooleanFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QCheckBox *m_box;
};

} // namespace pubconsole
