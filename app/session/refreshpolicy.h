// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace pubconsole {

class Workspace;

//! When what is shown is read again by itself: open drafts every minute, everything every five, while somebody looks.
//! What runs is followed by OperationWatcher, on a schedule of its own.
class RefreshPolicy final : public QObject
{
    Q_OBJECT

public:
    //! \param workspace not owned, outlives it
    //! \param isLookedAt whether somebody sees what is read now
    RefreshPolicy(Workspace *workspace, std::function<bool()> isLookedAt, QObject *parent = nullptr);

    //! A minute is over.
    void tick();

private:
    Workspace *m_workspace;
    std::function<bool()> m_isLookedAt;
    QTimer m_minute;
    int m_minutes = 0; // that somebody looked
};

} // namespace pubconsole
