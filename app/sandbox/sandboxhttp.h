// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"

#include <QAbstractHttpServer>

#include <functional>

namespace pubconsole {

//! Qt HttpServer as one function from request to answer, on 127.0.0.1 only. What differs between Qt's versions of it
//! stands in this file pair and nowhere else.
class SandboxHttp final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<SandboxAnswer(const SandboxRequest &)>;
    explicit SandboxHttp(Handler handler, QObject *parent = nullptr);
    //! The port that is listened on, 0 when it could not be had.
    quint16 open(quint16 port);

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    Handler m_handler;
};

} // namespace pubconsole
