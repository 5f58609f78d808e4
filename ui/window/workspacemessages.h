// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QObject>

class QStatusBar;

namespace pubconsole {

class Messages;
class Workspace;

//! What the message bar says of a workspace as a whole: sign-in, network, lists that could not be read, read-only, a
//! secret that ends soon. Each is taken back when it is no longer true.
class WorkspaceMessages final : public QObject
{
    Q_OBJECT

public:
    //! \param workspace, messages, statusBar not owned, outlive it
    //! \param window the parent of what is asked
    WorkspaceMessages(Workspace *workspace, Messages *messages, QStatusBar *statusBar, QWidget *window);

Q_SIGNALS:
    //! The person wants to enter the secret anew.
    void secretRequested();

private:
    void show(const Notice &notice);
    void connectOffers();
    void showOffline(bool isOffline, const std::optional<ApiError> &why = std::nullopt);
    bool isOfOffline(const ApiError &error);
    void showReadOnly();
    void showExpiry();
    void showPublishersError();
    void showOffersError(const QString &publisher);

    Workspace *m_workspace;
    Messages *m_messages;
    QStatusBar *m_statusBar;
    QWidget *m_window;
};

} // namespace pubconsole
