// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreader.h"

#include "files/regularfile.h"
#include "net/background.h"
#include "sheets/csvsheet.h"
#include "sheets/sheetwire.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;            // bytes of a file
constexpr QByteArrayView zip = "PK\x03\x04";            // .xlsx and .ods are archives
constexpr QByteArrayView compound = "\xD0\xCF\x11\xE0"; // .xls, and every workbook with a password

QString damaged()
{
    return SheetReader::tr("It is no workbook that can be read: damaged, with a password, or of another program.");
}

} // namespace

SheetReader::SheetReader(QObject *parent, const QString &program, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_program(program.isEmpty() ? QCoreApplication::applicationDirPath() + "/pubconsole-sheet-reader"_L1 : program)
    , m_limit(limit)
{
}

SheetReader::~SheetReader()
{
    endProcess();
}

void SheetReader::read(const QString &path)
{
    ++m_count;
    endProcess();
    const auto bytes = RegularFile::read(path, largest + 1);
    if (!bytes)
        end(path, tl::unexpected(bytes.error()));
    else if (bytes->size() > largest)
        end(path, tl::unexpected(tr("It is larger than %1 MB.").arg(largest >> 20)));
    else if (bytes->startsWith(compound))
        end(path, tl::unexpected(tr("It is an old workbook (.xls), or one with a password. Save it as .xlsx or .csv, "
                                    "without one.")));
    else if (bytes->startsWith(zip))
        readWorkbook(path, *bytes);
    else
        readCsv(path, *bytes);
}

void SheetReader::readCsv(const QString &path, const QByteArray &bytes)
{
    inBackground(
        this, [bytes] { return csvSheet(bytes); },
        [this, path, count = m_count](const tl::expected<SheetTable, QString> &table) {
            if (count == m_count)
                end(path, table.map([](const SheetTable &sheet) { return QList<SheetTable>{sheet}; }));
        });
}

void SheetReader::readWorkbook(const QString &path, const QByteArray &bytes)
{
    auto *process = new QProcess(this);
    auto *limit = new QTimer(process);
    m_process = process;
    const auto finish = [this, path](const Tables &tables) {
        endProcess();
        end(path, tables);
    };
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [finish] { finish(tl::unexpected(tr("It takes too long to read it."))); });
    connect(process, &QProcess::errorOccurred, this, [finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(tl::unexpected(tr("The program that reads workbooks, pubconsole-sheet-reader, could not be "
                                     "started. Save it as .csv.")));
    });
    connect(process, &QProcess::readyReadStandardOutput, this, [finish, process] {
        if (process->bytesAvailable() > SheetWire::largestOutput)
            finish(tl::unexpected(tr("It has more cells than are taken.")));
    });
    connect(process, &QProcess::finished, this, [finish, process](int exitCode, QProcess::ExitStatus status) {
        finish(status == QProcess::CrashExit ? tl::unexpected(damaged()) : tablesOf(process, exitCode));
    });
    limit->start(m_limit);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(m_program, {});
    process->write(bytes); // what is left of it when the program ends goes with it
    process->closeWriteChannel();
}

SheetReader::Tables SheetReader::tablesOf(QProcess *process, int exitCode)
{
    switch (exitCode) {
    case SheetWire::Read:
        return SheetWire::read(process->readAllStandardOutput());
    case SheetWire::TooLarge:
        return tl::unexpected(tr("It has more cells than are taken."));
    case SheetWire::OutOfMemory:
        return tl::unexpected(tr("It needs more memory than it may have."));
    case SheetWire::InlineTexts:
        return tl::unexpected(tr("It keeps its texts inside its sheets, where they are not read. Save it again with "
                                 "LibreOffice or Excel, or as .csv."));
    case SheetWire::UnreadCells:
        return tl::unexpected(tr("It has cells that are not read, such as those with the format of a currency or a "
                                 "percentage in .ods, or with an error in .xlsx. Give them the format of a number, or "
                                 "save it as .csv."));
    default:
        return tl::unexpected(damaged());
    }
}

// Without waiting for it.
void SheetReader::endProcess()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void SheetReader::end(const QString &path, const Tables &tables)
{
    if (tables)
        Q_EMIT finished(path, *tables);
    else
        Q_EMIT failed(path, tables.error());
}

} // namespace pubconsole
