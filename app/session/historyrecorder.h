// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historylog.h"
#include "json/jsonvalue.h"
#include "operations/operationrecord.h"

#include <QObject>

namespace pubconsole {

class DraftSaver;
class OperationStore;
class SchemaCatalog;

//! Writes what happens to the history: every save, overwrite, publish, go live and cancel, and every state that was
//! seen, with what differed and how long it took.
class HistoryRecorder final : public QObject
{
    Q_OBJECT

public:
    //! \param log, saver, operations, schemas not owned
    HistoryRecorder(HistoryLog *log, DraftSaver *saver, OperationStore *operations, const SchemaCatalog *schemas,
                    QObject *parent = nullptr);

private:
    void saved(const OfferId &id, const JsonValue &before, const JsonValue &sent, const QString &correlationId);
    void operationAdded(OperationKey key);
    void operationChanged(OperationKey key, const OperationRecord &before);
    void note(const OperationRecord &record, HistoryEntry::Kind kind, const QString &text,
              const QString &correlationId = {});

    HistoryLog *m_log;
    const SchemaCatalog *m_schemas;
    OperationStore *m_operations;
};

} // namespace pubconsole
