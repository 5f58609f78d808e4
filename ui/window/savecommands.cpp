// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/savecommands.h"

#include "backend/apitime.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "files/atomicfile.h"
#include "json/jsonwriter.h"
#include "json/typedtext.h"
#include "offer/draftsaver.h"
#include "offer/draftstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offers/alloffersview.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "window/messages.h"
#include "window/tabs.h"
#include "window/unsaveddialog.h"
#include "workspace/filedocuments.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {
const QString draftsKey = u"drafts"_s;
const QString fileDraftsKey = u"file-drafts"_s;

// Beside what is said of a save: it goes when there is nothing to merge any more.
QString rivalKey(const OfferId &id)
{
    return Messages::keyOf(id, u"rival"_s);
}

QString namesOf(const QList<OfferId> &ids)
{
    QStringList names;
    for (const OfferId &id : ids)
        names += id.offer;
    std::sort(names.begin(), names.end(), NaturalLess());
    return names.join(u", "_s);
}
} // namespace

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
    m_afterSave.clear();
    if (m_files)
        tellOfFileDrafts(); // another profile begins without messages
    if (!workspace)
        return;
    connect(workspace->draftSaver(), &DraftSaver::saved, this, [this](const OfferId &id) {
        if (const auto then = m_afterSave.take(id)) // not inside the save: it may close the offer
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
    const auto giveUp = [this](const OfferId &id) { m_afterSave.remove(id); };
    connect(workspace->draftSaver(), &DraftSaver::saveFailed, this, giveUp);
    connect(workspace->openOffers(), &OpenOffers::documentClosed, this, giveUp);
    connect(workspace->draftSaver(), &DraftSaver::conflicted, this, [this](const OfferId &id) {
        m_afterSave.remove(id); // what is merged is another offer than the one that was to be saved
        merge(id, MergeDialog::Purpose::Save, false);
    });
    connect(workspace->drafts(), &DraftStore::changed, this, &SaveCommands::tellOfDraftsLeft);
    connect(workspace->openOffers(), &OpenOffers::documentOpened, this, &SaveCommands::tellOfDraftsLeft);
    const auto tell = [this](const OfferId &id, MessageBar::Level level, const QString &text) {
        m_messages->show(Messages::keyOf(id),
                         {level, text.arg(id.offer), {}, {}, {}, {}, {}, tr("Your edits are kept here.")});
    };
    connect(workspace->draftSaver(), &DraftSaver::unsettled, this, [tell](const OfferId &id) {
        tell(id, MessageBar::Level::Warning,
             tr("The program ended while %1 was being saved, and whether the service has it is not known yet. It is "
                "looked for over the next minutes."));
    });
    connect(workspace->draftSaver(), &DraftSaver::settled, this, [tell](const OfferId &id, bool isSaved) {
        tell(id, isSaved ? MessageBar::Level::Information : MessageBar::Level::Warning,
             isSaved
                 ? tr("The program ended while %1 was being saved: the service was asked, and has it.")
                 : tr("The program ended while %1 was being saved: the service was asked, and shows no sign of it."));
    });
    connect(workspace->draftSaver(), &DraftSaver::changedOnService, this, &SaveCommands::tellOfRival);
    connect(workspace->openOffers(), &OpenOffers::documentOpened, this, [this](OfferDocument *document) {
        connect(document, &OfferDocument::rivalChanged, this, [this, document] {
            if (!document->rival()) // merged, saved, or given up: it is simply newer
                m_messages->remove(rivalKey(document->id()));
        });
    });
    connect(workspace->drafts(), &DraftStore::loaded, this, &SaveCommands::tellOfDrafts);
    tellOfDrafts();
}

void SaveCommands::setFiles(FileDocuments *files)
{
    m_files = files;
    connect(files->drafts(), &DraftStore::loaded, this, &SaveCommands::tellOfFileDrafts);
    connect(files->drafts(), &DraftStore::changed, this, &SaveCommands::tellOfFileDraftsLeft);
    connect(m_tabs, &Tabs::stateChanged, this, &SaveCommands::tellOfFileDraftsLeft);
    tellOfFileDrafts();
}

void SaveCommands::tellOfFileDrafts()
{
    QList<OfferId> drafts = m_files->drafts()->drafts().keys();
    drafts.removeIf([this](const OfferId &id) { return m_tabs->offerTab(id); }); // it is open with them
    if (!drafts.isEmpty())
        tellOfFiles(drafts);
}

// Those that were opened or discarded meanwhile are nothing to tell of any more.
void SaveCommands::tellOfFileDraftsLeft()
{
    if (!m_messages->has(fileDraftsKey))
        return;
    QList<OfferId> left = m_toldFiles;
    left.removeIf(
        [this](const OfferId &id) { return m_tabs->offerTab(id) || !m_files->drafts()->drafts().contains(id); });
    if (left.isEmpty())
        m_messages->remove(fileDraftsKey);
    else if (left != m_toldFiles)
        tellOfFiles(left);
}

void SaveCommands::tellOfFiles(const QList<OfferId> &drafts)
{
    m_toldFiles = drafts;
    QStringList paths;
    QStringList names;
    for (const OfferId &id : drafts) {
        paths += FileDocuments::pathOf(id);
        names += FileDocuments::nameOf(id);
    }
    std::sort(names.begin(), names.end(), NaturalLess());
    m_messages->show(fileDraftsKey,
                     {MessageBar::Level::Warning,
                      tr("Recovered edits of %n file(s): %1. They are not saved.", nullptr, int(paths.size()))
                          .arg(names.join(u", "_s)),
                      tr("Recover"),
                      [this, paths] {
                          for (const QString &path : paths)
                              Q_EMIT fileRequested(path);
                      },
                      {},
                      {{tr("Discard"), [this, paths] {
                            Questions::ask(
                                m_window,
                                {tr("Discard edits"),
                                 tr("Discard the edits of %n file(s)? What was typed there cannot be brought "
                                    "back. The files stay as they are.",
                                    nullptr, int(paths.size())),
                                 tr("Discard"), tr("Keep")},
                                [this, paths] {
                                    for (const QString &path : paths)
                                        m_files->drafts()->remove(FileDocuments::idOf(path));
                                });
                        }}}});
}

// What an earlier session left: after a crash, or because the person chose to keep it.
void SaveCommands::tellOfDrafts()
{
    QList<OfferId> drafts = m_workspace->drafts()->drafts().keys();
    drafts.removeIf([this](const OfferId &id) { return m_workspace->openOffers()->document(id); }); // open with them
    if (!drafts.isEmpty())
        tellOf(drafts);
}

// Those that were opened, saved or discarded meanwhile are nothing to tell of any more.
void SaveCommands::tellOfDraftsLeft()
{
    if (!m_messages->has(draftsKey))
        return;
    QList<OfferId> left = m_toldDrafts;
    left.removeIf([this](const OfferId &id) {
        return m_workspace->openOffers()->document(id) || !m_workspace->drafts()->drafts().contains(id);
    });
    if (left.isEmpty())
        m_messages->remove(draftsKey);
    else if (left != m_toldDrafts)
        tellOf(left);
}

void SaveCommands::tellOf(const QList<OfferId> &drafts)
{
    m_toldDrafts = drafts;
    QList<OfferId> recovered;
    QList<OfferId> kept;
    for (const OfferId &id : drafts)
        (m_workspace->drafts()->drafts().value(id).isKept ? kept : recovered).append(id);
    if (!recovered.isEmpty()) {
        const QList<OfferId> all = recovered + kept;
        m_messages->show(draftsKey, {MessageBar::Level::Warning,
                                     tr("Recovered %n draft(s): %1. As far as is known they are not on the service.",
                                        nullptr, int(all.size()))
                                         .arg(namesOf(all)),
                                     tr("Recover"),
                                     [this, all] { openDrafts(all); },
                                     {},
                                     {{tr("Show difference"),
                                       [this, all] {
                                           openDrafts(all);
                                           Q_EMIT changesRequested();
                                       }},
                                      {tr("Discard"), [this, all] { askToDiscard(all); }}}});
    } else {
        m_messages->show(draftsKey,
                         {MessageBar::Level::Information,
                          tr("You kept %n local draft(s): %1.", nullptr, int(kept.size())).arg(namesOf(kept)),
                          tr("Open"),
                          [this, kept] { openDrafts(kept); },
                          {}});
    }
}

void SaveCommands::openDrafts(const QList<OfferId> &ids)
{
    for (const OfferId &id : ids) {
        if (m_workspace->openOffers()->hasUnsaved(id)) // else it was discarded or saved meanwhile
            m_tabs->openOffer(id);
    }
}

void SaveCommands::askToDiscard(const QList<OfferId> &ids)
{
    Questions::ask(
        m_window,
        {tr("Discard drafts"),
         tr("Discard %n draft(s): %1? What was typed there cannot be brought back.", nullptr, int(ids.size()))
             .arg(namesOf(ids)),
         tr("Discard"), tr("Keep")},
        [this, ids] {
            for (const OfferId &id : ids)
                m_tabs->discardDraft(id);
        });
}

void SaveCommands::tellOfRival(const OfferId &id)
{
    const OfferDocument *document = m_workspace->openOffers()->document(id);
    const QDateTime time = document && document->rival()
                               ? apiTime(document->rival()->body.value("changedTime").text()).toLocalTime()
                               : QDateTime();
    const QString when = time.isValid() ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                        : QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const QString text =
        document && document->isNew()
            ? tr("Someone has created an offer %1 on the service. Your draft is kept; save it to merge both.")
                  .arg(id.offer)
            : tr("Changed on the service at %1 by someone else.").arg(when);
    m_messages->remove(Messages::keyOf(id)); // it is the news
    m_messages->show(rivalKey(id), {MessageBar::Level::Warning,
                                    text,
                                    tr("Show"),
                                    [this, id] { merge(id, MergeDialog::Purpose::Take, true); },
                                    {},
                                    {{tr("Merge now"), [this, id] { merge(id, MergeDialog::Purpose::Take, false); }}},
                                    {},
                                    document && document->isNew() ? QString() : tr("Your edits are kept.")});
}

void SaveCommands::merge(const OfferId &id, MergeDialog::Purpose purpose, bool isReview)
{
    OfferTab *tab = m_tabs->offerTab(id);
    OfferDocument *document = m_workspace->openOffers()->document(id);
    if (!document || !document->rival())
        return;
    if (const auto error = tab ? tab->flush() : std::nullopt) {
        m_messages->show(
            Messages::keyOf(id),
            {MessageBar::Level::Warning,
             purpose == MergeDialog::Purpose::Take
                 ? tr("Not merged: %1").arg(error->message())
                 : tr("Not saved: someone else changed the offer on the service. To merge, correct the JSON and save again. %1")
                       .arg(error->message()),
             {},
             {},
             {}});
        return;
    }
    if (m_workspace->draftSaver()->takeTheirs(document))
        return;
    auto *dialog = new MergeDialog(m_workspace, document, purpose, m_window);
    if (isReview)
        dialog->review();
    if (purpose == MergeDialog::Purpose::Save)
        connect(dialog, &QDialog::rejected, this, [this, id] {
            m_messages->show(rivalKey(id), {MessageBar::Level::Warning,
                                            tr("Not saved: someone else changed %1 on the service.").arg(id.offer),
                                            tr("Merge now"),
                                            [this, id] { merge(id, MergeDialog::Purpose::Save, false); },
                                            {},
                                            {},
                                            {},
                                            tr("Your edits are kept here.")});
        });
    openDialog(dialog);
}

void SaveCommands::save()
{
    m_afterSave.clear(); // a save that was asked for by itself ends nothing but itself
    OfferTab *tab = m_tabs->editedTab();
    if (tab && tab->isFile())
        saveFile(tab, false);
    else if (tab)
        saveTab(tab);
}

void SaveCommands::showError(const QString &key, const QString &sentence)
{
    m_messages->show(key, {MessageBar::Level::Error, sentence, {}, {}, {}});
}

// A text that does not parse is a text all the same: the file gets what stands in the editor.
bool SaveCommands::saveFile(OfferTab *tab, bool isForced)
{
    OfferDocument *document = tab->document();
    const QString key = Messages::keyOf(document->id());
    const bool isJson = !tab->flush();
    const QByteArray text = isJson ? JsonWriter::pretty(document->current()) + '\n' : tab->editor()->utf8();
    QString error;
    switch (m_files->save(document, text, isForced, &error)) {
    case FileDocuments::Outcome::Saved:
        m_messages->remove(key);
        if (const qsizetype refused = document->problems()->refusedTexts().size(); refused > 0)
            Q_EMIT saved(
                tr("%1 is saved without %n text(s) that no field took.", nullptr, int(refused)).arg(tab->name()));
        else
            Q_EMIT saved(isJson ? tr("%1 is saved.").arg(tab->name())
                                : tr("%1 is saved as it is: it is no valid JSON.").arg(tab->name()));
        return true;
    case FileDocuments::Outcome::ChangedOnDisk:
        tellOfChangedFile(tab);
        return false;
    case FileDocuments::Outcome::Failed:
        break;
    }
    showError(key, error);
    return false;
}

void SaveCommands::tellOfChangedFile(OfferTab *tab)
{
    const QPointer<OfferTab> guard(tab);
    const auto reload = [this, guard] {
        const QString problem = guard ? m_files->reload(guard->document()) : QString();
        if (!problem.isEmpty())
            showError(Messages::keyOf(guard->document()->id()), problem);
    };
    const auto overwrite = [this, guard] {
        if (guard)
            saveFile(guard, true);
    };
    m_messages->show(Messages::keyOf(tab->document()->id()),
                     {MessageBar::Level::Warning,
                      tr("Not saved: something else changed %1 since it was read. Reload gives up what you changed, "
                         "Overwrite gives up the other change.")
                          .arg(tab->name()),
                      tr("Save a copy…"),
                      [this] { saveCopy(); },
                      {},
                      {{tr("Overwrite"), overwrite}, {tr("Reload"), reload}},
                      {},
                      tr("Your edits are kept here.")});
}

void SaveCommands::saveTab(OfferTab *tab)
{
    const OfferId id = tab->document()->id();
    const auto refuse = [this, id](const QString &sentence) {
        m_afterSave.remove(id);
        m_messages->show(Messages::keyOf(id),
                         {MessageBar::Level::Error, sentence, {}, {}, {}, {}, {}, tr("Your edits are kept.")});
    };
    if (const auto error = tab->flush()) {
        refuse(tr("Not saved: %1").arg(error->message()));
        return;
    }
    const OfferDocument::State state = tab->document()->state();
    if (state == OfferDocument::State::Loading || state == OfferDocument::State::Failed) {
        refuse(tr("Not saved: the offer is being read. Save again when it is there."));
        return;
    }
    m_messages->remove(Messages::keyOf(id));
    const QStringList secrets =
        m_askedForSecrets.contains(id) ? QStringList() : m_workspace->draftSaver()->secretsAtRisk(tab->document());
    if (secrets.isEmpty()) {
        m_workspace->draftSaver()->save(tab->document());
        return;
    }
    Questions::ask(
        m_window,
        {tr("Save %1").arg(visibleText(id.offer)) + u" — "_s + m_workspace->profile().label(),
         tr("The service never gives back secret fields, and these are empty here:\n%1\nSaving may erase them there. To keep them, cancel and enter them again.")
             .arg(secrets.join(u'\n')),
         tr("Save all the same"), tr("Cancel")},
        [this, id, document = QPointer(tab->document())] {
            m_askedForSecrets.insert(id);
            if (document)
                m_workspace->draftSaver()->save(document);
        },
        [this, id] { m_afterSave.remove(id); });
}

void SaveCommands::saveCopy()
{
    OfferTab *tab = m_tabs->currentTab();
    if (!tab)
        return;
    const OfferId &id = tab->document()->id();
    const QString suggestion = tab->isFile() ? FileDocuments::pathOf(id) : id.offer + ".json"_L1;
    tab->flush();
    // What stands in the editor, also while it does not parse: a copy must not lose what was typed.
    const QByteArray bytes = tab->shownText() + '\n';
    auto *dialog = new QFileDialog(m_window, tr("Save a copy as JSON"), suggestion, tr("JSON files (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        const QString why = AtomicFile::write(path, bytes);
        if (!why.isEmpty())
            m_messages->show(
                Messages::workspaceKey(),
                {MessageBar::Level::Error, tr("The copy could not be written to %1: %2").arg(path, why), {}, {}, {}});
    });
    openDialog(dialog);
}

// A text that no field could take is in no document and so in no draft: it goes with its tab, which is asked first.
void SaveCommands::loseRefusedThen(const QList<OfferTab *> &tabs, const std::function<void()> &then)
{
    QStringList texts;
    for (const OfferTab *tab : tabs) {
        for (const Problem &problem : tab->document()->problems()->refusedTexts())
            texts += tab->name() + ": "_L1 + problem.message;
    }
    if (texts.isEmpty()) {
        then();
        return;
    }
    Questions::ask(m_window,
                   {tr("Text that was not taken"),
                    tr("What stands in a field and is no value of it is kept nowhere, also not as a local draft.") +
                        u'\n' + texts.join(u'\n'),
                    tr("Close anyway"), tr("Keep editing")},
                   then);
}

void SaveCommands::closeTab(int index)
{
    QList<OfferTab *> tabs;
    if (auto *offer = qobject_cast<OfferTab *>(m_tabs->widget(index)))
        tabs += offer;
    loseRefusedThen(tabs, [this, tab = QPointer(m_tabs->widget(index))] {
        if (tab)
            closeAsked(m_tabs->indexOf(tab));
    });
}

void SaveCommands::closeAsked(int index)
{
    auto *offer = qobject_cast<OfferTab *>(m_tabs->widget(index));
    if (index < 0 ||
        qobject_cast<AllOffersView *>(m_tabs->widget(index))) // which is all there is when nothing else is open
        return;
    const auto close = [this, tab = QPointer(m_tabs->widget(index))] {
        if (tab)
            m_tabs->closeNow(m_tabs->indexOf(tab));
        Q_EMIT tabClosed();
    };
    if (!offer || !offer->isUnsaved()) {
        close();
        return;
    }
    if (offer->isFile()) {
        closeFile(offer, close);
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

void SaveCommands::closeFile(OfferTab *tab, const std::function<void()> &close)
{
    auto *dialog = new UnsavedDialog({tab->name()}, nullptr, m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, tab = QPointer(tab), close] {
        if (tab && saveFile(tab, false))
            close();
    });
    connect(dialog, &UnsavedDialog::keepChosen, this, [this, close] { keepThen(close); });
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, id = tab->document()->id(), close] {
        close();
        m_files->drafts()->remove(id);
    });
    openDialog(dialog);
}

void SaveCommands::leave(std::function<void()> then)
{
    m_afterSave.clear();
    loseRefusedThen(m_tabs->offerTabs() + m_tabs->fileTabs(), [this, then] { leaveAsked(then); });
}

void SaveCommands::leaveAsked(const std::function<void()> &then)
{
    const QStringList unsaved = m_tabs->unsaved();
    if (unsaved.isEmpty()) {
        then();
        return;
    }
    auto *dialog = new UnsavedDialog(unsaved, m_workspace ? &m_workspace->profile() : nullptr, m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, then] { saveAllThen(then); });
    connect(dialog, &UnsavedDialog::keepChosen, this, [this, then] { keepThen(then); });
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, then] {
        discardAll();
        then();
    });
    openDialog(dialog);
}

// Goes on when every edit is on this computer's disk.
void SaveCommands::keepThen(std::function<void()> then)
{
    const QList<OfferTab *> tabs = m_tabs->offerTabs() + m_tabs->fileTabs();
    for (OfferTab *tab : tabs)
        tab->flush(); // what does not parse is kept as text
    QList<DraftStore *> stores{m_files->drafts()};
    if (m_workspace)
        stores.prepend(m_workspace->drafts());
    keepThen(stores, std::move(then));
}

void SaveCommands::keepThen(QList<DraftStore *> stores, std::function<void()> done)
{
    if (stores.isEmpty()) {
        done();
        return;
    }
    DraftStore *store = stores.takeFirst();
    const auto then = [this, stores, done] { keepThen(stores, done); };
    store->keepAll(this, [this, then](const QString &error) {
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
    const QList<OfferTab *> tabs = m_tabs->offerTabs() + m_tabs->fileTabs();
    for (OfferTab *tab : tabs) {
        if (!tab->isUnsaved())
            continue;
        const OfferId id = tab->document()->id();
        m_tabs->closeNow(m_tabs->indexOf(tab));
        (FileDocuments::isFile(id) ? m_files->drafts() : m_workspace->drafts())->remove(id);
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

// The first file that cannot be written shows its tab and its message, and stays.
void SaveCommands::saveFilesThen(std::function<void()> then)
{
    const QList<OfferTab *> tabs = m_tabs->fileTabs();
    for (OfferTab *tab : tabs) {
        if (!tab->isUnsaved())
            continue;
        m_tabs->setCurrentWidget(tab);
        if (!saveFile(tab, false))
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
    m_afterSave[tab->document()->id()] = std::move(then);
    saveTab(tab);
}

} // namespace pubconsole
