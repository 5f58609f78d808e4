// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressrules.h"

#include "json/typedtext.h"
#include "rules/addressinspection.h"
#include "rules/ruleproblems.h"
#include "rules/shownaddress.h"

#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

AddressRules::AddressRules(RuleProblems *problems, QDateTime now, int sasDays)
    : m_problems(problems)
    , m_now(std::move(now))
    , m_sasDays(sasDays)
{
}

void AddressRules::check(const OfferField &field, const QString &text, const JsonPointer &here)
{
    if (field.isImage)
        checkLogo(text, here);
    if (field.isSigned == OfferField::Signed::No) {
        checkWeb(text, here);
        return;
    }
    const auto findings = AddressInspection::findingsOf(text, field.isSigned, m_now, m_sasDays);
    for (const Problem &finding : findings)
        m_problems->add(finding, here);
}

void AddressRules::checkWeb(const QString &text, const JsonPointer &here)
{
    const bool hasSpace = hasUnseenCharacter(text);
    if (hasSpace)
        m_problems->add("ADR-SPACE", here);
    const QString address = hasSpace ? typedAddress(text) : text;
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty();
    if (!isWeb && hasUnseenCharacter(address))
        return; // said already
    if (!isWeb || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        m_problems->add("LNK", here);
    else if (url.scheme() == "http"_L1)
        m_problems->add("LNK-HTTPS", here);
}

void AddressRules::checkLogo(const QString &text, const JsonPointer &here)
{
    constexpr qsizetype longestEnding = 8;
    const QString name = QUrl(typedAddress(text)).fileName();
    const QString ending = name.section(u'.', -1).toLower();
    if (name.contains(u'.') && ending != "png"_L1)
        m_problems->add("LOGO", here, {ending.size() > longestEnding ? u"…"_s : shownName(ending)});
}

} // namespace pubconsole
