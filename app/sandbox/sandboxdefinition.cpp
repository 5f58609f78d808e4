// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxdefinition.h"

#include "json/jsonpointer.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView secretKeys[] = {"storageAccountConnectionString", "applicationKey", "password",
                                         "clientSecret"};

bool isLeadConfiguration(QByteArrayView key)
{
    return key.endsWith("LeadConfiguration");
}

// Applies `change` to every *LeadConfiguration object of the offer.
template<typename F>
JsonValue withLeadConfigurations(const JsonValue &definition, F change)
{
    JsonValue offer = definition.value("offer");
    for (qsizetype i = 0; i < offer.size(); ++i) {
        if (isLeadConfiguration(offer.keyAt(i)) && offer.at(i).isObject())
            offer = offer.withMember(offer.keyAt(i).toByteArray(), change(offer.keyAt(i).toByteArray(), offer.at(i)));
    }
    return offer.isObject() ? definition.withMember("offer", offer) : definition;
}

JsonValue normalizedMachinePlan(JsonValue plan)
{
    const QByteArray prefix = "microsoft-azure-virtualmachines.";
    if (const JsonValue old = plan.value(prefix + "windowsOSType"); old.isString()) {
        plan = plan.withoutMember(prefix + "windowsOSType");
        plan = plan.withMember(prefix + "osType", old);
    }
    const auto ensure = [&plan](const QByteArray &key, const JsonValue &value) {
        if (!plan.contains(key))
            plan = plan.withMember(key, value);
    };
    ensure(prefix + "legacyPlanId", plan.value("planId"));
    for (const char *flag : {"supportsAcceleratedNetworking", "supportsCloudInit", "supportsBackup",
                             "isNetworkVirtualAppliance", "isLockedDown"})
        ensure(prefix + flag, JsonValue::boolean(false));
    for (const char *flag : {"supportsExtensions", "allowOnlyManagedDiskDeployments"})
        ensure(prefix + flag, JsonValue::boolean(true));
    ensure(prefix + "generation", JsonValue::utf8String("1"));
    return plan;
}

// The images of a plan, whatever its type calls them.
QList<JsonValue> imagesOf(const JsonValue &plan)
{
    QList<JsonValue> images;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (!plan.keyAt(i).contains(".vmImages") || !plan.at(i).isObject())
            continue;
        for (qsizetype j = 0; j < plan.at(i).size(); ++j)
            images.append(plan.at(i).at(j));
    }
    return images;
}

QString member(const JsonValue &plan, QByteArrayView suffix)
{
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (plan.keyAt(i).endsWith(suffix))
            return plan.at(i).toString();
    }
    return {};
}

} // namespace

JsonValue SandboxDefinition::normalized(const JsonValue &definition, const QString &offerTypeId)
{
    JsonValue plans = definition.value("plans");
    if (offerTypeId != "microsoft-azure-virtualmachines"_L1 || !plans.isArray())
        return definition;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (plans.at(i).isObject())
            plans = plans.withItem(i, normalizedMachinePlan(plans.at(i)));
    }
    return definition.withMember("plans", plans);
}

JsonValue SandboxDefinition::withoutSecrets(const JsonValue &definition)
{
    return withLeadConfigurations(definition, [](const QByteArray &, JsonValue configuration) {
        for (const QByteArrayView key : secretKeys)
            configuration = configuration.withoutMember(key);
        return configuration;
    });
}

JsonValue SandboxDefinition::withSecretsOf(const JsonValue &definition, const JsonValue &stored)
{
    return withLeadConfigurations(definition, [&stored](const QByteArray &name, JsonValue configuration) {
        const JsonValue old = stored.value("offer").value(name);
        for (const QByteArrayView key : secretKeys) {
            if (!configuration.contains(key) && old.contains(key))
                configuration = configuration.withMember(key, old.value(key));
        }
        return configuration;
    });
}

QString SandboxDefinition::plansFault(const JsonValue &plans)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (!plans.at(i).isObject())
            return u"A plan must be an object."_s;
        const QString id = plans.at(i).value("planId").toString();
        if (ids.contains(id))
            return "Two plans have the id '"_L1 + id + "'."_L1;
        if (!id.isEmpty())
            ids.insert(id);
    }
    return {};
}

QList<SandboxDefinition::Reason> SandboxDefinition::problems(const JsonValue &definition, const QString &offerTypeId)
{
    QList<Reason> reasons;
    const JsonValue offer = definition.value("offer");
    const bool isCore = offerTypeId == "microsoft-azure-corevm"_L1;
    const QByteArray space = isCore ? "microsoft-azure-corevm." : "microsoft-azure-marketplace.";
    if (definition.value("displayText").toString().isEmpty())
        reasons.append({u"displayText"_s, u"The offer name is required."_s});
    for (const char *key : {"title", "summary"}) {
        if (offer.value(space + key).toString().trimmed().isEmpty())
            reasons.append(
                {QString::fromUtf8(space + key), "The field '"_L1 + QString::fromUtf8(key) + "' is required."_L1});
    }
    if (offer.value(space + "title").toString().size() > 50)
        reasons.append({QString::fromUtf8(space + "title"), u"The title must not be longer than 50 characters."_s});
    const JsonValue plans = definition.value("plans");
    if (plans.size() == 0)
        reasons.append({u"plans"_s, u"The offer must have at least one plan."_s});
    static const QRegularExpression planId(u"^[a-z0-9_-]{1,50}$"_s);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const JsonValue plan = plans.at(i);
        const QString id = plan.value("planId").toString();
        const QString place = "plans["_L1 + QString::number(i) + "]"_L1;
        if (!planId.match(id).hasMatch() || id.endsWith(u'-'))
            reasons.append({place + ".planId"_L1, "The plan id '"_L1 + id + "' is not valid."_L1});
        if (member(plan, ".skuTitle").trimmed().isEmpty())
            reasons.append({place + ".skuTitle"_L1, "The plan '"_L1 + id + "' needs a title."_L1});
    }
    return reasons;
}

std::optional<QString> SandboxDefinition::certificationFailure(const JsonValue &definition, const QDateTime &now)
{
    const JsonValue plans = definition.value("plans");
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const JsonValue plan = plans.at(i);
        const QString id = plan.value("planId").toString().toHtmlEscaped();
        bool isMachine = false;
        for (qsizetype j = 0; j < plan.size(); ++j)
            isMachine = isMachine || plan.keyAt(j).contains(".vmImages");
        const QList<JsonValue> images = imagesOf(plan);
        if (isMachine && images.isEmpty())
            return "<p>No virtual machine image was found for the plan <b>"_L1 + id + "</b>.</p>"_L1;
        for (const JsonValue &image : images) {
            const QUrlQuery query(QUrl(image.value("osVhdUrl").toString()));
            const QDateTime end = QDateTime::fromString(query.queryItemValue(u"se"_s, QUrl::FullyDecoded), Qt::ISODate);
            if (end.isValid() && end <= now)
                return "<p>Failure: Copying Images. Not able to download blob using provided SAS Uri. Plan <b>"_L1 +
                       id + "</b>.</p>"_L1;
        }
    }
    return std::nullopt;
}

} // namespace pubconsole
