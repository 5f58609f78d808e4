// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxdata.h"

#include "files/atomicfile.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "sandbox/sandboxclock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QUrl>

#include <cmath>

// Resources of a static library are linked in by name. A macro of Qt's that must stand outside a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString offersFolder = u"offers"_s;

// Shipped data speaks of time relative to now: ${time-3d} as the service writes times, ${sas+40d} as a SAS URI does.
QByteArray withTimes(const QByteArray &text, const QDateTime &now)
{
    static const QRegularExpression pattern(u"\\$\\{(time|sas|day)([+-]\\d+)d\\}"_s);
    const QString source = QString::fromUtf8(text);
    QString result;
    qsizetype last = 0;
    for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDateTime time = now.addDays(match.captured(2).toInt());
        QString words = SandboxClock::text(time);
        if (match.captured(1) == "sas"_L1)
            words = time.toString(u"yyyy-MM-ddT00'%3A00%3A00Z'"_s);
        else if (match.captured(1) == "day"_L1)
            words = time.toString(u"MM/dd/yyyy"_s);
        result += QStringView(source).mid(last, match.capturedStart() - last);
        result += words;
        last = match.capturedEnd();
    }
    result += QStringView(source).mid(last);
    return result.toUtf8();
}

JsonValue readFile(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return JsonReader::read(withTimes(file.readAll(), now)).value_or(JsonValue());
}

JsonValue slotOrNull(const JsonValue &definition)
{
    return definition.isUndefined() ? JsonValue::null() : definition;
}

JsonValue definedSlot(const JsonValue &value)
{
    return value.isObject() ? value : JsonValue();
}

} // namespace

QByteArray SandboxOffer::etag() const
{
    const QString time = changed.toUTC().toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s) +
                         QString::number(revision % 10000).rightJustified(4, u'0') + u'Z';
    return "W/\"datetime'" + QUrl::toPercentEncoding(time) + "'\"";
}

JsonValue SandboxOffer::toJson() const
{
    std::vector<std::pair<QByteArray, JsonValue>> numbered;
    for (const auto &[number, definition] : versions)
        numbered.emplace_back(QByteArray::number(number), definition);
    const std::vector<JsonValue::Member> members(numbered.begin(), numbered.end());
    std::vector<JsonValue> list;
    for (const SandboxOperation &operation : operations)
        list.push_back(operation.toJson());
    return JsonValue::object({{"publisherId", JsonValue::string(publisher)},
                              {"id", JsonValue::string(id)},
                              {"offerTypeId", JsonValue::string(offerTypeId)},
                              {"status", JsonValue::string(status)},
                              {"version", JsonValue::number(version)},
                              {"migrated", JsonValue::boolean(isMigrated)},
                              {"extras", extras.isObject() ? extras : JsonValue::object()},
                              {"changedTime", JsonValue::string(changed.toString(Qt::ISODateWithMs))},
                              {"revision", JsonValue::number(revision)},
                              {"draft", slotOrNull(draft)},
                              {"preview", slotOrNull(preview)},
                              {"production", slotOrNull(production)},
                              {"versions", JsonValue::object(members)},
                              {"operations", JsonValue::array(list)}});
}

SandboxOffer SandboxOffer::fromJson(const JsonValue &value, const QDateTime &now, std::chrono::milliseconds step)
{
    SandboxOffer offer;
    offer.publisher = value.value("publisherId").toString();
    offer.id = value.value("id").toString();
    offer.offerTypeId = value.value("offerTypeId").toString();
    offer.status = value.value("status").toString();
    offer.version = value.value("version").toInteger().value_or(0);
    offer.isMigrated = value.value("migrated").toBool();
    offer.extras = value.value("extras");
    offer.changed = QDateTime::fromString(value.value("changedTime").toString().left(23) + u'Z', Qt::ISODateWithMs);
    if (!offer.changed.isValid())
        offer.changed = now;
    offer.revision = int(value.value("revision").toInteger().value_or(1234));
    offer.draft = definedSlot(value.value("draft"));
    offer.preview = definedSlot(value.value("preview"));
    offer.production = definedSlot(value.value("production"));
    const JsonValue versions = value.value("versions");
    for (qsizetype i = 0; i < versions.size(); ++i)
        offer.versions.emplace(versions.keyAt(i).toLongLong(), versions.at(i));
    const JsonValue operations = value.value("operations");
    for (qsizetype i = 0; i < operations.size(); ++i) {
        SandboxOperation operation = SandboxOperation::fromJson(operations.at(i));
        operation.offerTypeId = offer.offerTypeId;
        const auto before = [&](const JsonValue &steps) {
            return now.addMSecs(-std::llround(steps.toDouble() * double(step.count())));
        };
        // Shipped operations began some steps ago, however long a step is.
        if (const JsonValue ago = operations.at(i).value("stepsAgo"); ago.isNumber())
            operation.started = before(ago);
        if (const JsonValue ago = operations.at(i).value("cancelStepsAgo"); ago.isNumber())
            operation.cancelRequested = before(ago);
        if (!operation.definition.isObject())
            operation.definition = offer.draft;
        offer.operations.push_back(operation);
    }
    return offer;
}

QStringList SandboxData::damagedIn(const QString &folder)
{
    QStringList damaged;
    for (const QFileInfo &file : QDir(folder + u'/' + offersFolder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (!readFile(file.filePath(), QDateTime::currentDateTimeUtc()).value("id").isString())
            damaged += file.fileName();
    }
    return damaged;
}

SandboxData SandboxData::load(const QString &folder, const QDateTime &now, std::chrono::milliseconds step)
{
    initializeResources();
    const QString shipped = u":/sandbox"_s;
    SandboxData data;
    data.publishers = readFile(shipped + "/publishers.json"_L1, now);
    data.offerTypes = readFile(shipped + "/offertypes.json"_L1, now);
    QStringList sources{shipped + u'/' + offersFolder};
    if (!folder.isEmpty())
        sources.append(folder + u'/' + offersFolder);
    for (const QString &source : sources) {
        for (const QFileInfo &file : QDir(source).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const JsonValue value = readFile(file.filePath(), now);
            if (!value.value("id").isString())
                continue;
            SandboxOffer offer = SandboxOffer::fromJson(value, now, step);
            data.offers.insert_or_assign(key(offer.publisher, offer.id), std::move(offer));
        }
    }
    return data;
}

bool SandboxData::canSaveIn(const QString &folder)
{
    const QString place = folder + u'/' + offersFolder;
    return QDir().mkpath(place) && QTemporaryFile(place + "/.writable"_L1).open();
}

bool SandboxData::save(const SandboxOffer &offer, const QString &folder)
{
    const QString place = folder + u'/' + offersFolder;
    if (!QDir().mkpath(place))
        return false;
    const QString file =
        place + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(offer.publisher + u'.' + offer.id)) + ".json"_L1;
    return AtomicFile::write(file, JsonWriter::pretty(offer.toJson()), AtomicFile::Readers::Owner).isEmpty();
}

} // namespace pubconsole
