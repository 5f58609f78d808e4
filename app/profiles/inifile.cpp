// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/inifile.h"

#include "json/textencoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumProblems = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("pubconsole::IniFile", text);
}

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString unquoted(const QString &value)
{
    if (value.size() < 2 || !value.startsWith(u'"') || !value.endsWith(u'"'))
        return value;
    QString plain;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        const bool isEscape =
            value[i] == u'\\' && i + 1 < value.size() - 1 && (value[i + 1] == u'"' || value[i + 1] == u'\\');
        plain += value[isEscape ? ++i : i];
    }
    return plain;
}

QString quoted(QString value)
{
    value.replace(u'\n', u' ').replace(u'\r', u' ').remove(QChar(u'\0'));
    if (value == value.trimmed() && !value.startsWith(u'"'))
        return value;
    return u'"' + value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

} // namespace

IniFile::IniFile(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes) {
        m_problems += tr("The file is larger than 1 MB.");
        return;
    }
    const auto content = TextEncoding::read(bytes);
    if (!content)
        m_problems += tr("The file is not UTF-8 text.") + u' ' + content.error();
    QString text = QString::fromUtf8(content ? content->utf8 : bytes);
    text.remove(QChar(u'\0')).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u' ');
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size() || !lines[i].isEmpty()) // the last line break ends the last line
            readLine(lines[i], i + 1);
    }
}

void IniFile::readLine(const QString &line, qsizetype number)
{
    const auto problem = [this, number](const char *sentence, const QString &what = {}) {
        if (m_problems.size() < maximumProblems) {
            const QString text = tr(sentence).arg(number);
            m_problems += what.isEmpty() ? text : text.arg(what.left(80));
        }
    };
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u';')) {
        m_sections.last().lines.append({line, {}, {}});
        return;
    }
    if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
        const QString name = trimmed.mid(1, trimmed.size() - 2).trimmed();
        if (!name.isEmpty() && !find(name)) {
            m_sections.append({name, {}});
            return;
        }
        problem(QT_TRANSLATE_NOOP("pubconsole::IniFile", "Line %1: the section [%2] stands twice or has no name."),
                name + u' ');
        m_sections.append({QString(), {{line, {}, {}}}}); // what follows belongs to no section that is read
        return;
    }
    const qsizetype equals = trimmed.indexOf(u'=');
    const QString key = trimmed.left(std::max<qsizetype>(equals, 0)).trimmed();
    if (key.isEmpty()) {
        problem(QT_TRANSLATE_NOOP("pubconsole::IniFile", "Line %1 is neither a section nor a value."));
        m_sections.last().lines.append({line, {}, {}});
        return;
    }
    Section &section = m_sections.last();
    const bool isTwice = std::any_of(section.lines.cbegin(), section.lines.cend(),
                                     [&key](const Line &known) { return isSame(known.key, key); });
    if (isTwice) {
        problem(QT_TRANSLATE_NOOP("pubconsole::IniFile", "Line %1: “%2” stands twice; the first counts."), key);
        section.lines.append({line, {}, {}});
        return;
    }
    section.lines.append({line, key, unquoted(trimmed.mid(equals + 1).trimmed())});
}

const IniFile::Section *IniFile::find(const QString &name) const
{
    const auto it = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                 [&name](const Section &section) { return isSame(section.name, name); });
    return it == m_sections.cend() ? nullptr : &*it;
}

IniFile::Section *IniFile::find(const QString &name)
{
    return const_cast<Section *>(std::as_const(*this).find(name));
}

QStringList IniFile::sections() const
{
    QStringList names;
    for (const Section &section : m_sections) {
        if (!section.name.isEmpty())
            names += section.name;
    }
    return names;
}

QStringList IniFile::keys(const QString &section) const
{
    QStringList names;
    if (const Section *found = find(section)) {
        for (const Line &line : found->lines) {
            if (!line.key.isEmpty())
                names += line.key;
        }
    }
    return names;
}

QString IniFile::value(const QString &section, const QString &key, const QString &fallback) const
{
    if (const Section *found = find(section)) {
        for (const Line &line : found->lines) {
            if (!line.key.isEmpty() && isSame(line.key, key))
                return line.value;
        }
    }
    return fallback;
}

bool IniFile::contains(const QString &section, const QString &key) const
{
    const Section *found = find(section);
    return found && std::any_of(found->lines.cbegin(), found->lines.cend(),
                                [&key](const Line &line) { return !line.key.isEmpty() && isSame(line.key, key); });
}

void IniFile::setValue(const QString &section, const QString &key, const QString &value)
{
    Section *target = find(section);
    if (!target) {
        if (!m_sections.last().lines.isEmpty() && !m_sections.last().lines.last().text.trimmed().isEmpty())
            m_sections.last().lines.append(Line()); // a blank line between sections
        m_sections.append({section, {}});
        target = &m_sections.last();
    }
    const QString text = key + " = "_L1 + quoted(value);
    const QString stored = unquoted(quoted(value));
    for (Line &line : target->lines) {
        if (!line.key.isEmpty() && isSame(line.key, key)) {
            if (line.value != stored)
                line = {text, line.key, stored};
            return;
        }
    }
    // Behind the last value, before the blank lines and comments that belong to what follows.
    qsizetype place = target->lines.size();
    while (place > 0 && target->lines[place - 1].key.isEmpty())
        --place;
    if (place == 0 && section.isEmpty())
        place = target->lines.size();
    target->lines.insert(place, {text, key, stored});
}

void IniFile::removeSection(const QString &section)
{
    m_sections.removeIf(
        [&section](const Section &known) { return !known.name.isEmpty() && isSame(known.name, section); });
}

QByteArray IniFile::toUtf8() const
{
    QString text;
    for (const Section &section : m_sections) {
        if (!section.name.isEmpty())
            text += u'[' + section.name + "]\n"_L1;
        for (const Line &line : section.lines)
            text += line.text + u'\n';
    }
    return text.toUtf8();
}

} // namespace pubconsole
