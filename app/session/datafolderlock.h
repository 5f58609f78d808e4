// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! A data folder belongs to one program at a time: two that write the same files, or take up the same intents, would
//! spoil each other's work. The folder itself counts, not how it is spelled or where it is mounted.
class DataFolderLock final
{
public:
    //! \param folder a path
    explicit DataFolderLock(QString folder);
    //! Gives it up; the system does so too, however the process ends.
    ~DataFolderLock();
    DataFolderLock(const DataFolderLock &) = delete;
    DataFolderLock &operator=(const DataFolderLock &) = delete;

    //! Whether this program has it now. True where it may write nothing there: it spoils nothing then. False when
    //! another program has it, or see fault().
    bool take();
    //! Why nobody can know whether another program has it, a sentence; empty where that is known.
    const QString &fault() const { return m_fault; }
    //! A word for the folder, the same for each of its spellings; letters and digits.
    QString identity() const;

private:
    QString m_folder;
    QString m_fault;
    int m_descriptor = -1;
};

} // namespace pubconsole
