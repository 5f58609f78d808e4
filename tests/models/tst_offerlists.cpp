// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "cpp/cppbackend.h"
#include "json/jsonreader.h"
#include "models/offerfiltermodel.h"
#include "models/offertablemodel.h"
#include "models/offertreemodel.h"
#include "models/operationmodel.h"
#include "models/placemodel.h"
#include "net/requestlog.h"
#include "offer/draftstore.h"
#include "offer/localoffers.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "storage/database.h"
#include "support/offerservices.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

OfferSummary summary(const OfferId &id, const QString &status)
{
    OfferSummary summary;
    summary.id = id;
    summary.status = StatusWord(status);
    return summary;
}

QString rows(const QAbstractItemModel &model, int column = 0, const QModelIndex &parent = {}, int level = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QString name = model.index(row, 0, parent).data().toString();
        const QString second = model.index(row, column > 0 ? column : 1, parent).data().toString();
        text += QString(level * 2, u' ') + name + (second.isEmpty() ? QString() : u" | "_s + second) + u'\n' +
                rows(model, column, model.index(row, 0, parent), level + 1);
    }
    return text;
}

// How many rows a model's signals make its views look at.
class Work final : public QObject
{
public:
    explicit Work(const QAbstractItemModel *model)
    {
        const auto add = [this](const QModelIndex &, int first, int last) { m_rows += last - first + 1; };
        connect(model, &QAbstractItemModel::rowsInserted, this, add);
        connect(model, &QAbstractItemModel::rowsRemoved, this, add);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) { m_rows += last.row() - first.row() + 1; });
        const auto addAll = [this, model] { m_rows += model->rowCount(); };
        connect(model, &QAbstractItemModel::layoutChanged, this, addAll);
        connect(model, &QAbstractItemModel::modelReset, this, addAll);
    }
    qint64 rows() const { return m_rows; }

private:
    qint64 m_rows = 0;
};

} // namespace

//! The lists of offers: what is on this computer alone stands in them, and they grow without a search for each row.
class TestOfferLists final : public QObject
{
    Q_OBJECT

    // A client of nobody: what models show is put into the stores by hand.
    RequestLog m_log;
    MemorySecretStore m_secrets;
    TokenProvider m_tokens{{QUrl(u"http://127.0.0.1:1"_s), u"t"_s, u"c"_s}, &m_secrets, u"key"_s, &m_log};
    HttpClient m_http{&m_tokens, &m_log};
    CppBackend m_client{&m_http, QUrl(u"http://127.0.0.1:1"_s)};
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<OfferServices> m_service;

    void create(const OfferId &id)
    {
        m_service->open.create(
            id, *JsonReader::read(
                    R"({"offerTypeId":"microsoft-azure-corevm","definition":{"displayText":"Fresh","plans":[]}})"));
    }

    // A refresh of n publishers with an offer each, as the service makes it, and then the status of each offer.
    void readPublishers(int n)
    {
        const auto name = [](int i) { return u"p%1"_s.arg(i, 6, 10, QLatin1Char('0')); };
        QList<Publisher> publishers;
        for (int i = 0; i < n; ++i)
            publishers.append({name(i), name(i)});
        m_store->setLoading(true);
        m_store->setPublishers(publishers);
        for (int i = 0; i < n; ++i)
            m_store->setPublisherLoading(name(i));
        for (int i = 0; i < n; ++i)
            m_store->setOffers(name(i), {summary({name(i), u"o"_s}, u"waitingForPublisherReview"_s)});
        for (int i = 0; i < n; ++i)
            m_store->setOffer(summary({name(i), u"o"_s}, i % 2 ? u"succeeded"_s : u"running"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<OfferStore>();
        m_service = std::make_unique<OfferServices>(&m_client, m_store.get(), QStringList());
        m_store->setPublishers({{u"contoso"_s, u"Contoso Ltd."_s}, {u"fabrikam"_s, u"Fabrikam"_s}});
        m_store->setOffers(u"contoso"_s, {summary({u"contoso"_s, u"a"_s}, u"succeeded"_s),
                                          summary({u"contoso"_s, u"c"_s}, u"running"_s)});
    }
    void cleanup() { m_service.reset(); }

    void theTreeShowsLocalDraftsBelowTheirPublisher()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        create({u"contoso"_s, u"b"_s});
        QCOMPARE(rows(model), u"Contoso Ltd.\n  a | Live\n  b ● | Local draft\n  c | Publishing\nFabrikam\n"_s);
        create({u"elsewhere"_s, u"d"_s}); // the service does not list that publisher
        const QString all =
            u"Contoso Ltd.\n  a | Live\n  b ● | Local draft\n  c | Publishing\nelsewhere\n  d ● | Local draft\nFabrikam\n"_s;
        QCOMPARE(rows(model), all);
        const QModelIndex local = model.indexOf({u"elsewhere"_s, u"d"_s});
        QCOMPARE(local.data(Qt::ToolTipRole).toString(), u"Fresh"_s);
        QCOMPARE(local.siblingAtColumn(1).data(StatusToneRole).toInt(), int(Tone::Draft));
        QCOMPARE(local.data(Qt::AccessibleTextRole).toString(), u"d, unsaved"_s);
        QCOMPARE(rows(OfferTreeModel(m_store.get(), &m_service->open)), all);

        m_service->open.close({u"elsewhere"_s, u"d"_s});
        m_service->open.close({u"contoso"_s, u"b"_s});
        QCOMPARE(rows(model), u"Contoso Ltd.\n  a | Live\n  c | Publishing\nFabrikam\n"_s);
    }

    // An id that hides something is shown with what it hides.
    void anIdReadsAsWhatItIs()
    {
        m_store->setOffers(u"contoso"_s, {summary({u"contoso"_s, u"a\u202Etxt.exe"_s}, u"running"_s)});
        const OfferTreeModel tree(m_store.get(), &m_service->open);
        const OfferTableModel table(m_store.get(), &m_service->open);
        QVERIFY2(rows(tree).contains(u"a\uFFFDtxt.exe"_s), qPrintable(rows(tree)));
        QVERIFY2(rows(table).contains(u"a\uFFFDtxt.exe"_s), qPrintable(rows(table)));
    }

    // What an earlier session ended with needs its person until it was looked at or given up.
    void recoveredWorkNeedsItsPublisher()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"profile.sqlite"_s));
        QCOMPARE(database.open(), QString());
        const OfferId listed{u"contoso"_s, u"c"_s};
        const OfferId isNew{u"contoso"_s, u"b"_s};
        const OfferId elsewhere{u"elsewhere"_s, u"d"_s};
        const OfferId kept{u"contoso"_s, u"a"_s};
        {
            DraftStore drafts(&database, &m_secrets, u"p"_s, schemas());
            OfferStore store;
            OfferServices service(&m_client, &store, {}, &drafts);
            const auto begin = [&service](const OfferId &id) {
                return service.open.create(id, *JsonReader::read(R"({"definition":{"displayText":"Fresh"}})"));
            };
            begin(kept);
            std::optional<QString> error;
            drafts.keepAll(this, [&error](const QString &sentence) { error = sentence; });
            QTRY_COMPARE(error.value_or(u"not yet"_s), QString());
            begin(listed);
            begin(isNew);
            begin(elsewhere);
            QTRY_COMPARE(drafts.drafts().size(), 4);
        } // killed
        DraftStore drafts(&database, &m_secrets, u"p"_s, schemas());
        m_service = std::make_unique<OfferServices>(&m_client, m_store.get(), QStringList(), &drafts);
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString below =
            u"Contoso Ltd.\n  a ● | Live\n  b ● | Local draft\n  c ● | Publishing\nelsewhere\n  d ● | Local draft\n"_s;
        QVERIFY2(rows(model).startsWith(u"Needs you (3)\n  b ● | Recovered draft\n  c ● | Recovered draft\n"
                                        "  d ● | Recovered draft\n"_s +
                                        below),
                 qPrintable(rows(model)));
        QCOMPARE(model.index(0, 1, model.index(0, 0)).data(StatusToneRole).toInt(), int(Tone::NeedsYou));

        m_service->open.close(elsewhere); // discarded
        m_service->open.open(listed);     // looked at
        QVERIFY2(rows(model).startsWith(u"Needs you (1)\n  b ● | Recovered draft\nContoso Ltd.\n"_s),
                 qPrintable(rows(model)));
        m_service->open.close(isNew);
        QVERIFY2(rows(model).startsWith(u"Contoso Ltd.\n  a ● | Live\n"_s), qPrintable(rows(model)));
        m_service.reset(); // before what it uses
    }

    // Whatever comes, goes and waits, in any order: the tree is the one that is built from scratch.
    void theTreeIsTheSameHoweverItCameAbout()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(11);
        const auto any = [&random](const QString &letter) { return letter + QString::number(random.bounded(6)); };
        for (int round = 0; round < 400; ++round) {
            const OfferId id{any(u"p"_s), any(u"o"_s)};
            switch (random.bounded(6)) {
            case 0: {
                QList<Publisher> publishers;
                for (int i = 0; i < 6; ++i) {
                    if (random.bounded(2))
                        publishers.append({u"p"_s + QString::number(i), {}});
                }
                m_store->setPublishers(publishers);
                break;
            }
            case 1:
            case 2: {
                QList<OfferSummary> offers;
                for (int i = 0; i < 6; ++i) {
                    if (random.bounded(2))
                        offers.append(summary({id.publisher, u"o"_s + QString::number(i)},
                                              random.bounded(3) ? u"succeeded"_s : u"waitingForPublisherReview"_s));
                }
                m_store->setOffers(id.publisher, offers);
                break;
            }
            case 3:
                m_store->setOffer(summary(id, random.bounded(2) ? u"running"_s : u"waitingForPublisherReview"_s));
                break;
            case 4:
                create(id);
                break;
            default:
                m_service->open.close(id);
            }
            QCOMPARE(rows(model), rows(OfferTreeModel(m_store.get(), &m_service->open)));
        }
    }

    void theTableShowsLocalDrafts()
    {
        OfferTableModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        create({u"elsewhere"_s, u"b"_s});
        const auto row = [&model](int at) {
            QStringList cells;
            for (int column = 0; column < OfferTableModel::LastChange; ++column)
                cells += model.index(at, column).data().toString();
            return cells.join(u" | "_s);
        };
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(row(1), u"b ● | elsewhere | Core virtual machine | Local draft | "_s);
        model.setFilterText(u"local dr"_s);
        QCOMPARE(model.rowCount(), 1);
        m_service->open.close({u"elsewhere"_s, u"b"_s});
        QTRY_COMPARE(model.rowCount(), 0);
        model.setFilterText({});
        QCOMPARE(model.rowCount(), 2);
    }

    void placesLeadToLocalDrafts()
    {
        create({u"elsewhere"_s, u"b"_s});
        PlaceModel model;
        model.addOffers(*m_store, m_service->open, {});
        model.setFilterText(u"b"_s);
        QCOMPARE(model.index(0).data().toString(), u"b — Fresh — elsewhere — Local draft"_s);
        QCOMPARE(model.target(0).offer, (OfferId{u"elsewhere"_s, u"b"_s}));
    }

    void idsStandInTheOrderThatPeopleCountIn()
    {
        m_store->setPublishers({{u"z"_s, u"Apples"_s}, {u"p2"_s, u"Pears 10"_s}, {u"p10"_s, u"Pears 9"_s}});
        m_store->setOffers(u"p2"_s, {summary({u"p2"_s, u"vm-10"_s}, u"waitingForPublisherReview"_s),
                                     summary({u"p2"_s, u"vm-2"_s}, u"waitingForPublisherReview"_s),
                                     summary({u"p2"_s, u"vm"_s}, u"running"_s)});
        OfferTreeModel tree(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        create({u"p2"_s, u"vm-9"_s});
        const QString all = rows(tree);
        QStringList names;
        for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts))
            names += line.section(u'|', 0, 0).trimmed();
        // The group, publishers by what they are called, offers by their id.
        QCOMPARE(names.mid(1).join(u' '), u"vm-2 vm-10 Apples Pears 9 Pears 10 vm vm-2 vm-9 ● vm-10"_s);
        for (const QString &offer : {u"vm"_s, u"vm-2"_s, u"vm-9"_s, u"vm-10"_s})
            QVERIFY2(tree.indexOf(OfferId{u"p2"_s, offer}).data(OfferIdRole).value<OfferId>().offer == offer,
                     qPrintable(offer));

        OfferTableModel table(m_store.get(), &m_service->open);
        QStringList rowsOfTable;
        for (int row = 0; row < table.rowCount(); ++row)
            rowsOfTable += table.index(row, 0).data(OfferIdRole).value<OfferId>().offer;
        QCOMPARE(rowsOfTable.join(u' '), u"vm vm-2 vm-9 vm-10"_s);

        m_store->setPublishers({{u"z"_s, u"Zebras"_s}, {u"p2"_s, u"Pears 10"_s}, {u"p10"_s, u"Pears 9"_s}});
        names.clear();
        for (int row = 0; row < tree.rowCount(); ++row)
            names += tree.index(row, 0).data().toString();
        QCOMPARE(names.mid(1).join(u','), u"Pears 9,Pears 10,Zebras"_s);
        QVERIFY(tree.indexOf(OfferId{u"p2"_s, u"vm-10"_s}).isValid());
    }

    // Beside the id, which stays what the cell is called.
    void titlesStandBesideIds()
    {
        m_store->setPublishers({{u"p"_s, u"P"_s}});
        OfferSummary offer = summary({u"p"_s, u"a"_s}, u"running"_s);
        offer.displayText = u"Apple"_s;
        m_store->setOffers(u"p"_s, {offer, summary({u"p"_s, u"b"_s}, u"running"_s)});
        OfferTreeModel tree(m_store.get(), &m_service->open);
        OfferTableModel table(m_store.get(), &m_service->open);
        create({u"p"_s, u"c"_s});
        QTRY_COMPARE(table.rowCount(), 3);
        const QStringList titles{u"Apple"_s, u""_s, u"Fresh"_s};
        for (int row = 0; row < 3; ++row) {
            const QModelIndex inTree = tree.indexOf(table.index(row, 0).data(OfferIdRole).value<OfferId>());
            for (const QModelIndex &index : {table.index(row, 0), inTree}) {
                QCOMPARE(index.data(TitleRole).toString(), titles[row]);
                const QString id = index.data(OfferIdRole).value<OfferId>().offer;
                QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), row == 2 ? id + u", unsaved"_s : id);
            }
            QVERIFY(table.index(row, 1).data(TitleRole).toString().isEmpty());
        }
        QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
        OfferDocument *document = m_service->open.document({u"p"_s, u"c"_s});
        document->edit(*JsonReader::read(R"({"definition":{"displayText":"Ripe"}})"), JsonPointer(), u"x"_s);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(tree.indexOf(document->id()).data(TitleRole).toString(), u"Ripe"_s);
    }

    void placesLeadToPlansOfOffersThatWereRead()
    {
        m_store->setPublishers({{u"p"_s, u"P"_s}});
        m_store->setOffers(u"p"_s, {summary({u"p"_s, u"a"_s}, u"running"_s), summary({u"p"_s, u"b"_s}, u"running"_s)});
        const JsonValue body =
            *JsonReader::read(R"({"definition":{"plans":[{"planId":"gold"},{},{"planId":"byol"}]}})");
        const_cast<OfferOutlines *>(m_service->open.outlines())
            ->keep({u"p"_s, u"a"_s}, offerOutline(schemas()->body(body)));
        PlaceModel model;
        model.addOffers(*m_store, m_service->open, {});
        QCOMPARE(model.unreadCount(), 1); // whose plans nobody knows
        model.setFilterText(u"byol"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"p › a › byol"_s);
        QCOMPARE(model.target(0).offer, (OfferId{u"p"_s, u"a"_s}));
        QCOMPARE(model.target(0).plan, u"byol"_s);
        PlaceModel ofCurrent; // has them among its fields
        ofCurrent.addOffers(*m_store, m_service->open, {u"p"_s, u"a"_s});
        QCOMPARE(ofCurrent.rowCount(), 2);
    }

    // Four times the publishers are about four times the work, not sixteen times.
    void aRefreshGrowsWithTheNumberOfPublishers()
    {
        const auto work = [this](int n) {
            m_store->setPublishers({});
            OfferTreeModel tree(m_store.get(), &m_service->open);
            OfferFilterModel filter;
            filter.setSourceModel(&tree);
            OfferTableModel table(m_store.get(), &m_service->open);
            const Work ofTree(&tree);
            const Work ofFilter(&filter);
            const Work ofTable(&table);
            QSignalSpy whole(m_store.get(), &OfferStore::publishersChanged);
            readPublishers(n);
            [&table, n] { QTRY_COMPARE(table.rowCount(), n); }();
            readPublishers(n); // and once more, with nothing new in the lists
            return QList<qint64>{ofTree.rows(), ofFilter.rows(), ofTable.rows(), 100 + whole.size()};
        };
        const QList<qint64> few = work(100);
        const QList<qint64> many = work(400);
        for (qsizetype i = 0; i < few.size(); ++i)
            QVERIFY2(many[i] <= 5 * few[i], qPrintable(u"%1: %2, then %3"_s.arg(i).arg(few[i]).arg(many[i])));
    }

    // The newest that is not over, of this offer and no other, whatever else there is.
    void theActiveOperationIsTheNewestOfItsOffer()
    {
        OperationStore store;
        OperationModel model(&store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<OperationKey> keys;
        for (int i = 0; i < 60; ++i) {
            OperationRecord record;
            record.offer = {u"contoso"_s, u"o%1"_s.arg(i % 20)};
            record.started = QDateTime::currentDateTime();
            keys.append(store.add(record));
        }
        for (int i = 0; i < 20; ++i) {
            const OfferId id{u"contoso"_s, u"o%1"_s.arg(i)};
            for (const int newest : {i + 40, i + 20, i}) {
                QCOMPARE(store.active(id)->key, keys[newest]);
                QCOMPARE(model.indexOf(keys[newest]).data(OperationKeyRole).toInt(), keys[newest]);
                store.update(keys[newest],
                             [](OperationRecord &record) { record.phase = OperationRecord::Phase::Failed; });
                QCOMPARE(model.indexOf(keys[newest]).data(OperationKeyRole).toInt(), keys[newest]);
            }
            QVERIFY(!store.active(id));
        }
    }
};

QTEST_MAIN(TestOfferLists)
#include "tst_offerlists.moc"
