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

ProxyRules Settings::proxy() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    const auto text = [&file](const QString &key) { return file.value("network/"_L1 + key).toString().left(1000); };
    ProxyRules rules;
    const QString mode = text(u"proxy"_s);
    rules.mode = mode == "none"_L1     ? ProxyRules::Mode::None
                 : mode == "manual"_L1 ? ProxyRules::Mode::Manual
                                       : ProxyRules::Mode::System;
    rules.host = text(u"proxyHost"_s);
    rules.port = quint16(number(u"network/proxyPort"_s, rules.port, 1, 65535));
    rules.user = text(u"proxyUser"_s);
    rules.exceptions = ProxyRules::exceptionsOf(text(u"noProxy"_s));
    return rules;
}

void Settings::setProxy(const ProxyRules &rules)
{
    switch (rules.mode) {
    case ProxyRules::Mode::System:
        write(u"network/proxy"_s, u"system"_s);
        break;
    case ProxyRules::Mode::None:
        write(u"network/proxy"_s, u"none"_s);
        break;
    case ProxyRules::Mode::Manual:
        write(u"network/proxy"_s, u"manual"_s);
        break;
    }
    write(u"network/proxyHost"_s, rules.host);
    write(u"network/proxyPort"_s, QString::number(rules.port));
    write(u"network/proxyUser"_s, rules.user);
    write(u"network/noProxy"_s, rules.exceptions.join(u' '));
}

QString Settings::authorityFile() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"network/authorityFile"_s).toString().left(4000);
}

void Settings::setAuthorityFile(const QString &file)
{
    write(u"network/authorityFile"_s, file);
}

QStringList Settings::lines() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    QStringList lines;
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith("window/geometry"_L1) && !key.startsWith("window/state"_L1))
            lines += key + " = "_L1 + file.value(key).toString().left(1000);
    }
    return lines;
}

} // namespace pubconsole
