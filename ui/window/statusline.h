// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLabel;
class QStatusBar;

namespace pubconsole {

//! The line at the bottom: on the left what is said of the connection, on the right what is under way and unsaved.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    //! \param bar not owned
    explicit StatusLine(QStatusBar *bar);
    //! What is said of a workspace; nothing where no profile is open.
    void setWorkspaceTexts(const QStringList &connection, const QStringList &activity);
    void setUnsaved(int offers, int files);

private:
    void update();

    QLabel *m_left;
    QLabel *m_right;
    QStringList m_connection;
    QStringList m_activity;
    int m_unsavedOffers = 0;
    int m_unsavedFiles = 0;
};

} // namespace pubconsole
