// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonrepair.h"

#include "json/jsonplaces.h"
#include "json/jsontree.h"

#include <QCoreApplication>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

using Fault = JsonRepair::Fault;
using Kind = JsonRepair::Kind;

constexpr qsizetype mostFaults = 100;

bool isContinuation(char c)
{
    return (uchar(c) & 0xC0) == 0x80;
}

// The length of the character that begins at `at`; 0 where no valid one does.
qsizetype characterAt(const QByteArray &text, qsizetype at)
{
    const uchar lead = uchar(text[at]);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    return QByteArrayView(text).sliced(at, length).isValidUtf8() ? length : 0;
}

// The unit that `\uXXXX` at this place spells; -1 where there is none.
int unitAt(const QByteArray &text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    bool isNumber = false;
    const int unit = text.mid(at + 2, 4).toInt(&isNumber, 16);
    return isNumber ? unit : -1;
}

// Goes through a text once, and writes it twice: corrected, and with what was wrong spelled out.
class Walker final
{
public:
    struct Found
    {
        Kind kind;
        qsizetype offset;
        QString what;
    };

    explicit Walker(const QByteArray &text)
        : m_text(text)
    {
    }

    void walk()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            replace(Kind::ByteOrderMark, 3, {}, {});
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (m_isInString && c == '\\')
                escape();
            else if (uchar(c) >= 0x80)
                character();
            else if (!m_isInString && c == ',' && isTrailing())
                replace(Kind::TrailingComma, 1, {}, {});
            else {
                m_isInString = m_isInString != (c == '"');
                copy(1);
            }
        }
    }

    QByteArray corrected;
    QByteArray asItCame;
    QList<Found> found;

private:
    void copy(qsizetype length)
    {
        corrected += QByteArrayView(m_text).sliced(m_at, length);
        asItCame += QByteArrayView(m_text).sliced(m_at, length);
        m_at += length;
    }
    void replace(Kind kind, qsizetype length, const QByteArray &by, const QByteArray &shown)
    {
        if (found.size() < mostFaults)
            found.append({kind, m_at, QString::fromLatin1(shown).remove(0, 1)});
        corrected += by;
        asItCame += shown;
        m_at += length;
    }
    void escape()
    {
        const int unit = unitAt(m_text, m_at);
        const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
        const int next = isHigh ? unitAt(m_text, m_at + 6) : -1;
        if (isHigh && next >= 0xDC00 && next < 0xE000)
            copy(12);
        else if (unit >= 0xD800 && unit < 0xE000)
            replace(Kind::HalfSurrogate, 6, "\xEF\xBF\xBD", '\\' + m_text.mid(m_at, 6));
        else
            copy(std::min<qsizetype>(2, m_text.size() - m_at));
    }
    void character()
    {
        if (const qsizetype length = characterAt(m_text, m_at)) {
            copy(length);
            return;
        }
        const QByteArray byte = m_text.mid(m_at, 1).toHex().toUpper();
        replace(Kind::Encoding, 1, "\xEF\xBF\xBD", "\\\\x" + byte);
    }
    bool isTrailing() const
    {
        qsizetype next = m_at + 1;
        while (next < m_text.size() && uchar(m_text[next]) <= ' ')
            ++next;
        return next < m_text.size() && (m_text[next] == '}' || m_text[next] == ']');
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_isInString = false;
};

// The faults in one pass over the text, in whose order they are.
QList<Fault> faultsAt(const QByteArray &text, const QList<Walker::Found> &found)
{
    QList<qsizetype> offsets;
    for (const Walker::Found &fault : found)
        offsets += fault.offset;
    const QList<JsonPointer> places = JsonPlaces::pointersAt(text, offsets);
    QList<Fault> faults;
    int line = 1;
    int column = 1;
    qsizetype at = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (; at < std::min(found[i].offset, text.size()); ++at) {
            const bool isBreak = text[at] == '\n';
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + (isContinuation(text[at]) ? 0 : 1);
        }
        faults.append({found[i].kind, places[i], line, column, found[i].what});
    }
    return faults;
}

QList<Fault> doubledAt(const QByteArray &text, const QList<JsonDoubledKey> &keys)
{
    QList<Walker::Found> found;
    QList<qsizetype> lasts; // of each object's last value
    for (const JsonDoubledKey &key : keys) {
        found.append({Kind::DoubledKey, key.offset, QString::fromUtf8(key.key)});
        qsizetype last = key.offset - 1;
        while (last > 0 && uchar(text[last]) <= ' ')
            --last;
        lasts += last;
    }
    QList<Fault> faults = faultsAt(text, found);
    const QList<JsonPointer> places = JsonPlaces::pointersAt(text, lasts);
    for (qsizetype i = 0; i < faults.size(); ++i) {
        const QList<QByteArray> tokens = places[i].tokens();
        faults[i].place = JsonPointer(tokens.mid(0, tokens.size() - 1)).child(keys[i].key);
    }
    return faults;
}

JsonValue read(const QByteArray &text, JsonRepair::Choice choice)
{
    QList<JsonDoubledKey> doubled;
    return readWithDoubledKeys(text, choice == JsonRepair::Choice::First, &doubled).value_or(JsonValue());
}

} // namespace

QString JsonRepair::Fault::message() const
{
    QString text;
    switch (kind) {
    case Kind::HalfSurrogate:
        text = QCoreApplication::translate("pubconsole::JsonRepair", "Half of a surrogate pair (%1) stands alone")
                   .arg(what);
        break;
    case Kind::Encoding:
        text = QCoreApplication::translate("pubconsole::JsonRepair", "A byte (%1) is not valid UTF-8").arg(what);
        break;
    case Kind::TrailingComma:
        text = QCoreApplication::translate("pubconsole::JsonRepair", "A comma stands behind the last item");
        break;
    case Kind::ByteOrderMark:
        text = QCoreApplication::translate("pubconsole::JsonRepair", "The text begins with a byte order mark");
        break;
    case Kind::DoubledKey:
        text = QCoreApplication::translate("pubconsole::JsonRepair", "The key “%1” stands twice").arg(what);
        break;
    }
    const QString where =
        QCoreApplication::translate("pubconsole::JsonRepair", "line %1, column %2").arg(line).arg(column);
    return place.isRoot() ? text + " ("_L1 + where + ")."_L1
                          : text + " ("_L1 + where + ", "_L1 + QString::fromUtf8(place.text()) + ")."_L1;
}

std::optional<JsonRepair> JsonRepair::of(const QByteArray &text)
{
    Walker walker(text);
    walker.walk();
    JsonRepair repair;
    repair.m_corrected = walker.corrected;
    repair.m_asItCame = walker.asItCame;
    QList<JsonDoubledKey> doubled;
    if (!readWithDoubledKeys(repair.m_corrected, false, &doubled))
        return std::nullopt;
    repair.m_faults = faultsAt(text, walker.found);
    doubled.resize(std::min(doubled.size(), mostFaults - repair.m_faults.size()));
    repair.m_faults += doubledAt(repair.m_corrected, doubled);
    return repair.m_faults.isEmpty() ? std::nullopt : std::optional(repair);
}

bool JsonRepair::hasDoubledKeys() const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(),
                       [](const Fault &fault) { return fault.kind == Kind::DoubledKey; });
}

JsonValue JsonRepair::corrected(Choice choice) const
{
    return read(m_corrected, choice);
}

JsonValue JsonRepair::asItCame(Choice choice) const
{
    return read(m_asItCame, choice == Choice::First ? Choice::Last : Choice::First);
}

} // namespace pubconsole
