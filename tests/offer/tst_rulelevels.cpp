// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/rulelevels.h"
#include "support/schemas.h"

#include "rules/offerchecker.h"
#include "storage/database.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! How much a person lets a rule count.
class TestRuleLevels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleCanBeSilencedAndIsKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"p.sqlite"_s);
        const JsonValue body = parsed(
            R"({"definition":{"plans":[{"planId":"a_b","restrictedAudience":{"manualEntries":[{"id":"x"},{"id":"x"}]}}]}})");
        const auto check = [&body](const RuleLevels &levels) {
            CheckContext context;
            context.levels = levels.levels();
            QByteArrayList found;
            for (const Problem &problem : OfferChecker::check(body, *schemas()->ofType({}), context))
                found += problem.rule + (problem.severity == Problem::Severity::Information ? " note"_ba : ""_ba);
            return found;
        };
        {
            Database database(file);
            QCOMPARE(database.open(), QString());
            RuleLevels levels(&database);
            QCOMPARE(check(levels), (QByteArrayList{"SKU-UNDER"_ba, "AUD-DUP"_ba}));
            QSignalSpy changed(&levels, &RuleLevels::changed);
            levels.set("SKU-UNDER", RuleLevel::Silent);
            levels.set("AUD-DUP", RuleLevel::Lowered);
            QCOMPARE(changed.size(), 2);
        }
        Database database(file);
        QCOMPARE(database.open(), QString());
        RuleLevels levels(&database);
        QCOMPARE(check(levels), QByteArrayList{"AUD-DUP note"_ba});
        levels.reset();
        QCOMPARE(check(levels).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRuleLevels)
#include "tst_rulelevels.moc"
