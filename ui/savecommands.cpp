// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecommands.h"

#include "dialogs/opendialog.h"
#include "dialogs/unsaveddialog.h"
#include "editor/filetab.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "messages.h"
#include "offer/offerservice.h"
#include "tabs.h"
#include "widgets/questions.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>

namespace pubconsole {

using namespace Qt::StringLiterals;

SaveCommands::SaveCommands(Tabs *tabs, Messages *messages, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_window(window)
{
}

void SaveCommands::save()
{
    if (OfferTab *tab = m_tabs->currentOffer())
        saveTab(tab);
}

void SaveCommands::saveTab(OfferTab *tab)
{
    const QString key = Messages::keyOf(tab->document()->id());
    if (const auto error = tab->flush()) {
        m_messages->show(
            key, {MessageBar::Level::Error, tr("Not saved: %1 Your text is kept.").arg(error->message()), {}, {}, {}});
        return;
    }
    m_messages->remove(key);
    m_workspace->offerService()->save(tab->document());
}

void SaveCommands::saveCopy()
{
    const OfferTab *tab = m_tabs->currentOffer();
    FileTab *file = m_tabs->currentFile();
    const QString suggestion = tab ? tab->document()->id().offer + ".json"_L1 : file ? file->path() : QString();
    // What stands in the editor, also while it does not parse: a copy must not lose what was typed.
    const QByteArray bytes = (tab ? tab->editor() : file->editor())->utf8() + '\n';
    auto *dialog = new QFileDialog(m_window, tr("Save a copy as JSON"), suggestion, tr("JSON files (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes, file = QPointer(file)](const QString &path) {
        QSaveFile out(path);
        const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
        if (!isWritten)
            m_messages->show(Messages::workspaceKey(),
                             {MessageBar::Level::Error,
                              tr("The copy could not be written to %1: %2").arg(path, out.errorString()),
                              {},
                              {},
                              {}});
        else if (file)
            file->setSaved();
    });
    openDialog(dialog);
}

void SaveCommands::closeTab(int index)
{
    const auto *offer = qobject_cast<OfferTab *>(m_tabs->widget(index));
    const auto *file = qobject_cast<FileTab *>(m_tabs->widget(index));
    if (!offer && !file)
        return;
    const auto close = [this, tab = QPointer(m_tabs->widget(index))] {
        if (tab)
            m_tabs->closeNow(m_tabs->indexOf(tab));
        Q_EMIT tabClosed();
    };
    const bool isUnsaved = offer ? offer->isUnsaved() : file->isUnsaved();
    if (!isUnsaved) {
        close();
        return;
    }
    const QString text = tr("%1 has changes that are not on the service. Discard them?").arg(m_tabs->tabToolTip(index));
    Questions::ask(m_window, {tr("Discard changes"), text, tr("Discard"), tr("Keep editing")}, close);
}

void SaveCommands::leave(std::function<void()> then)
{
    const QStringList unsaved = m_tabs->unsaved();
    if (unsaved.isEmpty()) {
        then();
        return;
    }
    auto *dialog = new UnsavedDialog(unsaved, m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, then] { saveAllThen(then); });
    connect(dialog, &UnsavedDialog::discardChosen, this, then);
    openDialog(dialog);
}

// Goes on when the service has confirmed every save. The first one that fails shows its tab and its message, and stays.
void SaveCommands::saveAllThen(std::function<void()> then)
{
    const QList<OfferTab *> tabs = m_tabs->offerTabs();
    for (OfferTab *tab : tabs) {
        if (tab->isUnsaved()) {
            saveOfferThen(tab, [this, then] { saveAllThen(then); });
            return;
        }
    }
    for (int i = 0; i < m_tabs->count(); ++i) { // files have no service to go to
        auto *file = qobject_cast<FileTab *>(m_tabs->widget(i));
        if (!file || !file->isUnsaved())
            continue;
        m_tabs->setCurrentIndex(i);
        saveCopy(); // the person chooses where; closing goes on when they ask for it again
        return;
    }
    then();
}

void SaveCommands::saveOfferThen(OfferTab *tab, std::function<void()> then)
{
    m_tabs->setCurrentWidget(tab);
    if (!tab->flush() && !tab->isUnsaved()) { // what was typed came back to what the service has
        then();
        return;
    }
    auto *context = new QObject(this);
    const OfferId id = tab->document()->id();
    connect(m_workspace->offerService(), &OfferService::saved, context, [context, id, then](const OfferId &saved) {
        if (saved != id)
            return;
        context->deleteLater();
        then();
    });
    connect(m_workspace->offerService(), &OfferService::saveFailed, context, [context, id](const OfferId &failed) {
        if (failed == id)
            context->deleteLater();
    });
    saveTab(tab);
    if (tab->document()->state() == OfferDocument::State::Ready) // refused before anything was sent
        context->deleteLater();
}

} // namespace pubconsole
