// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audiencemodel.h"

#include "json/typedtext.h"
#include "rules/guid.h"

#include <QSet>

#include <algorithm>

namespace pubconsole {

namespace {

Tone toneOf(AudienceRow::State state)
{
    switch (state) {
    case AudienceRow::State::Plain:
        break;
    case AudienceRow::State::Public:
        return Tone::Live;
    case AudienceRow::State::Changed:
    case AudienceRow::State::New:
        return Tone::Running;
    case AudienceRow::State::Removed:
        return Tone::Draft;
    case AudienceRow::State::Doubled:
        return Tone::NeedsYou;
    case AudienceRow::State::NoGuid:
    case AudienceRow::State::NoId:
        return Tone::Failed;
    }
    return Tone::None;
}

QString cut(const QString &text, qsizetype longest)
{
    return visibleText(text.size() > longest ? text.left(longest) + QChar(u'…') : text);
}

JsonValue arrayOf(const QList<JsonValue> &items)
{
    return JsonValue::array({items.constData(), size_t(items.size())});
}

} // namespace

AudienceModel::AudienceModel(const OfferField &field, QObject *parent)
    : TableModel(
          parent,
          {{tr("Kind"),
            [this](const AudienceTableRow &row) {
                return row.isBlank ? QString() : visibleText(m_shape.kindText(row.row.entry.kind));
            }},
           {tr("Id"), [](const AudienceTableRow &row, qsizetype longest) { return cut(row.row.entry.id, longest); }},
           {tr("Description"),
            [](const AudienceTableRow &row, qsizetype longest) { return cut(row.row.entry.description, longest); }},
           {tr("State"),
            [](const AudienceTableRow &row) {
                return row.isBlank ? tr("type or paste here") : stateText(row.row.state);
            }}})
    , m_shape(field)
{
}

QString AudienceModel::stateText(RowState state)
{
    switch (state) {
    case RowState::Plain:
        break;
    case RowState::Public:
        return tr("in production");
    case RowState::Changed:
        return tr("changed");
    case RowState::New:
        return tr("new");
    case RowState::Removed:
        return tr("removed from production");
    case RowState::Doubled:
        return tr("doubled");
    case RowState::NoGuid:
        return tr("not a GUID");
    case RowState::NoId:
        return tr("without an id");
    }
    return {};
}

int AudienceModel::count(RowState state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [state](const AudienceTableRow &row) { return !row.isBlank && row.row.state == state; }));
}

int AudienceModel::rowOf(qsizetype place) const
{
    return place >= 0 && place < m_list.size() ? int(place) : -1; // they come first, in their order
}

void AudienceModel::setShown(const Shown &shown)
{
    m_list = shown.list;
    m_isReadOnly = shown.isReadOnly;
    QList<AudienceTableRow> rows;
    const QList<AudienceRow> entries = audienceRows(m_shape, shown.list, shown.production);
    rows.reserve(entries.size() + 1);
    for (const AudienceRow &entry : entries)
        rows.append({entry, shown.notes.value(entry.place)});
    if (!m_isReadOnly)
        rows.insert(m_list.size(), {.row = {.entry = {.kind = m_shape.usualKind()}}, .isBlank = true});
    replaceRows(rows);
    Q_EMIT stateShown();
}

// What is the same stays, so that what is being typed beside it and what is selected do, too. The blank row becomes
// the entry that was begun in it, and the next one is new.
void AudienceModel::replaceRows(const QList<AudienceTableRow> &rows)
{
    const auto isLike = [](AudienceTableRow left, const AudienceTableRow &other) {
        left.row.place = other.row.place; // moves with what is above it
        return left == other;
    };
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    qsizetype first = 0;
    while (first < shorter && rows[first] == m_rows[first])
        ++first;
    qsizetype last = 0; // how many at the end
    while (last < shorter - first && isLike(rows[rows.size() - 1 - last], m_rows[m_rows.size() - 1 - last]) &&
           !(rows[rows.size() - 1 - last].isBlank && rows.size() > m_rows.size()))
        ++last;
    const qsizetype both = shorter - first - last; // that become others
    for (qsizetype i = first; i < first + both; ++i)
        m_rows[i] = rows[i];
    if (both > 0)
        Q_EMIT dataChanged(index(int(first), 0), index(int(first + both) - 1, columnCount() - 1));
    const int at = int(first + both);
    const int more = int(rows.size() - m_rows.size());
    if (more > 0) {
        beginInsertRows({}, at, at + more - 1);
        m_rows = rows;
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, at, at - more - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

Qt::ItemFlags AudienceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid() || m_isReadOnly || isRemoved(index.row()))
        return flags;
    const int column = index.column();
    const bool isOpen =
        column == Id || (column == Kind && m_shape.hasKinds()) || (column == Description && m_shape.hasDescriptions());
    return isOpen ? flags | Qt::ItemIsEditable : flags;
}

QVariant AudienceModel::editText(const AudienceTableRow &row, int column) const
{
    const AudienceEntry &entry = row.row.entry;
    return column == Kind          ? entry.kind
           : column == Id          ? entry.id
           : column == Description ? entry.description
                                   : QString();
}

QVariant AudienceModel::cell(const AudienceTableRow &row, int column, int role) const
{
    if (role == Qt::EditRole)
        return editText(row, column);
    if (role == Qt::ToolTipRole)
        return row.note.text.isEmpty() ? toolTip(row, column) : toolTipText(row.note.text);
    if (role == StatusToneRole && column == State && !row.isBlank)
        return int(row.note.tone == Tone::None ? toneOf(row.row.state) : row.note.tone);
    if (role == Qt::AccessibleDescriptionRole)
        return row.note.text.isEmpty() ? text(row, State) : row.note.text;
    return TableModel::cell(row, column, role);
}

bool AudienceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const AudienceTableRow row = m_rows[index.row()];
    AudienceEntry entry = row.row.entry;
    const QString text = value.toString();
    if (index.column() == Kind) {
        entry.kind = text;
    } else if (index.column() == Id) {
        const QString id = guidOf(text);
        entry.id = text == entry.id || id.isEmpty() ? typedAddress(text) : id;
    } else {
        entry.description = typedLine(text);
    }
    if (entry == row.row.entry)
        return true;
    const qsizetype place = row.isBlank ? m_list.size() : row.row.place;
    const JsonValue list = m_list.isArray() ? m_list : JsonValue::array();
    Q_EMIT edited(row.isBlank ? list.withItemInserted(place, m_shape.item(entry))
                              : list.withItem(place, m_shape.item(entry, list.at(place))),
                  JsonPointer({QByteArray::number(place)}));
    return true;
}

void AudienceModel::remove(const QList<int> &rows)
{
    const QList<JsonValue> items = AudienceList::items(m_list);
    const QSet<int> gone(rows.cbegin(), rows.cend());
    QList<JsonValue> kept;
    for (int i = 0; i < items.size(); ++i) {
        if (!gone.contains(i))
            kept += items[i];
    }
    if (!m_isReadOnly && kept.size() < items.size())
        Q_EMIT edited(arrayOf(kept), {});
}

void AudienceModel::putBack(const QList<int> &rows)
{
    QList<JsonValue> items = AudienceList::items(m_list);
    const qsizetype before = items.size();
    for (const int row : rows) {
        if (isRemoved(row))
            items += m_rows[row].row.item;
    }
    if (!m_isReadOnly && items.size() > before)
        Q_EMIT edited(arrayOf(items), {});
}

void AudienceModel::takeOver(const JsonValue &list)
{
    if (!m_isReadOnly && list != m_list)
        Q_EMIT edited(list, {});
}

} // namespace pubconsole
