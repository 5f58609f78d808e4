// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/celldelegate.h"

namespace pubconsole {

//! Draws a cell of the grid of prices: the draft, with a mark for what is said of it and an edge while it is not saved;
//! what is in production; and in words, with a glyph, what became of it. The draft alone is edited.
class PriceDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace pubconsole
