// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QCheckBox;
class QVBoxLayout;

namespace pubconsole {

//! Several of a few values. Values beyond those that are known get a box of their own.
class ChoicesFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    void setValue(const JsonValue &value, const JsonValue &base) override;
    void setReadOnly(bool isReadOnly) override;
    void setLabel(const QString &label) override;

private:
    QCheckBox *addBox(const QByteArray &value, const QString &label);
    void toggle(const QByteArray &value, bool isOn);

    QVBoxLayout *m_layout;
    QList<std::pair<QByteArray, QCheckBox *>> m_boxes;
    JsonValue m_value;
    QString m_label;
    bool m_isReadOnly = false;
};

} // namespace pubconsole
