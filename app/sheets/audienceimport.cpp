// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audienceimport.h"

#include "json/typedtext.h"
#include "rules/guid.h"
#include "sheets/audiencetitles.h"
#include "sheets/csvsheet.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Outcome = AudienceLine::Outcome;

namespace {

constexpr qsizetype longestText = 200;              // that is shown of a line
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
            u"(?<![\\p{L}\\p{N}-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\\p{L}\\p{N}-])"_s,
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

QList<Said> withTitles(const QList<SheetCell> &row, qsizetype line, const AudienceTitles &titles)
{
    const auto cell = [&row](qsizetype column) { return column < 0 ? QString() : row.value(column).text; };
    const CellGuids found = CellGuids::of(cell(titles.id));
    Said said{line, textOf(row), found.ids.size() == 1 ? found.ids.first() : typedAddress(cell(titles.id)),
              typedLine(cell(titles.kind))};
    if (said.kind.isEmpty())
        said.kind = titles.kindOfIds;
    if (titles.description >= 0)
        said.description = typedLine(cell(titles.description));
    return {said};
}

// The words for kinds and whom the person means stand beside the GUID, at either side.
QList<Said> withoutTitles(const QList<SheetCell> &row, qsizetype line, const AudienceList &shape)
{
    QList<Said> all;
    QString kind;
    qsizetype at = -1;
    QString rest;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (isKindWord(row[i].text, shape)) {
            kind = typedLine(row[i].text);
            continue;
        }
        const CellGuids found = CellGuids::of(row[i].text);
        for (const QString &id : found.ids)
            all.append({line, all.isEmpty() && found.ids.size() == 1 ? textOf(row) : id, id, found.kind});
        if (!found.ids.isEmpty() && at < 0) {
            at = i;
            rest = found.rest;
        }
    }
    for (Said &said : all)
        said.kind = kind.isEmpty() ? said.kind : kind;
    if (all.isEmpty())
        return {{line, textOf(row), textOf(row), kind}};
    if (all.size() > 1)
        return all;
    const auto isOther = [&](qsizetype place) {
        return place >= 0 && place < row.size() && !isKindWord(row[place].text, shape);
    };
    const QString beside = isOther(at + 1)   ? typedLine(row[at + 1].text)
                           : isOther(at - 1) ? typedLine(row[at - 1].text)
                                             : QString();
    const QString description = rest.isEmpty() || isKindWord(rest, shape) ? beside : rest;
    if (kind.isEmpty() && isKindWord(rest, shape))
        all.first().kind = rest;
    if (!description.isEmpty())
        all.first().description = description;
    return all;
}

QList<Said> saidBy(const SheetTable &table, const AudienceList &shape)
{
    QList<Said> all;
    AudienceTitles titles;
    bool isFirst = true;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QList<SheetCell> &row = table.rows[i];
        if (std::all_of(row.cbegin(), row.cend(), [](const SheetCell &cell) { return cell.text.trimmed().isEmpty(); }))
            continue;
        if (std::exchange(isFirst, false)) {
            titles = AudienceTitles::of(row);
            if (titles.isFound())
                continue;
        }
        all += titles.isFound() ? withTitles(row, i + 1, titles) : withoutTitles(row, i + 1, shape);
        if (all.size() > AudienceList::most)
            break;
    }
    return all;
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
        line.outcome = Outcome::Accepted;
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

} // namespace

int AudienceImport::count(Outcome outcome) const
{
    return int(std::count_if(lines.cbegin(), lines.cend(),
                             [outcome](const AudienceLine &line) { return line.outcome == outcome; }));
}

bool AudienceImport::changes() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const AudienceLine &line) {
        return line.outcome == Outcome::Removed || line.outcome == Outcome::Changed ||
               line.outcome == Outcome::Accepted;
    });
}

AudienceImport AudienceImport::of(const SheetTable &table, const AudienceList &shape, const JsonValue &list,
                                  Manner manner)
{
    const QList<Said> said = saidBy(table, shape);
    if (said.isEmpty())
        return {tr("There is nothing in it."), {}, list};
    if (said.size() > AudienceList::most)
        return {tr("It has more than %n lines.", nullptr, int(AudienceList::most)), {}, list};
    AudienceImport read;
    Taking taking(shape, list);
    read.lines.reserve(said.size());
    for (const Said &each : said)
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
        return {tr("The text is larger than a list of %n lines.", nullptr, int(AudienceList::most)), {}, list};
    const auto table = csvSheet(text.toUtf8());
    return table ? of(*table, shape, list) : AudienceImport{table.error(), {}, list};
}

} // namespace pubconsole
