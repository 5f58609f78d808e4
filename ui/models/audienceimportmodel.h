// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "sheets/audienceimport.h"

namespace pubconsole {

//! The table *Lines* of *Import audience*: what becomes of each line of a list, what is rejected first.
class AudienceImportModel final : public TableModel<AudienceLine>
{
    Q_OBJECT

public:
    enum Column { Line, InFile, Kind, Id, Description, Result, Reason };

    //! \param shape not owned, outlives this
    explicit AudienceImportModel(const AudienceList *shape, QObject *parent = nullptr);
    void setLines(const QList<AudienceLine> &lines);
    //! "2 new, 1 changed, 1 rejected."
    static QString countsText(const AudienceImport &read);
    //! Which of its columns nothing was taken from; empty where there are none.
    static QString leftOutText(const AudienceImport &read);

protected:
    QVariant cell(const AudienceLine &row, int column, int role) const override;
};

} // namespace pubconsole
