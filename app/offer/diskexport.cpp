// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/diskexport.h"

#include "files/csv.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <libical/ical.h>

#include <memory>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::DiskExport)
};

struct Freed
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

constexpr int daySeconds = 24 * 60 * 60;

icaltimetype utc(const QDateTime &time)
{
    return icaltime_from_timet_with_zone(time.toSecsSinceEpoch(), false, icaltimezone_get_utc_timezone());
}

QByteArray uid(const SurveyedDisk &row)
{
    const QByteArray what = (row.offer.publisher + u'\n' + row.offer.offer + u'\n' + row.disk.label).toUtf8();
    return QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32) + "@publisher-console";
}

// Owned by the caller.
icalcomponent *reminder(int days, const QByteArray &text)
{
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(text.constData()));
    const icaltriggertype before{icaltime_null_time(), icaldurationtype_from_int(-days * daySeconds)};
    icalcomponent_add_property(alarm, icalproperty_new_trigger(before));
    return alarm;
}

// Owned by the caller.
icalcomponent *event(const SurveyedDisk &row, int days, const QDateTime &now)
{
    const bool isOver = row.disk.end <= now;
    const QByteArray summary = (isOver ? Texts::tr("%1: the signature of an image has ended")
                                       : Texts::tr("%1: the signature of an image ends"))
                                   .arg(row.offer.offer)
                                   .toUtf8();
    const QByteArray description =
        (isOver ? Texts::tr("%1. It needs a new address.") : Texts::tr("%1. Renew its address before then."))
            .arg(row.disk.label)
            .toUtf8();
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(uid(row).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(now)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(utc(row.disk.end)));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.constData()));
    icalcomponent_add_property(event, icalproperty_new_description(description.constData()));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (!isOver)
        icalcomponent_add_component(event, reminder(days, summary));
    return event;
}

} // namespace

QByteArray DiskExport::csv(const QList<SurveyedDisk> &disks)
{
    QString text = csvLine({u"publisher"_s, u"offer"_s, u"where"_s, u"ends"_s, u"meaning"_s});
    for (const auto &[offer, disk] : disks)
        text += csvLine({offer.publisher, offer.offer, disk.label,
                         disk.end.isValid() ? disk.end.toUTC().toString(Qt::ISODate) : QString(), disk.verdict.line});
    return text.toUtf8();
}

bool DiskExport::hasEvent(const SurveyedDisk &disk)
{
    constexpr int lastYear = 3000; // that libical has
    return disk.disk.end.isValid() && disk.disk.end.toUTC().date().year() <= lastYear;
}

QByteArray DiskExport::calendar(const QList<SurveyedDisk> &disks, int days, const QDateTime &now)
{
    const std::unique_ptr<icalcomponent, Freed> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Publisher Console//EN"));
    for (const SurveyedDisk &row : disks) {
        if (hasEvent(row))
            icalcomponent_add_component(calendar.get(), event(row, days, now));
    }
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace pubconsole
