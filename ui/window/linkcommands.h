// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUrl;
class QWidget;

namespace pubconsole {

class Commands;
class Messages;
struct OfferLink;
struct Target;

//! What leads out of the window: links, and text for support.
class LinkCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, messages not owned, outlive it
    LinkCommands(Commands *commands, Messages *messages, QObject *parent = nullptr);

    //! Shows where a link leads and opens it in the browser; says so when it is not http or https.
    //! \param window the parent of what is asked
    void open(const QUrl &url, QWidget *window);

Q_SIGNALS:
    //! A short confirmation for the status bar.
    void done(const QString &text);

private:
    void addSupport(Commands *commands);
    void addLinks(Commands *commands);
    void copyForSupport(const Target &target);
    void follow(const OfferLink &link, QWidget *window);
    void refuse(const QString &address);

    Messages *m_messages;
};

} // namespace pubconsole
