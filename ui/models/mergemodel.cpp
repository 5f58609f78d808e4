// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergemodel.h"

#include "backend/takenover.h"
#include "json/jsondiff.h"
#include "offer/offerdocument.h"
#include "rules/schemacatalog.h"

#include <algorithm>

namespace pubconsole {

namespace {

// What a draft and an offer that somebody else created begin from: nothing, in the containers that both have.
JsonValue emptyBase(const JsonValue &mine, const JsonValue &theirs)
{
    if (mine.isArray() && theirs.isArray())
        return JsonValue::array();
    JsonValue base = JsonValue::object();
    for (qsizetype i = 0; mine.isObject() && i < mine.size(); ++i) {
        const QByteArrayView key = mine.keyAt(i);
        const JsonValue other = theirs.value(key);
        if ((mine.at(i).isObject() && other.isObject()) || (mine.at(i).isArray() && other.isArray()))
            base = base.withMember(key, emptyBase(mine.at(i), other));
    }
    return base;
}

// A long text with its beginning and its end, which may be all that differs.
QString withoutMiddle(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = longest / 2;
    return text.left(longest - end) + u'…' + text.right(end);
}

bool isInside(const JsonPath &path, const JsonPath &outer)
{
    return path.steps().size() >= outer.steps().size() && path.steps().first(outer.steps().size()) == outer.steps();
}

} // namespace

MergeModel::MergeModel(const OfferDocument *document, QObject *parent)
    : TableModel(parent,
                 {{tr("Field"), [this](const MergeRow &row) { return m_schema->label(row.path); }},
                  {tr("Base"), [this](const MergeRow &row, qsizetype longest) { return side(row, row.base, longest); }},
                  {tr("Mine"), std::bind_front(&MergeModel::mine, this)},
                  {tr("Theirs"), std::bind_front(&MergeModel::theirs, this)},
                  {tr("Result"), std::bind_front(&MergeModel::outcome, this)},
                  {tr("Choose"), [](const MergeRow &) { return QString(); }}})
    , m_current(document->current())
    , m_theirsBody(document->rival()->body)
    // What only the service writes is as theirs has it: there is nothing in it to choose.
    , m_mineBody(withSurroundingsOf(document->body(), document->schemas()->body(m_theirsBody)).value())
    , m_base(document->isNew() ? emptyBase(m_mineBody, m_theirsBody) : document->base())
    , m_schema(document->schemas()->of(document->body().type().isEmpty() ? m_theirsBody : m_mineBody))
{
    const auto result = JsonMerge::merge(m_base, m_mineBody, m_theirsBody, m_schema->identities());
    for (const MergeConflict &conflict : result.conflicts)
        m_rows.append({conflict.path, conflict.base, conflict.mine, conflict.theirs, true, true, true});
    m_conflicts = int(m_rows.size());
    addChanges(m_mineBody, true, result.merged);
    addChanges(m_theirsBody, false, result.merged);
}

// A number that is only spelled in another way is nothing to look at, but where it is what the result has.
void MergeModel::addChanges(const JsonValue &after, bool isMine, const JsonValue &merged)
{
    int &count = isMine ? m_mine : m_theirs;
    const QList<JsonChange> changes = JsonDiff::between(m_base, after, m_schema->identities());
    for (const JsonChange &change : changes) {
        if (!change.path.isRoot() && !m_schema->isContent(change.path))
            continue; // what only the service writes changes with every save and is nobody's edit
        if (change.kind == JsonChange::Kind::Changed && change.before.isEquivalentTo(change.after)) {
            const auto place = change.path.in(merged, m_schema->identities());
            if (!isMine || !place || merged.value(*place) != change.after)
                continue;
        }
        const auto same = std::find_if(m_rows.begin() + m_conflicts, m_rows.end(), [&](const MergeRow &row) {
            return !isMine && row.path == change.path && row.mine.isEquivalentTo(change.after);
        });
        if (same != m_rows.end()) { // both did the same
            same->theirs = change.after;
            same->isTheirs = true;
            continue;
        }
        ++count;
        const bool isOpen = std::any_of(m_rows.begin(), m_rows.begin() + m_conflicts, [&change](const MergeRow &row) {
            return isInside(change.path, row.path) || isInside(row.path, change.path);
        });
        if (!isOpen)
            m_rows.append({change.path, change.before, isMine ? change.after : JsonValue(),
                           isMine ? JsonValue() : change.after, false, isMine, !isMine});
    }
}

QString MergeModel::side(const MergeRow &row, const JsonValue &value, qsizetype longest) const
{
    return value.isUndefined() ? tr("not there")
                               : withoutMiddle(valueText(value, m_schema->field(row.path), longestToolTip), longest);
}

QString MergeModel::mine(const MergeRow &row, qsizetype longest) const
{
    return row.isMine ? side(row, row.mine, longest) : tr("as before");
}

QString MergeModel::theirs(const MergeRow &row, qsizetype longest) const
{
    return row.isTheirs ? side(row, row.theirs, longest) : tr("as before");
}

QString MergeModel::outcome(const MergeRow &row, qsizetype longest) const
{
    if (!row.isConflict)
        return side(row, row.isMine ? row.mine : row.theirs, longest);
    if (!row.choice)
        return tr("choose");
    return *row.choice == Side::Mine ? tr("mine: %1").arg(side(row, row.mine, longest))
                                     : tr("theirs: %1").arg(side(row, row.theirs, longest));
}

QVariant MergeModel::cell(const MergeRow &row, int column, int role) const
{
    return role == Qt::ToolTipRole ? toolTip(row, column) : TableModel::cell(row, column, role);
}

int MergeModel::openCount() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const MergeRow &row) { return row.isConflict && !row.choice; }));
}

void MergeModel::choose(int row, Side side)
{
    MergeRow &chosenRow = m_rows[row];
    if (!chosenRow.isConflict)
        return;
    chosenRow.choice = side;
    Q_EMIT dataChanged(index(row, Outcome), index(row, Outcome));
    Q_EMIT chosen();
}

bool MergeModel::isOf(const OfferDocument *document) const
{
    return document->rival() && document->current() == m_current && document->rival()->body == m_theirsBody;
}

JsonMerge::Choices MergeModel::choices() const
{
    JsonMerge::Choices all;
    for (const MergeRow &row : m_rows) {
        if (row.choice)
            all.insert(row.path.text(), *row.choice);
    }
    return all;
}

JsonValue MergeModel::merged() const
{
    return JsonMerge::merge(m_base, m_mineBody, m_theirsBody, m_schema->identities(), choices()).merged;
}

} // namespace pubconsole
