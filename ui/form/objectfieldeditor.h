// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QCheckBox;
class QToolButton;

namespace pubconsole {

class FieldForm;

//! The fields of a nested object, folded away while it has none. Where its presence means something it is ticked.
class ObjectFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ObjectFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    FieldRow *reveal(const JsonPointer &target) override;
    bool isWide() const override { return true; }
    bool showsNotesInside() const override { return true; }

protected:
    void showState(const FieldState &before) override;

private:
    void setUnfolded(bool isUnfolded);

    QToolButton *m_fold;
    QCheckBox *m_presence = nullptr;
    FieldForm *m_form;
    bool m_isFirst = true;
    bool m_startsOpen; // with a table that the person comes for
};

} // namespace pubconsole
