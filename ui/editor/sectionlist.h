// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/completeness.h"

#include <QListWidget>

#include <optional>

namespace pubconsole {

//! The sections of a form, as a list of their names with what is in each of them: how many edits, errors and warnings,
//! as a glyph and in words; a hook where nothing of that is to be said and all that is required is filled in. Where
//! room is short the name gives way, and not they.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    struct Counts
    {
        int changes = 0;
        int errors = 0;
        int warnings = 0;
    };

    explicit SectionList(QWidget *parent = nullptr);

    //! \param completeness of its fields; nothing where that is not known
    void setSection(int row, const QString &title, const Counts &counts,
                    const std::optional<Completeness> &completeness = {});
};

} // namespace pubconsole
