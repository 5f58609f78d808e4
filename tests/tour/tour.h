// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "support/sandboxprocess.h"
#include "window/application.h"

#include <QDialog>
#include <QDir>
#include <QElapsedTimer>

#include <functional>

//! Does the whole job in the window against a sandbox: finds widgets by the names that people and screen readers know,
//! prints each step, takes a picture of each, and stops at the first that does not show what it should.
class Tour final
{
public:
    explicit Tour(const QString &pictures);
    //! The program's exit code.
    int run();

private:
    void welcome();
    void browse();
    void form();
    void edit();
    bool changesShow(const QString &text);
    void showSection(const QString &section);
    void save();
    void publish();
    void review();
    void goLive();
    void cancelAnother();
    void conflict();
    void compare();
    void rivalChanges(const pubconsole::OfferId &id, const QByteArray &from, const QByteArray &to);
    void darkTheme();

    void step(const QString &what, const std::function<bool()> &shows);
    void picture(const QString &name);
    //! Does `answer` in the modal dialog that `open` opens.
    void inDialog(const QString &title, const std::function<void()> &open,
                  const std::function<void(QDialog *)> &answer);
    //! Ticks every warning of a dialog.
    void tickAll(QWidget *window);
    void press(QWidget *window, const QString &button);
    QAction *enabledItem(const QString &menuItem) const;
    void trigger(const QString &menuItem);
    template<typename T>
    T *find(QWidget *in, const QString &accessibleName);
    bool treeShows(const QString &tree, const QString &text);
    void openOffer(const QString &offer);
    QByteArray json();
    void setJson(const QByteArray &text);

    QDir m_pictures;
    SandboxProcess m_sandbox;
    std::unique_ptr<pubconsole::Application> m_console;
    int m_step = 0;
    bool m_hasFailed = false;
};
