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

protected:
    void showState(const FieldState &before) override;

private:
    QCheckBox *addBox(const QByteArray &word, const QString &label);
    void toggle(const QByteArray &word, bool isOn);

    QVBoxLayout *m_layout;
    QList<std::pair<QByteArray, QCheckBox *>> m_boxes;
};

} // namespace pubconsole
