// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftstore.h"

#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "net/secretstore.h"
#include "offer/offerdocument.h"
#include "offer/secretfields.h"
#include "storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

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

DraftStore::DraftStore(Database *database, SecretStore *secrets, QString secretPrefix, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_secretPrefix(std::move(secretPrefix))
{
    // From the first change, not from the last: who types without a pause is kept up with.
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    connect(&m_pause, &QTimer::timeout, this, &DraftStore::writeDirty);
    const auto rows = database->rows(u"SELECT publisher, offer, changed_at, is_kept, has_secrets FROM drafts"_s);
    for (const Database::Row &row : rows)
        m_drafts.insert(
            {row[0].toString(), row[1].toString()},
            {QDateTime::fromString(row[2].toString(), Qt::ISODateWithMs), row[3].toBool(), row[4].toBool()});
}

QString DraftStore::secretKey(const OfferId &id) const
{
    return u"%1/draft/%2/%3"_s.arg(m_secretPrefix, id.publisher, id.offer);
}

Reply<Draft> DraftStore::read(const OfferId &id)
{
    const auto rows = m_database->rows(u"SELECT base, body, text, etag FROM drafts WHERE publisher = ? AND offer = ?"_s,
                                       {id.publisher, id.offer});
    if (rows.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.message = tr("There is no local draft of %1.").arg(id.offer);
        return Reply<Draft>::finished(tl::unexpected(error));
    }
    const Database::Row row = rows.first();
    Draft draft{id, parsed(row[0].toByteArray()), parsed(row[1].toByteArray()), row[2].toByteArray(),
                row[3].toByteArray()};
    if (!m_drafts.value(id).hasSecrets)
        return Reply<Draft>::finished(draft);
    return m_secrets->read(secretKey(id))
        .transform(this,
                   [draft](const QString &text) {
                       const Secrets secrets = fromText(text);
                       return Draft{draft.id, draft.base, SecretFields::given(draft.body, secrets),
                                    SecretFields::givenToText(draft.text, secrets), draft.etag};
                   })
        .orElse(this, [draft](const ApiError &) { return Reply<Draft>::finished(draft); });
}

void DraftStore::watch(OfferDocument *document)
{
    const auto touch = [this, document] {
        m_dirty.insert(document);
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(document, &OfferDocument::changed, this, touch);
    connect(document, &OfferDocument::modifiedChanged, this, touch);
    connect(document, &OfferDocument::unparsedTextChanged, this, touch);
    connect(document, &QObject::destroyed, this, [this, document] { m_dirty.remove(document); });
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
    const OfferId id = document->id();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Trees are safe to read elsewhere; taking secrets out and writing 11 MB is the writer's work.
    const auto secrets = std::make_shared<Secrets>();
    const auto job = [id, now, secrets, base = document->base(), body = document->current(),
                      text = document->unparsedText(), etag = document->etag()](QSqlDatabase &database) {
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
             JsonWriter::compact(cleanBody), cleanText.isEmpty() ? QVariant() : QVariant(cleanText),
             etag.isEmpty() ? QByteArray("") : etag, now.toString(Qt::ISODateWithMs), !secrets->isEmpty()});
    };
    const quint64 number = ++m_writes;
    m_newest.insert(id, number);
    m_database->write(job, Database::Durability::Process, this, [this, id, now, secrets, number](const QString &error) {
        if (!error.isEmpty())
            Q_EMIT failed(tr("The edits of %1 could not be kept on this computer: %2").arg(id.offer, error));
        else if (m_newest.value(id) == number) // else it was removed or written again meanwhile
            written(id, now, *secrets);
    });
}

void DraftStore::written(const OfferId &id, const QDateTime &time, const Secrets &secrets)
{
    const bool hadSecrets = m_drafts.value(id).hasSecrets;
    m_drafts.insert(id, {time, false, !secrets.isEmpty()});
    if (!secrets.isEmpty()) {
        m_secrets->write(secretKey(id), toText(secrets)).then(this, [this, id](const Result<Done> &done) {
            if (!done)
                Q_EMIT failed(tr("The secret fields of %1 are kept only while the program runs. %2")
                                  .arg(id.offer, done.error().message));
        });
    } else if (hadSecrets) {
        m_secrets->remove(secretKey(id));
    }
    Q_EMIT changed(id);
}

void DraftStore::remove(const OfferId &id)
{
    const bool isWritten = m_newest.remove(id) > 0 || m_drafts.contains(id);
    if (!isWritten)
        return;
    if (m_drafts.take(id).hasSecrets)
        m_secrets->remove(secretKey(id));
    m_database->write(
        [id](QSqlDatabase &database) {
            return Database::execute(database, u"DELETE FROM drafts WHERE publisher = ? AND offer = ?"_s,
                                     {id.publisher, id.offer});
        },
        Database::Durability::Process, this, [](const QString &) {});
    Q_EMIT changed(id);
}

void DraftStore::keepAll(QObject *context, std::function<void(const QString &)> done)
{
    m_pause.stop();
    writeDirty();
    m_database->write(
        [](QSqlDatabase &database) { return Database::execute(database, u"UPDATE drafts SET is_kept = 1"_s); },
        Database::Durability::Process, context, std::move(done));
}

} // namespace pubconsole
