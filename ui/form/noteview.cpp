// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/noteview.h"

#include "models/tones.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Severity = Problem::Severity;

NoteView::NoteView(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    hide();
}

namespace {

QString textOf(const FieldNote &note)
{
    switch (note.severity) {
    case Severity::Error:
        return NoteView::tr("Error: %1").arg(note.sentence);
    case Severity::Warning:
        return NoteView::tr("Warning: %1").arg(note.sentence);
    case Severity::Information:
        break;
    }
    return NoteView::tr("Note: %1").arg(note.sentence);
}

} // namespace

// The marks are those of the lists, as letters: a square for what failed, a triangle for what needs a look.
void NoteView::setNotes(const QList<FieldNote> &notes, const QStringList &remarks)
{
    QStringList errors;
    QStringList warnings;
    QStringList others;
    for (const FieldNote &note : notes) {
        switch (note.severity) {
        case Severity::Error:
            errors += u"■ "_s + textOf(note);
            break;
        case Severity::Warning:
            warnings += u"▲ "_s + textOf(note);
            break;
        case Severity::Information:
            others += textOf(note);
            break;
        }
    }
    others += remarks;
    setText(0, errors.join(u'\n'), Theme::toneColor(Tone::Failed));
    setText(1, warnings.join(u'\n'), Theme::toneColor(Tone::NeedsYou));
    setText(2, others.join(u'\n'), Theme::secondaryText());
    setVisible(!errors.isEmpty() || !warnings.isEmpty() || !others.isEmpty());
}

CellNote NoteView::cellNote(const QList<FieldNote> &notes)
{
    if (notes.isEmpty())
        return {};
    const auto worst =
        std::min_element(notes.cbegin(), notes.cend(),
                         [](const FieldNote &left, const FieldNote &right) { return left.severity < right.severity; });
    QStringList lines;
    for (const FieldNote &note : notes)
        lines += textOf(note);
    return {toneOf(worst->severity), lines.join(u'\n')};
}

void NoteView::setText(size_t place, const QString &text, const QColor &color)
{
    QLabel *&label = m_labels[place];
    if (!label && text.isEmpty())
        return;
    if (!label) {
        label = new WrappedLabel(this);
        label->setObjectName(u"fieldNote"_s);
        int above = 0;
        for (size_t i = 0; i < place; ++i)
            above += m_labels[i] ? 1 : 0;
        static_cast<QVBoxLayout *>(layout())->insertWidget(above, label);
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    label->setPalette(colors);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString NoteView::text() const
{
    QStringList lines;
    for (const QLabel *label : m_labels) {
        if (label && !label->text().isEmpty())
            lines += label->text();
    }
    return lines.join(u'\n');
}

} // namespace pubconsole
