// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "editor/offertab.h"
#include "json/jsonvalue.h"
#include "net/reply.h"

#include <QObject>

#include <functional>

class QWidget;

namespace pubconsole {

class Messages;
class OfferFile;
class Tabs;
class Targets;
class Workspace;
class WorkspaceTabs;

//! What makes a draft, or makes it another as a whole: a new offer, *Replace draft by* production, a version or a file
//! (each one step that can be undone), and giving it up. A command keeps the offer that it was given, whatever is
//! current when the person or the service has answered; when that offer is closed meanwhile it says so and does
//! nothing.
class DraftCommands final : public QObject
{
    Q_OBJECT

public:
    //! \param workspace, tabs, targets, messages not owned, outlive it
    //! \param window the parent of what is asked
    DraftCommands(Workspace *workspace, WorkspaceTabs *tabs, Targets *targets, Messages *messages, QWidget *window);

    void newOffer();
    void replaceByProduction();
    void replaceByVersion();
    void replaceByFile();
    //! The draft of `id` becomes what `file` has; opens the offer where it is not open.
    void replaceByFile(const OfferId &id, const OfferFile &file, const QString &name);
    //! Goes on from the file of the current tab, as it is there now.
    void useFile(OfferTab::FileUse use);
    //! Asks, and gives the chosen offer's local draft up.
    void discardDraft();

private:
    void chooseOffer(const QString &title, const QString &confirm, const OfferFile &file,
                     const std::function<void(const OfferId &)> &chosen);
    void replaceBy(const OfferId &id, const Reply<OfferSnapshot> &reply, const QString &name);
    void replace(const OfferId &id, const std::function<JsonValue(const JsonValue &)> &change, const QString &name);
    void replaceWhenRead(const OfferId &id, const OfferFile &file, const QString &name);
    void fail(const OfferId &id, const QString &sentence);

    Workspace *m_workspace;
    WorkspaceTabs *m_offerTabs;
    Tabs *m_tabs;
    Targets *m_targets;
    Messages *m_messages;
    QWidget *m_window;
};

} // namespace pubconsole
