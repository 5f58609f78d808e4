// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pubconsole {

//! A thin bar while something is read; what is cached stays below it, where it is. After ten seconds it says how long
//! and offers *Stop*.
class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);
    void setBusy(bool isBusy, const QString &text = {});

Q_SIGNALS:
    void stopRequested();

private:
    void tick();

    QProgressBar *m_bar;
    QWidget *m_line; // below it
    QLabel *m_text;
    QPushButton *m_stop;
    QElapsedTimer m_since;
    QTimer m_clock;
    bool m_isBusy = false;
};

} // namespace pubconsole
