// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"

#include <QDockWidget>

class QStackedWidget;
class QTableView;

namespace pubconsole {

class EmptyState;
class OfferDocument;
class ProblemModel;
class RuleLevels;

//! *Problems* of the current offer. Return goes to the place of one.
class ProblemsDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit ProblemsDock(QWidget *parent = nullptr);
    //! \param document not owned; null where no offer is current
    void setDocument(OfferDocument *document);
    //! \param levels not owned; null where no profile is open
    void setLevels(RuleLevels *levels) { m_levels = levels; }
    //! Goes to the next problem, from the last to the first.
    void next();

Q_SIGNALS:
    //! The person wants to see this place of the current document.
    void placeActivated(const JsonPointer &place);
    //! The person wants to see this line of its text.
    void lineActivated(int line);

private:
    void update();
    void activate(int row);
    void openMenu(const QPoint &position);

    RuleLevels *m_levels = nullptr;
    ProblemModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace pubconsole
