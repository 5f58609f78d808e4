// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QModelIndexList>

class QWidget;

namespace pubconsole {

class PriceDialog;
class PriceGridModel;

//! The dialogs *Generate…*, *Scale…*, *Round…* and *Copy from plan…* over the grid of prices. Each begins with what is
//! chosen in the grid. The caller opens them.
class PriceDialogs final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PriceDialogs)

public:
    //! \param model not owned, outlives the dialog
    //! \param cells that are chosen, the current one first
    static PriceDialog *generate(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent);
    static PriceDialog *scale(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent);
    static PriceDialog *round(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent);
    static PriceDialog *copy(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent);
};

} // namespace pubconsole
