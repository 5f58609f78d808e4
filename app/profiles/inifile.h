// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pubconsole {

//! An INI file as people write and script it: sections, "key = value", comments, UTF-8. What is changed is changed in
//! its line; comments, order and keys that are not known stay as they are (QSettings drops the comments, takes a comma
//! for a list, cannot say what is wrong and empties the file on a full disk). A value with blanks at its ends, or that
//! begins with a quotation mark, stands in quotation marks, inside of which \" and \\ are escapes. Keys count without
//! case.
class IniFile final
{
public:
    static constexpr qsizetype maximumBytes = 1024 * 1024;

    IniFile() = default;
    //! Never fails: what cannot be read is left out, and problems() names its line.
    //! \param bytes UTF-8, or what its byte order mark says
    explicit IniFile(const QByteArray &bytes);

    //! A sentence for each line that is no comment, section or value, and for each value that stands twice.
    const QStringList &problems() const { return m_problems; }
    //! The names of the sections, in their order; the keys before the first have the name "".
    QStringList sections() const;
    //! The keys of a section, in their order.
    QStringList keys(const QString &section) const;
    QString value(const QString &section, const QString &key, const QString &fallback = {}) const;
    bool contains(const QString &section, const QString &key) const;

    void setValue(const QString &section, const QString &key, const QString &value);
    void removeSection(const QString &section);
    QByteArray toUtf8() const;

private:
    struct Line
    {
        QString text; //!< as it stands, for comments and what cannot be read
        QString key;  //!< empty for those
        QString value;
    };
    struct Section
    {
        QString name;
        QList<Line> lines;
    };
    Section *find(const QString &name);
    const Section *find(const QString &name) const;
    void readLine(const QString &line, qsizetype number);

    QList<Section> m_sections{{}};
    QStringList m_problems;
};

} // namespace pubconsole
