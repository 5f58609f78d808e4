// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/regularfile.h"
#include "sandbox/sandboxassertion.h"
#include "sandbox/sandboxdata.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pubconsole;

namespace {

[[noreturn]] void refuse(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::exit(2);
}

SandboxOptions optionsOf(const QCommandLineParser &parser)
{
    SandboxOptions options;
    bool isNumber = false;
    const double seconds = parser.value(u"speed"_s).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0 || seconds > 1e6)
        refuse(u"--speed takes a number of seconds, at most a million."_s);
    options.step = std::chrono::milliseconds(qint64(seconds * 1000));
    options.dataFolder = parser.value(u"data"_s);
    if (!options.dataFolder.isEmpty() && !SandboxData::canSaveIn(options.dataFolder))
        refuse(u"--data takes a folder that can be written: %1 cannot."_s.arg(options.dataFolder));
    if (const QStringList damaged = SandboxData::damagedIn(options.dataFolder);
        !options.dataFolder.isEmpty() && !damaged.isEmpty())
        refuse(u"--data: %1 cannot be read. Put it elsewhere, or take another folder."_s.arg(damaged.join(u", "_s)));
    const QString ifMatch = parser.value(u"if-match"_s);
    if (ifMatch == "400"_L1)
        options.missingIfMatch = SandboxOptions::MissingIfMatch::BadRequest;
    else if (ifMatch == "lenient"_L1)
        options.missingIfMatch = SandboxOptions::MissingIfMatch::Accepted;
    else if (ifMatch != "409"_L1)
        refuse(u"--if-match takes 409, 400 or lenient."_s);
    const QString publishing = parser.value(u"publish-while-running"_s);
    if (publishing == "409"_L1)
        options.publishWhileRunning = SandboxOptions::PublishWhileRunning::Conflict;
    else if (publishing == "restart"_L1)
        options.publishWhileRunning = SandboxOptions::PublishWhileRunning::Restarts;
    else if (publishing != "400"_L1)
        refuse(u"--publish-while-running takes 400, 409 or restart."_s);
    options.publicUrl = parser.value(u"public-url"_s);
    const QUrl publicUrl(options.publicUrl, QUrl::StrictMode);
    if (!options.publicUrl.isEmpty() && (!publicUrl.scheme().startsWith("http"_L1) || publicUrl.host().isEmpty()))
        refuse(u"--public-url takes an address such as https://localhost:8443."_s);
    options.createdStatus = parser.value(u"created"_s).toInt();
    if (options.createdStatus != 200 && options.createdStatus != 201)
        refuse(u"--created takes 200 or 201."_s);
    options.normalises = !parser.isSet(u"no-normalising"_s);
    options.blanksSecrets = !parser.isSet(u"keep-secrets"_s);
    if (const QString file = parser.value(u"certificate"_s); !file.isEmpty()) {
        options.certificate = RegularFile::read(file, 1024 * 1024).value_or(QByteArray());
        if (!SandboxAssertion().setCertificate(options.certificate))
            refuse(u"--certificate takes a file with a certificate in PEM form."_s);
    }
    options.refusesReadOnlyKeys = !parser.isSet(u"accept-read-only-keys"_s);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pubconsole-sandbox"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in for the Cloud Partner Portal API and its sign-in, on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0 takes a free one."_s, u"N"_s, u"0"_s},
        {u"speed"_s, u"Seconds that a step of an operation takes."_s, u"SECONDS-PER-STEP"_s, u"5"_s},
        {u"data"_s, u"Keep changes in this folder; without it they end with the program."_s, u"DIR"_s},
        {u"if-match"_s, u"A PUT without If-Match of an offer that exists: 409, 400 or lenient."_s, u"MODE"_s, u"409"_s},
        {u"publish-while-running"_s, u"A publish of another draft while a step runs: 400, 409 or restart."_s, u"MODE"_s,
         u"400"_s},
        {u"public-url"_s, u"The address that clients know it by, where something stands in between."_s, u"URL"_s},
        {u"created"_s, u"The status of a PUT that creates: 201 or 200."_s, u"STATUS"_s, u"201"_s},
        {u"certificate"_s, u"Let the app sign in with this certificate, too."_s, u"FILE"_s},
        {u"no-normalising"_s, u"Store a definition as it came."_s},
        {u"keep-secrets"_s, u"Keep stored secrets that a PUT leaves out."_s},
        {u"accept-read-only-keys"_s, u"Take any values of read-only keys in a PUT."_s},
    });
    parser.process(application);

    bool isPort = false;
    const ushort port = parser.value(u"port"_s).toUShort(&isPort);
    if (!isPort)
        refuse(u"--port takes a number from 0 to 65535."_s);
    SandboxServer server(optionsOf(parser));
    if (!server.listen(port))
        refuse(u"Port %1 cannot be had."_s.arg(port));

    const QByteArray url = server.url().toEncoded();
    const SandboxPrincipal &principal = server.principal();
    std::printf("Sandbox: %s\n\n", url.constData());
    std::printf("export AZURE_TENANT_ID='%s'\nexport AZURE_CLIENT_ID='%s'\nexport AZURE_CLIENT_SECRET='%s'\n",
                qPrintable(principal.tenantId), qPrintable(principal.clientId), qPrintable(principal.secret));
    std::printf("pubconsole --endpoint %s --authority %s\n", url.constData(), url.constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
