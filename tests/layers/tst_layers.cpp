// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Who may include whom: the table of the README. A folder may include itself. Folders of ui/ have that before their
// name.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> table = [] {
        const QStringList domain{u"json"_s,       u"net"_s,        u"backend"_s, u"rules"_s, u"offer"_s,
                                 u"operations"_s, u"publishing"_s, u"history"_s, u"sheets"_s};
        const QStringList room = QStringList{u"files"_s, u"ui/roles"_s, u"ui/models"_s, u"ui/widgets"_s} + domain;
        QHash<QString, QStringList> rows{
            {u"files"_s, {}},
            {u"json"_s, {}},
            {u"net"_s, {u"files"_s}},
            {u"auth"_s, {u"files"_s, u"json"_s, u"net"_s}},
            {u"backend"_s, {u"json"_s, u"net"_s}},
            {u"cpp"_s, {u"json"_s, u"net"_s, u"backend"_s}},
            {u"storage"_s, {u"files"_s}},
            {u"rules"_s, {u"files"_s, u"json"_s, u"net"_s, u"backend"_s}}, // of net what hides secrets in a text
            {u"sheets"_s, {u"files"_s, u"json"_s, u"net"_s, u"backend"_s, u"rules"_s}},
            {u"offer"_s, {u"files"_s, u"json"_s, u"net"_s, u"backend"_s, u"storage"_s, u"rules"_s}},
            {u"operations"_s, {u"json"_s, u"net"_s, u"backend"_s, u"storage"_s}},
            {u"publishing"_s, {u"json"_s, u"net"_s, u"backend"_s, u"rules"_s, u"offer"_s, u"operations"_s}},
            {u"history"_s, {u"files"_s, u"json"_s, u"storage"_s}},
            {u"profiles"_s, {u"files"_s, u"json"_s, u"net"_s, u"auth"_s}},
            {u"session"_s,
             {u"profiles"_s, u"history"_s, u"files"_s, u"json"_s, u"net"_s, u"auth"_s, u"backend"_s, u"cpp"_s,
              u"storage"_s, u"rules"_s, u"offer"_s, u"operations"_s, u"publishing"_s}},
            {u"sandbox"_s, {u"files"_s, u"json"_s}},
            {u"ui/roles"_s, {}},
            {u"ui/models"_s, domain + QStringList{u"ui/roles"_s}},
            {u"ui/widgets"_s, {u"json"_s, u"ui/roles"_s}}, // of json what marks misleading characters
        };
        for (const QString &name : {u"form"_s, u"compare"_s, u"offers"_s, u"publishing"_s, u"history"_s})
            rows.insert(u"ui/"_s + name, room);
        for (const QString &name : {u"prices"_s, u"images"_s})
            rows.insert(u"ui/"_s + name, room + QStringList{u"ui/form"_s});
        for (const QString &name : {u"editor"_s, u"profiles"_s, u"desktop"_s})
            rows[u"ui/"_s + name] = room + QStringList{u"profiles"_s, u"session"_s};
        rows[u"ui/editor"_s] += {u"ui/form"_s, u"ui/prices"_s, u"ui/images"_s};
        rows.insert(u"ui/overview"_s, room + QStringList{u"ui/publishing"_s}); // the timeline
        const QStringList rooms = rows.keys();
        rows.insert(u"ui/window"_s, rooms);
        rows[u"ui/window"_s].removeIf([](const QString &folder) { return folder == u"sandbox" || folder == u"cpp"; });
        rows.insert(u"ui"_s, {u"sandbox"_s, u"ui/window"_s}); // main.cpp
        return rows;
    }();
    return table;
}

const QString root = QStringLiteral(PROJECT_ROOT) + u'/';

QString folderOf(const QString &path) // relative to the project
{
    const QStringList parts = path.split(u'/');
    if (parts[0] == "app"_L1)
        return parts[1];
    return parts.size() > 2 ? u"ui/"_s + parts[1] : u"ui"_s;
}

QString folderOfInclude(const QString &include, const QString &from)
{
    const bool isOfUi = from.startsWith("ui"_L1) && QFile::exists(root + u"ui/"_s + include);
    return folderOf((isOfUi ? u"ui/"_s : u"app/"_s) + include);
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownOnly()
    {
        static const QRegularExpression include(u"^#include ([\"<])([^\">]+)[\">]"_s,
                                                QRegularExpression::MultilineOption);
        static const QRegularExpression widgets(
            u"^(QtWidgets/|QWidget$|QDialog|QLabel|QPush|QTreeView|QTableView|QApplication$|QMessageBox|Qsci)"_s);
        int files = 0;
        QStringList violations;
        for (const QString &top : {u"app"_s, u"ui"_s}) {
            QDirIterator it(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                const QString relative = path.mid(root.size());
                const QString layer = folderOf(relative);
                const bool isWithoutWidgets = !layer.startsWith("ui"_L1) || layer == "ui/models"_L1;
                QVERIFY2(allowed().contains(layer), qPrintable(relative));
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++files;
                for (auto match = include.globalMatch(text); match.hasNext();) {
                    const auto found = match.next();
                    const QString name = found.captured(2);
                    if (found.captured(1) == u"<" || name.endsWith(".moc"_L1)) {
                        if (isWithoutWidgets && widgets.match(name).hasMatch())
                            violations += relative + " sees a widget: "_L1 + name;
                        continue;
                    }
                    const QString below = folderOfInclude(name, layer);
                    if (below != layer && !allowed().value(layer).contains(below))
                        violations += relative + " includes "_L1 + name;
                }
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        QVERIFY(files > 100);
    }

    // What a service calls the members of its documents is known where it is spoken to, and nowhere else: everything
    // above asks OfferBody.
    void noMemberOfADocumentIsNamed()
    {
        static const QRegularExpression word(
            u"\"(definition|plans|planId|offerTypeId|displayText|changedTime|pcRedirectUri|publisherId|"
            "(virtualMachine|monthly)Pricing(V2)?|coreMultiplier|regionPrices|spreadSheetPricing|isByol|"
            "freeTrialDurationInMonths|single|individually|restrictedAudience|manualEntries|uploadedCsvUri|allowedSubscriptions|categoryL[12]-?|"
            "lun|[^\"\\s]*(vmImages|diskGenerations|osVhdUrl|lunVhdDetails|vhdUrl|microsoft-azure-)[^\"\\s]*)\""_s);
        const QStringList own{u"app/cpp/"_s, u"app/sandbox/"_s, u"app/offer/offercache.cpp"_s}; // its own file's words
        QStringList violations;
        for (const QString &top : {u"app"_s, u"ui"_s}) {
            QDirIterator it(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString relative = it.next().mid(root.size());
                QFile file(root + relative);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const bool isOwn = std::any_of(own.cbegin(), own.cend(),
                                               [&relative](const QString &path) { return relative.startsWith(path); });
                const auto found = word.match(QString::fromUtf8(file.readAll()));
                if (!isOwn && found.hasMatch())
                    violations += relative + " knows "_L1 + found.captured(0);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void noTwoFoldersSeeEachOther()
    {
        const QHash<QString, QStringList> &table = allowed();
        for (auto row = table.cbegin(); row != table.cend(); ++row) {
            for (const QString &below : row.value())
                QVERIFY2(below == row.key() || !table.value(below).contains(row.key()),
                         qPrintable(row.key() + u' ' + below));
        }
    }

    // What a test waits for takes longer on a machine that is busy, and what it expects is said in the words of no
    // country.
    void everyTestHasPatience()
    {
        int tests = 0;
        QDirIterator it(root + u"tests"_s, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("\n#include \"support/patience.h\"\n"), qPrintable(file.fileName()));
            ++tests;
        }
        QVERIFY(tests > 100);
    }

    void everyFileSaysItsLicence()
    {
        for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
            QDirIterator it(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readLine().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"),
                         qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
