// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "rules/offerglance.h"

namespace pubconsole {

//! The table *Plans* of an overview.
class PlanGlanceModel final : public TableModel<GlancedPlan>
{
    Q_OBJECT

public:
    enum Column { Plan, Title, Visibility, Price, Image, AddressEnds };

    explicit PlanGlanceModel(QObject *parent = nullptr);
    //! Nothing where they are the same.
    void setPlans(const QList<GlancedPlan> &plans);

protected:
    QVariant cell(const GlancedPlan &row, int column, int role) const override;
};

} // namespace pubconsole
