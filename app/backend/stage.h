// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace pubconsole {

//! The three places an offer's definition stands in.
enum class Slot { Draft, Preview, Production };

//! Which of an offer's definitions: that of a slot, or one that was published earlier.
struct Stage
{
    Slot slot = Slot::Draft;
    qint64 version = -1; //!< of one that was published; -1: that of the slot

    Stage(Slot of) // a slot is a stage
        : slot(of)
    {
    }
    static Stage published(qint64 version)
    {
        Stage stage(Slot::Production);
        stage.version = version;
        return stage;
    }
    bool isVersion() const { return version >= 0; }

    friend bool operator==(const Stage &, const Stage &) = default;
};

} // namespace pubconsole
