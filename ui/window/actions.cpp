// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include "widgets/fittingtoolbar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace pubconsole {

Actions::Actions(QMainWindow *window)
    : QObject(window)
{
    newOffer = make(tr("&New offer…"), nullptr, QKeySequence::New);
    openFile = make(tr("Open offer file…"), nullptr, QKeySequence::Open);
    save = make(tr("&Save to service"), "document-save", QKeySequence::Save, tr("Save"));
    saveCopy = make(tr("Save a copy as JSON…"));
    closeTab = make(tr("&Close tab"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(tr("&Quit"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(tr("&Undo"), "edit-undo", QKeySequence::Undo);
    redo = make(tr("&Redo"), "edit-redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    cut = make(tr("Cu&t"), nullptr, QKeySequence::Cut);
    copy = make(tr("&Copy"), nullptr, QKeySequence::Copy);
    paste = make(tr("&Paste"), nullptr, QKeySequence::Paste);
    find = make(tr("&Find"), nullptr, QKeySequence::Find);
    replace = make(tr("&Replace"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_H));
    copyPath = make(tr("Copy JSON path"));
    revertField = make(tr("Revert field"));
    preferences = make(tr("&Preferences"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    viewForm = make(tr("&Form"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_1));
    viewJson = make(tr("&JSON"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_2));
    viewSplit = make(tr("&Split"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_3));
    nextProblem = make(tr("Next problem"), nullptr, QKeySequence(Qt::Key_F8));
    replaceByProduction = make(tr("&Production"));
    replaceByVersion = make(tr("&Version…"));
    replaceByFile = make(tr("&File…"));
    discardDraft = make(tr("&Discard local draft…"));
    compare = make(tr("&Compare slots"), "view-split-left-right", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                   tr("Compare"));
    check = make(tr("&Check"), "dialog-ok-apply", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addPlan = make(tr("&Add plan…"));
    clonePlan = make(tr("C&lone plan…"));
    addImage = make(tr("Add &image version…"));
    nextPane = make(tr("Next pane"), nullptr, QKeySequence(Qt::Key_F6));
    previousPane = make(tr("Previous pane"), nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    refresh = make(tr("&Refresh"), "view-refresh", QKeySequence(Qt::Key_F5));
    goTo = make(tr("&Go to…"), "edit-find", QKeySequence(Qt::CTRL | Qt::Key_P));
    publish = make(tr("&Publish…"), "document-send", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    previewLink = make(tr("Open preview link"));
    liveLink = make(tr("Open live link"));
    copyLink = make(tr("Copy link to offer"));
    partnerCenter = make(tr("Open in Partner Center"));
    goLive = make(tr("&Go live…"), "starred-symbolic");
    cancelOperation = make(tr("&Cancel operation…"), "dialog-cancel");
    copyForSupport = make(tr("Copy for support"));
    review = make(tr("&Review…"));
    history = make(tr("&History"));
    profiles = make(tr("&Profiles…"));
    expiringImages = make(tr("&Expiring images…"));
    contents = make(tr("&Contents"), nullptr, QKeySequence(Qt::Key_F1));
    shortcuts = make(tr("Keyboard shortcuts"));
    supportBundle = make(tr("&Support bundle…"));
    logFolder = make(tr("Open &log folder"));
    about = make(tr("&About"));
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

// Icons are looked up in the theme's folders, which takes its time: only what stands in the toolbar has one.
QAction *Actions::make(const QString &text, const char *icon, const QKeySequence &key, const QString &iconText)
{
    auto *action = new QAction(text, this);
    if (icon)
        action->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    action->setShortcut(key);
    QString plain = text;
    action->setIconText(iconText.isEmpty() ? plain.remove(u'&') : iconText);
    return action;
}

void Actions::buildMenus(QMainWindow *window, const QList<QAction *> &docks)
{
    const auto menu = [window](const QString &title, const QList<QAction *> &actions) {
        QMenu *added = window->menuBar()->addMenu(title);
        for (QAction *action : actions) {
            if (action)
                added->addAction(action);
            else
                added->addSeparator();
        }
        return added;
    };
    menu(tr("&File"), {newOffer, openFile, nullptr, save, saveCopy, nullptr, closeTab, quit});
    menu(tr("&Edit"), {undo, redo, nullptr, cut, copy, paste, nullptr, find, replace, nullptr, copyPath, revertField,
                       nullptr, preferences});
    menu(tr("&View"), QList<QAction *>{viewForm, viewJson, viewSplit, nullptr} + docks +
                          QList<QAction *>{nullptr, nextPane, previousPane, nextProblem});
    QMenu *offer = menu(tr("&Offer"), {refresh, goTo, nullptr, compare, check, publish, nullptr, addPlan, clonePlan,
                                       addImage, nullptr, previewLink, liveLink, partnerCenter, copyLink});
    auto *replaceBy = new QMenu(tr("&Replace draft by"), offer);
    replaceBy->addActions({replaceByProduction, replaceByVersion, replaceByFile});
    offer->insertMenu(addPlan, replaceBy);
    offer->insertAction(addPlan, discardDraft);
    offer->insertSeparator(addPlan);
    menu(tr("O&peration"), {review, goLive, cancelOperation, nullptr, history, copyForSupport});
    menu(tr("&Tools"), {profiles, expiringImages});
    menu(tr("&Help"), {contents, shortcuts, nullptr, logFolder, supportBundle, nullptr, about});
}

QMenu *Actions::makeOfferMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({compare, publish});
    menu->addSeparator();
    menu->addActions({review, goLive, cancelOperation, history});
    menu->addSeparator();
    menu->addActions({previewLink, liveLink, copyLink, refresh, discardDraft});
    return menu;
}

QToolBar *Actions::buildToolBar(QMainWindow *window)
{
    auto *toolBar = new FittingToolBar(tr("Main toolbar"), window);
    m_toolBar = toolBar;
    window->addToolBar(toolBar);
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(16, 16));
    m_toolBar->addActions({refresh, save});
    m_toolBar->addSeparator();
    m_toolBar->addActions({undo, redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({compare, check});
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addActions({publish, goLive, cancelOperation});
    m_toolBar->addSeparator();
    m_toolBar->addAction(goTo);
    for (QAction *action : {refresh, save, undo, redo, compare, check, publish, goLive, cancelOperation, goTo}) {
        QWidget *button = m_toolBar->widgetForAction(action);
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_toolBar->widgetForAction(publish)->setObjectName(QStringLiteral("primaryAction"));
    // What is known by its key takes little room.
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(goTo)))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    toolBar->setYielding({refresh, save, undo, redo, compare, check});
    return m_toolBar;
}

void Actions::setSavesToFile(bool isFile)
{
    save->setText(isFile ? tr("&Save to file") : tr("&Save to service"));
    save->setIconText(tr("Save"));
}

void Actions::setEnabled(QAction *action, bool isEnabled, const QString &reason)
{
    action->setEnabled(isEnabled);
    const QString text = isEnabled ? QString() : reason;
    describe(action, text.isEmpty() ? action->iconText() : text, text);
}

void Actions::setTarget(QAction *action, const QString &target)
{
    if (action->isEnabled() && !target.isEmpty())
        describe(action, tr("%1: %2").arg(action->iconText().remove(u'…'), target), target);
}

void Actions::describe(QAction *action, const QString &toolTip, const QString &description)
{
    action->setToolTip(toolTip);
    if (QWidget *button = m_toolBar ? m_toolBar->widgetForAction(action) : nullptr)
        button->setAccessibleDescription(description);
}

} // namespace pubconsole
