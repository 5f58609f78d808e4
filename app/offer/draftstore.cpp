// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftstore.h"

#include "files/atomicfile.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "net/secretstore.h"
#include "offer/offerdocument.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Secrets = QHash<QString, QString>;

namespace {

QString toText(const Secrets &secrets)
{
    QJsonObject json;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        json.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Secrets fromText(const QString &text)
{
    Secrets secrets;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        secrets.insert(it.key(), it.value().toString());
    return secrets;
}

JsonValue parsed(const QByteArray &utf8)
{
    return JsonReader::read(utf8).value_or(JsonValue());
}

} // namespace

DraftStore::DraftStore(Database *database, SecretStore *secrets, QString secretPrefix, const SchemaCatalog *schemas,
                       QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_secretPrefix(std::move(secretPrefix))
    , m_schemas(schemas)
{
    // From the first change, not from the last: who types without a pause is kept up with.
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    connect(&m_pause, &QTimer::timeout, this, &DraftStore::writeDirty);
    m_retry.setSingleShot(true);
    m_retry.setInterval(2s);
    connect(&m_retry, &QTimer::timeout, this, &DraftStore::retry);
    connect(database, &Database::opened, this, &DraftStore::reload);
    m_isLoaded = load();
}

bool DraftStore::load()
{
    // Only what no service has is looked into: that is small, and nobody else can say what it is.
    const auto rows = m_database->read(u"SELECT publisher, offer, changed_at, is_kept, has_secrets, "
                                       "CASE WHEN base IS NULL THEN body END FROM drafts"_s);
    if (!rows)
        return false;
    m_drafts.clear();
    for (const Database::Row &row : *rows) {
        const OfferBody fresh = m_schemas->body(parsed(row[5].toByteArray()));
        m_drafts.insert({row[0].toString(), row[1].toString()},
                        {QDateTime::fromString(row[2].toString(), Qt::ISODateWithMs), row[3].toBool(), row[4].toBool(),
                         fresh.type(), fresh.title()});
    }
    return true;
}

// What is open in this session is the newer one, wherever the database was meanwhile.
void DraftStore::reload()
{
    const QHash<OfferId, Entry> before = m_drafts;
    if (!load())
        return;
    const bool wasLoaded = std::exchange(m_isLoaded, true);
    for (OfferDocument *document : std::as_const(m_watched)) {
        if (!document->hasEdits())
            continue;
        if (!wasLoaded && m_drafts.contains(document->id()))
            m_unseen.insert(document->id());
        m_dirty.insert(document);
    }
    writeDirty();
    QSet<OfferId> ids(before.keyBegin(), before.keyEnd());
    ids.unite(QSet<OfferId>(m_drafts.keyBegin(), m_drafts.keyEnd()));
    for (const OfferId &id : std::as_const(ids))
        Q_EMIT changed(id);
    Q_EMIT loaded();
}

// Writes what is left of a draft to a file of its own beside the database; the sentence of why not.
QString DraftStore::putAside(const OfferId &id, const QByteArray &body, const QByteArray &text, QString *file) const
{
    *file = u"%1/%2.%3.json"_s.arg(QFileInfo(m_database->file()).absolutePath(),
                                   QString::fromLatin1(QUrl::toPercentEncoding(id.offer)),
                                   QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    return AtomicFile::write(*file, text.isEmpty() ? body : text, AtomicFile::Readers::Owner);
}

// A draft of an earlier session, of an offer that was edited before anybody could know of it: not written over.
bool DraftStore::keepEarlier(const OfferId &id)
{
    const auto rows = m_database->read(u"SELECT body, text FROM drafts WHERE publisher = ? AND offer = ?"_s,
                                       {id.publisher, id.offer});
    if (!rows || rows->isEmpty())
        return rows.has_value();
    QString file;
    const QString why = putAside(id, rows->first()[0].toByteArray(), rows->first()[1].toByteArray(), &file);
    if (!why.isEmpty()) {
        setUnwritten(id, tr("An earlier draft of it could not be put aside. %1").arg(why));
        return false;
    }
    Q_EMIT told(
        tr("An earlier local draft of %1 was found, and you have edited the offer meanwhile. The earlier one is "
           "kept as %2; open that file to compare.")
            .arg(id.offer, file));
    return true;
}

// Bytes that the disk has changed: SQLite does not notice that by itself. Nothing of them is given up unsaid.
ApiError DraftStore::damaged(const OfferId &id, const QByteArray &body, const QByteArray &text)
{
    QString file;
    const QString why = putAside(id, body, text, &file);
    if (!why.isEmpty())
        return ApiError::local(
            ApiError::Kind::Local, {},
            tr("The local draft of %1 is damaged on the disk and could not be put aside. %2").arg(id.offer, why));
    remove(id);
    const QString sentence =
        tr("The local draft of %1 is damaged on the disk and cannot be opened. What is left of it is kept as %2.")
            .arg(id.offer, file);
    Q_EMIT told(sentence);
    return ApiError::local(ApiError::Kind::NotFound, {}, sentence);
}

QString DraftStore::secretKey(const OfferId &id) const
{
    return u"%1/draft/%2/%3"_s.arg(m_secretPrefix, id.publisher, id.offer);
}

Reply<Draft> DraftStore::read(const OfferId &id)
{
    const auto rows = m_database->read(u"SELECT base, body, text, etag FROM drafts WHERE publisher = ? AND offer = ?"_s,
                                       {id.publisher, id.offer});
    if (!rows)
        return Reply<Draft>::finished(tl::unexpected(
            ApiError::local(ApiError::Kind::Local, {}, tr("The local draft of %1 cannot be read now.").arg(id.offer))));
    if (rows->isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.message = tr("There is no local draft of %1.").arg(id.offer);
        return Reply<Draft>::finished(tl::unexpected(error));
    }
    const Database::Row row = rows->first();
    const auto isDamaged = [&row](qsizetype column) {
        const QByteArray bytes = row[column].toByteArray();
        return !bytes.isEmpty() && parsed(bytes).isUndefined();
    };
    if (isDamaged(0) || isDamaged(1))
        return Reply<Draft>::finished(tl::unexpected(damaged(id, row[1].toByteArray(), row[2].toByteArray())));
    Draft draft{id, parsed(row[0].toByteArray()), parsed(row[1].toByteArray()), row[2].toByteArray(),
                Revision(row[3].toByteArray())};
    if (!m_drafts.value(id).hasSecrets)
        return Reply<Draft>::finished(draft);
    return m_secrets->read(secretKey(id))
        .transform(this,
                   [draft](const QString &text) {
                       const Secrets secrets = fromText(text);
                       return Draft{draft.id, draft.base, SecretFields::given(draft.body, secrets),
                                    SecretFields::givenToText(draft.text, secrets), draft.revision};
                   })
        .orElse(this, [draft](const ApiError &) { return Reply<Draft>::finished(draft); });
}

void DraftStore::watch(OfferDocument *document)
{
    m_watched.insert(document);
    const auto touch = [this, document] {
        m_dirty.insert(document);
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(document, &OfferDocument::changed, this, touch);
    connect(document, &OfferDocument::modifiedChanged, this, touch);
    connect(document, &OfferDocument::unparsedTextChanged, this, touch);
    connect(document, &OfferDocument::stateChanged, this, touch); // a save that began or ended
    connect(document, &QObject::destroyed, this, [this, document, id = document->id()] {
        m_watched.remove(document);
        m_dirty.remove(document);
        setUnwritten(id, {});
    });
}

void DraftStore::writeNow(OfferDocument *document)
{
    if (document->hasEdits() && (m_dirty.remove(document) || !m_drafts.contains(document->id())))
        write(document);
}

void DraftStore::writeDirty()
{
    const QSet<OfferDocument *> dirty = std::exchange(m_dirty, {});
    for (OfferDocument *document : dirty) {
        if (document->hasEdits())
            write(document);
        else if (document->state() == OfferDocument::State::Ready && m_drafts.contains(document->id()))
            remove(document->id());
    }
}

void DraftStore::write(OfferDocument *document)
{
    const OfferId &id = document->id();
    if (m_unseen.contains(id) && !keepEarlier(id))
        return;
    m_unseen.remove(id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Trees are safe to read elsewhere; taking secrets out and writing 11 MB is the writer's work.
    const auto secrets = std::make_shared<Secrets>();
    const auto job = [id, now, secrets, base = document->base(), body = document->current(),
                      text = document->unparsedText(),
                      revision = document->revision().bytes()](QSqlDatabase &database) {
        auto [cleanBody, bodySecrets] = SecretFields::taken(body);
        auto [cleanText, textSecrets] = SecretFields::takenFromText(text);
        secrets->insert(bodySecrets);
        secrets->insert(textSecrets);
        const JsonValue cleanBase = SecretFields::taken(base).first;
        return Database::execute(
            database,
            u"INSERT INTO drafts (publisher, offer, base, body, text, etag, changed_at, is_kept, has_secrets) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (publisher, offer) DO UPDATE SET base = excluded.base, "
            "body = excluded.body, text = excluded.text, etag = excluded.etag, changed_at = excluded.changed_at, "
            "is_kept = 0, has_secrets = excluded.has_secrets"_s,
            {id.publisher, id.offer, base.isUndefined() ? QVariant() : QVariant(JsonWriter::compact(cleanBase)),
             JsonWriter::compact(cleanBody), cleanText.isEmpty() ? QVariant() : QVariant(cleanText), revision,
             now.toString(Qt::ISODateWithMs), !secrets->isEmpty()});
    };
    const quint64 number = ++m_writes;
    m_newest.insert(id, number);
    const Entry entry{now, false, false, document->body().type(), document->body().title()};
    m_database->write(job, Database::Durability::Process, this,
                      [this, id, entry, secrets, number](const QString &error) {
                          if (m_newest.value(id) != number) // it was removed or written again meanwhile
                              return;
                          setUnwritten(id, error);
                          if (error.isEmpty())
                              written(id, entry, *secrets);
                      });
}

void DraftStore::rebase(const Draft &draft)
{
    m_database->write(
        [draft](QSqlDatabase &database) {
            return Database::execute(
                database, u"UPDATE drafts SET base = ?, body = ?, etag = ? WHERE publisher = ? AND offer = ?"_s,
                {JsonWriter::compact(SecretFields::taken(draft.base).first),
                 JsonWriter::compact(SecretFields::taken(draft.body).first), draft.revision.bytes(), draft.id.publisher,
                 draft.id.offer});
        },
        Database::Durability::Process, this, [](const QString &) {}); // what it stood on before is true as well
}

void DraftStore::setUnwritten(const OfferId &id, const QString &why)
{
    if (why.isEmpty())
        m_unwritten.remove(id);
    else
        m_unwritten.insert(id, why);
    if (!m_unwritten.isEmpty() && !m_retry.isActive())
        m_retry.start();
    QStringList offers;
    for (auto it = m_unwritten.keyBegin(); it != m_unwritten.keyEnd(); ++it)
        offers += it->offer;
    std::sort(offers.begin(), offers.end(), NaturalLess());
    const QString sentence = offers.isEmpty()
                                 ? QString()
                                 : tr("What you typed in %1 is not on this computer's disk yet. %2 It is tried again "
                                      "until it can be written.")
                                       .arg(offers.join(u", "_s), *m_unwritten.cbegin());
    if (std::exchange(m_told, sentence) != sentence)
        Q_EMIT unwritten(sentence);
}

void DraftStore::retry()
{
    for (OfferDocument *document : std::as_const(m_watched)) {
        if (m_unwritten.contains(document->id()))
            m_dirty.insert(document);
    }
    writeDirty();
    const QSet<OfferId> ids = std::exchange(m_toErase, {});
    for (const OfferId &id : ids)
        erase(id);
}

void DraftStore::written(const OfferId &id, const Entry &entry, const Secrets &secrets)
{
    const bool hadSecrets = m_drafts.value(id).hasSecrets;
    Entry &known = *m_drafts.insert(id, entry);
    known.hasSecrets = !secrets.isEmpty();
    if (!secrets.isEmpty()) {
        m_secrets->write(secretKey(id), toText(secrets)).then(this, [this, id](const Result<Done> &done) {
            if (!done)
                tellOfSecrets(id, tr("The secret fields of %1 are kept only while the program runs. %2")
                                      .arg(id.offer, done.error().text()));
        });
        if (!m_secrets->isLasting())
            tellOfSecrets(id, tr("The secret fields of %1 are kept only while the program runs: no keyring is used "
                                 "here. Save the offer to the service before you end the program.")
                                  .arg(id.offer));
    } else if (hadSecrets) {
        m_secrets->remove(secretKey(id));
    }
    Q_EMIT changed(id);
}

// Said when it is typed, not with each change of it.
void DraftStore::tellOfSecrets(const OfferId &id, const QString &sentence)
{
    if (m_toldOfSecrets.contains(id))
        return;
    m_toldOfSecrets.insert(id);
    Q_EMIT told(sentence);
}

void DraftStore::remove(const OfferId &id)
{
    setUnwritten(id, {});
    const bool isWritten = m_newest.remove(id) > 0 || m_drafts.contains(id);
    if (!isWritten)
        return;
    if (m_drafts.take(id).hasSecrets)
        m_secrets->remove(secretKey(id));
    erase(id);
    Q_EMIT changed(id);
}

// One that stayed would come back as a draft that nobody has.
void DraftStore::erase(const OfferId &id)
{
    if (m_newest.contains(id)) // it was written again meanwhile
        return;
    m_database->write(
        [id](QSqlDatabase &database) {
            return Database::execute(database, u"DELETE FROM drafts WHERE publisher = ? AND offer = ?"_s,
                                     {id.publisher, id.offer});
        },
        Database::Durability::Process, this,
        [this, id](const QString &error) {
            if (error.isEmpty())
                return;
            m_toErase.insert(id);
            m_retry.start();
        });
}

void DraftStore::keepAll(QObject *context, std::function<void(const QString &)> done)
{
    m_pause.stop();
    if (m_watched.isEmpty() && m_drafts.isEmpty()) { // nothing to keep, and perhaps nothing to keep it in
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    for (OfferDocument *document : std::as_const(m_watched)) {
        if (m_unwritten.contains(document->id()))
            m_dirty.insert(document);
    }
    writeDirty();
    m_database->write(
        [](QSqlDatabase &database) { return Database::execute(database, u"UPDATE drafts SET is_kept = 1"_s); },
        Database::Durability::Process, context,
        [this, store = QPointer(this), done = std::move(done)](const QString &error) {
            // Those of the drafts are answered before this one.
            if (store && error.isEmpty())
                setKept();
            const bool isMissing = error.isEmpty() && store && !m_unwritten.isEmpty();
            done(isMissing ? *m_unwritten.cbegin() : error);
        });
}

void DraftStore::setKept()
{
    const QList<OfferId> ids = m_drafts.keys();
    for (const OfferId &id : ids) {
        if (!std::exchange(m_drafts[id].isKept, true))
            Q_EMIT changed(id);
    }
}

} // namespace pubconsole
