// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile.h"

#include "files/regularfile.h"
#include "net/httpclient.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;

QUrl Profile::productionEndpoint()
{
    return QUrl(u"https://cloudpartner.azure.com"_s);
}

QUrl Profile::productionAuthority()
{
    return QUrl(u"https://login.microsoftonline.com"_s);
}

QStringList Profile::colors()
{
    return {u"red"_s, u"orange"_s, u"green"_s, u"blue"_s, u"purple"_s, u"gray"_s};
}

Profile Profile::fresh()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

QString Profile::label() const
{
    return isProduction() ? tr("%1 (production)").arg(name) : name;
}

QDate Profile::proofExpiry() const
{
    if (secretExpiry.isValid() || credential.method != Credential::Method::Certificate)
        return credential.isServicePrincipal() ? secretExpiry : QDate();
    constexpr qint64 maximumFile = 1024 * 1024;
    const auto pem = RegularFile::read(credential.certificateFile, maximumFile);
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem.value_or(QByteArray()));
    return found.isEmpty() ? QDate() : found.first().expiryDate().date();
}

QString Profile::problem() const
{
    static const QRegularExpression tenant(u"^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$"_s);
    if (name.trimmed().isEmpty())
        return tr("Enter a name.");
    if (!HttpClient::isAllowed(endpoint))
        return tr("The endpoint must be an https address (http only to this computer).");
    if (!credential.isServicePrincipal()) // somebody else signs in
        return {};
    if (!HttpClient::isAllowed(credential.authority))
        return tr("The authority must be an https address (http only to this computer).");
    if (!tenant.match(credential.tenantId).hasMatch())
        return tr("Enter the tenant id: a GUID or a domain.");
    if (credential.clientId.trimmed().isEmpty())
        return tr("Enter the client id of the service principal.");
    if (credential.method == Credential::Method::Certificate && credential.certificateFile.isEmpty())
        return tr("Choose the file with the certificate.");
    return {};
}

} // namespace pubconsole
