// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxyrules.h"
#include "profiles/inifile.h"

#include <QCoreApplication>

namespace pubconsole {

//! What the program remembers between starts, for all profiles: the window's layout, the notification e-mails of each
//! publisher, the person's preferences. A file that was edited by hand is read within its bounds.
class Settings final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Settings)
public:
    explicit Settings(QString file);

    //! Why the last change could not be kept, as a sentence; empty when it is.
    const QString &problem() const { return m_problem; }

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
    QString notificationEmails(const QString &publisher) const;
    void setNotificationEmails(const QString &publisher, const QString &emails);
    //! "system", "light" or "dark".
    QString theme() const;
    void setTheme(const QString &theme);
    //! A language code such as "nl"; empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    //! Whether the prices of an offer have their chart beside them.
    bool isPriceChartShown() const;
    void setPriceChartShown(bool isShown);
    //! How long the signature of a disk has to last when a publish starts, in days: 1 to 365.
    int sasDays() const;
    void setSasDays(int days);
    //! Whether the desktop is told when an operation needs somebody or ends.
    bool hasNotifications() const;
    void setNotifications(bool areOn);
    //! What the program may ask the service of its own accord: 10 to 600.
    int requestsPerMinute() const;
    void setRequestsPerMinute(int count);
    //! The proxy, without its password.
    ProxyRules proxy() const;
    void setProxy(const ProxyRules &rules);
    //! A PEM file of certificate authorities that are trusted beside the system's; empty for none.
    QString authorityFile() const;
    void setAuthorityFile(const QString &file);
    //! Every setting but the window's layout, a line "key = value" each, for support: what people typed stands there,
    //! secrets do not.
    QStringList lines() const;

private:
    IniFile content() const;
    QString value(const QString &key, const QString &fallback = {}) const;
    QByteArray bytes(const QString &key) const;
    int number(const QString &key, int fallback, int least, int most) const;
    void write(const QString &key, const QString &value);

    QString m_file;
    QString m_problem;
};

} // namespace pubconsole
