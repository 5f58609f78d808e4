// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statusdelegate.h"

#include <QLineEdit>

namespace pubconsole {

//! Cells that are typed into: news of a cell leave alone what is being typed there, and a mark shows what is said of
//! it.
class CellDelegate : public StatusDelegate
{
public:
    using StatusDelegate::StatusDelegate;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(editor);
        if (!line || !line->isModified())
            StatusDelegate::setEditorData(editor, index);
    }
};

} // namespace pubconsole
