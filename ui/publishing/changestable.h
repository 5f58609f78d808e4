// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/comparison.h"

#include <QTableView>

namespace pubconsole {

class CompareFilter;
class CompareModel;
class SchemaCatalog;

//! The fields in which states of an offer differ, as a table to read: for dialogs and the review page. Important ones
//! first, technical ones and signatures left out.
class ChangesTable final : public QTableView
{
    Q_OBJECT

public:
    //! \param schemas not owned
    explicit ChangesTable(const SchemaCatalog *schemas, QWidget *parent = nullptr);
    //! \param states name and body; what goes out first
    //! \param fields their comparison
    void setStates(const QList<std::pair<QString, JsonValue>> &states, const QList<ComparedField> &fields);
    int count() const;
    //! Its rows without scrolling, where they are not many.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int heightOf(int rows) const;

    CompareModel *m_model;
    CompareFilter *m_filter;
};

} // namespace pubconsole
