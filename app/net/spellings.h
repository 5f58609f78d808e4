// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pubconsole {

//! A text and what it says once its escapes are undone, layer by layer: percent-encoding, HTML and its tags, JSON,
//! full-width forms, each any number of times and mixed. Every character knows which part of the first text it comes
//! from, so that what is found in one layer can be taken out of that text.
class Spellings final
{
public:
    struct Layer
    {
        QString text;
        QList<qsizetype> from; //!< for each character: where its part of the first text begins
        QList<qsizetype> to;   //!< and ends
    };

    //! The text itself first; at most `mostLayers`, the last one with nothing left to undo unless it is deeper than
    //! that.
    static QList<Layer> layers(const QString &text);
    //! The same, each layer without what does not show or only breaks lines: blanks, control characters, soft hyphens,
    //! characters without width. So an escape that such a character stands in is undone, too. Behind them those of the
    //! text read as quoted-printable, where it may be that: three times `mostLayers` at most.
    static QList<Layer> visibleLayers(const QString &text);

    static constexpr int mostLayers = 6;
};

} // namespace pubconsole
