// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QDialog>

namespace pubconsole {

class SheetReader;

//! Says that a file of sheets is read, from the moment on at which it was chosen, with *Cancel*. Goes by itself when it
//! is read, or cannot be; after *Cancel* nothing of it comes any more.
class SheetReadingDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param title of what it is read for
    SheetReadingDialog(const QString &title, const QString &path, QWidget *parent);
    //! Once, when it is shown.
    void read();

Q_SIGNALS:
    //! \param tables one at least
    void finished(const QString &path, const QList<pubconsole::SheetTable> &tables);
    //! \param sentence with the name of the file
    void failed(const QString &sentence);

private:
    SheetReader *m_reader;
    QString m_path;
};

} // namespace pubconsole
