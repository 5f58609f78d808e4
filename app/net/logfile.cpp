// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logfile.h"

#include "net/redactor.h"

#include <QDateTime>
#include <QDir>
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
    : m_file(path)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append, owner))
        m_file.setPermissions(owner);
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
    m_file.write(text.toUtf8() + '\n');
    m_file.flush();
    if (m_file.size() > maximumBytes)
        rotate();
}

void LogFile::rotate()
{
    const QString older = m_file.fileName() + ".1"_L1;
    m_file.close();
    QFile::remove(older);
    QFile::rename(m_file.fileName(), older);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, owner);
}

QStringList LogFile::tail() const
{
    const QMutexLocker locker(&m_mutex);
    return m_tail;
}

} // namespace pubconsole
