// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"
#include "operations/operationrecord.h"
#include "storage/journal.h"

#include <QHash>
#include <QObject>

namespace pubconsole {

class OfferService;
class OperationStore;
class SchemaCatalog;

//! Writes what happens to the journal: every save, publish, go live and cancel, and every state that was seen, with
//! what differed and how long it took.
class History final : public QObject
{
    Q_OBJECT

public:
    using Entry = Journal::Entry;
    using Filter = Journal::Filter;

    //! \param journal, offers, operations not owned
    History(Journal *journal, OfferService *offers, OperationStore *operations, QObject *parent = nullptr);

    //! The newest entries first.
    QList<Entry> entries(const Filter &filter) const { return m_journal->entries(filter); }
    //! Forgets what is older; `done` gets a sentence when that failed.
    void trim(const QDateTime &before, QObject *context, std::function<void(const QString &error)> done);

    //! What a publish or go live that is about to start changes, a line for each field; written with its start.
    void setChanges(OperationKey key, const QStringList &lines) { m_changes.insert(key, lines); }
    //! The fields in which two states of an offer differ, a line for each, without secrets; at most `most`, and a last
    //! line that says how many more.
    QStringList differences(const JsonValue &before, const JsonValue &after, int most = 200) const;

Q_SIGNALS:
    //! entries() has a new one, or fewer.
    void changed();

private:
    struct Seen
    {
        OperationRecord::Phase phase;
        int step;
        bool hadCancelError;
    };
    void saved(const OfferId &id, const JsonValue &before, const JsonValue &sent, const QString &correlationId);
    void operationChanged(OperationKey key);
    void noteFound(const OperationRecord &record);
    void note(const OperationRecord &record, const QString &kind, const QString &text,
              const QString &correlationId = {});

    Journal *m_journal;
    const SchemaCatalog *m_schemas;
    OperationStore *m_operations;
    QHash<OperationKey, Seen> m_seen;
    QHash<OperationKey, QStringList> m_changes;
};

} // namespace pubconsole
