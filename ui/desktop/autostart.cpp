// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include "files/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// A quoted argument of an Exec key: first the rules of its quotes, then those of a desktop file's strings, and % twice.
QString quoted(QString argument)
{
    for (const QChar special : u"\\\"`$"_s)
        argument.replace(special, u'\\' + QString(special));
    argument.replace(u'\\', u"\\\\"_s);
    argument.replace(u'%', u"%%"_s);
    argument.remove(u'\n');
    return u'"' + argument + u'"';
}

} // namespace

Autostart::Autostart(QString folder)
    : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

QString Autostart::file() const
{
    return m_folder + "/io.github.pubconsole.PublisherConsole.desktop"_L1;
}

bool Autostart::isOn() const
{
    return QFile::exists(file());
}

QString Autostart::set(bool isOn, const QString &program, const QString &profile)
{
    if (!isOn) {
        const bool isGone = !QFile::exists(file()) || QFile::remove(file());
        return isGone ? QString()
                      : QCoreApplication::translate("pubconsole::Autostart", "%1 could not be removed.").arg(file());
    }
    QDir().mkpath(m_folder);
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Publisher Console\nExec=%1 --background --profile %2\n"
        "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(quoted(program), quoted(profile));
    const QString why = AtomicFile::write(file(), text.toUtf8());
    return why.isEmpty()
               ? QString()
               : QCoreApplication::translate("pubconsole::Autostart", "%1 could not be written: %2").arg(file(), why);
}

} // namespace pubconsole
