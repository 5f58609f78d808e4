// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace pubconsole {

using namespace Qt::StringLiterals;

Paths::Paths(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/pubconsole"_L1
                   : QDir(folder).absolutePath())
    , m_dataFolder(folder.isEmpty()
                       ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/pubconsole"_L1
                       : m_folder)
{
}

QString Paths::profilesFile() const
{
    return m_folder + "/profiles.ini"_L1;
}

QString Paths::settingsFile() const
{
    return m_folder + "/settings.ini"_L1;
}

QString Paths::logFile() const
{
    return m_dataFolder + "/pubconsole.log"_L1;
}

QString Paths::databaseFile(const QString &profileId) const
{
    // Ids come from a file that people edit: as a file name they must not lead anywhere else.
    static const QRegularExpression plain(u"^[A-Za-z0-9-]{1,80}$"_s);
    const QString name =
        plain.match(profileId).hasMatch()
            ? profileId
            : QString::fromLatin1(QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex());
    return m_dataFolder + u'/' + name + ".sqlite"_L1;
}

bool makePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    QFile file(path);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        return false;
    return file.setPermissions(owner);
}

bool writePrivateFile(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size() && file.commit();
}

} // namespace pubconsole
