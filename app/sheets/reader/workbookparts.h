// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>

namespace pubconsole {

//! Stands for a text that is empty, in what inTakenSpelling() makes.
constexpr QChar emptyText = u'\uE000';

//! The same .xlsx in the spellings that liborcus takes: parts that are named from the root of the archive by the way to
//! them from where they are named, texts that stand inside of a sheet among the texts that cells refer to, and a mark
//! in texts that are empty. All of that is what other programs write, and what liborcus 0.17 reads as nothing, or as
//! another text, without a word.
//! \return the workbook as it is where there is nothing to do, and where it cannot be taken apart
QByteArray inTakenSpelling(const QByteArray &workbook);

} // namespace pubconsole
