// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/options.h"

#include "backend/consolelink.h"
#include "net/httpclient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

void say(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
}

Options::Outcome refused(const QString &why)
{
    say(stderr, why + u'\n');
    return {std::nullopt, 2};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"sandbox"_s, u"Open the built-in service; no account needed."_s},
        {u"profile"_s, u"Open the profile of this name."_s, u"NAME"_s},
        {u"background"_s, u"Watch operations without a window."_s},
        {u"config-dir"_s, u"Keep everything the program writes in this folder."_s, u"DIR"_s},
        {u"endpoint"_s,
         u"Use this service with AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or AZURE_TOKEN; nothing of it is stored."_s,
         u"URL"_s},
        {u"authority"_s, u"The sign-in service for --endpoint."_s, u"URL"_s},
        {u"publisher"_s, u"Show this publisher even if the service does not list it."_s, u"ID"_s},
        {u"lang"_s, u"Use this language, for example nl."_s, u"LANGUAGE"_s},
        {u"theme"_s, u"system, light or dark."_s, u"THEME"_s},
    });
}

// What is wrong with the options together; empty for nothing.
QString fault(const QCommandLineParser &parser, const Options &options)
{
    const bool hasEndpoint = parser.isSet(u"endpoint"_s);
    if (hasEndpoint != parser.isSet(u"authority"_s))
        return u"--endpoint and --authority belong together."_s;
    if (hasEndpoint && (!HttpClient::isAllowed(options.endpoint) || !HttpClient::isAllowed(options.authority)))
        return u"--endpoint and --authority take https addresses (http only to this computer)."_s;
    if (const QFileInfo folder(options.configFolder); folder.exists() && !folder.isDir())
        return u"--config-dir takes a folder; %1 is none."_s.arg(options.configFolder);
    if (int(options.sandbox) + int(hasEndpoint) + int(parser.isSet(u"profile"_s)) > 1)
        return u"--sandbox, --profile and --endpoint exclude each other."_s;
    return {};
}

std::optional<Theme::Choice> themeOf(const QString &word)
{
    if (word == "dark"_L1)
        return Theme::Choice::Dark;
    if (word == "light"_L1)
        return Theme::Choice::Light;
    return word == "system"_L1 ? std::optional(Theme::Choice::System) : std::nullopt;
}

} // namespace

Options::Outcome Options::parse(int &argc, char **argv)
{
    // A core application for the parser's texts; the real one, which needs a display, comes after it.
    const QCoreApplication core(argc, argv);
    QCoreApplication::setApplicationName(u"pubconsole"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PUBCONSOLE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Desktop console for offers in Microsoft's commercial marketplace."_s);
    parser.addPositionalArgument(u"link"_s, u"Open this offer: pubconsole://publisher/offer."_s, u"[link]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return refused(parser.errorText());
    if (parser.isSet(help)) {
        say(stdout, parser.helpText());
        return {std::nullopt, 0};
    }
    if (parser.isSet(version)) {
        say(stdout, "pubconsole "_L1 + QCoreApplication::applicationVersion() + u'\n');
        return {std::nullopt, 0};
    }
    Options options;
    const QStringList arguments = parser.positionalArguments();
    if (!arguments.isEmpty() && ConsoleLink::parse(arguments.first()))
        options.link = arguments.first();
    if (arguments.size() > (options.link.isEmpty() ? 0 : 1))
        return refused(u"Unexpected argument: %1"_s.arg(arguments.last()));
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.background = parser.isSet(u"background"_s);
    options.profile = parser.value(u"profile"_s);
    options.configFolder = parser.value(u"config-dir"_s);
    options.endpoint = QUrl(parser.value(u"endpoint"_s));
    options.authority = QUrl(parser.value(u"authority"_s));
    options.publisher = parser.value(u"publisher"_s);
    options.language = parser.value(u"lang"_s);
    if (const QString why = fault(parser, options); !why.isEmpty())
        return refused(why);
    if (parser.isSet(u"theme"_s)) {
        options.theme = themeOf(parser.value(u"theme"_s).toLower());
        if (!options.theme)
            return refused(u"--theme takes system, light or dark."_s);
    }
    return {options, 0};
}

} // namespace pubconsole
