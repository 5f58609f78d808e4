// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/stepestimate.h"

#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::chrono::seconds unitOf(const QString &word)
{
    if (word.startsWith(u's'))
        return 1s;
    if (word.startsWith(u'm'))
        return 1min;
    return word.startsWith(u'h') ? std::chrono::seconds(1h) : std::chrono::seconds(24h);
}

} // namespace

std::optional<StepEstimate> StepEstimate::of(const QString &text)
{
    static const QRegularExpression frame(
        u"^\\s*(<|~|up to|about)?\\s*(\\d{1,4})(?:\\s*(?:-|–|to)\\s*(\\d{1,4}))?\\s*(sec|min|hour|hr|day)\\w*\\.?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = frame.match(text.left(100));
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds unit = unitOf(match.captured(4).toLower());
    const auto first = unit * match.captured(2).toInt();
    if (!match.captured(3).isEmpty())
        return StepEstimate{first, unit * match.captured(3).toInt()};
    const QString sign = match.captured(1).toLower();
    const bool isUpperBound = sign == "<"_L1 || sign == "up to"_L1;
    return StepEstimate{isUpperBound ? 0s : first, first};
}

} // namespace pubconsole
