// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/comparereport.h"

#include "files/csv.h"
#include "rules/offerschema.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QStringList cells(const ComparedField &field, const OfferSchema &schema)
{
    OfferField known;
    if (const OfferField *found = schema.field(field.path))
        known = *found;
    // A secret is one whether or not a schema knows it.
    if (!field.path.isRoot() && SecretFields::isSecretName(field.path.steps().last().name))
        known.isSecret = true;
    QStringList row{schema.label(field.path)};
    for (const JsonValue &value : field.values)
        row += valueText(value, &known);
    return row;
}

QString markdownCell(QString text)
{
    for (const QChar special : u"\\|`*_<>[]#"_s)
        text.replace(special, u'\\' + QString(special));
    return text.simplified();
}

QString htmlRow(const QStringList &row, const QString &cell)
{
    QString text = u"<tr>"_s;
    for (const QString &value : row)
        text += u'<' + cell + u'>' + value.toHtmlEscaped() + u"</"_s + cell + u'>';
    return text + u"</tr>\n"_s;
}

} // namespace

CompareReport::Format CompareReport::formatOf(const QString &path)
{
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive))
        return Format::Markdown;
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Format::Csv : Format::Html;
}

QByteArray CompareReport::write(Format format, const QString &title, const QStringList &states,
                                const QList<ComparedField> &fields, const OfferSchema &schema)
{
    const QStringList header = QStringList{OfferSchema::tr("Field")} + states;
    QString text;
    const auto joined = [](const QStringList &row, QString (*cell)(QString), const QString &separator) {
        QStringList out;
        for (const QString &value : row)
            out += cell(value);
        return out.join(separator);
    };
    switch (format) {
    case Format::Html:
        text = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + title.toHtmlEscaped() +
               u"</title></head><body>\n<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<table border=\"1\">\n"_s +
               htmlRow(header, u"th"_s);
        for (const ComparedField &field : fields)
            text += htmlRow(cells(field, schema), u"td"_s);
        text += u"</table>\n</body></html>\n"_s;
        break;
    case Format::Markdown:
        text = u"# "_s + markdownCell(title) + u"\n\n| "_s + joined(header, markdownCell, u" | "_s) + u" |\n|"_s +
               u" --- |"_s.repeated(header.size()) + u'\n';
        for (const ComparedField &field : fields)
            text += u"| "_s + joined(cells(field, schema), markdownCell, u" | "_s) + u" |\n"_s;
        break;
    case Format::Csv:
        text = csvLine(header);
        for (const ComparedField &field : fields)
            text += csvLine(cells(field, schema));
        break;
    }
    return text.toUtf8();
}

} // namespace pubconsole
