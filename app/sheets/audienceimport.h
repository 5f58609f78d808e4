// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/audiencelist.h"
#include "sheets/importoutcome.h"
#include "sheets/sheettable.h"

#include <QCoreApplication>

namespace pubconsole {

//! What becomes of one line of a list of those who are let in.
struct AudienceLine
{
    qsizetype line = 0;       //!< from 1; 0 of what is removed
    QString text = {};        //!< what stands there, cut where it is very long
    AudienceEntry entry = {}; //!< what the draft has for it then
    ImportOutcome outcome = ImportOutcome::Rejected;
    QString reason = {}; //!< a whole sentence; empty where there is nothing to say
};

//! A list from a file or the clipboard beside the audience of a draft: line by line what would become of it, before
//! anything does. Pure.
class AudienceImport final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::AudienceImport)

public:
    enum class Manner {
        Add,     //!< what the list has not got stays
        Replace, //!< goes
    };

    QString problem = {}; //!< why nothing is read, a whole sentence; empty where there are lines
    QList<AudienceLine> lines = {};
    QStringList leftOut = {}; //!< columns with something in them that no line takes, by title or else by letter
    JsonValue result = {};    //!< the draft's list with all that is taken over

    int count(ImportOutcome outcome) const;
    //! Whether the result is another list.
    bool changes() const;

    //! Columns are found by their titles or by what stands in them: a GUID in any spelling, the word for its kind, and
    //! beside it whom the person means. A cell with several GUIDs is as many lines.
    //! \param list of the draft, accepted by `shape`
    static AudienceImport of(const SheetTable &table, const AudienceList &shape, const JsonValue &list,
                             Manner manner = Manner::Add);
    //! The same of a text, such as a mail or a spreadsheet has it.
    static AudienceImport ofText(const QString &text, const AudienceList &shape, const JsonValue &list);
};

} // namespace pubconsole
