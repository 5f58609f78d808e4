// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pubconsole {

//! What the window remembers between starts: its layout, and the notification e-mails of each publisher.
class Settings final
{
public:
    explicit Settings(QString file);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
    QString notificationEmails(const QString &publisher) const;
    void setNotificationEmails(const QString &publisher, const QString &emails);

private:
    QByteArray bytes(const QString &key) const;
    void write(const QString &key, const QString &value);

    QString m_file;
};

} // namespace pubconsole
