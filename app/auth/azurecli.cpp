// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/azurecli.h"

#include "json/jsonreader.h"
#include "net/redactor.h"

#include <QDateTime>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumOutput = 256 * 1024;

ApiError failure(const QString &message)
{
    return ApiError::local(ApiError::Kind::Unauthorized, u"AzureCli"_s, message);
}

QStringList argumentsOf(const QString &resource, const QString &tenantId)
{
    QStringList arguments{u"account"_s, u"get-access-token"_s, u"--resource"_s, resource, u"--output"_s, u"json"_s};
    if (!tenantId.isEmpty())
        arguments += {u"--tenant"_s, tenantId};
    return arguments;
}

// Ends it, if it still runs, without waiting.
void discard(QProcess *process)
{
    process->disconnect();
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

// Seconds from now: `expires_on` counts since 1970, `expiresOn` is local time without an offset.
qint64 secondsLeft(const JsonValue &answer)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (const auto seconds = answer.value("expires_on").toInteger())
        return *seconds - now.toSecsSinceEpoch();
    const QString local = answer.value("expiresOn").toString().left(19);
    const QDateTime time = QDateTime::fromString(local, u"yyyy-MM-dd hh:mm:ss"_s);
    return time.isValid() ? now.secsTo(time) : 0;
}

Result<AccessToken> decode(const QByteArray &output)
{
    const auto answer = JsonReader::read(output, maximumOutput);
    const QByteArray token = answer ? answer->value("accessToken").text().toByteArray() : QByteArray();
    if (!AccessToken::isHeaderSafe(token))
        return tl::unexpected(failure(AzureCli::tr("The Azure CLI answered without a token.")));
    return AccessToken::lasting(token, std::chrono::seconds(secondsLeft(*answer)));
}

// What a program says that has ended by itself.
Result<AccessToken> answerOf(QProcess *process, int exitCode)
{
    if (exitCode == 0)
        return decode(process->readAllStandardOutput());
    const QString words =
        Redactor::redacted(QString::fromUtf8(process->readAllStandardError().left(2000))).simplified();
    return tl::unexpected(failure(AzureCli::tr("The Azure CLI refused: %1").arg(words.left(500))));
}

} // namespace

AzureCli::AzureCli(QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_limit(limit)
{
}

Reply<AccessToken> AzureCli::token(const QString &resource, const QString &tenantId)
{
    const QString program = QStandardPaths::findExecutable(u"az"_s);
    if (program.isEmpty())
        return Reply<AccessToken>::finished(
            tl::unexpected(ApiError::local(ApiError::Kind::Unauthorized, u"AzureCliMissing"_s,
                                           tr("The Azure CLI (az) was not found on this computer."))));
    auto *process = new QProcess(this);
    auto *limit = new QTimer(process);
    limit->setSingleShot(true);
    const Promise<AccessToken> promise;
    const auto end = [process, promise](Result<AccessToken> result) {
        promise.finish(std::move(result));
        discard(process);
    };
    promise.onCancel([process = QPointer(process)] {
        if (process)
            discard(process); // with its connections the promise goes, which ends the reply
    });
    connect(limit, &QTimer::timeout, process,
            [end] { end(tl::unexpected(failure(tr("The Azure CLI did not answer in time.")))); });
    connect(process, &QProcess::errorOccurred, process, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(tl::unexpected(failure(tr("The Azure CLI could not be started."))));
    });
    connect(process, &QProcess::readyReadStandardOutput, process, [process, end] {
        if (process->bytesAvailable() > maximumOutput)
            end(tl::unexpected(failure(tr("The Azure CLI answered without a token."))));
    });
    connect(process, &QProcess::finished, process, [process, end](int exitCode, QProcess::ExitStatus status) {
        if (status == QProcess::CrashExit)
            end(tl::unexpected(failure(tr("The Azure CLI ended unexpectedly."))));
        else
            end(answerOf(process, exitCode));
    });
    limit->start(m_limit);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(program, argumentsOf(resource, tenantId));
    return promise.reply();
}

} // namespace pubconsole
