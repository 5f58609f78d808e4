// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/profilestore.h"

#include "workspace/paths.h"

#include <QSettings>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

ProfileStore::ProfileStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
}

std::optional<Profile> ProfileStore::find(const QString &idOrName) const
{
    const auto it = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const Profile &profile) {
        return profile.id == idOrName || profile.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return it == m_profiles.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Profile> ProfileStore::last() const
{
    return m_last.isEmpty() ? std::nullopt : find(m_last);
}

void ProfileStore::setLast(const QString &id)
{
    write(m_profiles, id);
}

bool ProfileStore::save(const Profile &profile)
{
    QList<Profile> profiles = m_profiles;
    const auto it =
        std::find_if(profiles.begin(), profiles.end(), [&](const Profile &known) { return known.id == profile.id; });
    if (it == profiles.end())
        profiles.append(profile);
    else
        *it = profile;
    return write(profiles, m_last);
}

bool ProfileStore::remove(const QString &id)
{
    QList<Profile> profiles = m_profiles;
    profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    return write(profiles, m_last == id ? QString() : m_last);
}

void ProfileStore::read()
{
    QSettings file(m_file, QSettings::IniFormat);
    m_last = file.value(u"last"_s).toString();
    const QStringList groups = file.childGroups();
    for (const QString &group : groups) {
        file.beginGroup(group);
        Profile profile;
        profile.id = group;
        profile.name = file.value(u"name"_s).toString();
        profile.color = file.value(u"color"_s, profile.color).toString();
        profile.environment = file.value(u"environment"_s).toString() == "custom"_L1 ? Profile::Environment::Custom
                                                                                     : Profile::Environment::Production;
        if (!profile.isProduction()) {
            profile.endpoint = QUrl(file.value(u"endpoint"_s).toString());
            profile.credential.authority = QUrl(file.value(u"authority"_s).toString());
        }
        profile.credential.tenantId = file.value(u"tenantId"_s).toString();
        profile.credential.clientId = file.value(u"clientId"_s).toString();
        profile.publishers = file.value(u"publishers"_s).toString().split(u' ', Qt::SkipEmptyParts);
        profile.isReadOnly = file.value(u"readOnly"_s).toBool();
        profile.keepsSecret = file.value(u"keepsSecret"_s, true).toBool();
        file.endGroup();
        if (!profile.name.isEmpty())
            m_profiles.append(profile);
    }
    std::sort(m_profiles.begin(), m_profiles.end(),
              [](const Profile &left, const Profile &right) { return left.name.localeAwareCompare(right.name) < 0; });
}

bool ProfileStore::write(const QList<Profile> &profiles, const QString &last)
{
    if (!makePrivateFile(m_file))
        return false;
    QSettings file(m_file, QSettings::IniFormat);
    file.clear();
    file.setValue(u"last"_s, last);
    for (const Profile &profile : profiles) {
        file.beginGroup(profile.id);
        file.setValue(u"name"_s, profile.name);
        file.setValue(u"color"_s, profile.color);
        file.setValue(u"environment"_s, profile.isProduction() ? u"production"_s : u"custom"_s);
        file.setValue(u"endpoint"_s, profile.endpoint.toString());
        file.setValue(u"authority"_s, profile.credential.authority.toString());
        file.setValue(u"tenantId"_s, profile.credential.tenantId);
        file.setValue(u"clientId"_s, profile.credential.clientId);
        file.setValue(u"publishers"_s, profile.publishers.join(u' '));
        file.setValue(u"readOnly"_s, profile.isReadOnly);
        file.setValue(u"keepsSecret"_s, profile.keepsSecret);
        file.endGroup();
    }
    file.sync();
    if (file.status() != QSettings::NoError)
        return false;
    makePrivateFile(m_file); // QSettings writes a new file in its place
    m_profiles = profiles;
    m_last = last;
    Q_EMIT changed();
    return true;
}

} // namespace pubconsole
