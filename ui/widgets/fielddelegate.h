// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statusdelegate.h"

namespace pubconsole {

//! Draws the place of a field, "Plans › gold › Title": where room is short it loses its beginning, not its name.
class FieldDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pubconsole
