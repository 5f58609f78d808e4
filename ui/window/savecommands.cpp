// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/savecommands.h"

#include "editor/offertab.h"
#include "files/atomicfile.h"
#include "offer/draftstore.h"
#include "offer/offerdocument.h"
#include "offer/problemlist.h"
#include "session/filedocuments.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "widgets/savedialog.h"
#include "window/commands.h"
#include "window/messages.h"
#include "window/page.h"
#include "window/refusals.h"
#include "window/saver.h"
#include "window/tabs.h"
#include "window/unsaveddialog.h"

#include <QFileDialog>
#include <QPointer>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString saveRefusal(const Target &target)
{
    const OfferTab *draft = target.draft;
    if (!draft)
        return Refusals::ofDraft(target);
    if (draft->isReadOnly())
        return Refusals::readOnly();
    if (!draft->isUnsaved())
        return SaveCommands::tr("There are no unsaved changes.");
    const OfferDocument *document = draft->document(); // what is typed while it is being saved is saved behind that
    return document->state() == OfferDocument::State::Ready || document->isBeingSaved() ? QString()
                                                                                        : Refusals::beingSaved();
}

} // namespace

SaveCommands::SaveCommands(Commands *commands, Tabs *tabs, Messages *messages, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_window(window)
{
    addCommands(commands);
}

void SaveCommands::addCommands(Commands *commands)
{
    using Bar = Command::Bar;
    commands->add({.text = tr("&Save to service"),
                   .icon = "document-save",
                   .key = QKeySequence::Save,
                   .buttonText = tr("Save"),
                   .places = {{Bar::File, 21}, {Bar::ToolBar, 12}},
                   .refusal = saveRefusal,
                   .run = [this](const Target &target) { save(target.draft); },
                   .textFor =
                       [](const Target &target) {
                           return target.draft && target.draft->isFile() ? tr("&Save to file") : tr("&Save to service");
                       }});
    commands->add({.text = tr("Save a copy as JSON…"),
                   .places = {{Bar::File, 22}},
                   .refusal = Refusals::ofTab,
                   .run = [this](const Target &target) { saveCopy(target.tab); }});
    commands->add({.text = tr("&Close tab"),
                   .key = QKeySequence(Qt::CTRL | Qt::Key_W),
                   .places = {{Bar::File, 31}, {Bar::TabMenu, 61}},
                   .refusal =
                       [](const Target &target) {
                           return target.page && !target.page->about().stays ? QString() : tr("This tab stays.");
                       },
                   .run = [this](const Target &target) { close(target.page); }});
}

void SaveCommands::save(OfferTab *tab)
{
    forgetThen(); // a save that was asked for by itself ends nothing but itself
    saverOf(tab)->save(tab);
}

void SaveCommands::addSaver(Saver *saver)
{
    m_savers.prepend(saver);
}

void SaveCommands::removeSaver(Saver *saver)
{
    m_savers.removeOne(saver);
}

Saver *SaveCommands::saverOf(OfferTab *tab) const
{
    const auto it = std::find_if(m_savers.cbegin(), m_savers.cend(),
                                 [tab](const Saver *saver) { return saver->tabs().contains(tab); });
    return *it; // each tab has one
}

QList<OfferTab *> SaveCommands::allTabs() const
{
    QList<OfferTab *> tabs;
    for (const Saver *saver : m_savers)
        tabs += saver->tabs();
    return tabs;
}

void SaveCommands::forgetThen()
{
    for (Saver *saver : std::as_const(m_savers))
        saver->forgetThen();
}

void SaveCommands::saveCopy(OfferTab *tab)
{
    const OfferId &id = tab->document()->id();
    const QString suggestion = tab->isFile() ? FileDocuments::pathOf(id) : id.offer + ".json"_L1;
    tab->flush();
    // What stands in the editor, also while it does not parse: a copy must not lose what was typed.
    const QByteArray bytes = tab->shownText() + '\n';
    QFileDialog *dialog = saveDialog(tr("Save a copy as JSON"), suggestion, tr("JSON files (*.json)"), m_window);
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

void SaveCommands::close(Page *page)
{
    QList<OfferTab *> tabs;
    if (OfferTab *tab = page->editor())
        tabs += tab;
    loseRefusedThen(tabs, [this, page = QPointer(page)] {
        if (page)
            closeAsked(page);
    });
}

void SaveCommands::closeAsked(Page *page)
{
    if (page->about().stays)
        return;
    const auto close = [this, page = QPointer(page)] {
        if (page)
            m_tabs->closeNow(page);
        Q_EMIT tabClosed();
    };
    OfferTab *offer = page->editor();
    if (!offer || !offer->isUnsaved()) {
        close();
        return;
    }
    auto *dialog = new UnsavedDialog({offer->name()}, saverOf(offer)->profile(), m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, tab = QPointer(offer), close] {
        if (tab)
            saverOf(tab)->saveThen(tab, close);
    });
    connect(dialog, &UnsavedDialog::keepChosen, this, [this, close] { keepThen(close); });
    follow(
        dialog, [tab = QPointer(offer)] { return tab && tab->isUnsaved() ? QStringList(tab->name()) : QStringList(); },
        close);
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, tab = QPointer(offer)] {
        if (tab)
            discard(tab);
        Q_EMIT tabClosed();
    });
    openDialog(dialog);
}

void SaveCommands::leave(std::function<void()> then)
{
    forgetThen();
    loseRefusedThen(allTabs(), [this, then] { leaveAsked(then); });
}

void SaveCommands::leaveAsked(const std::function<void()> &then)
{
    const QStringList unsaved = m_tabs->unsaved();
    if (unsaved.isEmpty()) {
        then();
        return;
    }
    auto *dialog = new UnsavedDialog(unsaved, m_savers.first()->profile(), m_window);
    connect(dialog, &UnsavedDialog::saveAllChosen, this, [this, then] { saveAllThen(0, then); });
    connect(dialog, &UnsavedDialog::keepChosen, this, [this, then] { keepThen(then); });
    follow(
        dialog, [tabs = m_tabs] { return tabs->unsaved(); }, then);
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, then] {
        const QList<OfferTab *> tabs = allTabs();
        for (OfferTab *tab : tabs) {
            if (tab->isUnsaved())
                discard(tab);
        }
        then();
    });
    openDialog(dialog);
}

// While it asks a save may end: what it asks about is what is unsaved by then, and where nothing is it goes on by
// itself.
void SaveCommands::follow(UnsavedDialog *dialog, const std::function<QStringList()> &names,
                          const std::function<void()> &then)
{
    const auto following = connect(m_tabs, &Tabs::stateChanged, dialog, [dialog, names] { dialog->setNames(names()); });
    connect(dialog, &QDialog::finished, this, [following] { disconnect(following); });
    // Not while the tab says so: it may be the one that closes then.
    connect(dialog, &UnsavedDialog::nothingLeft, this, then, Qt::QueuedConnection);
}

// Goes on when every edit is on this computer's disk.
void SaveCommands::keepThen(const std::function<void()> &then)
{
    const QList<OfferTab *> tabs = allTabs();
    for (OfferTab *tab : tabs)
        tab->flush(); // what does not parse is kept as text
    QList<DraftStore *> stores;
    for (const Saver *saver : std::as_const(m_savers))
        stores += saver->drafts();
    keepThen(stores, then);
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

void SaveCommands::discard(OfferTab *tab)
{
    const OfferId id = tab->document()->id();
    DraftStore *drafts = saverOf(tab)->drafts();
    m_tabs->closeNow(Page::of(tab));
    drafts->remove(id);
}

// One saver behind the other, those that stand in the list from there on.
void SaveCommands::saveAllThen(qsizetype from, const std::function<void()> &then)
{
    if (from < m_savers.size())
        m_savers[from]->saveAllThen([this, from, then] { saveAllThen(from + 1, then); });
    else
        then();
}

} // namespace pubconsole
