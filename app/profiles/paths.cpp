// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/paths.h"

#include "files/atomicfile.h"
#include "files/ownfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
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

QStringList Paths::prepare() const
{
    QStringList sentences;
    for (const QString &folder : {m_folder, m_dataFolder}) {
        const QString sentence = OwnFolder::prepare(folder).sentence;
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences += sentence;
    }
    return sentences;
}

QString writeOwnFile(const QString &path, const QByteArray &content)
{
    const OwnFolder::State folder = OwnFolder::prepare(QFileInfo(path).absolutePath());
    return folder.isUsable ? AtomicFile::write(path, content, AtomicFile::Readers::Owner) : folder.sentence;
}

} // namespace pubconsole
