// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/background.h"
#include "support/patience.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace pubconsole;

//! Work that another thread does: where, when, and what becomes of its result.
class TestBackground final : public QObject
{
    Q_OBJECT

    // What was started before is through, and what it posted has been delivered.
    static void finishAll()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void theWorkIsDoneElsewhereAndTheResultComesHome()
    {
        int result = 0;
        QThread *home = nullptr;
        inBackground(
            this, [] { return std::pair(QThread::currentThread(), 7); },
            [&](std::pair<QThread *, int> done) {
                QVERIFY(done.first != thread());
                home = QThread::currentThread();
                result = done.second;
            });
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(result, 0); // not before the event loop comes to it
        QCoreApplication::processEvents();
        QCOMPARE(result, 7);
        QCOMPARE(home, thread());
    }

    void aResultThatCannotBeCopiedComesHome()
    {
        int result = 0;
        inBackground(
            this, [] { return std::make_unique<int>(7); }, [&](std::unique_ptr<int> done) { result = *done; });
        finishAll();
        QCOMPARE(result, 7);
    }

    void nothingIsDoneOnceTheContextIsGone_data()
    {
        QTest::addColumn<bool>("isWorking");
        QTest::newRow("while it works") << true;
        QTest::newRow("while the result is on its way") << false;
    }

    void nothingIsDoneOnceTheContextIsGone()
    {
        QFETCH(bool, isWorking);
        QSemaphore mayEnd;
        bool isDone = false;
        auto context = std::make_unique<QObject>();
        inBackground(
            context.get(), [&mayEnd] { return mayEnd.tryAcquire(1, 10000); }, [&isDone](bool) { isDone = true; });
        if (!isWorking) {
            mayEnd.release();
            QThreadPool::globalInstance()->waitForDone();
        }
        context.reset();
        mayEnd.release();
        finishAll();
        QVERIFY(!isDone);
    }

    // Such as a promise: it is broken where it waits, and at once.
    void whatWaitsGoesWithItsContext()
    {
        QSemaphore mayEnd;
        QThread *ended = nullptr;
        auto context = std::make_unique<QObject>();
        std::shared_ptr<int> held(new int(0), [&ended](const int *number) {
            ended = QThread::currentThread();
            delete number;
        });
        inBackground(
            context.get(), [&mayEnd] { return mayEnd.tryAcquire(1, 10000); }, [held](bool) {});
        held.reset();
        QVERIFY(!ended);
        context.reset();
        QCOMPARE(ended, thread());
        mayEnd.release();
        finishAll();
    }

    void whatIsDoneMayEndTheContext()
    {
        auto *context = new QObject;
        const QPointer guard(context);
        inBackground(
            context, [] { return 0; }, [context](int) { delete context; });
        finishAll();
        QVERIFY(!guard);
    }

    void nothingStaysWithTheContext()
    {
        inBackground(
            this, [] { return 0; }, [](int) {});
        finishAll();
        QVERIFY(children().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
