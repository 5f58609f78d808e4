// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/jsonassist.h"

#include "editor/jsoneditor.h"
#include "json/jsonplaces.h"
#include "rules/offerschema.h"

#include <QToolTip>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestText = 4 * 1024 * 1024; // beyond that reading it for each key would be felt

// The schema looks at names alone, so that a text that does not parse yet has paths too.
JsonPath pathOf(const JsonPointer &pointer)
{
    JsonPath path;
    for (const QByteArray &token : pointer.tokens())
        path = path.child(JsonPath::Step::Kind::Member, token);
    return path;
}

char before(const QByteArray &text, qsizetype offset)
{
    while (offset > 0 && uchar(text[offset - 1]) <= ' ')
        --offset;
    return offset > 0 ? text[offset - 1] : '\0';
}

} // namespace

JsonAssist::JsonAssist(JsonEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    editor->SendScintilla(QsciScintillaBase::SCI_AUTOCSETSEPARATOR, '\n');
    editor->SendScintilla(QsciScintillaBase::SCI_AUTOCSETORDER, 1);
    editor->SendScintilla(QsciScintillaBase::SCI_AUTOCSETIGNORECASE, 1);
    editor->SendScintilla(QsciScintillaBase::SCI_SETMOUSEDWELLTIME, 600);
    connect(editor, &QsciScintillaBase::SCN_CHARADDED, this, &JsonAssist::charAdded);
    connect(editor, &QsciScintillaBase::SCN_DWELLSTART, this, &JsonAssist::showHelp);
    connect(editor, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void JsonAssist::setSchema(std::shared_ptr<const OfferSchema> schema)
{
    m_schema = std::move(schema);
}

QStringList JsonAssist::candidates(const QByteArray &text, qsizetype offset, const OfferSchema &schema)
{
    // The mark that was just typed would swallow the rest of its line: what is before it tells where one is.
    const QByteArray front = text.left(offset - 1);
    const char last = before(front, front.size());
    QStringList fitting;
    if (last == ':') {
        const OfferField *field = schema.field(pathOf(JsonPlaces::pointerAt(front, front.size())));
        for (const OfferField::Choice &choice : field ? field->choices : QList<OfferField::Choice>()) {
            if (choice.value.isString())
                fitting += choice.value.toString() + u'"';
        }
    } else if (last == '{' || last == ',') {
        JsonPointer place = JsonPlaces::pointerAt(front + "\"\":", front.size() + 1);
        const QList<QByteArray> tokens = place.tokens();
        if (tokens.isEmpty() || !tokens.last().isEmpty())
            return fitting; // in a list
        place = JsonPointer(tokens.first(tokens.size() - 1));
        for (const OfferField &field : schema.fieldsIn(pathOf(place))) {
            if (!JsonPlaces::rangeOf(front, place.child(field.key)))
                fitting += QString::fromUtf8(field.key) + u'"';
        }
    }
    return fitting;
}

QString JsonAssist::helpAt(const QByteArray &text, qsizetype offset, const OfferSchema &schema)
{
    const JsonPath path = pathOf(JsonPlaces::pointerAt(text, offset));
    const OfferField *field = schema.field(path);
    if (!field)
        return {};
    return field->help.isEmpty() ? field->label : tr("%1: %2").arg(field->label, field->help);
}

void JsonAssist::charAdded(int character)
{
    if (character != '"' || !m_schema || m_editor->isReadOnly() || m_editor->length() > largestText)
        return;
    const QByteArray list = candidates(m_editor->utf8(), m_editor->caretByte(), *m_schema).join(u'\n').toUtf8();
    if (!list.isEmpty())
        m_editor->SendScintilla(QsciScintillaBase::SCI_AUTOCSHOW, 0UL, list.constData());
}

void JsonAssist::showHelp(int position, int x, int y)
{
    if (!m_schema || position < 0 || m_editor->length() > largestText)
        return;
    const QString help = helpAt(m_editor->utf8(), position, *m_schema);
    if (!help.isEmpty())
        QToolTip::showText(m_editor->viewport()->mapToGlobal(QPoint(x, y)), help, m_editor);
}

} // namespace pubconsole
