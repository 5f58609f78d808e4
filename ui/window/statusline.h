// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace pubconsole {

class Workspace;

//! The line at the bottom: online or not, the profile, the age of what is shown, what needs you, requests under way,
//! what is unsaved.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    //! \param bar not owned
    explicit StatusLine(QStatusBar *bar);
    void setWorkspace(Workspace *workspace);
    void setUnsaved(int offers, int files);

private:
    bool isOnline() const;
    QString connection() const;
    void update();

    Workspace *m_workspace = nullptr;
    QLabel *m_left;
    QLabel *m_right;
    int m_unsavedOffers = 0;
    int m_unsavedFiles = 0;
};

} // namespace pubconsole
