// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"
#include "sheets/sheettable.h"

#include <QStringList>

//! Sheets and offers in a line.

//! "plan|price/gold|#0.10/silver|=" : a number behind #, a formula for =.
inline pubconsole::SheetTable sheetOf(const QString &text)
{
    using namespace pubconsole;
    SheetTable table;
    for (const QString &line : text.split(u'/')) {
        QList<SheetCell> row;
        for (const QString &cell : line.split(u'|')) {
            if (cell.startsWith(u'#'))
                row.append({cell.mid(1), SheetCell::Kind::Number});
            else
                row.append({cell, cell == u"=" ? SheetCell::Kind::Formula : SheetCell::Kind::Text});
        }
        table.rows.append(row);
    }
    return table;
}

//! JSON with ' for ".
inline pubconsole::JsonValue jsonOf(QByteArray text)
{
    return pubconsole::JsonReader::read(text.replace('\'', '"')).value_or(pubconsole::JsonValue());
}

//! An offer p/x of plans with the same in both forms of their prices.
inline pubconsole::JsonValue offerOf(const QList<std::pair<QByteArray, QByteArray>> &plans)
{
    QByteArrayList all;
    for (const auto &[id, form] : plans)
        all += "{'planId':'" + id + "','regions':['NL','UK','ZZ'],'virtualMachinePricing':{" + form +
               "},'virtualMachinePricingV2':{" + form + "}}";
    return jsonOf(
        "{'id':'x','publisherId':'p','offerTypeId':'microsoft-azure-virtualmachines','definition':{'plans':[" +
        all.join(',') + "]}}");
}
