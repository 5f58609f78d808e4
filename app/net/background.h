// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace pubconsole {

namespace detail {

//! What is done with a result; waits in the main thread with its context, and goes with it.
template<typename Done>
class Waiting final : public QObject
{
public:
    Waiting(QObject *context, Done done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }
    Done take() { return std::move(m_done); }

private:
    Done m_done;
};

} // namespace detail

//! Does `work` in another thread, and `done` with its result in the main thread, where this is called: later, never
//! inside this call, and not at all once `context` is gone. What `done` holds never leaves the main thread.
//! \param work copies what it needs; `T work()`
//! \param done `void done(T)`
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    auto *made = new detail::Waiting<Done>(context, std::move(done));
    QThreadPool::globalInstance()->start([waiting = QPointer(made), work = std::move(work)] {
        // Whether it still waits is looked at in the main thread alone, where its context lives and dies.
        QMetaObject::invokeMethod(qApp, [waiting, result = work()]() mutable {
            if (!waiting)
                return;
            auto finish = waiting->take();
            delete waiting; // before: what is done may end the context
            finish(std::move(result));
        });
    });
}

} // namespace pubconsole
