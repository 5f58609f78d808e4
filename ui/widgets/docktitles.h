// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace pubconsole {

//! In a low window a dock that has a tab has no title bar besides: it would say the same again, in a line that is
//! needed for what is shown. A dock that stands alone or floats, and every dock of a higher window, has its own.
class DockTitles final : public QObject
{
    Q_OBJECT

public:
    static constexpr int lowBelow = 700; //!< pixels of the window's height

    //! Takes care of the docks that the window has by now. \param window its parent, too
    explicit DockTitles(QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QMainWindow *m_window;
    QTimer m_later; // tabs are not there yet when a dock tells that it has moved
};

} // namespace pubconsole
