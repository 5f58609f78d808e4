// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLabel;
class QTableWidget;

namespace pubconsole {

class OfferReader;
class OfferStore;
class SchemaCatalog;

//! *Refresh 3 offers*: reads each of the chosen offers again and says what came of it. Drafts with edits stay as they
//! are.
class RefreshDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What it works with; what is pointed at is not owned.
    struct Parts
    {
        const OfferStore *listed;
        const OfferReader *reader;
        const SchemaCatalog *schemas;
        std::function<void(const OfferId &)> refresh; //!< what is shown of it elsewhere is read again
    };
    RefreshDialog(const Parts &parts, const QList<OfferId> &offers, QWidget *parent = nullptr);

private:
    void readNext();
    void setResult(int row, const QString &text);

    Parts m_;
    QList<OfferId> m_offers;
    QTableWidget *m_table;
    QLabel *m_summary;
    int m_next = 0;
    int m_done = 0;
};

} // namespace pubconsole
