// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QObject>

#include <tl/expected.hpp>

#include <chrono>

class QProcess;

namespace pubconsole {

//! Reads the sheets of a file that a stranger may have made, without waiting for it: CSV here, workbooks (.xlsx, .ods)
//! in a program of their own that is ended with this. What is too large, damaged or of another kind is a whole
//! sentence.
class SheetReader final : public QObject
{
    Q_OBJECT

public:
    //! \param program that reads workbooks, see SheetWire; empty for the one beside this program
    //! \param limit how long that may take
    explicit SheetReader(QObject *parent = nullptr, const QString &program = {},
                         std::chrono::milliseconds limit = std::chrono::seconds(30));
    ~SheetReader() override;

    //! What was being read before is forgotten.
    void read(const QString &path);

Q_SIGNALS:
    //! \param tables one at least
    void finished(const QString &path, const QList<pubconsole::SheetTable> &tables);
    void failed(const QString &path, const QString &why);

private:
    using Tables = tl::expected<QList<SheetTable>, QString>;
    void readCsv(const QString &path, const QByteArray &bytes);
    void readWorkbook(const QString &path, const QByteArray &bytes);
    static Tables tablesOf(QProcess *process, int exitCode);
    void endProcess();
    void end(const QString &path, const Tables &tables);

    QString m_program;
    std::chrono::milliseconds m_limit;
    QProcess *m_process = nullptr; // while one reads
    int m_count = 0;               // of what was read; the last one counts
};

} // namespace pubconsole
