// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/glancepanel.h"

#include <QStringList>

#include <array>
#include <optional>

namespace pubconsole {

class FoldingLayout;

//! Draft, preview and production of an offer in a line that folds: what is in each, and between them how many fields
//! differ.
class SlotsPanel final : public GlancePanel
{
    Q_OBJECT

public:
    struct Slot
    {
        QString heading;       //!< "version 18"; empty where nothing is known of it
        QStringList lines;     //!< what else is to be said, a line each
        bool canRetry = false; //!< it could not be read
    };

    explicit SlotsPanel(QWidget *parent = nullptr);
    //! \param draftAhead, previewAhead the fields that differ from the slot behind; nothing where that is not known
    void setSlots(const std::array<Slot, 3> &said, const std::optional<QStringList> &draftAhead,
                  const std::optional<QStringList> &previewAhead);

Q_SIGNALS:
    //! The person wants to see what differs.
    void comparisonRequested();
    //! The person wants what could not be read to be read again.
    void retryRequested();

private:
    struct Column
    {
        QLabel *version;
        QLabel *lines;
        LinkButton *retry;
    };
    struct Arrow
    {
        LinkButton *count;
        QLabel *fields;
    };
    Column addColumn(const QString &title);
    Arrow addArrow();

    FoldingLayout *m_row;
    std::array<Column, 3> m_columns;
    std::array<Arrow, 2> m_arrows;
};

} // namespace pubconsole
