// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QSystemTrayIcon;
class QWidget;

namespace pubconsole {

class NeedsYou;
class OperationStore;

//! The program without its window: it goes on watching, with an icon in the tray where there is one. Without a tray it
//! is brought back by a notification's *Open* or by starting the program again (Instance); and it ends by itself some
//! time after nothing is under way any more.
class Background final : public QObject
{
    Q_OBJECT

public:
    //! \param window not owned
    explicit Background(QWidget *window, QObject *parent = nullptr);
    ~Background() override;

    //! Hides the window and goes on.
    //! \param operations, needsYou not owned; what is told of in the tray, null before a profile was opened
    void enter(OperationStore *operations, const NeedsYou *needsYou);
    //! Ends that: the window was shown again.
    void leave();
    bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void openRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTray();
    void updateTray();

    QWidget *m_window;
    QPointer<OperationStore> m_operations; // while nothing is shown of it: the profile may be closed meanwhile
    QPointer<const NeedsYou> m_needsYou;
    QSystemTrayIcon *m_tray = nullptr;
    QTimer m_end; // runs while nothing is under way and no tray shows that the program is there
    bool m_isActive = false;
};

} // namespace pubconsole
