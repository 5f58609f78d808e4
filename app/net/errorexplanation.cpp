// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errorexplanation.h"

#include "net/apierror.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>
#include <iterator>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "pubconsole::ErrorExplanation";

struct Row
{
    const char *key; //!< a code (of the service or ours), a status, or a kind
    const char *cause;
    const char *remedy;
};

// Codes of the sign-in service: contract 1.4. Microsoft warns that they may change, so the error's own words stand
// beside these texts and an unknown code has the texts of a failed sign-in.
constexpr Row table[] = {
    // The sign-in
    {"AADSTS7000215",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Often the secret's id was copied, or the secret of another app."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the secret's value, not its id.")},
    {"AADSTS7000222", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The secret has expired."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Create a new secret for the app in Microsoft Entra ID and enter it here.")},
    {"AADSTS7000216", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "No secret or certificate was sent."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the secret of the profile.")},
    {"AADSTS7000218", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "No secret or certificate was sent."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the secret of the profile.")},
    {"AADSTS700016",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The client id is mistyped, or the app belongs to another tenant than the profile names."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Check the client id, and that the app is registered in this tenant.")},
    {"AADSTS90002",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The tenant id is mistyped, or it belongs to another cloud than the authority."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the tenant id of the profile.")},
    {"AADSTS900023", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The tenant id is neither a GUID nor a domain."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the tenant id of the profile.")},
    {"AADSTS50059",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The profile names no tenant of its own; a service principal cannot sign in through “common”."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the tenant id of the profile.")},
    {"AADSTS900144",
     QT_TRANSLATE_NOOP(
         "pubconsole::ErrorExplanation",
         "Something on the way changed the request, or the authority is not Microsoft's sign-in service."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the authority of the profile and any proxy in between.")},
    {"AADSTS9002313",
     QT_TRANSLATE_NOOP(
         "pubconsole::ErrorExplanation",
         "Something on the way changed the request, or the authority is not Microsoft's sign-in service."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the authority of the profile and any proxy in between.")},
    {"AADSTS500011",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "This tenant does not know the publisher service: the tenant is another one than the publisher "
                       "account's, or the authority belongs to a national cloud, which does not have it."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check tenant id and authority of the profile.")},
    {"AADSTS70011",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The sign-in service does not know the scope that was asked for."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the authority of the profile.")},
    {"AADSTS650057",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The app may not ask for tokens of the publisher service."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Have an administrator look at the app's API permissions in Microsoft Entra ID.")},
    {"AADSTS7000229",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The app is registered, but has no service principal (enterprise application) in this tenant."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Have an administrator add the enterprise application to the tenant.")},
    {"AADSTS7000112", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "An administrator disabled the app."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Have it enabled in Microsoft Entra ID, or use the service principal of another app.")},
    {"AADSTS50034",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The name of a user was given; this program signs in as a service principal."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the client id of an app registration.")},
    {"AADSTS53003",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "A conditional access policy of the tenant does not let the app sign in from here."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Ask an administrator for an exception, or try from a network that the policy allows.")},
    {"AADSTS700027",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The certificate is not registered with the app, or the file holds another one."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Upload the certificate to the app in Microsoft Entra ID, or choose the right file.")},
    {"AADSTS700024",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The clock of this computer is wrong, or the certificate has expired."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Set the clock; if it is right, use a new certificate.")},
    {"AADSTS700023",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The certificate's signature was made for another authority than the one that answered."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check authority and tenant id of the profile.")},
    {"temporarily_unavailable", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The sign-in service is overloaded."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Try again in a while.")},
    {"server_error", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The sign-in service has a fault of its own."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Try again in a while.")},
    {"SignIn", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Check tenant id, client id and secret of the profile, and its authority.")},
    {"NoSecret", "", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the secret of the profile.")},
    {"Certificate", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Choose a PEM file with the certificate and its private key.")},
    {"CertificatePassphrase", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the passphrase of the private key.")},
    {"NoToken", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Start the program again with AZURE_TOKEN in its environment, such as from “az account "
                       "get-access-token --resource https://cloudpartner.azure.com”.")},
    {"TokenEnded",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "A token from the environment lives about an hour and cannot be renewed here."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Start the program again with a new AZURE_TOKEN.")},
    {"AzureCli", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Run “az login” in a terminal, then try again.")},
    {"AzureCliMissing", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Install the Azure CLI, or choose another way to sign in for this profile.")},

    // The keyring
    {"KeyringMissing",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "No program that keeps secrets runs in this session."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Start GNOME Keyring, KDE Wallet or KeePassXC, or let the profile ask in every session.")},
    {"KeyringDenied",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Its password was not entered, or access was refused there."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Unlock the keyring and try again, or enter the secret for this session.")},
    {"KeyringGone", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The keyring's program ended, or did not start."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Start it again and try again, or enter the secret for this session.")},
    {"KeyringFailed",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "A keyring answers on the session bus but cannot keep secrets, as KDE Wallet without its crypto "
                       "plugin or before it was set up."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Open the keyring's own program and set it up, or let the profile ask in every session.")},
    {"KeyringSlow",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "It may be waiting for its password in another window."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Look for that window, or enter the secret for this session.")},

    // The way there
    {"HostNotFound",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "There is no network, the name is mistyped, or a VPN is missing."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the network and that address, then try again.")},
    {"ConnectionRefused",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Nothing listens at this address, or a firewall forbids it."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the network and that address, then try again.")},
    {"Proxy",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The proxy is switched off, its address is mistyped, or it does not let this address through."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Check the proxy in Preferences or in the system's settings; who runs it has to allow the "
                       "endpoint and the authority.")},
    {"ProxyAuthentication",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The proxy asks for a name and password, or refused those it was given."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Enter the proxy's name and password in Preferences.")},
    {"TlsUntrusted",
     QT_TRANSLATE_NOOP(
         "pubconsole::ErrorExplanation",
         "Its certificate comes from an authority that this computer does not trust, often one of the own "
         "organisation's network."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Name the file of that authority's certificate in Preferences.")},
    {"TlsExpired",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Its certificate is not valid today, or the clock of this computer is wrong."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the clock; if it is right, tell who runs the server.")},
    {"TlsHostName",
     QT_TRANSLATE_NOOP(
         "pubconsole::ErrorExplanation",
         "Its certificate was made for another name: the address is mistyped, or something else answers in its place."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check that address and any proxy in between.")},
    {"Tls",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The server speaks no TLS of version 1.2 or later, or no TLS at all."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check that address and any proxy in between.")},
    {"Network", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check the network and that address, then try again.")},
    {"Timeout", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The service or the network is slow."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Try again in a while.")},

    // The service
    {"401",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The token is not accepted: it was issued for another service or tenant, or the clock of this "
                       "computer is wrong."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Check tenant id and authority of the profile.")},
    {"403",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The service principal is not a user of this publisher, was added by the object id of the app "
                       "registration, or the publisher id is wrong."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Add the service principal to this publisher as Owner or Contributor, by the object id of the "
                       "enterprise application, and check the publisher id.")},
    {"404", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "It may have been removed, or never published."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Refresh to see what there is.")},
    {"409",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "An offer of this id exists already, or another operation of it is under way."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Refresh to see what changed, then try again.")},
    {"412", "",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Your edits are kept here; saving again merges them.")},
    {"422", "", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Correct what it names, then try again.")},
    {"429", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Too many requests were made with this account."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Try again in a while.")},
    {"5xx",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The fault is the service's; it may be under maintenance."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Try again later; if it stays, give the correlation id to support.")},
    {"Invalid", "", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Correct what it names, then try again.")},
    {"NoStrictJson", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The service sent it like this."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The text can be seen as it came and saved to a file; what is wrong can be corrected there.")},
    {"Protocol",
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "The endpoint is not this service, or something in between answers for it."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation",
                       "Check the endpoint; if it is right, give the correlation id to support.")},
    {"Local", "",
     QT_TRANSLATE_NOOP(
         "pubconsole::ErrorExplanation",
         "Put that right on this computer, then try again; a copy of the offer can be saved to another disk.")},
    {"ReadOnly", QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "The profile is read-only."),
     QT_TRANSLATE_NOOP("pubconsole::ErrorExplanation", "Allow changes for this session, or in the profile.")},
};

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate(context, text);
}

const Row *row(const QString &key)
{
    const auto it = std::find_if(std::begin(table), std::end(table), [&key](const Row &candidate) {
        return !key.isEmpty() && QLatin1StringView(candidate.key) == key;
    });
    return it == std::end(table) ? nullptr : &*it;
}

const Row *rowOf(const ApiError &error)
{
    if (const Row *known = row(error.code))
        return known;
    // A code of the sign-in that is not in the table is a failed sign-in all the same.
    static const QStringList oauth{u"invalid_client"_s, u"invalid_request"_s,     u"invalid_grant"_s,
                                   u"invalid_tenant"_s, u"unauthorized_client"_s, u"access_denied"_s};
    if (error.code.startsWith("AADSTS"_L1) || oauth.contains(error.code))
        return row(u"SignIn"_s);
    // What the service itself says is 401; the sign-in fails with others, too.
    if (error.kind == ApiError::Kind::Unauthorized && error.httpStatus != 401)
        return row(u"SignIn"_s);
    if (const Row *known = row(QString::number(error.httpStatus)))
        return known;
    if (error.kind == ApiError::Kind::Server)
        return row(u"5xx"_s);
    return row(QString::fromLatin1(QMetaEnum::fromType<ApiError::Kind>().valueToKey(int(error.kind))));
}

} // namespace

ErrorExplanation ErrorExplanation::of(const ApiError &error)
{
    const Row *found = rowOf(error);
    if (!found)
        return {};
    ErrorExplanation explanation{translated(found->cause), translated(found->remedy)};
    const bool mayWait = error.kind == ApiError::Kind::RateLimited || error.kind == ApiError::Kind::Server;
    if (error.isOutcomeUnknown)
        explanation.remedy.clear(); // it is looked up, and must not be tried again before that
    else if (mayWait && error.retryAfter)
        explanation.remedy = ApiError::tr("Try again in %n second(s).", nullptr, int(error.retryAfter->count()));
    return explanation;
}

QStringList ErrorExplanation::keys()
{
    QStringList all;
    for (const Row &known : table)
        all += QString::fromLatin1(known.key);
    return all;
}

} // namespace pubconsole
