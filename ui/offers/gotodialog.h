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
class Workspace;

//! *Go to…*: an offer of any publisher, a plan of those that were read, or a field of the current one, by a few letters
//! of its name. Up and Down choose while one types, Return goes there. What could not be searched is said.
class GoToDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param current whose fields are offered; null for none. Neither is owned.
    GoToDialog(const Workspace *workspace, const OfferDocument *current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const pubconsole::PlaceModel::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    QString unsearched(const Workspace *workspace) const;

    PlaceModel *m_model;
    QLineEdit *m_text;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace pubconsole
