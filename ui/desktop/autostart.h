// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Whether the program starts in the background at login: a file in the autostart folder (Desktop Application Autostart
//! Specification). Never holds more than the profile's name.
class Autostart final
{
public:
    //! \param folder the autostart folder; empty for the person's own
    explicit Autostart(QString folder = {});
    bool isOn() const;
    //! A sentence when it could not be done.
    QString set(bool isOn, const QString &program, const QString &profile);

private:
    QString file() const;

    QString m_folder;
};

} // namespace pubconsole
