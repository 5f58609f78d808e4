// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/notice.h"

#include <QObject>

class QStatusBar;

namespace pubconsole {

class Messages;
class Workspace;

//! What the message bar says of a workspace as a whole: sign-in, network, lists that could not be read, read-only, a
//! secret that ends soon, a keyring that lets wait. Each is taken back when it is no longer true.
class WorkspaceMessages final : public QObject
{
    Q_OBJECT

public:
    //! \param messages, statusBar not owned
    WorkspaceMessages(Messages *messages, QStatusBar *statusBar, QWidget *window);

    void setWorkspace(Workspace *workspace);
    void show(const Notice &notice);
    //! A keyring has not answered for some seconds; an empty name takes that back.
    void setSlowKeyring(const QString &name);

Q_SIGNALS:
    //! The person wants to enter the secret anew.
    void secretRequested();

private:
    void connectOffers();
    void showOffline(bool isOffline, const std::optional<ApiError> &why = std::nullopt);
    bool isOfOffline(const ApiError &error);
    void showReadOnly();
    void showExpiry();
    void showPublishersError();
    void showOffersError(const QString &publisher);

    Messages *m_messages;
    QStatusBar *m_statusBar;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
};

} // namespace pubconsole
