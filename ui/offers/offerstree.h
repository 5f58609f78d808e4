// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/steadytree.h"

#include <QTimer>

namespace pubconsole {

//! The tree *Offers* with its two columns in the room there is: names have what they need, the status what is left of
//! that, down to its mark.
class OffersTree final : public SteadyTree
{
    Q_OBJECT

public:
    explicit OffersTree(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QTimer m_pause; // many rows that come are measured once
};

} // namespace pubconsole
