// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/scrollbody.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace pubconsole;

//! What is seen of a page that is larger than its room.
class TestScrollBody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A message above the page takes room: the line that has the keys is still seen. One without them moves nothing.
    void whatOneTypesInStaysInSight_data()
    {
        QTest::addColumn<bool>("hasKeys");
        QTest::newRow("the keys are in it") << true;
        QTest::newRow("the keys are elsewhere") << false;
    }

    void whatOneTypesInStaysInSight()
    {
        QFETCH(bool, hasKeys);
        QWidget window;
        auto *content = new QWidget;
        auto *lines = new QVBoxLayout(content);
        QList<QLineEdit *> edits;
        for (int i = 0; i < 20; ++i)
            lines->addWidget(edits.emplaceBack(new QLineEdit(content)));
        auto *elsewhere = new QLineEdit(&window);
        auto *body = new ScrollBody(content, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(elsewhere);
        layout->addWidget(body, 1);
        window.resize(400, 1000);
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        QLineEdit *typed = hasKeys ? edits[10] : elsewhere;
        typed->setFocus();
        QTRY_VERIFY(typed->hasFocus());
        window.resize(400, 300);
        QTRY_VERIFY(body->verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(edits[10]->visibleRegion().boundingRect() == edits[10]->rect(), hasKeys);
        QCOMPARE(body->verticalScrollBar()->value() > 0, hasKeys);
    }

    void whatComesIntoItGetsRoom()
    {
        QWidget window;
        auto *content = new QWidget;
        auto *lines = new QVBoxLayout(content);
        lines->addWidget(new QLineEdit(content));
        auto *body = new ScrollBody(content, &window);
        body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        auto *layout = new QVBoxLayout(&window);
        auto *above = new QWidget(&window);
        above->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        layout->addWidget(above, 1);
        layout->addWidget(body);
        window.resize(400, 500);
        window.show();
        QTRY_VERIFY(body->height() > 0);
        for (int i = 0; i < 5; ++i)
            lines->addWidget(new QLineEdit(content));
        QTRY_COMPARE(body->verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(body->height() >= lines->sizeHint().height());
    }
};

QTEST_MAIN(TestScrollBody)
#include "tst_scrollbody.moc"
