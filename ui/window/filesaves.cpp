// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filesaves.h"

#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "json/jsonwriter.h"
#include "offer/draftstore.h"
#include "offer/problemlist.h"
#include "session/filedocuments.h"
#include "widgets/questions.h"
#include "window/messages.h"
#include "window/tabs.h"

#include <QPointer>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString draftsKey = u"file-drafts"_s;

} // namespace

FileSaves::FileSaves(FileDocuments *files, Tabs *tabs, Messages *messages, QWidget *window)
    : QObject(window)
    , m_files(files)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_window(window)
{
    connect(files->drafts(), &DraftStore::loaded, this, &FileSaves::tellOfDrafts);
    connect(files->drafts(), &DraftStore::changed, this, &FileSaves::tellOfDraftsLeft);
    connect(tabs, &Tabs::stateChanged, this, &FileSaves::tellOfDraftsLeft);
    tellOfDrafts();
}

QList<OfferTab *> FileSaves::tabs() const
{
    return m_tabs->fileTabs();
}

DraftStore *FileSaves::drafts() const
{
    return m_files->drafts();
}

void FileSaves::save(OfferTab *tab)
{
    write(tab, false);
}

void FileSaves::saveThen(OfferTab *tab, const std::function<void()> &then)
{
    m_tabs->setCurrentWidget(tab);
    if (write(tab, false))
        then();
}

void FileSaves::saveAllThen(const std::function<void()> &then)
{
    const QList<OfferTab *> all = tabs();
    for (OfferTab *tab : all) {
        if (!tab->isUnsaved())
            continue;
        m_tabs->setCurrentWidget(tab);
        if (!write(tab, false))
            return;
    }
    then();
}

// A text that does not parse is a text all the same: the file gets what stands in the editor.
bool FileSaves::write(OfferTab *tab, bool isForced)
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
    showError(tab, error);
    return false;
}

void FileSaves::showError(const OfferTab *tab, const QString &sentence)
{
    m_messages->show(Messages::keyOf(tab->document()->id()), {MessageBar::Level::Error, sentence, {}, {}, {}});
}

void FileSaves::tellOfChangedFile(OfferTab *tab)
{
    const QPointer<OfferTab> guard(tab);
    const auto reload = [this, guard] {
        const QString problem = guard ? m_files->reload(guard->document()) : QString();
        if (!problem.isEmpty())
            showError(guard, problem);
    };
    const auto overwrite = [this, guard] {
        if (guard)
            write(guard, true);
    };
    m_messages->show(Messages::keyOf(tab->document()->id()),
                     {MessageBar::Level::Warning,
                      tr("Not saved: something else changed %1 since it was read. Reload gives up what you changed, "
                         "Overwrite gives up the other change.")
                          .arg(tab->name()),
                      tr("Save a copy…"),
                      [this] { Q_EMIT saveCopyRequested(); },
                      {},
                      {{tr("Overwrite"), overwrite}, {tr("Reload"), reload}},
                      {},
                      tr("Your edits are kept here.")});
}

void FileSaves::tellOfDrafts()
{
    QList<OfferId> drafts = m_files->drafts()->drafts().keys();
    drafts.removeIf([this](const OfferId &id) { return m_tabs->offerTab(id); }); // it is open with them
    if (!drafts.isEmpty())
        tellOf(drafts);
}

// Those that were opened or discarded meanwhile are nothing to tell of any more.
void FileSaves::tellOfDraftsLeft()
{
    if (!m_messages->has(draftsKey))
        return;
    QList<OfferId> left = m_told;
    left.removeIf(
        [this](const OfferId &id) { return m_tabs->offerTab(id) || !m_files->drafts()->drafts().contains(id); });
    if (left.isEmpty())
        m_messages->remove(draftsKey);
    else if (left != m_told)
        tellOf(left);
}

void FileSaves::tellOf(const QList<OfferId> &drafts)
{
    m_told = drafts;
    QStringList paths;
    QStringList names;
    for (const OfferId &id : drafts) {
        paths += FileDocuments::pathOf(id);
        names += FileDocuments::nameOf(id);
    }
    std::sort(names.begin(), names.end(), NaturalLess());
    m_messages->show(
        draftsKey, {MessageBar::Level::Warning,
                    tr("Recovered edits of %n file(s): %1. They are not saved.", nullptr, int(paths.size()))
                        .arg(names.join(u", "_s)),
                    tr("Recover"),
                    [this, paths] {
                        for (const QString &path : paths)
                            Q_EMIT fileRequested(path);
                    },
                    {},
                    {{tr("Discard"), [this, paths] {
                          Questions::ask(m_window,
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

} // namespace pubconsole
