// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/surveyeddisk.h"

#include <QByteArray>
#include <QList>

namespace pubconsole {

//! When the signatures of many files end, for other programs. Nothing of an address is in it.
class DiskExport final
{
public:
    //! UTF-8, a line for each file; times in UTC, empty for an end that is not said.
    static QByteArray csv(const QList<SurveyedDisk> &disks);
    //! Whether a calendar can say when it ends: not where it is not known, and not of what is meant to last for ever.
    static bool hasEvent(const SurveyedDisk &disk);
    //! iCalendar (RFC 5545): an event at each end, with a reminder that many days before an end that is to come. Those
    //! without an event are left out. An event of the same file is the same event in every export, so that a calendar
    //! moves it when its address was renewed. \param now when it is written
    static QByteArray calendar(const QList<SurveyedDisk> &disks, int days, const QDateTime &now);
};

} // namespace pubconsole
