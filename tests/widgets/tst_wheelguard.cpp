// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace pubconsole;

//! What the wheel does over a field of a form.
class TestWheelGuard final : public QObject
{
    Q_OBJECT

    // Whether the field takes it; else Qt hands it to what is around, for events of a real wheel.
    static bool turn(QWidget *over)
    {
        const QPointF at(over->rect().center());
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(over, &event);
        return event.isAccepted();
    }

private Q_SLOTS:
    void aFieldWithoutTheFocusLeavesTheWheel()
    {
        WheelGuard::install();
        QScrollArea area;
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        auto *choice = new QComboBox;
        choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        auto *number = new QSpinBox;
        number->setValue(50);
        layout->addWidget(choice);
        layout->addWidget(number);
        area.setWidget(content);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        area.setFocus();
        for (QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
            QVERIFY(!turn(field));
            QVERIFY(!field->hasFocus());
            QCOMPARE(field->focusPolicy(), Qt::StrongFocus);
        }
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(number->value(), 50);
        choice->setFocus();
        QVERIFY(turn(choice));
        QCOMPARE(choice->currentIndex(), 1);
        number->setFocus();
        QVERIFY(turn(number));
        QCOMPARE(number->value(), 49);
    }
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
