// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace pubconsole {

//! Follows the desktop portal's org.freedesktop.appearance color-scheme. Without a portal nothing is said.
class SchemeWatcher final : public QObject
{
    Q_OBJECT

public:
    //! \param tell called with whether it is dark: once the portal has said so, and whenever that is another
    SchemeWatcher(std::function<void(bool isDark)> tell, QObject *parent);

private Q_SLOTS:
    void changed(const QString &space, const QString &key, const QDBusVariant &value);

private:
    std::function<void(bool)> m_tell;
};

} // namespace pubconsole
