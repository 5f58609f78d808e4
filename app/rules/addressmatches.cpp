// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressmatches.h"

#include "rules/addresstext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// The disks that are there, by where they are.
class Places final
{
public:
    explicit Places(const QStringList &disks)
    {
        for (qsizetype i = 0; i < disks.size(); ++i) {
            const DiskAddress disk = DiskAddress::of(disks[i]);
            if (!disk.hasBlob())
                continue;
            QList<qsizetype> &same = m_disks[disk];
            if (same.isEmpty())
                m_alike[disk.path] += disk;
            same += i;
        }
    }

    bool has(const DiskAddress &disk) const { return m_disks.contains(disk); }
    QList<qsizetype> at(const DiskAddress &disk) const { return m_disks.value(disk); }
    // With this container and blob, in whichever account.
    QList<DiskAddress> like(const DiskAddress &disk) const
    {
        return disk.hasBlob() ? m_alike.value(disk.path) : QList<DiskAddress>();
    }

private:
    QHash<DiskAddress, QList<qsizetype>> m_disks;
    QHash<QString, QList<DiskAddress>> m_alike; // by container and blob
};

} // namespace

AddressMatches AddressMatches::of(const QStringList &addresses, const QStringList &disks)
{
    const Places places(disks);
    QStringList once = addresses;
    once.removeDuplicates();
    QList<DiskAddress> meant;
    QHash<DiskAddress, int> same;  // how many addresses are of exactly this place
    QHash<QString, int> elsewhere; // how many have its container and blob in an account that is not there
    for (const QString &address : std::as_const(once)) {
        meant += DiskAddress::of(address);
        ++(places.has(meant.last()) ? same[meant.last()] : elsewhere[meant.last().path]);
    }
    AddressMatches matches;
    for (qsizetype i = 0; i < once.size(); ++i) {
        const bool isThere = places.has(meant[i]);
        const QList<DiskAddress> alike = isThere ? QList{meant[i]} : places.like(meant[i]);
        const bool isTaken = !isThere && alike.size() == 1 && same.contains(alike.first());
        const int rivals = isThere ? same[meant[i]] : elsewhere[meant[i].path];
        if (alike.isEmpty() || isTaken)
            matches.unknown += once[i];
        else if (alike.size() > 1 || rivals > 1)
            matches.ambiguous += once[i];
        else
            for (const qsizetype disk : places.at(alike.first()))
                matches.matched.append({disk, once[i], differenceOf(disks[disk], once[i])});
    }
    std::sort(matches.matched.begin(), matches.matched.end(),
              [](const MatchedAddress &left, const MatchedAddress &right) { return left.disk < right.disk; });
    return matches;
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s\"'<>|]+"_s);
    static const QRegularExpression start(u"(?<![^,;=(\\[])https?(:|%3A)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList addresses;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto match = start.match(word);
        if (match.hasMatch())
            addresses += AddressText::read(word.sliced(match.capturedStart())).meant;
    }
    return addresses;
}

} // namespace pubconsole
