// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "support/patience.h"
#include "widgets/statusdelegate.h"

#include <QApplication>
#include <QIcon>
#include <QListView>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

double contrastOf(const QColor &one, const QColor &other) // WCAG 2.1
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)}); // values, not what they refer to
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

//! The look of both themes.
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A toolbar without words has nothing but its icons to say what can be done.
    void aDisabledIconIsFainter_data()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::addColumn<QColor>("color");
        QTest::newRow("light") << Theme::Choice::Light << QColor(Qt::black);
        QTest::newRow("dark") << Theme::Choice::Dark << QColor(Qt::white);
    }

    void aDisabledIconIsFainter()
    {
        QFETCH(const Theme::Choice, choice);
        QFETCH(const QColor, color);
        Theme::apply(choice);
        QPixmap pixmap(16, 16);
        pixmap.fill(color);
        const QIcon icon(pixmap);
        const auto alpha = [&icon](QIcon::Mode mode) {
            return icon.pixmap(16, mode).toImage().pixelColor(8, 8).alpha();
        };
        QCOMPARE(alpha(QIcon::Normal), 255);
        QVERIFY2(alpha(QIcon::Disabled) < 128, qPrintable(QString::number(alpha(QIcon::Disabled))));
        QVERIFY(alpha(QIcon::Disabled) > 0);
    }

    // A row that is chosen where nothing can be done for now is still read.
    void aDisabledSelectionIsReadable_data() { aDisabledIconIsFainter_data(); }

    void aDisabledSelectionIsReadable()
    {
        QFETCH(const Theme::Choice, choice);
        Theme::apply(choice);
        const auto disabled = [](QPalette::ColorRole role) {
            return QApplication::palette().color(QPalette::Disabled, role);
        };
        const double contrast = contrastOf(disabled(QPalette::Highlight), disabled(QPalette::HighlightedText));
        QVERIFY2(contrast >= 3, qPrintable(QString::number(contrast)));
    }

    void linesOfAChartAreSeen_data() { aDisabledIconIsFainter_data(); }

    void linesOfAChartAreSeen()
    {
        QFETCH(const Theme::Choice, choice);
        Theme::apply(choice);
        QSet<QRgb> colors;
        for (qsizetype i = 0; i < 8; ++i) {
            const QColor color = Theme::lineColor(i);
            colors.insert(color.rgb());
            QVERIFY2(contrastOf(color, QApplication::palette().color(QPalette::Base)) >= 4.5, qPrintable(color.name()));
            QVERIFY2(contrastOf(color, Theme::chartBand()) >= 3, qPrintable(color.name()));
        }
        QCOMPARE(colors.size(), 8);
        QCOMPARE(Theme::lineColor(8), Theme::lineColor(0));
    }

    void theCellWithTheKeysIsReadAsWellAsTheOthers_data() { aDisabledIconIsFainter_data(); }

    void theCellWithTheKeysIsReadAsWellAsTheOthers()
    {
        QFETCH(const Theme::Choice, choice);
        Theme::apply(choice);
        QStandardItemModel model(1, 2);
        for (int column = 0; column < 2; ++column)
            model.setItem(0, column, new QStandardItem(u"MMMM"_s));
        QTableView table;
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setItemDelegate(new StatusDelegate(&table));
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
        const QImage shown = table.viewport()->grab().toImage();
        const auto cell = [&](int column) {
            return shown.copy(table.visualRect(model.index(0, column)).adjusted(2, 2, -2, -2));
        };
        QCOMPARE(cell(0), cell(1));
    }

    // Two lists in one window: the accent says which of them the next key goes to.
    void onlyTheViewWithTheKeysIsAccented()
    {
        Theme::apply(Theme::Choice::Light);
        QStringListModel model({QString()});
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        std::array<QListView *, 2> views{};
        for (QListView *&view : views) {
            view = new QListView(&window);
            view->setModel(&model);
            view->setItemDelegate(new StatusDelegate(view));
            view->setCurrentIndex(model.index(0));
            layout->addWidget(view);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto isAccented = [&model](QListView *view) {
            const QRect row = view->visualRect(model.index(0));
            return view->viewport()->grab().toImage().pixelColor(row.right() - 3, row.center().y()).saturation() > 100;
        };
        for (QListView *view : views) {
            view->setFocus();
            for (QListView *other : views)
                QCOMPARE(isAccented(other), other == view);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
