// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/draftcommands.h"

#include "compare/comparetab.h"
#include "editor/jsoneditor.h"
#include "offer/localoffers.h"
#include "offer/offerfile.h"
#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/newofferdialog.h"
#include "rules/schemacatalog.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "window/messages.h"
#include "window/tabs.h"
#include "window/targets.h"
#include "window/workspacetabs.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPointer>

namespace pubconsole {

DraftCommands::DraftCommands(Workspace *workspace, WorkspaceTabs *tabs, Targets *targets, Messages *messages,
                             QWidget *window)
    : m_workspace(workspace)
    , m_offerTabs(tabs)
    , m_tabs(tabs->tabs())
    , m_targets(targets)
    , m_messages(messages)
    , m_window(window)
{
}

void DraftCommands::newOffer()
{
    auto *dialog = new NewOfferDialog(m_workspace, m_targets->offer().value_or(OfferId()), m_window);
    connect(dialog, &NewOfferDialog::created, m_offerTabs, &WorkspaceTabs::openOffer);
    connect(dialog, &NewOfferDialog::openRequested, m_offerTabs, &WorkspaceTabs::openOffer);
    openDialog(dialog);
}

void DraftCommands::replaceByProduction()
{
    const OfferTab *tab = m_tabs->currentOffer();
    if (!tab)
        return;
    const OfferId id = tab->document()->id();
    replaceBy(id, m_workspace->offerReader()->slot(id, Slot::Production), tr("production"));
}

void DraftCommands::replaceByVersion()
{
    const OfferTab *tab = m_tabs->currentOffer();
    if (!tab)
        return;
    const int newest = m_workspace->openOffers()->newestVersion(tab->document()->id());
    if (newest == 0) {
        fail(tab->document()->id(), tr("The draft stays as it is: the offer has no version yet."));
        return;
    }
    auto *dialog = new QInputDialog(m_window);
    dialog->setWindowTitle(tr("Replace draft by a version"));
    dialog->setLabelText(tr("Version number, up to the current one, %1").arg(newest));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, newest);
    dialog->setIntValue(newest);
    dialog->setOkButtonText(tr("Replace"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, id = tab->document()->id()](int version) {
        replaceBy(id, m_workspace->offerReader()->version(id, version), tr("version %1").arg(version));
    });
    openDialog(dialog);
}

void DraftCommands::replaceByFile()
{
    const OfferTab *tab = m_tabs->currentOffer();
    if (!tab)
        return;
    auto *dialog =
        new QFileDialog(m_window, tr("Replace draft by a file"), {}, tr("JSON files (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = tab->document()->id()](const QString &path) {
        const auto file = OfferFile::read(path, m_workspace->schemas()->shape());
        if (file)
            replaceByFile(id, *file, QFileInfo(path).fileName());
        else
            fail(id, file.error());
    });
    openDialog(dialog);
}

void DraftCommands::replaceByFile(const OfferId &id, const OfferFile &file, const QString &name)
{
    OfferDocument *document = m_offerTabs->openOffer(id)->document();
    if (!document->current().isUndefined()) {
        replaceWhenRead(id, file, name);
        return;
    }
    auto *context = new QObject(document); // the offer is being read
    connect(document, &OfferDocument::stateChanged, context, [this, context, document, id, file, name] {
        if (document->state() == OfferDocument::State::Loading)
            return;
        context->deleteLater();
        if (!document->current().isUndefined())
            replaceWhenRead(id, file, name);
        else
            fail(id, tr("The draft could not be read, and is not replaced by %1.").arg(name));
    });
}

void DraftCommands::useFile(OfferTab::FileUse use)
{
    OfferTab *tab = m_tabs->currentTab();
    if (!tab || !tab->isFile())
        return;
    const QString name = tab->name();
    tab->flush();
    const auto file = OfferFile::parse(tab->editor()->utf8(), name, tab->document()->schemas()->shape());
    if (!file) {
        fail(tab->document()->id(), file.error());
        return;
    }
    switch (use) {
    case OfferTab::FileUse::NewOffer: {
        auto *dialog = new NewOfferDialog(m_workspace, file->id().value_or(OfferId()), m_window);
        dialog->beginWith(*file, name);
        connect(dialog, &NewOfferDialog::created, m_offerTabs, &WorkspaceTabs::openOffer);
        connect(dialog, &NewOfferDialog::openRequested, m_offerTabs, &WorkspaceTabs::openOffer);
        openDialog(dialog);
        return;
    }
    case OfferTab::FileUse::Replace:
        chooseOffer(tr("Replace draft of"), tr("Replace"), *file,
                    [this, file = *file, name](const OfferId &id) { replaceByFile(id, file, name); });
        return;
    case OfferTab::FileUse::Compare:
        chooseOffer(tr("Compare with"), tr("Compare"), *file, [this, file = *file, name](const OfferId &id) {
            m_offerTabs->openComparison(id)->addFile(file, name);
        });
        return;
    }
}

// The offer that the file names comes first.
void DraftCommands::chooseOffer(const QString &title, const QString &confirm, const OfferFile &file,
                                const std::function<void(const OfferId &)> &chosen)
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
    for (const auto &[publisher, entry] : m_workspace->offers()->publishers()) {
        for (const OfferSummary &offer : entry.offers)
            add(offer.id);
    }
    for (const auto &[id, offer] : m_workspace->openOffers()->localOffers()->offers())
        add(id);
    auto *dialog = new QInputDialog(m_window);
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

void DraftCommands::replaceWhenRead(const OfferId &id, const OfferFile &file, const QString &name)
{
    replace(
        id, [file](const JsonValue &body) { return file.over(body); }, name);
}

void DraftCommands::replaceBy(const OfferId &id, const Reply<OfferSnapshot> &reply, const QString &name)
{
    reply.then(this, [this, id, name](const Result<OfferSnapshot> &snapshot) {
        if (snapshot)
            replace(
                id,
                [schemas = m_workspace->schemas(), source = snapshot->body](const JsonValue &body) {
                    const OfferBody other = schemas->body(source);
                    return other.isOffer() ? schemas->body(body).withContentOf(other).value() : JsonValue();
                },
                name);
        else
            fail(id, tr("The draft stays as it is: %1 could not be read. %2").arg(name, snapshot.error().text()));
    });
}

void DraftCommands::replace(const OfferId &id, const std::function<JsonValue(const JsonValue &)> &change,
                            const QString &name)
{
    OfferTab *tab = m_tabs->offerTab(id);
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
    if (m_workspace->isReadOnly()) {
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

void DraftCommands::discardDraft()
{
    const auto id = m_targets->offer();
    if (!id)
        return;
    const bool isLocal = m_workspace->openOffers()->localOffers()->find(*id);
    const QString text =
        isLocal ? tr("Discard the local draft of %1? It is nowhere else, and cannot be brought back.").arg(id->offer)
                : tr("Discard the local draft of %1? What was changed there cannot be brought back; what the service "
                     "has stays as it is.")
                      .arg(id->offer);
    Questions::ask(m_window, {tr("Discard local draft"), text, tr("Discard"), tr("Keep")},
                   [guard = QPointer(this), id = *id] {
                       if (guard)
                           guard->m_offerTabs->discardDraft(id);
                   });
}

void DraftCommands::fail(const OfferId &id, const QString &sentence)
{
    m_messages->show(Messages::keyOf(id), {MessageBar::Level::Error, sentence, {}, {}, {}});
}

} // namespace pubconsole
