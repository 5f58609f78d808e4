// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QStringList>

namespace pubconsole {

//! What the program and Qt had to warn of, and which requests were made, in a file for its owner alone. Each line
//! passes the Redactor. Over 1 MB the file becomes NAME.1, and a new one begins.
class LogFile final
{
public:
    //! Opens the file, in a folder that is made when it is not there, and takes Qt's messages, from every thread, until
    //! it goes. One at a time in a program.
    explicit LogFile(const QString &path);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    QString path() const { return m_path; }
    //! Why there is no log in the file, as a sentence; empty when there is.
    const QString &problem() const { return m_problem; }
    void add(const QString &line);
    //! The last lines of this session, oldest first.
    QStringList tail() const;

private:
    void rotate();

    mutable QMutex m_mutex;
    QString m_path;
    QFile m_file;
    QString m_problem;
    QStringList m_tail;
};

} // namespace pubconsole
