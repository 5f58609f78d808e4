// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logfile.h"

#include "files/ownfile.h"
#include "files/ownfolder.h"
#include "net/redactor.h"

#include <QDateTime>
#include <QFileInfo>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBytes = 1024 * 1024;
constexpr qsizetype maximumLine = 4000;
constexpr qsizetype maximumTail = 500;

LogFile *installed = nullptr; // Qt's handler is a plain function
QtMessageHandler previous = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString plain = Redactor::redacted(message);
    if (type != QtDebugMsg && installed)
        installed->add(QString::fromLatin1(context.category) + ": "_L1 + plain);
    if (previous)
        previous(type, context, plain);
}

} // namespace

LogFile::LogFile(const QString &path)
    : m_path(path)
{
    const OwnFolder::State folder = OwnFolder::prepare(QFileInfo(path).absolutePath());
    m_problem = folder.isUsable ? OwnFile::openToAppend(m_file, path) : folder.sentence;
    installed = this;
    previous = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(previous);
    installed = nullptr;
}

void LogFile::add(const QString &line)
{
    QString text = Redactor::redacted(line.left(maximumLine)).replace(u'\n', u' ').replace(u'\r', u' ');
    text = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + text;
    const QMutexLocker locker(&m_mutex);
    m_tail.append(text);
    if (m_tail.size() > maximumTail)
        m_tail.removeFirst();
    if (!m_file.isOpen())
        return;
    m_file.write(text.toUtf8() + '\n'); // on a full disk it is in tail() alone
    if (m_file.size() > maximumBytes)
        rotate();
}

void LogFile::rotate()
{
    const QString older = m_path + ".1"_L1;
    m_file.close();
    QFile::remove(older);
    QFile::rename(m_path, older);
    OwnFile::openToAppend(m_file, m_path);
}

QStringList LogFile::tail() const
{
    const QMutexLocker locker(&m_mutex);
    return m_tail;
}

} // namespace pubconsole
