// SPDX-License-Identifier: GPL-3.0-or-later
// Each figure is a ratio to a floor that the same run measures, so that the machine's speed does not count.
#include "backend/offersummary.h"
#include "cpp/cppdecoders.h"
#include "cpp/cppshape.h"
#include "editor/formview.h"
#include "editor/offertab.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/pricegridmodel.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "prices/pricechart.h"
#include "prices/pricegridview.h"
#include "rules/offercatalog.h"
#include "rules/offerchecker.h"
#include "session/workspace.h"
#include "support/schemas.h"
#include "window/application.h"
#include "window/mainwindow.h"

#include <Qsci/qsciscintilla.h>

#include "measure.h"
#include "samples.h"
#include "support/faultserver.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <malloc.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

void reading()
{
    const QByteArray text = offersText(11 * 1024 * 1024);
    const auto [ours, floor] = medians(
        9,
        [&] {
            return milliseconds([&] {
                if (!JsonReader::read(text))
                    std::abort();
            });
        },
        [&] { return sax(text); });
    report("reading 11 MB of offer JSON into JsonValue", ours, floor, 4, "ms");
    const QByteArray copy(text.constData(), text.size());
    const auto used = [] {
        const struct mallinfo2 info = mallinfo2();
        return double(info.uordblks + info.hblkhd);
    };
    const double before = used();
    const auto value = JsonReader::read(copy);
    // The text itself belongs to the tree: it stays as long as the tree does.
    report("bytes that the tree holds, its text included", (used() - before + double(copy.size())) / 1e6,
           double(copy.size()) / 1e6, 5, "MB");
    if (!value)
        std::abort();
}

void checking()
{
    const auto check = [](const JsonValue &offer) {
        CheckContext context;
        context.production = context.preview = offer;
        if (!OfferChecker::check(offer, *schemas()->of(offer), context).isEmpty())
            std::abort();
    };
    const JsonValue few = pricedOffer(500);
    const JsonValue many = pricedOffer(5000);
    const auto [ours, floor] = medians(
        5, [&] { return milliseconds([&] { check(many); }); },
        [&] {
            return milliseconds([&] {
                for (int i = 0; i < 10; ++i)
                    check(few);
            });
        });
    report("checking the prices of 5,000 plans, over ten times those of 500", ours, floor, 2, "ms");
}

void starting()
{
    const auto ours = [] {
        const QTemporaryDir folder;
        std::unique_ptr<Application> console;
        return milliseconds([&] {
            Options options;
            options.configFolder = folder.path();
            options.theme = Theme::Choice::Light;
            console = std::make_unique<Application>(options, std::nullopt, nullptr);
            PaintWaiter waiter(console->window());
            console->start();
            waiter.wait();
        });
    };
    const auto floor = [] {
        std::unique_ptr<QMainWindow> window;
        return milliseconds([&] {
            window = std::make_unique<QMainWindow>();
            auto *splitter = new QSplitter(window.get());
            splitter->addWidget(new QTreeView);
            splitter->addWidget(new QsciScintilla);
            window->setCentralWidget(splitter);
            window->resize(1440, 900);
            PaintWaiter waiter(splitter);
            window->show();
            waiter.wait();
        });
    };
    ours(); // once, for what Qt loads only once
    floor();
    const auto [a, b] = medians(7, ours, floor);
    report("from start to a usable window, over a bare one", a, b, 3, "ms");
}

void listing()
{
    const QByteArray text = listText(10000);
    const auto ours = [&text] {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        MemorySecretStore secrets;
        Profile profile;
        profile.id = profile.name = u"bench"_s;
        profile.endpoint = profile.credential.authority =
            QUrl(u"http://127.0.0.1:9"_s); // nobody listens; the list is handed over below
        profile.credential.tenantId = profile.credential.clientId = u"bench"_s;
        MainWindow window(&settings);
        window.setWorkspace(
            std::make_unique<Workspace>(profile, &secrets, schemas(), folder.filePath(QStringLiteral("bench.sqlite"))));
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            std::abort();
        QTest::qWait(300);
        OfferStore *store = window.workspace()->offers();
        store->setPublishers({{u"contoso"_s, u"Contoso Ltd."_s}});
        QTest::qWait(100);
        auto *tree = window.findChild<QTreeView *>(u"offersTree"_s);
        return milliseconds([&] {
            const auto value = JsonReader::read(text);
            QList<OfferSummary> offers;
            offers.reserve(value->size());
            for (qsizetype i = 0; i < value->size(); ++i)
                offers.append(*CppDecoders::summary(value->at(i), u"contoso"_s));
            PaintWaiter waiter(tree->viewport());
            store->setOffers(u"contoso"_s, std::move(offers));
            waiter.wait();
        });
    };
    const auto [a, b] = medians(5, ours, [&] { return sax(text); });
    report("10,000 offers from the last byte to the first painted row", a, b, 10, "ms");
}

// How long the window stands still for one key in the form of such an offer, all views following.
void editing()
{
    const QTemporaryDir folder;
    MemorySecretStore secrets;
    Profile profile;
    profile.id = profile.name = u"bench"_s;
    profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s);
    Workspace workspace(profile, &secrets, schemas(), folder.filePath(u"bench.sqlite"_s));
    const OfferId id{u"contoso"_s, u"bench"_s};
    const JsonValue body = largeOffer();
    OfferDocument *document = workspace.openOffers()->create(id, body);
    OfferTab tab({workspace.offers(), workspace.openOffers(), workspace.offerReader(), workspace.publishedReader()},
                 document);
    tab.resize(1200, 800);
    tab.show();
    if (!QTest::qWaitForWindowExposed(&tab))
        std::abort();
    auto *line = tab.form()->findChild<QLineEdit *>();
    line->setFocus();
    int count = 0;
    const auto ours = [&] {
        return milliseconds([&] {
            const QString text = u"Bench %1"_s.arg(++count);
            line->setText(text);
            QCoreApplication::processEvents();
        });
    };
    QsciScintilla bare;
    bare.resize(500, 800);
    bare.show();
    const auto floor = [&] {
        return milliseconds([&] {
            bare.setText(QString::fromUtf8(JsonWriter::pretty(body)));
            QCoreApplication::processEvents();
        });
    };
    ours();
    const auto [a, b] = medians(7, ours, floor);
    report("a key in the form of a 12 MB offer, over showing its text", a, b, 3, "ms");
}

// The grid of prices from nothing, with what is in production, over a bare table with as many texts.
void pricing()
{
    const CppShape shape;
    const JsonValue draft = pricedMachine(100, "25");
    const JsonValue production = pricedMachine(100, "20");
    constexpr QSize size(1200, 700);
    const auto painted = [size](QTableView *view) {
        PaintWaiter waiter(view->viewport());
        view->resize(size);
        view->show();
        waiter.wait();
    };
    const auto ours = [&] {
        PriceGridModel model;
        PriceGridView view(&model);
        return milliseconds([&] {
            model.setState({{draft, &shape}, {draft, &shape}, {production, &shape}});
            painted(&view);
        });
    };
    const auto floor = [&] {
        QStandardItemModel model;
        QTableView view;
        return milliseconds([&] {
            for (int column = 0; column < 3 * 100; ++column) {
                QList<QStandardItem *> texts;
                for (qsizetype i = 0; i <= OfferCatalog::coreSizes().size(); ++i)
                    texts.append(new QStandardItem(u"raised 0.05 (4 %)"_s));
                model.appendColumn(texts);
            }
            view.setModel(&model);
            painted(&view);
        });
    };
    ours();
    floor();
    const auto [a, b] = medians(7, ours, floor);
    report("the prices of 100 plans painted, over a bare table of them", a, b, 3, "ms");
}

// A key that takes a price over, until what became of it and the chart are painted.
void charting()
{
    const JsonValue base = pricedMachine(100, "25");
    FormView form(schemas());
    form.resize(1400, 900);
    form.setPublished({}, pricedMachine(100, "20"));
    form.setValue(base, base);
    QObject::connect(&form, &FormView::edited, &form, [&](const JsonValue &edit) { form.setValue(edit, base); });
    form.show();
    if (!QTest::qWaitForWindowExposed(&form))
        std::abort();
    auto *sections = form.findChild<QListWidget *>(u"sections"_s);
    sections->setCurrentItem(sections->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
    const QList<QPushButton *> buttons = form.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == "Chart"_L1)
            button->click();
    }
    auto *grid = form.findChild<PriceGridView *>();
    auto *chart = form.findChild<PriceChart *>();
    QTest::qWait(500);
    int count = 0;
    const auto ours = [&] {
        grid->setCurrentIndex(grid->model()->index(3, 0));
        grid->edit(grid->currentIndex());
        auto *editor = grid->viewport()->findChild<QLineEdit *>();
        editor->setText(QString::number(++count));
        QCoreApplication::processEvents();
        return milliseconds([&] {
            PaintWaiter waiter(chart->findChild<QWidget *>());
            QTest::keyClick(editor, Qt::Key_Return);
            waiter.wait();
        });
    };
    ours();
    const auto [a, b] = medians(15, ours, [] { return 1000.0 / 60; });
    report("a key in the grid until the chart is painted, over a frame", a, b, 1, "ms");
}

// News of one of 1,000 running operations, until all that shows it is painted.
void following()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    MemorySecretStore secrets;
    Profile profile;
    profile.id = profile.name = u"bench"_s;
    profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s);
    profile.credential.tenantId = profile.credential.clientId = u"bench"_s;
    MainWindow window(&settings);
    window.setWorkspace(std::make_unique<Workspace>(profile, &secrets, schemas(), folder.filePath(u"bench.sqlite"_s)));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::abort();
    OperationStore *store = window.workspace()->operations();
    QList<OperationKey> keys;
    for (int i = 0; i < 1000; ++i) {
        OperationRecord record;
        record.offer = {u"contoso"_s, u"offer-%1"_s.arg(i)};
        record.phase = OperationRecord::Phase::Running;
        record.started = QDateTime::currentDateTime();
        for (int step = 0; step < 6; ++step) {
            OperationStep text;
            text.name = u"Step %1"_s.arg(step);
            text.estimate = u"< 15 min"_s;
            text.status = StatusWord(step == 0 ? u"running"_s : u"notStarted"_s);
            record.report.steps.append(text);
        }
        keys.append(store->add(record));
    }
    QTest::qWait(3000); // until the journal has them
    int count = 0;
    const auto ours = [&] {
        return milliseconds([&] {
            ++count;
            store->update(keys[count % keys.size()], [&count](OperationRecord &record) {
                record.report.steps[0].progress = count % 100;
                record.lastRead = QDateTime::currentDateTime();
            });
            QCoreApplication::processEvents();
        });
    };
    QStandardItemModel model(1000, 7);
    QTreeView bare;
    bare.setModel(&model);
    bare.resize(1000, 300);
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        std::abort();
    const auto floor = [&] {
        return milliseconds([&] {
            model.item(0, 0) ? model.item(0, 0)->setText(QString::number(++count))
                             : model.setItem(0, 0, new QStandardItem(QString::number(++count)));
            QCoreApplication::processEvents();
        });
    };
    ours();
    floor();
    const auto [a, b] = medians(15, ours, floor);
    report("news of one of 1,000 operations, over a row of a bare tree", a, b, 20, "ms");
}

//! A FaultServer that answers from a thread of its own, as a service does.
class Service final
{
public:
    explicit Service(const FaultServer::Script &script)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [&] { m_server = std::make_unique<FaultServer>(script); }, Qt::BlockingQueuedConnection);
    }
    ~Service()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    QUrl url() const { return m_server->url(); }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<FaultServer> m_server;
};

// How long the window stands still at most while a list comes in that is far too long, until it is shown or refused.
double pauseWhileListing(const FaultServer::Script &script)
{
    const Service service(script);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    MemorySecretStore secrets;
    Profile profile;
    profile.id = profile.name = u"bench"_s;
    profile.endpoint = service.url();
    profile.credential.method = Credential::Method::EnvironmentToken;
    std::ignore = secrets.write(profile.id, u"token"_s);
    MainWindow window(&settings);
    window.setWorkspace(std::make_unique<Workspace>(profile, &secrets, schemas(), folder.filePath(u"bench.sqlite"_s)));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::abort();
    OfferStore *store = window.workspace()->offers();
    OfferLists *offers = window.workspace()->offerLists();
    offers->stopRefresh();
    QTest::qWait(500);
    store->setPublishers({{u"contoso"_s, u"Contoso Ltd."_s}});
    QTest::qWait(100);
    const auto &entry = store->publishers().at(u"contoso"_s);
    const double pause =
        longestPause([&] { offers->refreshPublisher(u"contoso"_s); }, [&] { return !entry.isLoading; });
    if (entry.offers.isEmpty() == (script.fault == FaultServer::Fault::Answer))
        std::abort();
    return pause;
}

void waiting()
{
    const QByteArray text = listText(200'000);
    const auto [list, reading] = medians(
        3, [&] { return pauseWhileListing({.body = text}); }, [&] { return sax(text); });
    report("longest pause for a list of 200,000 offers, over the SAX reading", list, reading, 1, "ms");
    const auto [refused, copying] = medians(
        3, [] { return pauseWhileListing({.fault = FaultServer::Fault::Endless}); },
        [] {
            return milliseconds([] {
                QByteArray bytes;
                const QByteArray piece(0x10000, ' ');
                while (bytes.size() < 256 * 1024 * 1024)
                    bytes += piece;
            });
        });
    report("longest pause for an endless list, over holding what is read", refused, copying, 1, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pubconsole"_s);
    Q_INIT_RESOURCE(sandbox);
    const std::pair<QString, void (*)()> works[] = {
        {u"reading"_s, reading},   {u"checking"_s, checking},   {u"starting"_s, starting},
        {u"listing"_s, listing},   {u"editing"_s, editing},     {u"pricing"_s, pricing},
        {u"charting"_s, charting}, {u"following"_s, following}, {u"waiting"_s, waiting},
    };
    const QStringList wanted = QApplication::arguments().mid(1);
    for (const auto &[name, measure] : works)
        if (wanted.isEmpty() || wanted.contains(name))
            measure();
    return 0;
}
