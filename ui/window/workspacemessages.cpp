// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacemessages.h"

#include "net/httpclient.h"
#include "offer/draftsaver.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "widgets/questions.h"
#include "window/messages.h"

#include <QLocale>
#include <QStatusBar>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int reminderDays = 30;

const QString signInKey = u"sign-in"_s;
const QString offlineKey = u"offline"_s;
const QString readOnlyKey = u"read-only"_s;
const QString expiryKey = u"expiry"_s;
const QString publishersKey = u"publishers"_s;

// What a person stopped themselves needs no message, and a refused sign-in has one of its own.
bool isWorthSaying(const ApiError &error)
{
    return error.kind != ApiError::Kind::Cancelled && error.kind != ApiError::Kind::Unauthorized;
}

} // namespace

WorkspaceMessages::WorkspaceMessages(Workspace *workspace, Messages *messages, QStatusBar *statusBar, QWidget *window)
    : m_workspace(workspace)
    , m_messages(messages)
    , m_statusBar(statusBar)
    , m_window(window)
{
    connect(workspace, &Workspace::notice, this, &WorkspaceMessages::show);
    connect(workspace->connection(), &Connection::signedIn, this, [this] { m_messages->remove(signInKey); });
    connect(workspace->connection(), &Connection::offlineChanged, this,
            [this](bool isOffline) { showOffline(isOffline); });
    connect(workspace, &Workspace::readOnlyChanged, this, &WorkspaceMessages::showReadOnly);
    connect(workspace->connection()->http(), &HttpClient::waiting, this, [this](std::chrono::milliseconds delay) {
        if (delay >= 2s)
            m_statusBar->showMessage(tr("Waiting %n second(s) before the next try", nullptr, int(delay / 1s)),
                                     int(delay.count()));
    });
    connectOffers();
    showReadOnly();
    showExpiry();
}

void WorkspaceMessages::connectOffers()
{
    connect(m_workspace->offers(), &OfferStore::publishersChanged, this, &WorkspaceMessages::showPublishersError);
    connect(m_workspace->offers(), &OfferStore::offersChanged, this, &WorkspaceMessages::showOffersError);
    connect(m_workspace->draftSaver(), &DraftSaver::saved, this, [this](const OfferId &id) {
        m_messages->remove(Messages::keyOf(id));
        const OfferDocument *document = m_workspace->openOffers()->document(id);
        const qsizetype refused = document ? document->problems()->refusedTexts().size() : 0;
        m_statusBar->showMessage(
            refused > 0 ? tr("%1 is saved to the service without %n text(s) that no field took.", nullptr, int(refused))
                              .arg(id.offer)
                        : tr("%1 is saved to the service.").arg(id.offer),
            5000);
    });
    connect(m_workspace->draftSaver(), &DraftSaver::storedOtherwise, this,
            [this](const OfferId &id, const QStringList &labels) {
                const QStringList shown = labels.mid(0, 5);
                m_messages->show(Messages::keyOf(id),
                                 {MessageBar::Level::Warning,
                                  tr("%1 is saved, but the service stored %n of your changes otherwise: %2. What you "
                                     "sent comes back with Undo.",
                                     nullptr, int(labels.size()))
                                      .arg(id.offer, shown.join(u", "_s) + (labels.size() > 5 ? u", …"_s : QString())),
                                  {},
                                  {},
                                  {}});
            });
    connect(m_workspace->draftSaver(), &DraftSaver::saveFailed, this, [this](const OfferId &id, const ApiError &error) {
        const auto level = error.isOutcomeUnknown ? MessageBar::Level::Warning : MessageBar::Level::Error;
        const QString kept = error.isOutcomeUnknown ? tr("Your edits are kept.") : QString();
        m_messages->show(Messages::keyOf(id), {level, error.text(), {}, {}, error, {}, {}, kept});
    });
    connect(m_workspace->draftSaver(), &DraftSaver::turnedUp, this, [this](const OfferId &id) {
        m_messages->show(Messages::keyOf(id),
                         {MessageBar::Level::Information,
                          tr("Saved after all: the service has what you saved of %1.").arg(id.offer),
                          {},
                          {},
                          {}});
    });
}

void WorkspaceMessages::show(const Notice &notice)
{
    Notice told = notice;
    Messages::Message message;
    switch (notice.action) {
    case Notice::Action::EnterSecret:
        message.action = tr("Enter new secret…");
        message.act = [this] { Q_EMIT secretRequested(); };
        message.more = {{tr("Retry"), [this] { m_workspace->refresh(); }}};
        break;
    case Notice::Action::Retry:
        message.action = tr("Retry");
        message.act = [this] { m_workspace->refresh(); };
        break;
    case Notice::Action::None:
        break;
    }
    if (told.key.isEmpty() && notice.action != Notice::Action::None)
        told.key = signInKey;
    m_messages->show(told, message);
}

void WorkspaceMessages::showOffline(bool isOffline, const std::optional<ApiError> &why)
{
    const QDateTime time = m_workspace->offers()->refreshedAt();
    if (!isOffline) {
        m_messages->remove(offlineKey);
        return;
    }
    if (!time.isValid())
        return;
    const bool isToday = time.date() == QDate::currentDate();
    const QString when = isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                 : QLocale().toString(time, QLocale::ShortFormat);
    const QString text = tr("Offline — showing data from %1").arg(when);
    m_messages->show(offlineKey, {MessageBar::Level::Warning, why ? text + ". "_L1 + why->message : text, tr("Retry"),
                                  [this] { m_workspace->refresh(); }, why});
}

// Why there is no way to the service belongs to the message that says so: an error of its own would hide how old what
// the window shows is.
bool WorkspaceMessages::isOfOffline(const ApiError &error)
{
    const bool isNoWay = error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout;
    if (!isNoWay || !m_workspace->connection()->isOffline() || !m_workspace->offers()->refreshedAt().isValid())
        return false;
    showOffline(true, error);
    return true;
}

void WorkspaceMessages::showReadOnly()
{
    const Profile &profile = m_workspace->profile();
    if (!profile.isReadOnly)
        return;
    if (!m_workspace->isReadOnly()) {
        m_messages->show(
            readOnlyKey,
            {MessageBar::Level::Warning,
             tr("Changes to %1 are allowed until the program ends or another profile is opened.").arg(profile.label()),
             tr("End that now"),
             [this] { m_workspace->setChangesAllowed(false); },
             {}});
        return;
    }
    const auto ask = [this, label = profile.label()] {
        Questions::ask(
            m_window,
            {tr("Allow changes"),
             tr("%1 is read-only. Allow changes to its offers until the program ends or another profile is opened?")
                 .arg(label),
             tr("Allow changes"), tr("Stay read-only")},
            [this] { m_workspace->setChangesAllowed(true); }, [this] { showReadOnly(); });
    };
    m_messages->show(readOnlyKey, {MessageBar::Level::Information,
                                   tr("This profile is read-only: offers can be read and copied, not changed."),
                                   tr("Allow changes…"),
                                   ask,
                                   {}});
}

void WorkspaceMessages::showExpiry()
{
    const Profile &profile = m_workspace->profile();
    const QDate end = profile.proofExpiry();
    const qint64 days = QDate::currentDate().daysTo(end);
    if (!end.isValid() || days > reminderDays)
        return;
    const QString date = QLocale().toString(end, QLocale::ShortFormat);
    const bool isCertificate = profile.credential.method == Credential::Method::Certificate;
    const QString what =
        isCertificate ? tr("The certificate of %1").arg(profile.label()) : tr("The secret of %1").arg(profile.label());
    const QString text = days < 0 ? tr("%1 ended on %2.").arg(what, date)
                                  : tr("%1 ends in %n day(s), on %2.", nullptr, int(days)).arg(what, date);
    const QString advice =
        isCertificate
            ? tr("Upload a new certificate to the app in Microsoft Entra ID and choose its file in the profile.")
            : tr("Create a new secret in Microsoft Entra ID, enter it here and note its end in the profile.");
    m_messages->show(expiryKey, {MessageBar::Level::Warning,
                                 text + u' ' + advice,
                                 isCertificate ? QString() : tr("Enter new secret…"),
                                 [this] { Q_EMIT secretRequested(); },
                                 {}});
}

void WorkspaceMessages::showPublishersError()
{
    const auto &error = m_workspace->offers()->error();
    if (error && isOfOffline(*error))
        m_messages->remove(publishersKey);
    else if (error && isWorthSaying(*error))
        m_messages->show(publishersKey, {MessageBar::Level::Error,
                                         tr("The list of publishers could not be read. %1").arg(error->text()),
                                         tr("Retry"), [this] { m_workspace->refresh(); }, error});
    else if (!error)
        m_messages->remove(publishersKey);
}

void WorkspaceMessages::showOffersError(const QString &publisher)
{
    const auto &entry = m_workspace->offers()->publishers().at(publisher);
    const QString key = "publisher "_L1 + publisher;
    if (entry.error && isWorthSaying(*entry.error) && !isOfOffline(*entry.error))
        m_messages->show(
            key,
            {MessageBar::Level::Error,
             tr("The offers of %1 could not be read. %2").arg(entry.publisher.displayText, entry.error->text()),
             tr("Retry"), [this, publisher] { m_workspace->offerLists()->refreshPublisher(publisher); }, entry.error});
    else
        m_messages->remove(key);
}

} // namespace pubconsole
