// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"

#include <QDockWidget>

class QStackedWidget;
class QTableView;

namespace pubconsole {

class ChangeModel;
class EmptyState;
class OfferDocument;

//! *Changes*: the edits of the current offer that are not on the service, or not in its file. Return goes to one,
//! Delete undoes it.
class ChangesDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit ChangesDock(QWidget *parent = nullptr);
    //! \param document not owned; null where no offer is current
    void setDocument(OfferDocument *document);

Q_SIGNALS:
    //! The person wants to see this place of the current document.
    void placeActivated(const JsonPointer &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void revertSelected();
    void update();

    ChangeModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace pubconsole
