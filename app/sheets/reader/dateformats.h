// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace pubconsole {

//! Which formats of an .xlsx show a number as a day or a time, by the number that cells refer to them with: Excel makes
//! a date of what is typed as 1.5 or 3-4, and keeps it as the count of days since 1900.
//! \param styles the part xl/styles.xml; of one that is damaged what stands before the damage
QSet<size_t> dateFormats(const QByteArray &styles);

//! What such a cell shows, in ISO 8601. \param days since 30 December 1899
QString dateText(double days);

} // namespace pubconsole
