// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audienceimport.h"

#include "json/typedtext.h"
#include "rules/guid.h"
#include "sheets/audiencetitles.h"
#include "sheets/csvsheet.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Outcome = ImportOutcome;

namespace {

constexpr qsizetype longestText = 200; // that is shown of a line
constexpr qsizetype longestTitle = 80;
constexpr qsizetype largestPaste = 8 * 1024 * 1024; // characters: 20,000 lines with long descriptions

// What a row says of one entry, before anybody looked whether it is one.
struct Said
{
    qsizetype line = 0;
    QString text = {};
    QString id = {};
    QString kind = {};                       // empty where nothing is said of it
    std::optional<QString> description = {}; // the same
};

// What a table says, in its order.
struct Reading
{
    QList<Said> said = {};
    QMap<qsizetype, QString> leftOut = {}; // the names of columns, by their places

    // \param taken columns of the row
    void leaveOut(const QList<SheetCell> &row, const QSet<qsizetype> &taken, const QList<SheetCell> &titles)
    {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (taken.contains(i) || leftOut.contains(i) || row[i].text.trimmed().isEmpty())
                continue;
            const QString title = typedLine(titles.value(i).text).left(longestTitle);
            leftOut.insert(i, title.isEmpty() ? SheetTable::nameOf(0, i).chopped(1) : visibleText(title));
        }
    }
};

QString textOf(const QList<SheetCell> &row)
{
    QStringList cells;
    for (const SheetCell &cell : row)
        cells += cell.text;
    return visibleText(cells.join(u' ').simplified().left(longestText));
}

bool isKindWord(const QString &text, const AudienceList &shape)
{
    static const QRegularExpression word(u"\\A\\s*(?:subscription|tenant|directory)[ _-]?(?:id)?\\s*\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch() || shape.kindOf(text).has_value();
}

// All GUIDs of a cell, and what stands there besides: "Contoso (…)", "/subscriptions/…/resourceGroups/x".
struct CellGuids
{
    QStringList ids;
    QString rest;
    QString kind;

    static CellGuids of(const QString &text)
    {
        static const QRegularExpression guid(
            u"(?<![\\p{L}\\p{N}-])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})(?![\\p{L}\\p{N}-])"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression marks(u"\\A[\\s,;:|=(){}\\[\\]\"'<>-]+|[\\s,;:|=(){}\\[\\]\"'<>-]+\\z"_s);
        CellGuids found;
        if (const QString whole = guidOf(text); !whole.isEmpty())
            return {{whole}, {}, {}};
        for (auto it = guid.globalMatch(text); it.hasNext();)
            found.ids += it.next().captured();
        if (found.ids.size() != 1)
            return found;
        const bool isPath = text.contains(u'/' + found.ids.first());
        found.kind = isPath && text.contains("/subscriptions/"_L1, Qt::CaseInsensitive) ? u"subscription"_s : QString();
        if (!isPath)
            found.rest = typedLine(QString(text).remove(found.ids.first()).remove(marks));
        return found;
    }
};

// \param titleRow what it has for titles, too
void addWithTitles(Reading &reading, const QList<SheetCell> &row, qsizetype line, const AudienceTitles &titles,
                   const QList<SheetCell> &titleRow, const AudienceList &shape)
{
    const auto cell = [&row](qsizetype column) { return column < 0 ? QString() : row.value(column).text; };
    const CellGuids found = CellGuids::of(cell(titles.id));
    Said said{line, textOf(row), found.ids.size() == 1 ? found.ids.first() : typedAddress(cell(titles.id)),
              typedLine(cell(titles.kind))};
    if (said.kind.isEmpty())
        said.kind = titles.kindOfIds;
    if (titles.description >= 0)
        said.description = typedLine(cell(titles.description));
    reading.said.append(said);
    reading.leaveOut(row, {titles.kind, titles.id, shape.hasDescriptions() ? titles.description : -1}, titleRow);
}

// Whom the person means stands in the cell of the GUID or beside it, at either side.
// \param at its column \param rest of that cell; gives the other column that it takes, or -1
qsizetype describe(Said &said, const QList<SheetCell> &row, qsizetype at, const QString &rest,
                   const AudienceList &shape)
{
    const bool isKind = isKindWord(rest, shape);
    if (said.kind.isEmpty() && isKind)
        said.kind = rest;
    if (!rest.isEmpty() && !isKind) {
        said.description = rest;
        return -1;
    }
    for (const qsizetype beside : {at + 1, at - 1}) {
        if (beside < 0 || beside >= row.size() || isKindWord(row[beside].text, shape))
            continue;
        if (const QString text = typedLine(row[beside].text); !text.isEmpty())
            said.description = text;
        return shape.hasDescriptions() ? beside : -1;
    }
    return -1;
}

// The word for the kind stands in a cell beside the GUID, or with it.
void addWithoutTitles(Reading &reading, const QList<SheetCell> &row, qsizetype line, const AudienceList &shape)
{
    QList<Said> all;
    QSet<qsizetype> taken;
    QString kind;
    qsizetype at = -1;
    QString rest;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (isKindWord(row[i].text, shape)) {
            kind = typedLine(row[i].text);
            taken.insert(i);
            continue;
        }
        const CellGuids found = CellGuids::of(row[i].text);
        for (const QString &id : found.ids)
            all.append({line, all.isEmpty() && found.ids.size() == 1 ? textOf(row) : id, id, found.kind});
        if (found.ids.isEmpty())
            continue;
        taken.insert(i);
        if (at < 0) {
            at = i;
            rest = found.rest;
        }
    }
    for (Said &said : all)
        said.kind = kind.isEmpty() ? said.kind : kind;
    if (all.isEmpty()) { // as a whole it is no line of a list
        reading.said.append({line, textOf(row), textOf(row), kind});
        return;
    }
    if (all.size() == 1)
        taken.insert(describe(all.first(), row, at, rest, shape));
    reading.said += all;
    reading.leaveOut(row, taken, {});
}

Reading readingOf(const SheetTable &table, const AudienceList &shape)
{
    Reading reading;
    AudienceTitles titles;
    QList<SheetCell> titleRow;
    bool isFirst = true;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QList<SheetCell> &row = table.rows[i];
        if (std::all_of(row.cbegin(), row.cend(), [](const SheetCell &cell) { return cell.text.trimmed().isEmpty(); }))
            continue;
        if (std::exchange(isFirst, false)) {
            titles = AudienceTitles::of(row);
            titleRow = row;
            if (titles.isFound())
                continue;
        }
        if (titles.isFound())
            addWithTitles(reading, row, i + 1, titles, titleRow, shape);
        else
            addWithoutTitles(reading, row, i + 1, shape);
        if (reading.said.size() > AudienceList::most)
            break;
    }
    return reading;
}

//! Takes one line after the other into a list.
class Taking final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::AudienceImport)

public:
    Taking(const AudienceList &shape, const JsonValue &list)
        : m_shape(shape)
        , m_items(AudienceList::items(list))
        , m_isTaken(m_items.size(), false)
    {
        for (qsizetype i = m_items.size() - 1; i >= 0; --i) // of doubles the first
            m_places.insert(shape.entry(m_items[i]).id.toLower(), i);
    }

    AudienceLine take(const Said &said)
    {
        AudienceLine line{said.line, said.text, {m_shape.usualKind(), said.id, said.description.value_or(QString())}};
        const QString id = guidOf(said.id);
        line.reason = id.isEmpty() ? whyNoGuid(said.id) : whyNoKind(said.kind);
        if (!line.reason.isEmpty())
            return line;
        line.entry.id = id;
        if (const auto kind = m_shape.kindOf(said.kind))
            line.entry.kind = *kind;
        if (const qsizetype above = m_lines.value(id.toLower(), 0); above > 0) {
            line.outcome = Outcome::Doubled;
            line.reason = tr("The same as line %1.").arg(above);
            return line;
        }
        m_lines.insert(id.toLower(), said.line);
        const auto place = m_places.constFind(id.toLower());
        if (place == m_places.cend())
            return added(line);
        m_isTaken[*place] = true;
        return changed(line, said, *place);
    }

    //! What no line named goes.
    QList<AudienceLine> removeOthers()
    {
        QList<AudienceLine> removed;
        QList<JsonValue> kept;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (m_isTaken[i])
                kept += m_items[i];
            else
                removed.append({0, {}, m_shape.entry(m_items[i]), Outcome::Removed, tr("It is not in the list.")});
        }
        m_items = kept;
        return removed;
    }

    JsonValue result() const { return JsonValue::array({m_items.constData(), size_t(m_items.size())}); }

private:
    AudienceLine added(AudienceLine line)
    {
        if (m_items.size() >= AudienceList::most) {
            line.reason = tr("An audience has at most %n entries.", nullptr, int(AudienceList::most));
            return line;
        }
        line.outcome = Outcome::Added;
        m_items += m_shape.item(line.entry);
        m_isTaken += true;
        if (m_shape.maximum() > 0 && m_items.size() > m_shape.maximum())
            line.reason = tr("Entry %1 of at most %2.").arg(m_items.size()).arg(m_shape.maximum());
        return line;
    }

    AudienceLine changed(AudienceLine line, const Said &said, qsizetype place)
    {
        const AudienceEntry before = m_shape.entry(m_items[place]);
        AudienceEntry now = before;
        if (m_shape.kindOf(said.kind))
            now.kind = line.entry.kind;
        if (said.description && m_shape.hasDescriptions())
            now.description = *said.description;
        line.outcome = now == before ? Outcome::Unchanged : Outcome::Changed;
        if (now.kind != before.kind)
            line.reason = tr("It was: %1.").arg(visibleText(m_shape.kindText(before.kind)));
        else if (now != before)
            line.reason = before.description.isEmpty()
                              ? tr("It had no description.")
                              : tr("It was: %1.").arg(visibleText(before.description.left(longestText)));
        line.entry = now;
        m_items[place] = m_shape.item(now, m_items[place]);
        return line;
    }

    static QString whyNoGuid(const QString &text)
    {
        static const QRegularExpression foreign(u"[^0-9a-fA-F-]"_s);
        const QString id = visibleText(text.left(80));
        if (text.isEmpty())
            return tr("There is no id.");
        if (text.contains(u'@') || (text.contains(u'.') && !text.contains(u' ')))
            return tr("“%1” is a name or an address; the id of its tenant or subscription is needed, a GUID.").arg(id);
        if (!text.contains(foreign))
            return tr("“%1” is no GUID: it has %2 of 32 digits.").arg(id).arg(QString(text).remove(u'-').size());
        const auto wrong = foreign.match(text);
        if (text.size() == 36 && text.count(u'-') == 4)
            return tr("“%1” is no GUID: “%2” is no digit of it, which are 0 to 9 and a to f.")
                .arg(id, visibleText(wrong.captured()));
        return tr("“%1” is no GUID.").arg(id);
    }

    QString whyNoKind(const QString &kind) const
    {
        if (kind.isEmpty() || m_shape.kindOf(kind))
            return {};
        QStringList kinds;
        for (const OfferField::Choice &choice : m_shape.kinds())
            kinds += choice.label;
        return tr("“%1” cannot be in this audience. It takes: %2.")
            .arg(visibleText(kind.left(80)), kinds.join(u", "_s));
    }

    const AudienceList &m_shape;
    QList<JsonValue> m_items;
    QList<bool> m_isTaken;              // by a line, item by item
    QHash<QString, qsizetype> m_places; // of items, by id in small letters
    QHash<QString, qsizetype> m_lines;  // the same of what was taken
};

AudienceImport nothing(const QString &problem, const JsonValue &list)
{
    return {.problem = problem, .result = list};
}

} // namespace

int AudienceImport::count(Outcome outcome) const
{
    return int(std::count_if(lines.cbegin(), lines.cend(),
                             [outcome](const AudienceLine &line) { return line.outcome == outcome; }));
}

bool AudienceImport::changes() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const AudienceLine &line) {
        return line.outcome == Outcome::Removed || line.outcome == Outcome::Changed || line.outcome == Outcome::Added;
    });
}

AudienceImport AudienceImport::of(const SheetTable &table, const AudienceList &shape, const JsonValue &list,
                                  Manner manner)
{
    const Reading reading = readingOf(table, shape);
    if (reading.said.isEmpty())
        return nothing(tr("There is nothing in it."), list);
    if (reading.said.size() > AudienceList::most)
        return nothing(tr("It has more than %n lines.", nullptr, int(AudienceList::most)), list);
    AudienceImport read{.leftOut = reading.leftOut.values()};
    Taking taking(shape, list);
    read.lines.reserve(reading.said.size());
    for (const Said &each : reading.said)
        read.lines += taking.take(each);
    const bool names = std::any_of(read.lines.cbegin(), read.lines.cend(),
                                   [](const AudienceLine &line) { return line.outcome != Outcome::Rejected; });
    if (manner == Manner::Replace && names) // a file of another kind empties nothing
        read.lines += taking.removeOthers();
    read.result = read.changes() ? taking.result() : list;
    return read;
}

AudienceImport AudienceImport::ofText(const QString &text, const AudienceList &shape, const JsonValue &list)
{
    if (text.size() > largestPaste)
        return nothing(tr("The text is larger than a list of %n lines.", nullptr, int(AudienceList::most)), list);
    const auto table = csvSheet(text.toUtf8());
    return table ? of(*table, shape, list) : nothing(table.error(), list);
}

} // namespace pubconsole
