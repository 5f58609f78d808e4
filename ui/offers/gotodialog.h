// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/placemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace pubconsole {

class EmptyState;
class OfferDocument;
class OfferStore;
class OpenOffers;

//! *Go to…*: an offer of any publisher, a plan of those that were read, a field of the current one, or a command, by a
//! few letters of its name. Up and Down choose while one types, Return goes there. What could not be searched is said.
class GoToDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param current whose fields are offered; null for none. Neither is owned.
    //! \param currentName what it is called where it is open
    //! \param commands what can be done now; one that is chosen runs once the dialog is gone
    GoToDialog(const OfferStore &offers, const OpenOffers &openOffers, const OfferDocument *current,
               const QString &currentName, const PlaceModel::Commands &commands, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The person wants to go to an offer, a plan or a field.
    void chosen(const pubconsole::PlaceModel::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    QString unsearched(const OfferStore &offers) const;

    PlaceModel *m_model;
    QLineEdit *m_text;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace pubconsole
