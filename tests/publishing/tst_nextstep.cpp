// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/nextstep.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Action = NextStep::Action;
using Phase = OperationRecord::Phase;
using Status = StatusWord::Class;

Q_DECLARE_METATYPE(OfferState)

//! What an overview calls the next thing to do.
class TestNextStep final : public QObject
{
    Q_OBJECT

    static OperationRecord operation(Phase phase, OperationKind kind = OperationKind::Publish)
    {
        OperationRecord record;
        record.phase = phase;
        record.kind = kind;
        if (phase == Phase::Failed)
            record.report.messages = {{u"Copying images failed."_s, u"error"_s, {}}};
        return record;
    }

private Q_SLOTS:
    void whatCannotWaitComesFirst_data()
    {
        QTest::addColumn<OfferState>("offer");
        QTest::addColumn<int>("phase"); // of the newest operation; -1 for none
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const OfferState &offer, std::optional<Phase> phase, Action action,
                            const QString &words) {
            QTest::newRow(name) << offer << (phase ? int(*phase) : -1) << action << words;
        };
        OfferState live;
        live.status = Status::Succeeded;
        live.isPublic = true;
        live.aheadOfProduction = 0;
        row("live and the same", live, std::nullopt, Action::None, u"nothing to do"_s);
        row("live, after a go live", live, Phase::Succeeded, Action::None, u"nothing to do"_s);
        OfferState unread = live;
        unread.aheadOfProduction = std::nullopt;
        row("production not read: nothing is claimed", unread, std::nullopt, Action::None, u"not known"_s);
        OfferState ahead = live;
        ahead.aheadOfProduction = 2;
        row("the draft is ahead", ahead, std::nullopt, Action::Publish, u"2 field"_s);
        OfferState ending = ahead;
        ending.ending = 1;
        ending.firstEnding = u"gold › 1.0.3"_s;
        row("an address ends", ending, std::nullopt, Action::RenewAddresses, u"gold › 1.0.3"_s);
        OfferState edited = ending;
        edited.edits = 3;
        row("edits", edited, std::nullopt, Action::Save, u"3 change"_s);
        OfferState wrong = edited;
        wrong.errors = 1;
        row("edits with errors", wrong, std::nullopt, Action::ShowProblems, u"1 error"_s);
        row("edits after a failure", edited, Phase::Failed, Action::Save, u"Publish failed"_s);
        OfferState saved = ahead;
        row("a failure", saved, Phase::Failed, Action::ShowSteps, u"Copying images failed."_s);
        row("a refusal is none", saved, Phase::Refused, Action::Publish, u"2 field"_s);
        OfferState waiting = edited;
        waiting.isWaitingForReview = true;
        row("waits for the review, with edits", waiting, Phase::NeedsReview, Action::GoLive, u"stay in the draft"_s);
        waiting.isPublic = false;
        row("waits for its first go live", waiting, Phase::NeedsReview, Action::GoLive, u"not public yet"_s);
        row("runs", edited, Phase::Running, Action::ShowSteps, u"being published"_s);
        row("is canceled now", ahead, Phase::Cancelling, Action::ShowSteps, u"asked to cancel"_s);
        row("nobody knows", ahead, Phase::Unknown, Action::ShowSteps, u"Nobody knows"_s);
        OfferState conflict = waiting;
        conflict.hasConflict = true;
        row("a conflict, whatever runs", conflict, Phase::Running, Action::Merge, u"Someone changed"_s);
        OfferState fresh;
        fresh.isLocal = true;
        row("on this computer alone", fresh, std::nullopt, Action::Save, u"this computer alone"_s);
        OfferState never;
        never.status = Status::NeverPublished;
        row("never published", never, std::nullopt, Action::Publish, u"never published"_s);
        OfferState elsewhere = ahead; // nothing but the list says so
        elsewhere.status = Status::Running;
        row("runs, begun elsewhere", elsewhere, std::nullopt, Action::None, u"under way"_s);
        row(
            "the same with edits",
            [&elsewhere] {
                OfferState both = elsewhere;
                both.edits = 1;
                return both;
            }(),
            std::nullopt, Action::Save, u"change"_s);
        elsewhere.status = Status::Failed;
        row("failed, as the list says", elsewhere, std::nullopt, Action::Publish, u"failed"_s);
        elsewhere.status = Status::Unknown;
        row("a word that nobody knows", elsewhere, std::nullopt, Action::None, u"under way"_s);
        OfferState canceled;
        canceled.status = Status::Canceled;
        row("canceled", canceled, Phase::Canceled, Action::Publish, u"was canceled"_s);
        canceled.isPublic = true;
        row("canceled, public before", canceled, Phase::Canceled, Action::Publish, u"stays as it was"_s);
    }
    void whatCannotWaitComesFirst()
    {
        QFETCH(OfferState, offer);
        QFETCH(const int, phase);
        QFETCH(const QString, words);
        const OperationRecord newest = operation(Phase(std::max(phase, 0)));
        offer.newest = phase < 0 ? nullptr : &newest;
        const NextStep step = NextStep::of(offer);
        QTEST(step.action, "action");
        QVERIFY2((step.sentence + u' ' + step.consequence).contains(words),
                 qPrintable(step.sentence + u" | "_s + step.consequence));
        QCOMPARE(NextStep::text(step.action).isEmpty(), step.action == Action::None);
        QVERIFY(step.sentence.endsWith(u'.'));
    }

    void aFailureThatSomethingFollowedIsOver()
    {
        OperationRecord failed = operation(Phase::Failed);
        failed.isLeftBehind = true;
        OfferState offer;
        offer.isPublic = true;
        offer.aheadOfProduction = 0;
        offer.newest = &failed;
        QCOMPARE(NextStep::of(offer).action, Action::None);
    }

    void aGoLiveIsNoPublish()
    {
        const OperationRecord goLive = operation(Phase::Running, OperationKind::GoLive);
        OfferState offer;
        offer.newest = &goLive;
        QVERIFY(NextStep::of(offer).sentence.contains(u"going live"_s));
    }
};

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_nextstep.moc"
