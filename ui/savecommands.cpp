// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecommands.h"

#include "compare/comparetab.h"
#include "dialogs/opendialog.h"
#include "dialogs/unsaveddialog.h"
#include "editor/filetab.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "files/atomicfile.h"
#include "history/historyview.h"
#include "marketplace/apitime.h"
#include "messages.h"
#include "offer/draftstore.h"
#include "offer/offerservice.h"
#include "review/reviewtab.h"
#include "tabs.h"
#include "widgets/questions.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QLocale>
#include <QPointer>

namespace pubconsole {

using namespace Qt::StringLiterals;

SaveCommands::SaveCommands(Tabs *tabs, Messages *messages, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_window(window)
{
}

void SaveCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_askedForSecrets.clear();
    if (!workspace)
        return;
    connect(workspace->offerService(), &OfferService::conflicted, this,
            [this](const OfferId &id) { merge(id, MergeDialog::Purpose::Save, false); });
    connect(workspace->offerService(), &OfferService::settled, this, [this](const OfferId &id, bool isSaved) {
        m_messages->show(
            Messages::keyOf(id),
            {isSaved ? MessageBar::Level::Information : MessageBar::Level::Warning,
             isSaved
                 ? tr("The program ended while %1 was being saved: the service was asked, and has it.").arg(id.offer)
                 : tr("The program ended while %1 was being saved: the service was asked, and does not have it. "
                      "Your edits are kept here.")
                       .arg(id.offer),
             {},
             {},
             {}});
    });
    connect(workspace->offerService(), &OfferService::changedOnService, this, &SaveCommands::tellOfRival);
    connect(workspace->drafts(), &DraftStore::loaded, this, &SaveCommands::tellOfDrafts);
    tellOfDrafts();
}

// What an earlier session left: after a crash, or because the person chose to keep it.
void SaveCommands::tellOfDrafts()
{
    QList<OfferId> recovered;
    QList<OfferId> kept;
    QStringList names;
    const auto &drafts = m_workspace->drafts()->drafts();
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        if (m_workspace->offerService()->document(it.key()))
            continue; // it is open with them
        (it->isKept ? kept : recovered).append(it.key());
        names += it.key().offer;
    }
    names.sort();
    if (!recovered.isEmpty()) {
        const QList<OfferId> all = recovered + kept;
        m_messages->show(u"drafts"_s,
                         {MessageBar::Level::Warning,
                          tr("Recovered %n draft(s): %1. They are not on the service.", nullptr, int(all.size()))
                              .arg(names.join(u", "_s)),
                          tr("Recover"),
                          [this, all] { openDrafts(all); },
                          {},
                          {{tr("Show difference"),
                            [this, all] {
                                openDrafts(all);
                                Q_EMIT changesRequested();
                            }},
                           {tr("Discard"), [this, all] { askToDiscard(all); }}}});
    } else if (!kept.isEmpty()) {
        m_messages->show(u"drafts"_s,
                         {MessageBar::Level::Information,
                          tr("You kept %n local draft(s): %1.", nullptr, int(kept.size())).arg(names.join(u", "_s)),
                          tr("Open"),
                          [this, kept] { openDrafts(kept); },
                          {}});
    }
}

void SaveCommands::openDrafts(const QList<OfferId> &ids)
{
    for (const OfferId &id : ids)
        m_tabs->openOffer(id);
}

void SaveCommands::askToDiscard(const QList<OfferId> &ids)
{
    Questions::ask(m_window,
                   {tr("Discard drafts"),
                    tr("Discard %n draft(s)? What was typed there cannot be brought back.", nullptr, int(ids.size())),
                    tr("Discard"), tr("Keep")},
                   [this, ids] {
                       for (const OfferId &id : ids)
                           m_workspace->drafts()->remove(id);
                   });
}

void SaveCommands::tellOfRival(const OfferId &id)
{
    const OfferDocument *document = m_workspace->offerService()->document(id);
    const QDateTime time = document && document->rival()
                               ? apiTime(document->rival()->body.value("changedTime").text()).toLocalTime()
                               : QDateTime();
    const QString when = time.isValid() ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                        : QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_messages->show(Messages::keyOf(id),
                     {MessageBar::Level::Warning,
                      tr("Changed on the service at %1 by someone else. Your edits are kept.").arg(when),
                      tr("Show"),
                      [this, id] { merge(id, MergeDialog::Purpose::Take, true); },
                      {},
                      {{tr("Merge now"), [this, id] { merge(id, MergeDialog::Purpose::Take, false); }}}});
}

void SaveCommands::merge(const OfferId &id, MergeDialog::Purpose purpose, bool isReview)
{
    OfferTab *tab = m_tabs->offerTab(id);
    OfferDocument *document = m_workspace->offerService()->document(id);
    if (!document || !document->rival())
        return;
    if (const auto error = tab ? tab->flush() : std::nullopt) {
        m_messages->show(
            Messages::keyOf(id),
            {MessageBar::Level::Warning,
             tr("Not saved: someone else changed the offer on the service. To merge, correct the JSON and save again. %1")
                 .arg(error->message()),
             {},
             {},
             {}});
        return;
    }
    auto *dialog = new MergeDialog(m_workspace, document, purpose, m_window);
    if (isReview)
        dialog->review();
    if (purpose == MergeDialog::Purpose::Save)
        connect(dialog, &QDialog::rejected, this, [this, id] {
            m_messages->show(
                Messages::keyOf(id),
                {MessageBar::Level::Warning,
                 tr("Not saved: someone else changed %1 on the service. Your edits are kept here.").arg(id.offer),
                 tr("Merge now"),
                 [this, id] { merge(id, MergeDialog::Purpose::Save, false); },
                 {}});
        });
    openDialog(dialog);
}

void SaveCommands::save()
{
    if (OfferTab *tab = m_tabs->currentOffer())
        saveTab(tab);
}

void SaveCommands::saveTab(OfferTab *tab, std::function<void()> notSent)
{
    const OfferId id = tab->document()->id();
    const auto refuse = [notSent] {
        if (notSent)
            notSent();
    };
    if (const auto error = tab->flush()) {
        m_messages->show(
            Messages::keyOf(id),
            {MessageBar::Level::Error, tr("Not saved: %1 Your text is kept.").arg(error->message()), {}, {}, {}});
        refuse();
        return;
    }
    m_messages->remove(Messages::keyOf(id));
    const QStringList secrets =
        m_askedForSecrets.contains(id) ? QStringList() : m_workspace->offerService()->secretsAtRisk(tab->document());
    if (secrets.isEmpty()) {
        m_workspace->offerService()->save(tab->document());
        return;
    }
    Questions::ask(
        m_window,
        {tr("Save %1").arg(id.offer) + u" — "_s + m_workspace->profile().label(),
         tr("The service never gives back secret fields, and these are empty here:\n%1\nSaving may erase them there. To keep them, cancel and enter them again.")
             .arg(secrets.join(u'\n')),
         tr("Save all the same"), tr("Cancel")},
        [this, id, document = QPointer(tab->document())] {
            m_askedForSecrets.insert(id);
            if (document)
                m_workspace->offerService()->save(document);
        },
        refuse);
}

void SaveCommands::saveCopy()
{
    OfferTab *tab = m_tabs->currentOffer();
    FileTab *file = m_tabs->currentFile();
    const QString suggestion = tab ? tab->document()->id().offer + ".json"_L1 : file ? file->path() : QString();
    if (tab)
        tab->flush();
    // What stands in the editor, also while it does not parse: a copy must not lose what was typed.
    const QByteArray bytes = (tab ? tab->editor() : file->editor())->utf8() + '\n';
    auto *dialog = new QFileDialog(m_window, tr("Save a copy as JSON"), suggestion, tr("JSON files (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes, file = QPointer(file)](const QString &path) {
        const QString why = AtomicFile::write(path, bytes);
        if (!why.isEmpty())
            m_messages->show(
                Messages::workspaceKey(),
                {MessageBar::Level::Error, tr("The copy could not be written to %1: %2").arg(path, why), {}, {}, {}});
        else if (file)
            file->setSaved();
    });
    openDialog(dialog);
}

void SaveCommands::closeTab(int index)
{
    const auto *offer = qobject_cast<OfferTab *>(m_tabs->widget(index));
    const auto *file = qobject_cast<FileTab *>(m_tabs->widget(index));
    const bool isReader = qobject_cast<CompareTab *>(m_tabs->widget(index)) ||
                          qobject_cast<ReviewTab *>(m_tabs->widget(index)) ||
                          qobject_cast<HistoryView *>(m_tabs->widget(index));
    if (!offer && !file && !isReader)
        return;
    const auto close = [this, tab = QPointer(m_tabs->widget(index))] {
        if (tab)
            m_tabs->closeNow(m_tabs->indexOf(tab));
        Q_EMIT tabClosed();
    };
    const bool isUnsaved = offer ? offer->isUnsaved() : file && file->isUnsaved();
    if (!isUnsaved) {
        close();
        return;
    }
    if (file) {
        const QString text = tr("%1 has changes that are not saved. Discard them?").arg(m_tabs->tabToolTip(index));
        Questions::ask(m_window, {tr("Discard changes"), text, tr("Discard"), tr("Keep editing")}, close);
        return;
    }
    const OfferId id = offer->document()->id();
    auto *dialog = new UnsavedDialog({id.offer}, &m_workspace->profile(), m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, id, close] {
        if (OfferTab *tab = m_tabs->offerTab(id))
            saveOfferThen(tab, close);
    });
    connect(dialog, &UnsavedDialog::keepChosen, this, [this, close] { keepThen(close); });
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, id, close] {
        close();
        m_workspace->drafts()->remove(id);
    });
    openDialog(dialog);
}

void SaveCommands::leave(std::function<void()> then)
{
    const QStringList unsaved = m_tabs->unsaved();
    if (unsaved.isEmpty()) {
        then();
        return;
    }
    auto *dialog = new UnsavedDialog(unsaved, m_workspace ? &m_workspace->profile() : nullptr, m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, then] { saveAllThen(then); });
    connect(dialog, &UnsavedDialog::keepChosen, this,
            [this, then] { keepThen([this, then] { saveFilesThen(then); }); });
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, then] {
        discardAll();
        then();
    });
    openDialog(dialog);
}

// Goes on when every edit is on this computer's disk.
void SaveCommands::keepThen(std::function<void()> then)
{
    const QList<OfferTab *> tabs = m_tabs->offerTabs();
    for (OfferTab *tab : tabs)
        tab->flush(); // what does not parse is kept as text
    if (!m_workspace) {
        then();
        return;
    }
    m_workspace->drafts()->keepAll(this, [this, then](const QString &error) {
        if (error.isEmpty())
            then();
        else
            m_messages->show(
                Messages::workspaceKey(),
                {MessageBar::Level::Error,
                 tr("The local drafts could not be kept: %1 Save to the service, or save copies.").arg(error),
                 {},
                 {},
                 {}});
    });
}

void SaveCommands::discardAll()
{
    const QList<OfferTab *> tabs = m_tabs->offerTabs();
    for (OfferTab *tab : tabs) {
        if (!tab->isUnsaved())
            continue;
        const OfferId id = tab->document()->id();
        m_tabs->closeNow(m_tabs->indexOf(tab));
        m_workspace->drafts()->remove(id);
    }
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (const auto *file = qobject_cast<FileTab *>(m_tabs->widget(i)); file && file->isUnsaved())
            m_tabs->closeNow(i);
    }
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
    saveFilesThen(then);
}

// Files have no service to go to.
void SaveCommands::saveFilesThen(std::function<void()> then)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
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
    saveTab(tab, [context] { context->deleteLater(); });
}

} // namespace pubconsole
