// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/supportreport.h"

#include "net/redactor.h"

#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRequests = 300;

QString withoutAddresses(QString text)
{
    static const QRegularExpression address(u"[^\\s,;<>\"'=]+@[^\\s,;<>\"']+\\.[^\\s,;<>\"']+"_s);
    return text.replace(address, u"…@…"_s);
}

void section(QStringList &lines, const QString &title, const QStringList &content)
{
    lines += QStringList{QString(), "== "_L1 + title + " =="_L1} +
             (content.isEmpty() ? QStringList{u"(nothing)"_s} : content);
}

QStringList profileLines(const Profile &profile)
{
    const QString method =
        QString::fromLatin1(profile.credential.method == Credential::Method::Secret        ? "client secret"
                            : profile.credential.method == Credential::Method::Certificate ? "certificate"
                            : profile.credential.method == Credential::Method::AzureCli    ? "Azure CLI"
                                                                                        : "token of the environment");
    return {u"name = "_s + profile.name,
            u"environment = "_s + (profile.isProduction() ? u"production"_s : u"custom"_s),
            u"endpoint = "_s + profile.endpoint.toString(),
            u"authority = "_s + profile.credential.authority.toString(),
            u"sign-in = "_s + method,
            u"tenant id = "_s + profile.credential.tenantId,
            u"client id = "_s + profile.credential.clientId,
            u"publishers = "_s + profile.publishers.join(u' '),
            u"read-only = "_s + (profile.isReadOnly ? u"yes"_s : u"no"_s),
            u"secret ends = "_s + profile.secretExpiry.toString(Qt::ISODate)};
}

QStringList requestLines(const std::deque<RequestLog::Entry> &requests)
{
    QStringList lines;
    const size_t first = requests.size() > mostRequests ? requests.size() - mostRequests : 0;
    for (size_t i = first; i < requests.size(); ++i) {
        const RequestLog::Entry &entry = requests[i];
        lines += u"%1 %2 %3 → %4, %5 ms, %6 %7"_s
                     .arg(entry.time.toUTC().toString(Qt::ISODateWithMs), entry.method, entry.url,
                          QString::number(entry.status), QString::number(entry.milliseconds), entry.correlationId,
                          entry.note)
                     .trimmed();
    }
    return lines;
}

} // namespace

// In English, whatever the window speaks: who reads it may not.
QString SupportReport::text() const
{
    QStringList lines{u"Publisher Console: support bundle"_s,
                      u"Written at %1"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))};
    section(lines, u"Versions"_s,
            {u"Publisher Console %1"_s.arg(version), u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), platform),
             QSslSocket::sslLibraryVersionString(), QSysInfo::prettyProductName(),
             u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
             u"Locale %1"_s.arg(QLocale().name()), u"Keyring: %1"_s.arg(keyring.isEmpty() ? u"none"_s : keyring)});
    QStringList shownSettings = settings;
    shownSettings.removeIf([](const QString &line) { return line.startsWith("emails/"_L1); });
    section(lines, u"Settings"_s, shownSettings);
    section(lines, u"Profile"_s, profile ? profileLines(*profile) : QStringList());
    if (profile)
        lines += u"now: %1, %2"_s.arg(isOffline ? u"offline"_s : u"online"_s,
                                      isReadOnly ? u"changes are not allowed"_s : u"changes are allowed"_s);
    section(lines, u"Last error"_s, lastError ? lastError->forSupport().split(u'\n') : QStringList());
    section(lines, u"Requests"_s, requestLines(requests));
    section(lines, u"Log"_s, log);
    return withoutAddresses(Redactor::redacted(Redactor::without(lines.join(u'\n'), secrets))) + u'\n';
}

} // namespace pubconsole
