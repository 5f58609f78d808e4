// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/revision.h"
#include "json/jsonvalue.h"
#include "net/reply.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace pubconsole {

class Database;
class OfferDocument;
class SchemaCatalog;
class SecretStore;

//! Edits that are not on the service, as they were last on disk.
struct Draft
{
    OfferId id;
    JsonValue base; //!< what the edits began from; Undefined for an offer that was never saved
    JsonValue body;
    QByteArray text; //!< what was typed and does not parse; empty when all does
    Revision revision;
};

//! Keeps the edits of every open document on disk, a second after each change, so that no end of the program loses
//! them. Secrets of a draft stand in the SecretStore alone. A draft is removed once its document has no edits. What
//! cannot be written is tried again until it can.
class DraftStore final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QDateTime changedAt;
        bool isKept = false; //!< the person chose to keep it; otherwise the program ended without asking
        bool hasSecrets = false;
        //! What it is, where no list has it; empty for a draft of an earlier session that the service knows.
        QString offerTypeId = {};
        QString displayText = {};
    };

    //! \param database read again whenever it was opened; \param secrets both not owned
    //! \param secretPrefix what the keys of secrets begin with, unique to the profile
    //! \param schemas of what is drafted; not owned
    DraftStore(Database *database, SecretStore *secrets, QString secretPrefix, const SchemaCatalog *schemas,
               QObject *parent = nullptr);

    //! Reads again what is kept: the database was opened by whoever has it. Says loaded() where it can be read.
    void reload();
    //! What is on disk.
    const QHash<OfferId, Entry> &drafts() const { return m_drafts; }
    //! A draft with its secrets. Secrets that the store does not give back are empty. A Local error when the disk
    //! cannot be read now.
    Reply<Draft> read(const OfferId &id);
    //! Keeps the document's edits on disk from now on, as long as it lives.
    void watch(OfferDocument *document);
    //! Queues what is not written yet of this document; what is written to the database later comes after it.
    void writeNow(OfferDocument *document);
    //! Puts a draft that no document has open on another base and revision, with a body made for it; its text, its
    //! secrets and whether it is kept stay.
    void rebase(const Draft &draft);
    //! Gives a draft up.
    void remove(const OfferId &id);
    //! Writes what is not written yet and marks every draft as kept. `done` gets a sentence when that failed.
    void keepAll(QObject *context, std::function<void(const QString &error)> done);

Q_SIGNALS:
    //! What drafts() says of this offer is another.
    void changed(const OfferId &id);
    //! drafts() was read from the disk, later than at the start.
    void loaded();
    //! Why edits are not on the disk, a complete sentence; empty once all are.
    void unwritten(const QString &sentence);
    //! Something about drafts that a person should know, once; the sentence is complete.
    void told(const QString &sentence);

private:
    bool load();
    QString putAside(const OfferId &id, const QByteArray &body, const QByteArray &text, QString *file) const;
    bool keepEarlier(const OfferId &id);
    ApiError damaged(const OfferId &id, const QByteArray &body, const QByteArray &text);
    void retry();
    void setUnwritten(const OfferId &id, const QString &why);
    void erase(const OfferId &id);
    void tellOfSecrets(const OfferId &id, const QString &sentence);
    void writeDirty();
    void write(OfferDocument *document);
    void written(const OfferId &id, const Entry &entry, const QHash<QString, QString> &secrets);
    void setKept();
    QString secretKey(const OfferId &id) const;

    Database *m_database;
    SecretStore *m_secrets;
    QString m_secretPrefix;
    const SchemaCatalog *m_schemas;
    QHash<OfferId, Entry> m_drafts;
    QHash<OfferId, quint64> m_newest; // the last write that was queued for an offer
    quint64 m_writes = 0;
    QSet<OfferDocument *> m_watched;
    QSet<OfferDocument *> m_dirty;
    QHash<OfferId, QString> m_unwritten; // why; in front of the next try
    QSet<OfferId> m_unseen;              // their drafts of an earlier session are not put aside yet
    QSet<OfferId> m_toErase;             // those that could not be removed yet
    QSet<OfferId> m_toldOfSecrets;
    QString m_told; // what unwritten() said last
    QTimer m_pause;
    QTimer m_retry;
    bool m_isLoaded = false;
};

} // namespace pubconsole
