// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/settings.h"

#include "files/regularfile.h"
#include "profiles/paths.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString sectionOf(const QString &key)
{
    return key.section(u'/', 0, 0);
}

QString nameOf(const QString &key)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(key.section(u'/', 1)));
}

} // namespace

Settings::Settings(QString file)
    : m_file(std::move(file))
{
}

IniFile Settings::content() const
{
    return IniFile(RegularFile::read(m_file, IniFile::maximumBytes + 1).value_or(QByteArray()));
}

QString Settings::value(const QString &key, const QString &fallback) const
{
    return content().value(sectionOf(key), nameOf(key), fallback);
}

QByteArray Settings::bytes(const QString &key) const
{
    return QByteArray::fromBase64(value(key).toLatin1());
}

// What stands there and cannot be read is not written over.
void Settings::write(const QString &key, const QString &value)
{
    const auto before = RegularFile::read(m_file, IniFile::maximumBytes + 1);
    const bool isReadable = before ? before->size() <= IniFile::maximumBytes : !QFileInfo::exists(m_file);
    if (!isReadable) {
        m_problem = tr("The settings were not kept: %1 cannot be read. %2")
                        .arg(m_file, before ? tr("It is larger than 1 MB.") : before.error());
        return;
    }
    IniFile ini(before.value_or(QByteArray()));
    ini.setValue(sectionOf(key), nameOf(key), value);
    const QByteArray after = ini.toUtf8();
    m_problem.clear();
    if (before && after == *before)
        return;
    if (const QString why = writeOwnFile(m_file, after); !why.isEmpty())
        m_problem = tr("The settings were not kept: %1 could not be written. %2").arg(m_file, why);
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
    return value("emails/"_L1 + publisher);
}

void Settings::setNotificationEmails(const QString &publisher, const QString &emails)
{
    write("emails/"_L1 + publisher, emails);
}

int Settings::number(const QString &key, int fallback, int least, int most) const
{
    bool isNumber = false;
    const int found = value(key).toInt(&isNumber);
    return isNumber ? std::clamp(found, least, most) : fallback;
}

QString Settings::theme() const
{
    const QString chosen = value(u"window/theme"_s);
    return chosen == "light"_L1 || chosen == "dark"_L1 ? chosen : u"system"_s;
}

void Settings::setTheme(const QString &theme)
{
    write(u"window/theme"_s, theme);
}

QString Settings::language() const
{
    return value(u"window/language"_s).left(20);
}

void Settings::setLanguage(const QString &language)
{
    write(u"window/language"_s, language);
}

bool Settings::isPriceChartShown() const
{
    return value(u"window/priceChart"_s).toLower() == "true"_L1;
}

void Settings::setPriceChartShown(bool isShown)
{
    write(u"window/priceChart"_s, isShown ? u"true"_s : u"false"_s);
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
    const QString word = value(u"desktop/notifications"_s, u"true"_s).toLower();
    return word != "false"_L1 && word != "0"_L1 && !word.isEmpty();
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
    const IniFile file = content();
    const auto text = [&file](const QString &key) { return file.value(u"network"_s, key).left(1000); };
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
    return value(u"network/authorityFile"_s).left(4000);
}

void Settings::setAuthorityFile(const QString &file)
{
    write(u"network/authorityFile"_s, file);
}

QStringList Settings::lines() const
{
    const IniFile file = content();
    QStringList lines;
    const QStringList sections = file.sections();
    for (const QString &section : sections) {
        const QStringList keys = file.keys(section);
        for (const QString &key : keys) {
            if (section != "window"_L1 || (key != "geometry"_L1 && key != "state"_L1))
                lines += section + u'/' + key + " = "_L1 + file.value(section, key).left(1000);
        }
    }
    return lines;
}

} // namespace pubconsole
