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
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setPublished(bool isPublished) override;
    void setLabel(const QString &label) override;
    void setPlace(const JsonPointer &place) override;
    FieldRow *reveal(const JsonPointer &place) override;
    bool isWide() const override { return true; }
    bool setNotes(const FieldNotes &notes) override;

private:
    void setUnfolded(bool isUnfolded);

    QToolButton *m_fold;
    QCheckBox *m_presence = nullptr;
    FieldForm *m_form;
    JsonPointer m_place;
    bool m_isFirst = true;
};

} // namespace pubconsole
