// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pubconsole {

class Commands;
class Messages;
struct Target;

//! What is done with the prices of the chosen offers, of several at once, too.
class PriceCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, messages not owned, outlive it
    PriceCommands(Commands *commands, Messages *messages, QObject *parent = nullptr);

Q_SIGNALS:
    //! A short confirmation for the status bar.
    void done(const QString &text);

private:
    void chooseExport(const Target &target);
    void exportTo(const QString &path, const Target &target);

    Messages *m_messages;
};

} // namespace pubconsole
