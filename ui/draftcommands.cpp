// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftcommands.h"

#include "dialogs/newofferdialog.h"
#include "dialogs/opendialog.h"
#include "editor/offertab.h"
#include "json/jsonreader.h"
#include "messages.h"
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
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(id, tr("%1 could not be read: %2").arg(path, file.errorString()));
            return;
        }
        const auto body = JsonReader::read(file.read(JsonReader::maximumDocument + 1));
        if (!body) {
            fail(id, tr("%1 is no offer: %2").arg(path, body.error().message()));
            return;
        }
        const JsonValue definition = body->value("definition");
        replace(id, definition.isObject() ? definition : *body, QFileInfo(path).fileName());
    });
    openDialog(dialog);
}

void DraftCommands::replaceBy(const Reply<OfferSnapshot> &reply, const QString &name)
{
    const OfferId id = m_tabs->currentOffer()->document()->id();
    reply.then(this, [this, id, name](const Result<OfferSnapshot> &snapshot) {
        if (snapshot)
            replace(id, snapshot->body.value("definition"), name);
        else
            fail(id, tr("The draft stays as it is: %1 could not be read. %2").arg(name, snapshot.error().text()));
    });
}

void DraftCommands::replace(const OfferId &id, const JsonValue &definition, const QString &name)
{
    OfferTab *tab = m_tabs->offerTab(id);
    if (!tab)
        return; // closed meanwhile
    OfferDocument *document = tab->document();
    if (const auto error = tab->flush()) {
        fail(id, tr("The draft stays as it is. %1").arg(error->message()));
        return;
    }
    if (!definition.isObject()) {
        fail(id, tr("The draft stays as it is: there is no offer in %1.").arg(name));
        return;
    }
    document->edit(document->current().withMember("definition", definition), JsonPointer({"definition"}),
                   tr("Replace by %1").arg(name));
}

void DraftCommands::fail(const OfferId &id, const QString &sentence)
{
    m_messages->show(Messages::keyOf(id), {MessageBar::Level::Error, sentence, {}, {}, {}});
}

} // namespace pubconsole
