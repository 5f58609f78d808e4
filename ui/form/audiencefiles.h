// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace pubconsole {

class AudienceModel;

//! *Export…* and *Import…* of an audience: those of the draft, saved or not, as a CSV file, and the lines of a file
//! beside the draft before they become its own.
class AudienceFiles final : public QObject
{
    Q_OBJECT

public:
    //! \param model not owned, outlives this
    //! \param parent of the dialogs, too
    AudienceFiles(AudienceModel *model, QWidget *parent);

    void chooseExport();
    void chooseImport();
    //! What is being chosen or read is of a list that is not shown any more.
    void forget();

Q_SIGNALS:
    //! What came of it; a whole sentence, or empty where what was said before is over.
    void said(const QString &sentence);
    //! Why nothing came of it; a whole sentence.
    void failed(const QString &why);

private:
    void open(QDialog *dialog);
    void write(const QString &path);
    void openImport(const QString &path, const QList<SheetTable> &tables);

    AudienceModel *m_model;
    QWidget *m_parent;
    QPointer<QDialog> m_dialog;
};

} // namespace pubconsole
