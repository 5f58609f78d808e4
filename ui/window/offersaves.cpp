// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/offersaves.h"

#include "editor/offertab.h"
#include "offer/draftsaver.h"
#include "offer/draftstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "rules/schemacatalog.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "window/messages.h"
#include "window/profilemarkof.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString draftsKey = u"drafts"_s;

// Beside what is said of a save: it goes when there is nothing to merge any more.
QString rivalKey(const OfferId &id)
{
    return Messages::keyOf(id, u"rival"_s);
}

// Why a text is not saved: it goes when the text was corrected, by a key or by an undo.
QString textKey(const OfferId &id)
{
    return Messages::keyOf(id, u"text"_s);
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

OfferSaves::OfferSaves(const Parts &parts, WorkspaceTabs *tabs, Messages *messages, QWidget *window)
    : m_(parts)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_window(window)
{
    connectSaves();
    tellOfEnded();
    connect(parts.drafts, &DraftStore::changed, this, &OfferSaves::tellOfDraftsLeft);
    connect(parts.offers, &OpenOffers::documentOpened, this, &OfferSaves::tellOfDraftsLeft);
    connect(parts.drafts, &DraftStore::loaded, this, &OfferSaves::tellOfDrafts);
    tellOfDrafts();
}

QList<OfferTab *> OfferSaves::tabs() const
{
    return m_tabs->tabs()->offerTabs();
}

DraftStore *OfferSaves::drafts() const
{
    return m_.drafts;
}

const Profile *OfferSaves::profile() const
{
    return m_.profile;
}

void OfferSaves::connectSaves()
{
    const DraftSaver *saver = m_.saver;
    const OpenOffers *open = m_.offers;
    connect(saver, &DraftSaver::saved, this, [this](const OfferId &id) {
        if (const auto then = m_afterSave.take(id)) // not inside the save: it may close the offer
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
    const auto giveUp = [this](const OfferId &id) { m_afterSave.remove(id); };
    connect(saver, &DraftSaver::saveFailed, this, giveUp);
    connect(open, &OpenOffers::documentClosed, this, [this, giveUp](const OfferId &id) {
        giveUp(id);
        m_messages->remove(textKey(id));
    });
    connect(saver, &DraftSaver::conflicted, this, [this](const OfferId &id) {
        m_afterSave.remove(id); // what is merged is another offer than the one that was to be saved
        merge(id, MergeDialog::Purpose::Save, false);
    });
    connect(saver, &DraftSaver::changedOnService, this, &OfferSaves::tellOfRival);
    connect(open, &OpenOffers::documentOpened, this, [this](OfferDocument *document) {
        connect(document, &OfferDocument::rivalChanged, this, [this, document] {
            if (!document->rival()) // merged, saved, or given up: it is simply newer
                m_messages->remove(rivalKey(document->id()));
        });
        connect(document, &OfferDocument::modifiedChanged, this, [this, document](bool isModified) {
            // What was not saved was taken back; what is left is that there is a newer one.
            if (!isModified && document->rival() && m_messages->has(rivalKey(document->id())))
                tellOfRival(document->id());
        });
        connect(document->problems(), &ProblemList::changed, this, [this, document] {
            if (!document->problems()->hasTextError())
                m_messages->remove(textKey(document->id()));
        });
    });
}

// What the journal of an earlier session had open.
void OfferSaves::tellOfEnded()
{
    const DraftSaver *saver = m_.saver;
    const auto tell = [this](const OfferId &id, MessageBar::Level level, const QString &text) {
        m_messages->show(Messages::keyOf(id),
                         {level, text.arg(id.offer), {}, {}, {}, {}, {}, tr("Your edits are kept here.")});
    };
    connect(saver, &DraftSaver::unsettled, this, [tell](const OfferId &id) {
        tell(id, MessageBar::Level::Warning,
             tr("The program ended while %1 was being saved, and whether the service has it is not known yet. It is "
                "looked for over the next minutes."));
    });
    connect(saver, &DraftSaver::settled, this, [tell](const OfferId &id, bool isSaved) {
        tell(id, isSaved ? MessageBar::Level::Information : MessageBar::Level::Warning,
             isSaved
                 ? tr("The program ended while %1 was being saved: the service was asked, and has it.")
                 : tr("The program ended while %1 was being saved: the service was asked, and shows no sign of it."));
    });
}

void OfferSaves::saveAllThen(const std::function<void()> &then)
{
    const QList<OfferTab *> all = tabs();
    for (OfferTab *tab : all) {
        if (tab->isUnsaved()) {
            saveThen(tab, [this, then] { saveAllThen(then); });
            return;
        }
    }
    then();
}

void OfferSaves::saveThen(OfferTab *tab, const std::function<void()> &then)
{
    m_tabs->tabs()->setCurrentWidget(tab);
    if (!tab->flush() && !tab->isUnsaved()) { // what was typed came back to what the service has
        then();
        return;
    }
    m_afterSave[tab->document()->id()] = then;
    save(tab);
}

void OfferSaves::save(OfferTab *tab)
{
    const OfferId id = tab->document()->id();
    const auto refuse = [this, id](const QString &key, const QString &sentence) {
        m_afterSave.remove(id);
        m_messages->show(key, {MessageBar::Level::Error, sentence, {}, {}, {}, {}, {}, tr("Your edits are kept.")});
    };
    if (const auto error = tab->flush()) {
        m_messages->remove(Messages::keyOf(id)); // it is the news
        refuse(textKey(id), tr("Not saved: %1").arg(error->message()));
        return;
    }
    const OfferDocument::State state = tab->document()->state();
    if (state == OfferDocument::State::Loading || state == OfferDocument::State::Failed) {
        refuse(Messages::keyOf(id), tr("Not saved: the offer is being read. Save again when it is there."));
        return;
    }
    m_messages->remove(Messages::keyOf(id));
    const QStringList secrets =
        m_askedForSecrets.contains(id) ? QStringList() : m_.saver->secretsAtRisk(tab->document());
    if (secrets.isEmpty()) {
        m_.saver->save(tab->document());
        return;
    }
    Questions::ask(
        m_window,
        {tr("Save %1").arg(id.offer) + u" — "_s + m_.profile->label(),
         tr("The service never gives back secret fields, and these are empty here:\n%1\nSaving may erase them there. To keep them, cancel and enter them again.")
             .arg(secrets.join(u'\n')),
         tr("Save all the same"), tr("Cancel")},
        [this, id, document = QPointer(tab->document())] {
            m_askedForSecrets.insert(id);
            if (document)
                m_.saver->save(document);
        },
        [this, id] { m_afterSave.remove(id); });
}

// What an earlier session left: after a crash, or because the person chose to keep it.
void OfferSaves::tellOfDrafts()
{
    QList<OfferId> drafts = m_.drafts->drafts().keys();
    drafts.removeIf([this](const OfferId &id) { return m_.offers->document(id); }); // open with them
    if (!drafts.isEmpty())
        tellOf(drafts);
}

// Those that were opened, saved or discarded meanwhile are nothing to tell of any more.
void OfferSaves::tellOfDraftsLeft()
{
    if (!m_messages->has(draftsKey))
        return;
    QList<OfferId> left = m_told;
    left.removeIf([this](const OfferId &id) { return m_.offers->document(id) || !m_.drafts->drafts().contains(id); });
    if (left.isEmpty())
        m_messages->remove(draftsKey);
    else if (left != m_told)
        tellOf(left);
}

void OfferSaves::tellOf(const QList<OfferId> &drafts)
{
    m_told = drafts;
    QList<OfferId> recovered;
    QList<OfferId> kept;
    for (const OfferId &id : drafts)
        (m_.drafts->drafts().value(id).isKept ? kept : recovered).append(id);
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

void OfferSaves::openDrafts(const QList<OfferId> &ids)
{
    for (const OfferId &id : ids) {
        if (m_.offers->hasUnsaved(id)) // else it was discarded or saved meanwhile
            m_tabs->openOffer(id);
    }
}

void OfferSaves::askToDiscard(const QList<OfferId> &ids)
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

void OfferSaves::tellOfRival(const OfferId &id)
{
    const OfferDocument *document = m_.offers->document(id);
    const QDateTime time = document && document->rival()
                               ? document->schemas()->body(document->rival()->body).changedAt().toLocalTime()
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

void OfferSaves::merge(const OfferId &id, MergeDialog::Purpose purpose, bool isReview)
{
    OfferTab *tab = m_tabs->tabs()->offerTab(id);
    OfferDocument *document = m_.offers->document(id);
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
    if (m_.saver->takeTheirs(document))
        return;
    auto *dialog = new MergeDialog(profileMarkOf(*m_.profile), m_.saver, document, purpose, m_window);
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

} // namespace pubconsole
