// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settings.h"

#include "workspace/paths.h"

#include <QSettings>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

Settings::Settings(QString file)
    : m_file(std::move(file))
{
}

QByteArray Settings::bytes(const QString &key) const
{
    return QByteArray::fromBase64(QSettings(m_file, QSettings::IniFormat).value(key).toString().toLatin1());
}

void Settings::write(const QString &key, const QString &value)
{
    if (!makePrivateFile(m_file))
        return;
    {
        QSettings file(m_file, QSettings::IniFormat);
        file.setValue(key, value);
    }
    makePrivateFile(m_file); // QSettings writes a new file in its place
}

QByteArray Settings::windowGeometry() const
{
    return bytes(u"window/geometry"_s);
}

QByteArray Settings::windowState() const
{
    return bytes(u"window/state"_s);
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    write(u"window/geometry"_s, QString::fromLatin1(geometry.toBase64()));
    write(u"window/state"_s, QString::fromLatin1(state.toBase64()));
}

QString Settings::notificationEmails(const QString &publisher) const
{
    return QSettings(m_file, QSettings::IniFormat).value("emails/"_L1 + publisher).toString();
}

void Settings::setNotificationEmails(const QString &publisher, const QString &emails)
{
    write("emails/"_L1 + publisher, emails);
}

int Settings::number(const QString &key, int fallback, int least, int most) const
{
    bool isNumber = false;
    const int value = QSettings(m_file, QSettings::IniFormat).value(key).toString().toInt(&isNumber);
    return isNumber ? std::clamp(value, least, most) : fallback;
}

QString Settings::theme() const
{
    const QString theme = QSettings(m_file, QSettings::IniFormat).value(u"window/theme"_s).toString();
    return theme == "light"_L1 || theme == "dark"_L1 ? theme : u"system"_s;
}

void Settings::setTheme(const QString &theme)
{
    write(u"window/theme"_s, theme);
}

QString Settings::language() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"window/language"_s).toString().left(20);
}

void Settings::setLanguage(const QString &language)
{
    write(u"window/language"_s, language);
}

int Settings::sasDays() const
{
    return number(u"checks/sasDays"_s, 21, 1, 365);
}

void Settings::setSasDays(int days)
{
    write(u"checks/sasDays"_s, QString::number(days));
}

bool Settings::hasNotifications() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"desktop/notifications"_s, true).toBool();
}

void Settings::setNotifications(bool areOn)
{
    write(u"desktop/notifications"_s, areOn ? u"true"_s : u"false"_s);
}

int Settings::requestsPerMinute() const
{
    return number(u"network/requestsPerMinute"_s, 60, 10, 600);
}

void Settings::setRequestsPerMinute(int count)
{
    write(u"network/requestsPerMinute"_s, QString::number(count));
}

} // namespace pubconsole
