// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace pubconsole {

//! A tree whose rows stay where they are while others come and go above them: the row under the pointer, else the
//! current one while the tree has the keys, else the first in sight. Whoever is not there and looks at its top sees
//! what comes there. Its rows can be copied.
class SteadyTree : public QTreeView
{
    Q_OBJECT

public:
    explicit SteadyTree(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;

protected:
    void updateGeometries() override;
    bool viewportEvent(QEvent *event) override;

private:
    void keep();
    QModelIndex looksAt() const;

    QPersistentModelIndex m_kept; // from the first of several changes until their rows are laid out
    int m_keptAt = 0;
    int m_beyond = 0; // what the bar reaches while the pointer is here, also where all rows would fit
};

} // namespace pubconsole
