// SPDX-License-Identifier: GPL-3.0-or-later
// Each figure is a ratio to a floor that the same run measures, so that the machine's speed does not count.
#include "application.h"
#include "editor/offertab.h"
#include "form/formview.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "mainwindow.h"
#include "marketplace/offersummary.h"
#include "offer/offerservice.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "workspace/workspace.h"

#include <Qsci/qsciscintilla.h>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPaintEvent>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned flags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

// An event handler that does nothing: what RapidJSON's reader costs by itself.
struct EmptyHandler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, EmptyHandler>
{
};

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Both in turn, so that whatever else the machine does hits both.
std::pair<double, double> medians(int runs, const std::function<double()> &ours, const std::function<double()> &floor)
{
    std::vector<double> a, b;
    for (int i = 0; i < runs; ++i) {
        b.push_back(floor());
        a.push_back(ours());
    }
    return {median(a), median(b)};
}

void report(const char *what, double ours, double floor, double limit, const char *unit)
{
    std::printf("%-58s %8.2f %-3s floor %8.2f %-3s ratio %5.2f (at most %.0f)%s\n", what, ours, unit, floor, unit,
                ours / floor, limit, ours / floor <= limit ? "" : "  ABOVE");
    std::fflush(stdout);
}

double sax(const QByteArray &text)
{
    return milliseconds([&text] {
        rapidjson::MemoryStream stream(text.constData(), size_t(text.size()));
        EmptyHandler handler;
        rapidjson::Reader reader;
        if (reader.Parse<flags>(stream, handler).IsError())
            std::abort();
    });
}

// Real offers, as often as it takes.
QByteArray offersText(qsizetype bytes)
{
    QFile file(u":/sandbox/offers/contoso.contoso-vm.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray offer = file.readAll();
    QByteArray text = "["_ba;
    while (text.size() < bytes)
        text += offer + ',';
    text.chop(1);
    return text + ']';
}

QByteArray listText(int offers)
{
    QByteArray text = "["_ba;
    for (int i = 0; i < offers; ++i) {
        const QByteArray id = "contoso-offer-" + QByteArray::number(100000 + i);
        text +=
            R"({"offerTypeId":"microsoft-azure-virtualmachines","publisherId":"contoso","status":"succeeded","lockStatus":"none","pcMigrationStatus":"migrated","pcRedirectUri":"","isvUpgradeRequest":false,"offerTypeChanges":[],"pricingNotRecalculatedRegions":[],"offerTypeVersionsOverride":{},"version":)" +
            QByteArray::number(i) + R"(,"id":")" + id + R"(","definition":{"displayText":"Contoso offer )" + id +
            R"("},"changedTime":"2026-01-31T12:25:56.651"},)";
    }
    text.chop(1);
    return text + ']';
}

// Runs the event loop until the widget has painted once more.
class PaintWaiter final : public QObject
{
public:
    explicit PaintWaiter(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    void wait()
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

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
            std::make_unique<Workspace>(profile, &secrets, folder.filePath(QStringLiteral("bench.sqlite"))));
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
                offers.append(*OfferSummary::fromJson(value->at(i), u"contoso"_s));
            PaintWaiter waiter(tree->viewport());
            store->setOffers(u"contoso"_s, std::move(offers));
            waiter.wait();
        });
    };
    const auto [a, b] = medians(5, ours, [&] { return sax(text); });
    report("10,000 offers from the last byte to the first painted row", a, b, 10, "ms");
}

// An offer of 5,000 plans, as large as definitions get.
JsonValue largeOffer()
{
    std::vector<JsonValue> plans;
    const JsonValue text = JsonValue::string(QString(400, u'x'));
    for (int i = 0; i < 5000; ++i) {
        std::vector<JsonValue::Member> members{{"planId", JsonValue::string(u"plan-%1"_s.arg(i))}};
        static const QByteArrayList keys{"skuTitle", "skuSummary", "skuDescription", "osType", "operationSystem"};
        QByteArrayList names;
        for (const QByteArray &key : keys)
            names += "microsoft-azure-virtualmachines." + key;
        for (const QByteArray &name : std::as_const(names))
            members.emplace_back(name, text);
        plans.push_back(JsonValue::object(members));
    }
    const JsonValue offer = JsonValue::object({{"microsoft-azure-marketplace.title", JsonValue::string(u"t")}});
    const JsonValue definition = JsonValue::object(
        {{"displayText", JsonValue::string(u"Bench")}, {"offer", offer}, {"plans", JsonValue::array(plans)}});
    return JsonValue::object({{"offerTypeId", JsonValue::string(u"microsoft-azure-virtualmachines")},
                              {"publisherId", JsonValue::string(u"contoso")},
                              {"id", JsonValue::string(u"bench")},
                              {"definition", definition}});
}

// How long the window stands still for one key in the form of such an offer, all views following.
void editing()
{
    const QTemporaryDir folder;
    MemorySecretStore secrets;
    Profile profile;
    profile.id = profile.name = u"bench"_s;
    profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s);
    Workspace workspace(profile, &secrets, folder.filePath(u"bench.sqlite"_s));
    const OfferId id{u"contoso"_s, u"bench"_s};
    const JsonValue body = largeOffer();
    OfferDocument *document = workspace.offerService()->create(id, body);
    OfferTab tab(&workspace, document);
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
    window.setWorkspace(std::make_unique<Workspace>(profile, &secrets, folder.filePath(u"bench.sqlite"_s)));
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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pubconsole"_s);
    Q_INIT_RESOURCE(sandbox);
    reading();
    starting();
    listing();
    editing();
    following();
    return 0;
}
