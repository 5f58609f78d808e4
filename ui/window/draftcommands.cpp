// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/draftcommands.h"

#include "backend/takenover.h"
#include "compare/comparetab.h"
#include "editor/jsoneditor.h"
#include "offer/localoffers.h"
#include "offer/offerfile.h"
#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/newofferdialog.h"
#include "rules/schemacatalog.h"
#include "session/workspace.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "window/commands.h"
#include "window/messages.h"
#include "window/profilemarkof.h"
#include "window/refusals.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPointer>

namespace pubconsole {

namespace {

QString discardRefusal(const Target &target)
{
    const auto id = target.offer();
    if (!id)
        return Refusals::ofOneOffer(target);
    const OpenOffers *open = target.view->workspace().openOffers();
    if (!open->hasUnsaved(*id))
        return DraftCommands::tr("This offer has no local draft.");
    const OfferDocument *document = open->document(*id);
    const bool isBeingSaved = document && (document->state() == OfferDocument::State::Saving ||
                                           document->state() == OfferDocument::State::Checking);
    return isBeingSaved ? Refusals::beingSaved() : QString();
}

QString replaceRefusal(const Target &target)
{
    const OfferTab *tab = target.tab;
    if (!tab || tab->isFile())
        return Refusals::noOffer();
    if (tab->isReadOnly())
        return Refusals::readOnly();
    return tab->document()->state() == OfferDocument::State::Ready ? QString() : Refusals::beingSaved();
}

QString versionRefusal(const Target &target)
{
    if (!target.view->workspace().openOffers()->capabilities().hasVersions)
        return DraftCommands::tr("This service does not show what was published earlier.");
    return replaceRefusal(target);
}

} // namespace

DraftCommands::DraftCommands(Commands *commands, Messages *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    using Bar = Command::Bar;
    commands->add({.text = tr("&New offer…"),
                   .key = QKeySequence::New,
                   .places = {{Bar::File, 11}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           return target.view->workspace().isReadOnly() ? Refusals::readOnly() : QString();
                       },
                   .run = [this](const Target &target) { newOffer(target); }});
    commands->add({.text = tr("&Discard local draft…"),
                   .places = {{Bar::Offer, 32}, {Bar::OfferMenu, 45}},
                   .needsProfile = true,
                   .refusal = discardRefusal,
                   .run = [this](const Target &target) { discard(target.view, *target.offer()); }});
    addReplace(commands);
}

void DraftCommands::addReplace(Commands *commands)
{
    using Replace = void (DraftCommands::*)(WorkspaceView *, const OfferId &);
    const auto add = [this, commands](const QString &text, int position, Replace how,
                                      QString (*refusal)(const Target &)) {
        commands->add(
            {.text = text,
             .places = {{Command::Bar::ReplaceDraft, position}},
             .needsProfile = true,
             .isFound = false, // "File…" alone says nothing
             .refusal = refusal,
             .run = [this, how](const Target &target) { (this->*how)(target.view, target.tab->document()->id()); }});
    };
    add(tr("&Production"), 11, &DraftCommands::replaceByProduction, replaceRefusal);
    add(tr("&Version…"), 12, &DraftCommands::replaceByVersion, versionRefusal);
    add(tr("&File…"), 13, &DraftCommands::replaceByFile, replaceRefusal);
}

void DraftCommands::newOffer(const Target &target)
{
    openDialog(newOfferDialog(target.view, target.offer().value_or(OfferId())));
}

NewOfferDialog *DraftCommands::newOfferDialog(WorkspaceView *view, const OfferId &like)
{
    const Workspace &workspace = view->workspace();
    auto *dialog = new NewOfferDialog(profileMarkOf(workspace.profile()),
                                      {workspace.offers(), workspace.openOffers(), workspace.offerReader()}, like,
                                      view->dialogParent());
    connect(dialog, &NewOfferDialog::created, view->tabs(), &WorkspaceTabs::openOffer);
    connect(dialog, &NewOfferDialog::openRequested, view->tabs(), &WorkspaceTabs::openOffer);
    return dialog;
}

void DraftCommands::replaceByProduction(WorkspaceView *view, const OfferId &id)
{
    replaceBy(view, id, view->workspace().offerReader()->slot(id, Slot::Production), tr("production"));
}

void DraftCommands::replaceByVersion(WorkspaceView *view, const OfferId &id)
{
    const int newest = view->workspace().openOffers()->newestVersion(id);
    if (newest == 0) {
        fail(id, tr("The draft stays as it is: the offer has no version yet."));
        return;
    }
    auto *dialog = new QInputDialog(view->dialogParent());
    dialog->setWindowTitle(tr("Replace draft by a version"));
    dialog->setLabelText(tr("Version number, up to the current one, %1").arg(newest));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, newest);
    dialog->setIntValue(newest);
    dialog->setOkButtonText(tr("Replace"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, view, id](int version) {
        replaceBy(view, id, view->workspace().offerReader()->version(id, version), tr("version %1").arg(version));
    });
    openDialog(dialog);
}

void DraftCommands::replaceByFile(WorkspaceView *view, const OfferId &id)
{
    auto *dialog = new QFileDialog(view->dialogParent(), tr("Replace draft by a file"), {},
                                   tr("JSON files (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, view, id](const QString &path) {
        const auto file = OfferFile::read(path, view->workspace().schemas()->shape());
        if (file)
            replaceByFile(view, id, *file, QFileInfo(path).fileName());
        else
            fail(id, file.error());
    });
    openDialog(dialog);
}

void DraftCommands::replaceByFile(WorkspaceView *view, const OfferId &id, const OfferFile &file, const QString &name)
{
    OfferDocument *document = view->tabs()->openOffer(id)->document();
    if (!document->current().isUndefined()) {
        replaceWhenRead(view, id, file, name);
        return;
    }
    auto *context = new QObject(view->dialogParent()); // the offer is being read
    connect(document, &OfferDocument::stateChanged, context, [this, view, context, document, id, file, name] {
        if (document->state() == OfferDocument::State::Loading)
            return;
        context->deleteLater();
        if (!document->current().isUndefined())
            replaceWhenRead(view, id, file, name);
        else
            fail(id, tr("The draft could not be read, and is not replaced by %1.").arg(name));
    });
}

void DraftCommands::useFile(WorkspaceView *view, OfferTab *tab, OfferTab::FileUse use)
{
    const QString name = tab->name();
    tab->flush();
    const auto file = OfferFile::parse(tab->editor()->utf8(), name, tab->document()->schemas()->shape());
    if (!file) {
        fail(tab->document()->id(), file.error());
        return;
    }
    switch (use) {
    case OfferTab::FileUse::NewOffer: {
        NewOfferDialog *dialog = newOfferDialog(view, file->id().value_or(OfferId()));
        dialog->beginWith(*file, name);
        openDialog(dialog);
        return;
    }
    case OfferTab::FileUse::Replace:
        chooseOffer(view, tr("Replace draft of"), tr("Replace"), *file,
                    [this, view, file = *file, name](const OfferId &id) { replaceByFile(view, id, file, name); });
        return;
    case OfferTab::FileUse::Compare:
        chooseOffer(view, tr("Compare with"), tr("Compare"), *file, [view, file = *file, name](const OfferId &id) {
            view->tabs()->openComparison(id)->addFile(file, name);
        });
        return;
    }
}

// The offer that the file names comes first.
void DraftCommands::chooseOffer(WorkspaceView *view, const QString &title, const QString &confirm,
                                const OfferFile &file, const std::function<void(const OfferId &)> &chosen)
{
    QStringList names;
    QHash<QString, OfferId> ids;
    const auto add = [&](const OfferId &id) {
        const QString name = id.publisher + u'/' + id.offer;
        ids.insert(name, id);
        if (id == file.id())
            names.prepend(name);
        else
            names.append(name);
    };
    for (const auto &[publisher, entry] : view->workspace().offers()->publishers()) {
        for (const OfferSummary &offer : entry.offers)
            add(offer.id);
    }
    for (const auto &[id, offer] : view->workspace().openOffers()->localOffers()->offers())
        add(id);
    auto *dialog = new QInputDialog(view->dialogParent());
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Offer"));
    dialog->setComboBoxItems(names);
    dialog->setOkButtonText(confirm);
    connect(dialog, &QInputDialog::textValueSelected, this, [ids, chosen](const QString &name) {
        if (const auto it = ids.constFind(name); it != ids.cend())
            chosen(*it);
    });
    openDialog(dialog);
}

void DraftCommands::replaceWhenRead(WorkspaceView *view, const OfferId &id, const OfferFile &file, const QString &name)
{
    replace(
        view, id, [file](const JsonValue &body) { return file.over(body); }, name);
}

void DraftCommands::replaceBy(WorkspaceView *view, const OfferId &id, const Reply<OfferSnapshot> &reply,
                              const QString &name)
{
    reply.then(view->dialogParent(), [this, view, id, name](const Result<OfferSnapshot> &snapshot) {
        if (snapshot)
            replace(
                view, id,
                [schemas = view->workspace().schemas(), source = snapshot->body](const JsonValue &body) {
                    const OfferBody other = schemas->body(source);
                    return other.isOffer() ? withContentOf(schemas->body(body), other).value() : JsonValue();
                },
                name);
        else
            fail(id, tr("The draft stays as it is: %1 could not be read. %2").arg(name, snapshot.error().text()));
    });
}

void DraftCommands::replace(WorkspaceView *view, const OfferId &id,
                            const std::function<JsonValue(const JsonValue &)> &change, const QString &name)
{
    OfferTab *tab = view->tabs()->tabs()->offerTab(id);
    if (!tab) {
        m_messages->show(
            Messages::workspaceKey(),
            {MessageBar::Level::Information,
             tr("The draft of %1 stays as it is: its tab was closed before %2 was read.").arg(id.offer, name),
             {},
             {},
             {}});
        return;
    }
    if (view->workspace().isReadOnly()) {
        fail(id, tr("The draft stays as it is: this profile is read-only."));
        return;
    }
    OfferDocument *document = tab->document();
    if (const auto error = tab->flush()) {
        fail(id, tr("The draft stays as it is. %1").arg(error->message()));
        return;
    }
    const JsonValue body = change(document->current());
    if (body.isUndefined()) {
        fail(id, tr("The draft stays as it is: there is no offer in %1.").arg(name));
        return;
    }
    document->edit(body, document->schemas()->shape()->contentPlace(), tr("Replace by %1").arg(name));
}

void DraftCommands::discard(WorkspaceView *view, const OfferId &id)
{
    const bool isLocal = view->workspace().openOffers()->localOffers()->find(id);
    const QString text =
        isLocal ? tr("Discard the local draft of %1? It is nowhere else, and cannot be brought back.").arg(id.offer)
                : tr("Discard the local draft of %1? What was changed there cannot be brought back; what the service "
                     "has stays as it is.")
                      .arg(id.offer);
    Questions::ask(view->dialogParent(), {tr("Discard local draft"), text, tr("Discard"), tr("Keep")},
                   [view = QPointer(view), id] {
                       if (view)
                           view->tabs()->discardDraft(id);
                   });
}

void DraftCommands::fail(const OfferId &id, const QString &sentence)
{
    m_messages->show(Messages::keyOf(id), {MessageBar::Level::Error, sentence, {}, {}, {}});
}

} // namespace pubconsole
