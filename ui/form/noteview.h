// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldnotes.h"
#include "models/cellnote.h"

#include <QWidget>

#include <array>

class QLabel;

namespace pubconsole {

//! The sentences under a field: errors, warnings, and what is merely to be known, each in its colour, with its mark and
//! its word. Takes no room while there are none.
class NoteView final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteView(QWidget *parent = nullptr);
    //! \param remarks what stands below, without a mark: why a field is locked
    void setNotes(const QList<FieldNote> &notes, const QStringList &remarks = {});
    //! The same for a cell, which has room for a mark alone: that of the worst of them.
    static CellNote cellNote(const QList<FieldNote> &notes);
    //! All of it in words, for whoever does not see it.
    QString text() const;

private:
    void setText(size_t place, const QString &text, const QColor &color);

    std::array<QLabel *, 3> m_labels{}; // made when they are needed: a form has many fields and few problems
};

} // namespace pubconsole
