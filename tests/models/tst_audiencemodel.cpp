// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"
#include "models/audiencemodel.h"
#include "roles/roles.h"
#include "support/audiences.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

QString named(QString text)
{
    return text.replace(one, u"ONE"_s).replace(two, u"TWO"_s).replace(three, u"THREE"_s);
}

QStringList rowsOf(const AudienceModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += named(cells.join(u'|'));
    }
    return rows;
}

const QString blank = u"|||type or paste here"_s;

} // namespace

//! The table *Audience*: its rows, and what becomes of the list when they are edited.
class TestAudienceModel final : public QObject
{
    Q_OBJECT

    std::unique_ptr<AudienceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    AudienceModel::Shown m_shown;
    QByteArrayList m_edits; // places
    bool m_follows = true;

    // As the form does it: what the person makes comes back as a state.
    void open(const OfferField &field, const QByteArray &list, const std::optional<JsonValue> &production = {})
    {
        m_tester.reset();
        m_model = std::make_unique<AudienceModel>(field);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_edits.clear();
        m_follows = true;
        m_shown = {guidJson(list), production};
        m_model->setShown(m_shown);
        connect(m_model.get(), &AudienceModel::edited, this, [this](const JsonValue &now, const JsonPointer &place) {
            m_edits += place.text();
            m_shown.list = now;
            if (m_follows)
                m_model->setShown(m_shown);
        });
    }
    bool set(int row, int column, const QString &text)
    {
        return m_model->setData(m_model->index(row, column), text, Qt::EditRole);
    }
    QString list() const { return named(QString::fromUtf8(JsonWriter::compact(m_shown.list))).replace(u'"', u'\''); }

private Q_SLOTS:
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatBecameOfEach()
    {
        open(plansAudience(), "[{'type':'tenantId','id':'ONE','description':'a'},{'type':'groupId','id':'x'}]",
             guidJson("[{'type':'tenantId','id':'ONE','description':'a'},{'type':'subscriptionId','id':'TWO'}]"));
        QCOMPARE(rowsOf(*m_model), QStringList({u"Tenant|ONE|a|in production"_s, u"groupId|x||not a GUID"_s, blank,
                                                u"Subscription|TWO||removed from production"_s}));
        const auto tone = [this](int row) {
            return Tone(m_model->index(row, AudienceModel::State).data(StatusToneRole).toInt());
        };
        QCOMPARE(tone(0), Tone::Live);
        QCOMPARE(tone(1), Tone::Failed);
        QCOMPARE(tone(2), Tone::None);
        QCOMPARE(tone(3), Tone::Draft);
        QCOMPARE(m_model->index(3, 1).data(Qt::AccessibleDescriptionRole).toString(), u"removed from production"_s);
        QVERIFY(m_model->isEntry(1) && !m_model->isEntry(2) && !m_model->isEntry(3) && m_model->isRemoved(3));
        QCOMPARE(m_model->count(AudienceRow::State::Removed), 1);
        QCOMPARE(m_model->count(AudienceRow::State::Plain), 0); // the row to type into is nobody
    }

    void aNoteOfTheRulesIsSaid()
    {
        open(plansAudience(), "[{'id':'ONE'}]");
        m_shown.notes.insert(0, {Tone::NeedsYou, u"It stands twice."_s});
        m_model->setShown(m_shown);
        QCOMPARE(m_model->index(0, 1).data(Qt::ToolTipRole).toString(), u"It stands twice."_s);
        QCOMPARE(m_model->index(0, 1).data(Qt::AccessibleDescriptionRole).toString(), u"It stands twice."_s);
        QCOMPARE(Tone(m_model->index(0, AudienceModel::State).data(StatusToneRole).toInt()), Tone::NeedsYou);
    }

    void aTextFromOutsideIsShownAsItIs()
    {
        open(plansAudience(), QByteArray("[{'id':'a\\u202eb','description':'") + QByteArray(5000, 'x') + "'}]");
        QCOMPARE(m_model->index(0, AudienceModel::Id).data().toString(), u"a\ufffdb"_s);
        QVERIFY(m_model->index(0, AudienceModel::Description).data().toString().size() < 2000);
        QCOMPARE(m_model->index(0, AudienceModel::Description).data(Qt::EditRole).toString().size(), 5000);
    }

    void cellsAreEdited_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArrayList>("edits");
        const QString before = u"[{'x':1.10,'type':'subscriptionId','id':'ONE'}]"_s;
        const auto row = [](const char *name, int at, int column, const QString &text, const QString &list,
                            const QByteArrayList &edits) {
            QTest::newRow(name) << at << column << text << list << edits;
        };
        row("kind", 0, AudienceModel::Kind, u"tenantId"_s, u"[{'x':1.10,'type':'tenantId','id':'ONE'}]"_s, {"/0"});
        row("id", 0, AudienceModel::Id, two, u"[{'x':1.10,'type':'subscriptionId','id':'TWO'}]"_s, {"/0"});
        row("id in braces", 0, AudienceModel::Id, u" {%1} "_s.arg(two),
            u"[{'x':1.10,'type':'subscriptionId','id':'TWO'}]"_s, {"/0"});
        row("what is no id stays typed", 0, AudienceModel::Id, u"abc"_s,
            u"[{'x':1.10,'type':'subscriptionId','id':'abc'}]"_s, {"/0"});
        row("the same", 0, AudienceModel::Id, one, before, {});
        row("description", 0, AudienceModel::Description, u" Contoso\n"_s,
            u"[{'x':1.10,'type':'subscriptionId','id':'ONE','description':'Contoso'}]"_s, {"/0"});
        row("a new one", 1, AudienceModel::Id, two,
            u"[{'x':1.10,'type':'subscriptionId','id':'ONE'},{'type':'subscriptionId','id':'TWO'}]"_s, {"/1"});
        row("nothing in the blank row", 1, AudienceModel::Id, QString(), before, {});
    }
    void cellsAreEdited()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        open(plansAudience(), "[{'x':1.10,'type':'subscriptionId','id':'ONE'}]");
        QVERIFY(set(row, column, text));
        QTEST(list(), "list");
        QTEST(m_edits, "edits");
        QCOMPARE(rowsOf(*m_model).last(), blank);
    }

    void theRowThatIsTypedIntoBecomesTheEntry()
    {
        open(plansAudience(), "[{'id':'ONE'}]", guidJson("[{'id':'ONE'},{'id':'THREE'}]"));
        const QPersistentModelIndex typed(m_model->index(1, AudienceModel::Id));
        QVERIFY(set(1, AudienceModel::Id, two));
        QCOMPARE(typed.row(), 1); // so that Tab goes on to its description
        QCOMPARE(rowsOf(*m_model), QStringList({u"|ONE||in production"_s, u"Subscription|TWO||new"_s, blank,
                                                u"|THREE||removed from production"_s}));
    }

    void whatIsNotTouchedStaysWhereItIs()
    {
        open(plansAudience(), "[{'id':'ONE'},{'id':'TWO'},{'id':'THREE'}]");
        const QPersistentModelIndex last(m_model->index(2, AudienceModel::Id));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->remove({0});
        QCOMPARE(list(), u"[{'id':'TWO'},{'id':'THREE'}]"_s);
        QCOMPARE(last.row(), 1);
        m_model->remove({0, 1});
        QCOMPARE(list(), u"[]"_s);
        QVERIFY(!last.isValid());
        QCOMPARE(resets.count(), 0);
        m_model->remove({0}); // the blank one
        QCOMPARE(m_edits.size(), 2);
    }

    void whoWasRemovedIsPutBackWhole()
    {
        open(plansAudience(), "[{'id':'TWO'}]", guidJson("[{'y':2.0,'id':'ONE'},{'id':'TWO'},{'id':'THREE'}]"));
        m_model->putBack({0, 1, 2, 3});
        QCOMPARE(list(), u"[{'id':'TWO'},{'y':2.0,'id':'ONE'},{'id':'THREE'}]"_s);
        QCOMPARE(m_edits.size(), 1);
    }

    void aPreviewHasIdsAlone()
    {
        open(previewAudience(), "['ONE']");
        QCOMPARE(rowsOf(*m_model), QStringList({u"Subscription|ONE||"_s, blank}));
        QVERIFY(!set(0, AudienceModel::Kind, u"tenantId"_s));
        QVERIFY(!set(0, AudienceModel::Description, u"x"_s));
        QVERIFY(set(1, AudienceModel::Id, two));
        QCOMPARE(list(), u"['ONE','TWO']"_s);
    }

    void nothingOfWhatIsReadOnlyOrRemovedIsEdited()
    {
        open(plansAudience(), "[{'id':'ONE'}]", guidJson("[{'id':'TWO'}]"));
        QVERIFY(!set(2, AudienceModel::Id, three));
        QVERIFY(!set(0, AudienceModel::State, u"new"_s));
        m_shown.isReadOnly = true;
        m_model->setShown(m_shown);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(!set(0, AudienceModel::Id, three));
        m_model->takeOver(guidJson("[]"));
        QCOMPARE(m_edits, QByteArrayList());
    }

    // Until the state comes the rows are what they were.
    void theListIsTheDocuments()
    {
        open(plansAudience(), "[{'id':'ONE'}]");
        m_follows = false;
        QVERIFY(set(0, AudienceModel::Id, two));
        QCOMPARE(rowsOf(*m_model), QStringList({u"|ONE||"_s, blank}));
    }
};

QTEST_GUILESS_MAIN(TestAudienceModel)
#include "tst_audiencemodel.moc"
