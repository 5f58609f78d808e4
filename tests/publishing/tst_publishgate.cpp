// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "publishing/consequences.h"
#include "publishing/publishgate.h"
#include "rules/schemacatalog.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = OperationRecord::Kind;
using Phase = OperationRecord::Phase;

namespace {

OperationRecord under(Phase phase)
{
    OperationRecord record;
    record.phase = phase;
    return record;
}

PreflightResult compared()
{
    PreflightResult result;
    result.source = JsonValue::object({{"definition", JsonValue::object({{"plans", JsonValue::array()}})}});
    result.preview = result.source;
    result.production = result.source;
    result.differsFromProduction = 1;
    result.differsFromPreview = 1;
    return result;
}

Problem problem(Problem::Severity severity, const QByteArray &rule, const QString &message)
{
    return {severity, rule, message, {}, JsonPointer({"definition", "plans"})};
}

ApiError noAnswer()
{
    return ApiError::local(ApiError::Kind::Local, {}, u"No answer."_s);
}

// "R:" a refusal, "W:" a warning.
QStringList told(const PublishFacts &facts)
{
    QStringList lines;
    const QList<GateFinding> findings =
        PublishGate::findings(facts, *schemas()->ofType(u"microsoft-azure-virtualmachines"_s));
    for (const GateFinding &finding : findings) {
        const QString severity = finding.severity == GateFinding::Severity::Refusal ? u"R: "_s : u"W: "_s;
        lines += severity + (finding.field.isEmpty() ? QString() : finding.field + u": "_s) + finding.text +
                 (finding.isEmptyField ? u" (empty)"_s : QString());
    }
    return lines;
}

QString inTheWay(const PublishFacts &facts)
{
    return PublishGate::inTheWay(facts).value_or(Obstacle()).text;
}

} // namespace

//! What publishing and going live mean before anything is sent.
class TestPublishGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneOperationIsInTheWay_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<std::optional<Phase>>("active");
        QTest::addColumn<bool>("isWaiting");
        QTest::addColumn<QString>("said");
        using Active = std::optional<Phase>;
        const QString notWaiting = u"It is not waiting for your review."_s;
        const QString unknown = u"Whether Publish was started for this offer is not known yet."_s;
        QTest::newRow("publish, nothing runs") << Kind::Publish << Active() << false << QString();
        QTest::newRow("publish, it runs")
            << Kind::Publish << Active(Phase::Running) << false << u"Publish is under way for this offer (Running)."_s;
        QTest::newRow("publish, it is canceled") << Kind::Publish << Active(Phase::Cancelling) << false
                                                 << u"Publish is under way for this offer (Cancelling…)."_s;
        QTest::newRow("publish, it begins") << Kind::Publish << Active(Phase::Starting) << false << unknown;
        QTest::newRow("publish, nobody knows") << Kind::Publish << Active(Phase::LookingUp) << false << unknown;
        QTest::newRow("publish, a preview waits") << Kind::Publish << Active(Phase::NeedsReview) << true << QString();
        QTest::newRow("go live, a preview waits") << Kind::GoLive << Active(Phase::NeedsReview) << true << QString();
        QTest::newRow("go live, by the list alone") << Kind::GoLive << Active() << true << QString();
        QTest::newRow("go live, nothing waits") << Kind::GoLive << Active() << false << notWaiting;
        QTest::newRow("go live, it runs") << Kind::GoLive << Active(Phase::Running) << false << notWaiting;
    }

    void onlyOneOperationIsInTheWay()
    {
        QFETCH(Kind, kind);
        QFETCH(std::optional<Phase>, active);
        QFETCH(bool, isWaiting);
        const OperationRecord record = under(active.value_or(Phase::Succeeded));
        PublishFacts facts;
        facts.kind = kind;
        facts.active = active ? &record : nullptr;
        facts.isWaitingForReview = isWaiting;
        QTEST(inTheWay(facts), "said");
        const QStringList all = told(facts);
        QCOMPARE(inTheWay(facts).isEmpty(), all.filter(u"R: "_s).isEmpty());
    }

    // What has a row of its own is known by its kind and not by its words, which something else may have, too.
    void whatIsInTheWayIsOfAKind_data()
    {
        QTest::addColumn<PublishFacts>("facts");
        QTest::addColumn<std::optional<Obstacle::Kind>>("obstacle");
        using Obstacles = std::optional<Obstacle::Kind>;
        static const OperationRecord running = under(Phase::Running);
        PublishFacts facts;
        QTest::newRow("nothing") << facts << Obstacles();
        facts.isOneOfMany = facts.isEdited = true;
        QTest::newRow("edits of one of many") << facts << Obstacles(Obstacle::Kind::Edits);
        facts.editFault = u"It is not open."_s;
        QTest::newRow("edits that cannot be saved") << facts << Obstacles(Obstacle::Kind::Edits);
        facts.isBegun = true;
        QTest::newRow("decided on before") << facts << Obstacles(Obstacle::Kind::Saving);
        facts.active = &running;
        QTest::newRow("it runs") << facts << Obstacles(Obstacle::Kind::Operation);
        facts.kind = Kind::GoLive;
        QTest::newRow("no preview") << facts << Obstacles(Obstacle::Kind::NoPreview);
        facts.isWaitingForReview = true;
        QTest::newRow("a preview") << facts << Obstacles();
    }

    void whatIsInTheWayIsOfAKind()
    {
        QFETCH(PublishFacts, facts);
        QFETCH(std::optional<Obstacle::Kind>, obstacle);
        PreflightResult result = compared();
        const auto way = PublishGate::inTheWay(facts);
        QCOMPARE(way ? std::optional(way->kind) : std::nullopt, obstacle);
        result.problems = {problem(Problem::Severity::Error, "PLANS", way.value_or(Obstacle()).text)};
        facts.preflight = &result;
        QList<std::optional<Obstacle::Kind>> kinds;
        for (const GateFinding &finding : PublishGate::findings(facts, *schemas()->ofType({})))
            kinds += finding.obstacle;
        QCOMPARE(kinds.count(obstacle), obstacle ? 1 : kinds.size());
    }

    // What its person looks at is ticked, one by one; of many, what needs a look is left out.
    void whatNeedsALookOfItsOwnIsLeftOutOfMany_data()
    {
        QTest::addColumn<bool>("isOneOfMany");
        QTest::addColumn<bool>("isEdited");
        QTest::addColumn<bool>("isUnread");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("alone, edited") << false << true << false << QStringList();
        QTest::newRow("alone, not compared, edited")
            << false << true << true << QStringList{u"W: The draft could not be compared and checked."_s};
        QTest::newRow("of many, edited") << true << true << false
                                         << QStringList{u"R: It has unsaved changes. Save it first."_s};
        QTest::newRow("alone, not compared")
            << false << false << true << QStringList{u"W: The draft could not be compared and checked."_s};
        QTest::newRow("of many, not compared") << true << false << true << QStringList{u"R: "_s + noAnswer().text()};
    }

    void whatNeedsALookOfItsOwnIsLeftOutOfMany()
    {
        QFETCH(bool, isOneOfMany);
        QFETCH(bool, isEdited);
        QFETCH(bool, isUnread);
        PublishFacts facts;
        facts.isOneOfMany = isOneOfMany;
        facts.isEdited = isEdited;
        const PreflightResult result = compared();
        if (isUnread) {
            facts.preflightError = noAnswer();
        } else {
            facts.preflight = &result;
        }
        QTEST(told(facts), "said");
    }

    void whatWouldNotGoWithItIsInTheWay()
    {
        PublishFacts facts;
        facts.editFault = u"It is not open."_s;
        QCOMPARE(inTheWay(facts), facts.editFault);
        facts.isBegun = true;
        QVERIFY(inTheWay(facts).contains(u"being saved"_s));
        facts.kind = Kind::GoLive; // takes the preview, whatever the draft is like
        facts.isWaitingForReview = true;
        QCOMPARE(inTheWay(facts), QString());
    }

    void whatDoesNotDifferIsSaid_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isFirst");
        QTest::addColumn<int>("fromProduction");
        QTest::addColumn<int>("fromPreview");
        QTest::addColumn<QStringList>("said");
        const QStringList production{u"W: Nothing differs from production."_s};
        const QStringList preview{u"W: Nothing differs from the preview."_s};
        QTest::newRow("new") << Kind::Publish << true << 1 << 3 << QStringList();
        QTest::newRow("both differ") << Kind::Publish << false << 1 << 1 << QStringList();
        QTest::newRow("as in production") << Kind::Publish << false << 0 << 4 << production;
        QTest::newRow("as in the preview") << Kind::Publish << false << 4 << 0 << preview;
        QTest::newRow("as in both") << Kind::Publish << false << 0 << 0 << production;
        QTest::newRow("new, as in the preview") << Kind::Publish << true << 1 << 0 << preview;
        QTest::newRow("live, as in production") << Kind::GoLive << false << 0 << 0 << production;
        QTest::newRow("live, its own preview") << Kind::GoLive << false << 2 << 0 << QStringList();
    }

    void whatDoesNotDifferIsSaid()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isFirst);
        QFETCH(int, fromProduction);
        QFETCH(int, fromPreview);
        PreflightResult result = compared();
        if (isFirst)
            result.production = {};
        result.differsFromProduction = fromProduction;
        result.differsFromPreview = fromPreview;
        PublishFacts facts;
        facts.kind = kind;
        facts.isWaitingForReview = true;
        facts.preflight = &result;
        QTEST(told(facts), "said");
    }

    void errorsRefuseAndWarningsWarn()
    {
        PreflightResult result = compared();
        result.problems = {problem(Problem::Severity::Error, "PLANS", u"There is none."_s),
                           problem(Problem::Severity::Warning, "REQ", u"Nothing is in it."_s),
                           problem(Problem::Severity::Warning, "X", u"It is old."_s),
                           problem(Problem::Severity::Information, "Y", u"It is blue."_s)};
        const OperationRecord waiting = under(Phase::NeedsReview);
        PublishFacts facts;
        facts.preflight = &result;
        facts.active = &waiting;
        facts.secretsAtRisk = {u"Key"_s, u"Token"_s};
        QCOMPARE(told(facts), (QStringList{u"W: A preview waits for your review, and publishing would replace it."_s,
                                           u"W: Saving may erase secret fields that are empty here: Key, Token."_s,
                                           u"R: Plans: There is none."_s, u"W: Plans: Nothing is in it. (empty)"_s,
                                           u"W: Plans: It is old."_s}));
        QVERIFY(PublishGate::findings(facts, *schemas()->ofType({}))[2].remedy.contains(u"would refuse"_s));
        result.problems.first().isTyped = true; // in a field alone: nobody would be sent it
        const QString remedy = PublishGate::findings(facts, *schemas()->ofType({}))[2].remedy;
        QVERIFY2(remedy.contains(u"not in the offer"_s) && !remedy.contains(u"refuse"_s), qPrintable(remedy));
        facts.kind = Kind::GoLive; // the rules were asked when it was published
        facts.isWaitingForReview = true;
        QCOMPARE(told(facts), QStringList());
    }

    // A plan's id and the service's own words come from outside: what would make them read as another is marked.
    void whatComesFromOutsideIsMarked()
    {
        const auto source = JsonReader::read(
            "{\"offerTypeId\":\"microsoft-azure-virtualmachines\",\"definition\":{\"plans\":[{\"planId\":\"go\xE2\x80\xAEld\"}]}}");
        const QString said = Consequences::of(*source, {}, *schemas()->of(*source)).join(u'\n');
        QVERIFY2(said.contains(u"go\uFFFDld"_s) && !said.contains(u'\u202E'), qPrintable(said));
        OperationRecord record = under(Phase::Running);
        record.report.status = StatusWord(u"Pon\u202Edering"_s);
        QCOMPARE(PublishGate::underWay(record), u"Publish is under way for this offer (Pon\uFFFDdering)."_s);
        QCOMPARE(record.report.status.offerText(), u"Pon\uFFFDdering"_s);
        QCOMPARE(record.report.status.operationText(), u"Pon\uFFFDdering"_s);
    }

    void addressesAreAskedForWhereTheServiceTellsNobodyElse_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("needsAddresses");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("begin");
        QTest::newRow("one") << Kind::Publish << true << u"a@b.example"_s << QString();
        QTest::newRow("none") << Kind::Publish << true << QString() << u"Enter the e-mail addresses"_s;
        QTest::newRow("blanks") << Kind::Publish << true << u" , "_s << u"Enter the e-mail addresses"_s;
        QTest::newRow("none, migrated") << Kind::Publish << false << QString() << QString();
        QTest::newRow("wrong, migrated") << Kind::Publish << false << u"nobody"_s << u"“nobody”"_s;
        QTest::newRow("one is wrong") << Kind::Publish << true << u"a@b.example, nobody"_s << u"“nobody”"_s;
        QTest::newRow("go live") << Kind::GoLive << true << QString() << QString();
    }

    void addressesAreAskedForWhereTheServiceTellsNobodyElse()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, needsAddresses);
        QFETCH(QString, typed);
        QFETCH(QString, begin);
        PublishFacts facts;
        facts.kind = kind;
        facts.needsAddresses = needsAddresses;
        const QString said = PublishGate::addressFault(facts, typed);
        QVERIFY2(said.startsWith(begin) && said.isEmpty() == begin.isEmpty(), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestPublishGate)
#include "tst_publishgate.moc"
