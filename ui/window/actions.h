// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace pubconsole {

//! Every action of the window with its name, key and icon, and the menus and the toolbar made of them. What they do is
//! the window's.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow *window);

    QAction *newOffer;
    QAction *openFile;
    QAction *save;
    QAction *saveCopy;
    QAction *closeTab;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *find;
    QAction *replace;
    QAction *copyPath;
    QAction *revertField;
    QAction *preferences;
    QAction *viewForm;
    QAction *viewJson;
    QAction *viewSplit;
    QAction *nextProblem;
    QAction *check;
    QAction *replaceByProduction;
    QAction *replaceByVersion;
    QAction *replaceByFile;
    QAction *discardDraft;
    QAction *compare;
    QAction *addPlan;
    QAction *clonePlan;
    QAction *addImage;
    QAction *nextPane;
    QAction *previousPane;
    QAction *refresh;
    QAction *goTo;
    QAction *publish;
    QAction *copyLink;
    QAction *previewLink;
    QAction *liveLink;
    QAction *partnerCenter;
    QAction *goLive;
    QAction *cancelOperation;
    QAction *copyForSupport;
    QAction *review;
    QAction *history;
    QAction *profiles;
    QAction *expiringImages;
    QAction *contents;
    QAction *shortcuts;
    QAction *supportBundle;
    QAction *logFolder;
    QAction *about;

    void buildMenus(QMainWindow *window, const QList<QAction *> &docks);
    QToolBar *buildToolBar(QMainWindow *window);
    //! What can be done with the offers that are selected; its owner is the parent, and it ends when it is closed.
    QMenu *makeOfferMenu(QWidget *parent) const;
    //! Where *Save* goes: to the service, or to the file that is open.
    void setSavesToFile(bool isFile);
    //! Enables the action, or disables it with the reason, which is its tool tip and its accessible description.
    void setEnabled(QAction *action, bool isEnabled, const QString &reason = {});
    //! Says there what an enabled action acts on: its button names only what it does. Empty for nothing.
    void setTarget(QAction *action, const QString &target);

private:
    QAction *make(const QString &text, const char *icon = nullptr, const QKeySequence &key = {},
                  const QString &iconText = {});
    void describe(QAction *action, const QString &toolTip, const QString &description);

    QToolBar *m_toolBar = nullptr;
};

} // namespace pubconsole
