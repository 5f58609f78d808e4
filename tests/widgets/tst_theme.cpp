// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QIcon>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

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
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
