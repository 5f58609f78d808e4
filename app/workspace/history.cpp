// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

#include "json/jsondiff.h"
#include "offer/offerservice.h"
#include "operations/operationfailure.h"
#include "operations/operationstore.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

namespace pubconsole {

using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

History::History(Journal *journal, OfferService *offers, OperationStore *operations, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_schemas(offers->schemas())
    , m_operations(operations)
{
    connect(journal, &Journal::changed, this, &History::changed);
    connect(offers, &OfferService::stored, this, &History::saved);
    connect(offers, &OfferService::saveFailed, this, [this](const OfferId &id, const ApiError &error) {
        m_journal->note({id.publisher, id.offer, u"save"_s, error.message, {}, error.correlationId});
    });
    // What was known before this session is not news.
    connect(operations, &OperationStore::operationAdded, this, [this](OperationKey key) {
        const OperationRecord *record = m_operations->find(key);
        m_seen.insert(key, {record->phase, record->report.currentStep(), false});
        noteFound(*record);
    });
    connect(operations, &OperationStore::operationChanged, this, &History::operationChanged);
}

// What others did. A failure is found anew with every start: it is written once.
void History::noteFound(const OperationRecord &record)
{
    if (record.phase == Phase::Running && record.journalId == 0)
        note(record, u"state"_s, tr("%1 was found under way.").arg(record.kindText()));
    const auto failure = OperationFailure::of(record);
    if (!failure)
        return;
    const QList<Entry> written =
        m_journal->entries({record.offer.publisher, record.offer.offer, u"state"_s, {}, 1}); // the newest
    if (written.isEmpty() || written.first().details != failure->text())
        note(record, u"state"_s, failure->text());
}

void History::trim(const QDateTime &before, QObject *context, std::function<void(const QString &)> done)
{
    m_journal->trim(before, context, std::move(done));
}

QStringList History::differences(const JsonValue &before, const JsonValue &after, int most) const
{
    QStringList lines;
    const auto schema = m_schemas->of(after);
    const JsonValue from = before.isObject() ? before : JsonValue::object();
    const auto wrapped = [](const JsonValue &body) {
        return JsonValue::object({{"definition", body.value("definition")}});
    };
    const QList<JsonChange> changes = JsonDiff::between(wrapped(from), wrapped(after), schema->identities());
    for (const JsonChange &change : changes) {
        if (lines.size() == most) {
            lines += tr("and %n more", nullptr, int(changes.size()) - most);
            break;
        }
        const OfferField *field = schema->field(change.path);
        const bool isSecret = !change.path.isRoot() && SecretFields::isSecretName(change.path.steps().last().name);
        const auto text = [field, isSecret](const JsonValue &value) {
            return value.isUndefined() ? tr("not there") : isSecret ? u"••••"_s : valueText(value, field);
        };
        lines += tr("%1: %2 → %3").arg(schema->label(change.path), text(change.before), text(change.after));
    }
    return lines;
}

void History::saved(const OfferId &id, const JsonValue &before, const JsonValue &sent, const QString &correlationId)
{
    const bool isNew = before.isUndefined();
    m_journal->note({id.publisher, id.offer, u"save"_s,
                     isNew ? tr("The offer was created.") : tr("The draft was saved."),
                     isNew ? QString() : differences(before, sent).join(u'\n'), correlationId});
}

void History::note(const OperationRecord &record, const QString &kind, const QString &text,
                   const QString &correlationId)
{
    const bool isEnd = record.isOver() && record.started.isValid() && record.finished.isValid();
    m_journal->note({record.offer.publisher, record.offer.offer, kind, text,
                     kind == "state"_L1 ? QString() : m_changes.take(record.key).join(u'\n'), correlationId,
                     isEnd ? std::max<qint64>(record.started.secsTo(record.finished), 0) : -1});
}

void History::operationChanged(OperationKey key)
{
    const OperationRecord *record = m_operations->find(key);
    Seen &seen = m_seen[key];
    const Seen before =
        std::exchange(seen, {record->phase, record->report.currentStep(), record->cancelError.has_value()});
    const bool wasStarting = before.phase == Phase::Starting || before.phase == Phase::LookingUp;
    const QString kind = record->kind == OperationRecord::Kind::Publish ? u"publish"_s : u"golive"_s;
    if (record->cancelError && !before.hadCancelError) {
        note(*record, u"cancel"_s, tr("Not canceled: %1").arg(record->cancelError->message),
             record->cancelError->correlationId);
    } else if (record->phase == before.phase) {
        if (before.step != record->report.currentStep() && record->report.currentStep() >= 0 && before.step >= 0)
            note(*record, u"state"_s, tr("%1: step %2").arg(record->kindText(), record->stepText()));
    } else if (wasStarting && record->isFollowed()) {
        note(*record, kind, tr("%1 was started.").arg(record->kindText()), record->correlationId);
    } else if (record->phase == Phase::LookingUp && record->error) {
        note(*record, u"state"_s,
             tr("Whether %1 was started is not known yet: %2").arg(record->kindText(), record->error->message));
    } else if (record->phase == Phase::Unknown && record->error) {
        note(*record, kind,
             tr("Whether %1 was started is not known: %2").arg(record->kindText(), record->error->message),
             record->error->correlationId);
    } else if (record->phase == Phase::Refused && record->error) {
        note(*record, kind, tr("%1 was not started: %2").arg(record->kindText(), record->error->message),
             record->error->correlationId);
    } else if (record->phase == Phase::Cancelling) {
        note(*record, u"cancel"_s, tr("A cancel was asked for."));
    } else if (const auto failure = OperationFailure::of(*record)) {
        note(*record, u"state"_s, failure->text(), record->correlationId);
    } else if (record->phase != Phase::LookingUp) {
        note(*record, u"state"_s, tr("%1: %2").arg(record->kindText(), record->statusText()));
    }
}

} // namespace pubconsole
