// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/addressmatches.h"
#include "rules/offerimages.h"
#include "widgets/editdialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace pubconsole {

class RenewalModel;

//! *Renew address…*: takes a pasted list of addresses, finds by container and blob which disks they are of, and says
//! what would change before *Apply*.
class RenewDialog final : public EditDialog
{
    Q_OBJECT

public:
    //! \param images of the draft
    //! \param names of them, as many
    //! \param chosen which of them the person chose
    RenewDialog(QList<OfferImage> images, QStringList names, QList<qsizetype> chosen, AddressInspector inspect,
                QWidget *parent = nullptr);

Q_SIGNALS:
    //! \param disks with their new addresses
    void confirmed(const QList<pubconsole::ImageDisk> &disks);

private:
    void setUpTable();
    void update();
    void confirm() override;
    void updateSummary();
    QString summary() const;

    QList<OfferImage> m_images;
    QStringList m_names;
    QList<qsizetype> m_chosen;
    AddressInspector m_inspect;
    RenewalModel *m_model;
    QStringList m_pasted;
    AddressMatches m_matches;
    QPlainTextEdit *m_addresses;
    QCheckBox *m_onlyChosen;
    QTableView *m_table;
    QLabel *m_summary;
};

} // namespace pubconsole
