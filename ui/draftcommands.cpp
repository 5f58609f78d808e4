// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftcommands.h"

#include "dialogs/newofferdialog.h"
#include "dialogs/opendialog.h"
#include "editor/offertab.h"
#include "messages.h"
#include "offer/offerfile.h"
#include "offer/offerservice.h"
#include "tabs.h"
#include "targets.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

#include <limits>

namespace pubconsole {

DraftCommands::DraftCommands(Tabs *tabs, Targets *targets, Messages *messages, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_targets(targets)
    , m_messages(messages)
    , m_window(window)
{
}

void DraftCommands::newOffer()
{
    auto *dialog = new NewOfferDialog(m_workspace, m_targets->offer().value_or(OfferId()), m_window);
    connect(dialog, &NewOfferDialog::created, m_tabs, &Tabs::openOffer);
    openDialog(dialog);
}

void DraftCommands::replaceByProduction()
{
    if (const OfferTab *tab = m_tabs->currentOffer())
        replaceBy(m_workspace->offerService()->slot(tab->document()->id(), Slot::Production), tr("production"));
}

void DraftCommands::replaceByVersion()
{
    const OfferTab *tab = m_tabs->currentOffer();
    if (!tab)
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setWindowTitle(tr("Replace draft by a version"));
    dialog->setLabelText(tr("Version number"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, std::numeric_limits<int>::max());
    dialog->setOkButtonText(tr("Replace"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, id = tab->document()->id()](int version) {
        replaceBy(m_workspace->offerService()->version(id, version), tr("version %1").arg(version));
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
        const auto file = OfferFile::read(path);
        if (file)
            replaceByFile(id, *file, QFileInfo(path).fileName());
        else
            fail(id, file.error());
    });
    openDialog(dialog);
}

void DraftCommands::replaceByFile(const OfferId &id, const OfferFile &file, const QString &name)
{
    OfferDocument *document = m_tabs->openOffer(id)->document();
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
    });
}

void DraftCommands::replaceWhenRead(const OfferId &id, const OfferFile &file, const QString &name)
{
    replace(
        id, [file](const JsonValue &body) { return file.over(body); }, name);
}

void DraftCommands::replaceBy(const Reply<OfferSnapshot> &reply, const QString &name)
{
    const OfferId id = m_tabs->currentOffer()->document()->id();
    reply.then(this, [this, id, name](const Result<OfferSnapshot> &snapshot) {
        if (snapshot)
            replace(
                id,
                [definition = snapshot->body.value("definition")](const JsonValue &body) {
                    return definition.isObject() ? body.withMember("definition", definition) : JsonValue();
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
    if (!tab)
        return; // closed meanwhile
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
    document->edit(body, JsonPointer({"definition"}), tr("Replace by %1").arg(name));
}

void DraftCommands::fail(const OfferId &id, const QString &sentence)
{
    m_messages->show(Messages::keyOf(id), {MessageBar::Level::Error, sentence, {}, {}, {}});
}

} // namespace pubconsole
