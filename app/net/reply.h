// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/result.h"

#include <QMetaObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace pubconsole {

template<typename T>
class Promise;

namespace detail {

//! What a Reply and its Promise share.
template<typename T>
struct ReplyState : std::enable_shared_from_this<ReplyState<T>>
{
    std::optional<Result<T>> result;
    std::function<void(Result<T>)> continuation;
    std::function<void()> canceller;
    QPointer<QObject> context;
    bool isFinished = false;

    void finish(Result<T> value)
    {
        if (isFinished)
            return;
        isFinished = true;
        canceller = nullptr;
        result = std::move(value);
        deliver();
    }

    void cancel()
    {
        if (const auto handler = std::exchange(canceller, nullptr))
            handler();
    }

    // Runs the continuation from the event loop of its context; drops it, and so cancels what is chained, without one.
    void deliver()
    {
        if (!result || !continuation)
            return;
        auto call = std::make_shared<std::pair<std::function<void(Result<T>)>, Result<T>>>(
            std::exchange(continuation, nullptr), std::move(*result));
        result.reset();
        if (context)
            QMetaObject::invokeMethod(
                context.data(), [call] { call->first(std::move(call->second)); }, Qt::QueuedConnection);
    }
};

} // namespace detail

//! The answer of a call that is still under way. Four promises:
//! (1) it always finishes, with Cancelled when its Promise dies; (2) the continuation runs from the event loop, never
//! inside the call that finished it; (3) it never runs after its context is gone, and what is chained behind it then
//! finishes with Cancelled; (4) cancel() at any link of a chain reaches the request, dropping a Reply does not.
//! One continuation each. Belongs to one thread.
template<typename T>
class Reply final
{
public:
    using Value = T;

    static Reply finished(Result<T> result)
    {
        Promise<T> promise;
        promise.finish(std::move(result));
        return promise.reply();
    }

    bool isFinished() const { return m_state->isFinished; }
    //! Asks the request to end. It then finishes with Cancelled, unless it had already finished.
    void cancel() const { m_state->cancel(); }

    //! `f(Result<T>)` once, when the call has ended.
    template<typename F>
    void then(QObject *context, F f) const
    {
        Q_ASSERT(context && !m_state->continuation);
        m_state->context = context;
        m_state->continuation = std::move(f);
        m_state->deliver();
    }

    //! A reply of `f(T)`; errors pass through.
    template<typename F>
    auto transform(QObject *context, F f) const
    {
        using U = std::invoke_result_t<F, T>;
        return chain<U>(context, [f = std::move(f)](Result<T> result, Promise<U> &next) mutable {
            next.finish(result ? Result<U>(f(std::move(*result))) : tl::unexpected(std::move(result.error())));
        });
    }

    //! The reply that `f(T)` starts; errors pass through.
    template<typename F>
    auto andThen(QObject *context, F f) const
    {
        using U = typename std::invoke_result_t<F, T>::Value;
        return chain<U>(context, [context, f = std::move(f)](Result<T> result, Promise<U> &next) mutable {
            if (result)
                next.follow(f(std::move(*result)), context);
            else
                next.finish(tl::unexpected(std::move(result.error())));
        });
    }

    //! The reply that `f(ApiError)` starts after an error; values pass through.
    template<typename F>
    Reply<T> orElse(QObject *context, F f) const
    {
        return chain<T>(context, [context, f = std::move(f)](Result<T> result, Promise<T> &next) mutable {
            if (result)
                next.finish(std::move(result));
            else
                next.follow(f(std::move(result.error())), context);
        });
    }

private:
    friend class Promise<T>;
    explicit Reply(std::shared_ptr<detail::ReplyState<T>> state)
        : m_state(std::move(state))
    {
    }

    template<typename U, typename F>
    Reply<U> chain(QObject *context, F f) const
    {
        Promise<U> next;
        next.onCancel([state = m_state] { state->cancel(); });
        then(context, [next, f = std::move(f)](Result<T> result) mutable { f(std::move(result), next); });
        return next.reply();
    }

    std::shared_ptr<detail::ReplyState<T>> m_state;
};

//! The other end of a Reply. Copies stand for one promise; when the last one goes unfinished, the Reply is Cancelled.
template<typename T>
class Promise final
{
public:
    Promise()
        : m_guard(std::make_shared<Guard>())
    {
    }

    Reply<T> reply() const { return Reply<T>(m_guard->state); }
    void finish(Result<T> result) const { m_guard->state->finish(std::move(result)); }
    bool isFinished() const { return m_guard->state->isFinished; }
    //! What cancel() does; it must not own this promise.
    void onCancel(std::function<void()> handler) const
    {
        if (!isFinished())
            m_guard->state->canceller = std::move(handler);
    }
    //! Ends as `other` ends.
    void follow(const Reply<T> &other, QObject *context) const
    {
        onCancel([other] { other.cancel(); });
        other.then(context, [self = *this](Result<T> result) { self.finish(std::move(result)); });
    }

private:
    struct Guard
    {
        std::shared_ptr<detail::ReplyState<T>> state = std::make_shared<detail::ReplyState<T>>();
        ~Guard() { state->finish(tl::unexpected(ApiError::cancelled())); }
    };
    std::shared_ptr<Guard> m_guard;
};

} // namespace pubconsole
