// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishgate.h"

#include "json/typedtext.h"
#include "rules/emailaddresses.h"
#include "rules/offerschema.h"

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = OperationRecord::Kind;
using Phase = OperationRecord::Phase;
using Severity = GateFinding::Severity;

namespace {

void addComparison(const PublishFacts &facts, QList<GateFinding> *findings)
{
    const PreflightResult &result = *facts.preflight;
    if (!result.isFirst() && result.differsFromProduction == 0)
        findings->append({Severity::Warning, PublishGate::tr("Nothing differs from production.")});
    else if (facts.kind == Kind::Publish && !result.preview.isUndefined() && result.differsFromPreview == 0)
        findings->append({Severity::Warning, PublishGate::tr("Nothing differs from the preview.")});
}

void addProblems(const PreflightResult &result, const OfferSchema &schema, QList<GateFinding> *findings)
{
    for (const Problem &problem : result.problems) {
        if (problem.severity == Problem::Severity::Information)
            continue;
        const bool isError = problem.severity == Problem::Severity::Error;
        const QString remedy = !isError ? QString()
                               : problem.isTyped
                                   ? PublishGate::tr("It is not in the offer and would not be sent. Correct it first.")
                                   : PublishGate::tr("The service would refuse this. Correct the errors first.");
        findings->append({isError ? Severity::Refusal : Severity::Warning, visibleText(problem.message), remedy,
                          schema.label(JsonPath::of(problem.place, result.source, schema.identities())),
                          !isError && problem.isEmptyField()});
    }
}

} // namespace

QString PublishGate::underWay(const OperationRecord &active)
{
    return active.isFollowed() ? tr("%1 is under way for this offer (%2).").arg(active.kindText(), active.statusText())
                               : tr("Whether %1 was started for this offer is not known yet.").arg(active.kindText());
}

// At most one operation runs for an offer (contract, model). A preview that waits for its review is replaced.
std::optional<Obstacle> PublishGate::inTheWay(const PublishFacts &facts)
{
    if (facts.kind == Kind::GoLive && !facts.isWaitingForReview)
        return Obstacle{Obstacle::Kind::NoPreview, tr("It is not waiting for your review.")};
    if (facts.kind == Kind::GoLive)
        return std::nullopt;
    if (facts.active && facts.active->phase != Phase::NeedsReview)
        return Obstacle{Obstacle::Kind::Operation, underWay(*facts.active)};
    if (facts.isBegun)
        return Obstacle{Obstacle::Kind::Saving, tr("It is being saved to be published.")};
    if (!facts.editFault.isEmpty())
        return Obstacle{Obstacle::Kind::Edits, facts.editFault};
    if (facts.isOneOfMany && facts.isEdited)
        return Obstacle{Obstacle::Kind::Edits, tr("It has unsaved changes. Save it first.")};
    return std::nullopt;
}

QList<GateFinding> PublishGate::findings(const PublishFacts &facts, const OfferSchema &schema)
{
    QList<GateFinding> findings;
    if (const auto way = inTheWay(facts))
        findings.append({Severity::Refusal, way->text, {}, {}, false, way->kind});
    if (facts.preflightError && facts.isOneOfMany)
        findings.append({Severity::Refusal, facts.preflightError->text()});
    else if (facts.preflightError)
        findings.append({Severity::Warning, tr("The draft could not be compared and checked.")});
    if (facts.preflight)
        addComparison(facts, &findings);
    if (facts.kind == Kind::GoLive)
        return findings; // the rules were asked when it was published
    if (facts.active && facts.active->phase == Phase::NeedsReview)
        findings.append({Severity::Warning, tr("A preview waits for your review, and publishing would replace it.")});
    if (!facts.secretsAtRisk.isEmpty())
        findings.append(
            {Severity::Warning,
             tr("Saving may erase secret fields that are empty here: %1.").arg(facts.secretsAtRisk.join(u", "_s))});
    if (facts.preflight)
        addProblems(*facts.preflight, schema, &findings);
    return findings;
}

QStringList PublishGate::refusals(const QList<GateFinding> &findings)
{
    QStringList texts;
    for (const GateFinding &finding : findings) {
        if (finding.severity == Severity::Refusal)
            texts += finding.text;
    }
    return texts;
}

QString PublishGate::emptyFieldsText(int count)
{
    return tr("%n field(s) are empty without which the service will probably refuse the offer.", nullptr, count);
}

QString PublishGate::addressFault(const PublishFacts &facts, const QString &typed)
{
    if (facts.kind == Kind::GoLive)
        return {};
    const EmailAddresses addresses = EmailAddresses::read(typed);
    if (!addresses.invalid.isEmpty())
        return addresses.problem();
    if (addresses.valid.isEmpty() && facts.needsAddresses)
        return facts.isOneOfMany ? tr("Enter the e-mail addresses that are told when the offers are ready.")
                                 : tr("Enter the e-mail addresses that are told when the offer is ready.");
    return {};
}

} // namespace pubconsole
