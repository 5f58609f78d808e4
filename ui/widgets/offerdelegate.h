// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statusdelegate.h"

namespace pubconsole {

//! Draws an offer: its id, and behind it in the secondary color, in the room that is left, what it is called.
class OfferDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pubconsole
