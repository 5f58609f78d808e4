// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Who may include whom: the table of the README. A layer may include itself.
const QHash<QString, QStringList> allowed = {
    {u"files"_s, {}},
    {u"json"_s, {}},
    {u"net"_s, {u"files"_s}},
    {u"auth"_s, {u"files"_s, u"json"_s, u"net"_s}},
    {u"marketplace"_s, {u"json"_s, u"net"_s}},
    {u"storage"_s, {u"files"_s}},
    {u"offer"_s, {u"files"_s, u"json"_s, u"net"_s, u"marketplace"_s, u"storage"_s}},
    {u"operations"_s, {u"json"_s, u"net"_s, u"marketplace"_s, u"storage"_s}},
    {u"workspace"_s,
     {u"files"_s, u"json"_s, u"net"_s, u"auth"_s, u"marketplace"_s, u"storage"_s, u"offer"_s, u"operations"_s}},
    {u"sandbox"_s, {u"files"_s, u"json"_s}},
    {u"models"_s, {u"json"_s, u"net"_s, u"marketplace"_s, u"offer"_s, u"operations"_s, u"workspace"_s}},
    {u"widgets"_s, {}},
    {u"shell"_s,
     {u"files"_s, u"json"_s, u"net"_s, u"auth"_s, u"marketplace"_s, u"offer"_s, u"operations"_s, u"workspace"_s,
      u"models"_s, u"widgets"_s}},
    {u"main"_s, {u"workspace"_s, u"sandbox"_s, u"shell"_s}},
};

const QSet<QString> shellFolders{u"delegates"_s, u"desktop"_s, u"dialogs"_s, u"docks"_s, u"editor"_s,
                                 u"form"_s,      u"compare"_s, u"history"_s, u"review"_s};

QString layerOf(const QString &path) // relative to the project
{
    const QStringList parts = path.split(u'/');
    if (path == "ui/main.cpp"_L1)
        return u"main"_s;
    if (parts[0] == "app"_L1)
        return parts[1];
    return parts.size() > 2 && !shellFolders.contains(parts[1]) ? parts[1] : u"shell"_s;
}

QString layerOfInclude(const QString &include)
{
    const QString first = include.section(u'/', 0, 0);
    return !include.contains(u'/') || shellFolders.contains(first) ? u"shell"_s : first;
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
        const QSet<QString> withoutWidgets{u"files"_s, u"json"_s,       u"net"_s,       u"auth"_s,    u"marketplace"_s,
                                           u"offer"_s, u"operations"_s, u"workspace"_s, u"sandbox"_s, u"models"_s};
        const QString root = QStringLiteral(PROJECT_ROOT);
        int files = 0;
        QStringList violations;
        for (const QString &top : {u"app"_s, u"ui"_s}) {
            QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                const QString relative = path.mid(root.size() + 1);
                const QString layer = layerOf(relative);
                QVERIFY2(allowed.contains(layer), qPrintable(relative));
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++files;
                for (auto match = include.globalMatch(text); match.hasNext();) {
                    const auto found = match.next();
                    const QString name = found.captured(2);
                    if (found.captured(1) == u"<" || name.endsWith(".moc"_L1)) {
                        if (withoutWidgets.contains(layer) && widgets.match(name).hasMatch())
                            violations += relative + " sees a widget: "_L1 + name;
                        continue;
                    }
                    const QString below = layerOfInclude(name);
                    if (below != layer && !allowed.value(layer).contains(below))
                        violations += relative + " includes "_L1 + name;
                }
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        QVERIFY(files > 100);
    }

    void everyFileSaysItsLicence()
    {
        const QString root = QStringLiteral(PROJECT_ROOT);
        for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
            QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
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
