// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/historyrecorder.h"

#include "offer/draftsaver.h"
#include "operations/operationfailure.h"
#include "operations/operationstore.h"
#include "rules/changelines.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

using namespace Qt::StringLiterals;
using EntryKind = HistoryEntry::Kind;
using Phase = OperationRecord::Phase;

HistoryRecorder::HistoryRecorder(HistoryLog *log, DraftSaver *saver, OperationStore *operations,
                                 const SchemaCatalog *schemas, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_schemas(schemas)
    , m_operations(operations)
{
    connect(saver, &DraftSaver::stored, this, &HistoryRecorder::saved);
    connect(saver, &DraftSaver::saveFailed, this, [this](const OfferId &id, const ApiError &error) {
        m_log->note({id.publisher, id.offer, EntryKind::Save, error.message, {}, error.correlationId});
    });
    saver->setOverwriteRecorder([this](const OfferId &id, const QStringList &labels, QObject *context, auto done) {
        m_log->append({id.publisher, id.offer, EntryKind::Overwrite, labels.join(u'\n')}, context, std::move(done));
    });
    connect(operations, &OperationStore::operationAdded, this, &HistoryRecorder::operationAdded);
    connect(operations, &OperationStore::operationChanged, this, &HistoryRecorder::operationChanged);
}

// What was known before this session is not news, what others did is. A failure is found anew with every start: it is
// written once.
void HistoryRecorder::operationAdded(OperationKey key)
{
    const OperationRecord &record = *m_operations->find(key);
    if (record.phase == Phase::Running && record.rowId == 0)
        note(record, EntryKind::State, tr("%1 was found under way.").arg(record.kindText()));
    const auto failure = OperationFailure::of(record);
    if (!failure)
        return;
    const QList<HistoryEntry> newest =
        m_log->entries({record.offer.publisher, record.offer.offer, EntryKind::State, {}, 1});
    if (newest.isEmpty() || newest.first().details != failure->text())
        note(record, EntryKind::State, failure->text());
}

void HistoryRecorder::saved(const OfferId &id, const JsonValue &before, const JsonValue &sent,
                            const QString &correlationId)
{
    const bool isNew = before.isUndefined();
    m_log->note({id.publisher, id.offer, EntryKind::Save,
                 isNew ? tr("The offer was created.") : tr("The draft was saved."),
                 isNew ? QString() : changeLines(before, sent, *m_schemas->of(sent)).join(u'\n'), correlationId});
}

void HistoryRecorder::note(const OperationRecord &record, EntryKind kind, const QString &text,
                           const QString &correlationId)
{
    const bool isBegun = kind == EntryKind::Publish || kind == EntryKind::GoLive; // how its start ended
    const bool isEnd = record.isOver() && record.started.isValid() && record.finished.isValid();
    m_log->note({record.offer.publisher, record.offer.offer, kind, text,
                 isBegun ? record.changes.join(u'\n') : QString(), correlationId,
                 isEnd ? std::max<qint64>(record.started.secsTo(record.finished), 0) : -1});
}

void HistoryRecorder::operationChanged(OperationKey key, const OperationRecord &before)
{
    const OperationRecord *record = m_operations->find(key);
    const int step = record->report.currentStep();
    const int stepBefore = before.report.currentStep();
    const bool wasStarting = before.phase == Phase::Starting || before.phase == Phase::LookingUp;
    const EntryKind kind = record->kind == OperationRecord::Kind::Publish ? EntryKind::Publish : EntryKind::GoLive;
    if (record->cancelError && !before.cancelError) {
        note(*record, EntryKind::Cancel, tr("Not canceled: %1").arg(record->cancelError->message),
             record->cancelError->correlationId);
    } else if (record->phase == before.phase) {
        if (stepBefore != step && step >= 0 && stepBefore >= 0)
            note(*record, EntryKind::State, tr("%1: step %2").arg(record->kindText(), record->stepText()));
    } else if (wasStarting && record->isFollowed()) {
        note(*record, kind, tr("%1 was started.").arg(record->kindText()), record->correlationId);
    } else if (record->phase == Phase::LookingUp && record->error) {
        note(*record, EntryKind::State,
             tr("Whether %1 was started is not known yet: %2").arg(record->kindText(), record->error->message));
    } else if (record->phase == Phase::Unknown && record->error) {
        note(*record, kind,
             tr("Whether %1 was started is not known: %2").arg(record->kindText(), record->error->message),
             record->error->correlationId);
    } else if (record->phase == Phase::Refused && record->error) {
        note(*record, kind, tr("%1 was not started: %2").arg(record->kindText(), record->error->message),
             record->error->correlationId);
    } else if (record->phase == Phase::Cancelling) {
        note(*record, EntryKind::Cancel, tr("A cancel was asked for."));
    } else if (const auto failure = OperationFailure::of(*record)) {
        note(*record, EntryKind::State, failure->text(), record->correlationId);
    } else if (record->phase != Phase::LookingUp) {
        note(*record, EntryKind::State, tr("%1: %2").arg(record->kindText(), record->statusText()));
    }
}

} // namespace pubconsole
