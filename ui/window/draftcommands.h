// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "editor/offertab.h"
#include "json/jsonvalue.h"
#include "net/reply.h"

#include <QObject>

#include <functional>

namespace pubconsole {

class Commands;
class Messages;
class NewOfferDialog;
class OfferFile;
struct Target;
class WorkspaceView;

//! What makes a draft, or makes it another as a whole: a new offer, *Replace draft by* production, a version or a file
//! (each one step that can be undone), and giving it up. A command keeps the offer that it was given, whatever is
//! current when the person or the service has answered; when that offer is closed meanwhile it says so and does
//! nothing.
class DraftCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, messages not owned, outlive it
    DraftCommands(Commands *commands, Messages *messages, QObject *parent = nullptr);

    //! Goes on from the file of `tab`, as it is there now.
    void useFile(WorkspaceView *view, OfferTab *tab, OfferTab::FileUse use);

private:
    void addReplace(Commands *commands);
    void newOffer(const Target &target);
    NewOfferDialog *newOfferDialog(WorkspaceView *view, const OfferId &like);
    void replaceByProduction(WorkspaceView *view, const OfferId &id);
    void replaceByVersion(WorkspaceView *view, const OfferId &id);
    void replaceByFile(WorkspaceView *view, const OfferId &id);
    void replaceByFile(WorkspaceView *view, const OfferId &id, const OfferFile &file, const QString &name);
    void discard(WorkspaceView *view, const OfferId &id);
    void chooseOffer(WorkspaceView *view, const QString &title, const QString &confirm, const OfferFile &file,
                     const std::function<void(const OfferId &)> &chosen);
    void replaceBy(WorkspaceView *view, const OfferId &id, const Reply<OfferSnapshot> &reply, const QString &name);
    void replace(WorkspaceView *view, const OfferId &id, const std::function<JsonValue(const JsonValue &)> &change,
                 const QString &name);
    void replaceWhenRead(WorkspaceView *view, const OfferId &id, const OfferFile &file, const QString &name);
    void fail(const OfferId &id, const QString &sentence);

    Messages *m_messages;
};

} // namespace pubconsole
