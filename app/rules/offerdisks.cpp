// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerdisks.h"

#include "rules/addressinspection.h"
#include "rules/addresstext.h"
#include "rules/sasuri.h"

#include <algorithm>

namespace pubconsole {

namespace {

using Kind = JsonPath::Step::Kind;

// Most of an offer is words: no path is made for them.
bool mayHoldAddress(const JsonValue &value)
{
    return value.isObject() || value.isArray() ||
           (value.isString() &&
            value.text().first(std::min<qsizetype>(4, value.text().size())).compare("http", Qt::CaseInsensitive) == 0);
}

struct Search
{
    const OfferSchema &schema;
    QDateTime now;
    int days;
    QList<OfferDisk> disks = {};

    void visit(const JsonValue &value, const JsonPath &path, const JsonPointer &place)
    {
        if (value.isString()) {
            visitAddress(value.toString(), path, place);
        } else if (value.isObject()) {
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (!mayHoldAddress(value.at(i)))
                    continue;
                const QByteArray key = value.keyAt(i).toByteArray();
                visit(value.at(i), path.child(Kind::Member, key), place.child(key));
            }
        } else if (value.isArray()) {
            const auto ids = schema.identities().identities(listName(path), value);
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (!mayHoldAddress(value.at(i)))
                    continue;
                const QByteArray index = QByteArray::number(i);
                visit(value.at(i), ids ? path.child(Kind::Item, ids->at(i)) : path.child(Kind::Index, index),
                      place.child(index));
            }
        }
    }

    void visitAddress(const QString &text, const JsonPath &path, const JsonPointer &place)
    {
        const OfferField *field = schema.field(path);
        const auto use = field ? field->isSigned : OfferField::Signed::No;
        if (use == OfferField::Signed::List)
            return; // read when it is saved, and not again
        const SasUri sas = SasUri::read(AddressText::read(text).meant);
        const bool isKnown = use != OfferField::Signed::No;
        if (isKnown || (sas.end().isValid() && !sas.isOfTheService()))
            disks.append({schema.label(path), place, sas.end(),
                          AddressInspection::of(text, isKnown ? use : OfferField::Signed::Disk, now, days).verdict});
    }
};

} // namespace

QList<OfferDisk> offerDisks(const JsonValue &body, const OfferSchema &schema, const QDateTime &now, int days)
{
    Search search{schema, now, days};
    search.visit(schema.body(body).contentAlone(), {}, {});
    return search.disks;
}

} // namespace pubconsole
