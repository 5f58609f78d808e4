// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilefile.h"

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumProfiles = 500;

const QList<std::pair<Credential::Method, QString>> methods{
    {Credential::Method::Secret, u"secret"_s},
    {Credential::Method::Certificate, u"certificate"_s},
    {Credential::Method::EnvironmentToken, u"environment-token"_s},
    {Credential::Method::AzureCli, u"azure-cli"_s},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("pubconsole::ProfileFile", text);
}

//! Reads the values of one section and gathers what is not understood.
class Section final
{
public:
    Section(const IniFile &ini, QString name, QStringList &problems)
        : m_ini(ini)
        , m_name(std::move(name))
        , m_problems(problems)
    {
    }

    QString text(const QString &key) const { return m_ini.value(m_name, key).left(2000); }
    QUrl url(const QString &key) const
    {
        const QUrl url(text(key), QUrl::StrictMode);
        return url.isValid() ? url : QUrl();
    }

    bool boolean(const QString &key, bool fallback) const
    {
        const QString word = text(key).toLower();
        if (word.isEmpty())
            return fallback;
        if (word == "true"_L1 || word == "false"_L1)
            return word == "true"_L1;
        return refuse(key, word), fallback;
    }

    QString oneOf(const QString &key, const QStringList &words, const QString &fallback) const
    {
        const QString word = text(key).toLower();
        if (word.isEmpty() || words.contains(word))
            return word.isEmpty() ? fallback : word;
        return refuse(key, word), fallback;
    }

    QDate date(const QString &key) const
    {
        const QString word = text(key);
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (!word.isEmpty() && !day.isValid())
            refuse(key, word);
        return day;
    }

private:
    void refuse(const QString &key, const QString &word) const
    {
        m_problems += translated(QT_TRANSLATE_NOOP("pubconsole::ProfileFile", "[%1]: “%3” is nothing that %2 takes."))
                          .arg(m_name.left(80), key, word.left(80));
    }

    const IniFile &m_ini;
    QString m_name;
    QStringList &m_problems;
};

Profile profileOf(const IniFile &ini, const QString &id, QStringList &problems)
{
    const Section section(ini, id, problems);
    Profile profile;
    profile.id = id;
    profile.name = section.text(u"name"_s).simplified();
    profile.color = section.oneOf(u"color"_s, Profile::colors(), profile.color);
    // A word that is not known must not make a production profile of it, whose secret would go to Microsoft.
    const QString environment = section.oneOf(u"environment"_s, {u"production"_s, u"custom"_s}, u"custom"_s);
    profile.environment =
        environment == "production"_L1 ? Profile::Environment::Production : Profile::Environment::Custom;
    if (!profile.isProduction()) {
        profile.endpoint = section.url(u"endpoint"_s);
        profile.credential.authority = section.url(u"authority"_s);
    }
    QStringList words;
    for (const auto &[method, word] : methods)
        words += word;
    profile.credential.method = methods[words.indexOf(section.oneOf(u"signIn"_s, words, words.first()))].first;
    profile.credential.tenantId = section.text(u"tenantId"_s);
    profile.credential.clientId = section.text(u"clientId"_s);
    profile.credential.certificateFile = section.text(u"certificate"_s);
    profile.publishers = section.text(u"publishers"_s).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    profile.isReadOnly = section.boolean(u"readOnly"_s, false);
    profile.keepsSecret = section.boolean(u"keepsSecret"_s, true);
    profile.secretExpiry = section.date(u"secretExpires"_s);
    return profile;
}

using Fields = QList<std::pair<QString, QString>>;

Fields fieldsOf(const Profile &profile)
{
    const auto word = [](bool is) { return is ? u"true"_s : u"false"_s; };
    const bool isProduction = profile.isProduction();
    QString method;
    for (const auto &[known, name] : methods) {
        if (known == profile.credential.method)
            method = name;
    }
    return {
        {u"name"_s, profile.name},
        {u"color"_s, profile.color},
        {u"environment"_s, isProduction ? u"production"_s : u"custom"_s},
        {u"endpoint"_s, isProduction ? QString() : profile.endpoint.toString()},
        {u"authority"_s, isProduction ? QString() : profile.credential.authority.toString()},
        {u"signIn"_s, method},
        {u"tenantId"_s, profile.credential.tenantId},
        {u"clientId"_s, profile.credential.clientId},
        {u"certificate"_s, profile.credential.certificateFile},
        {u"publishers"_s, profile.publishers.join(u' ')},
        {u"readOnly"_s, word(profile.isReadOnly)},
        {u"keepsSecret"_s, word(profile.keepsSecret)},
        {u"secretExpires"_s, profile.secretExpiry.toString(Qt::ISODate)},
    };
}

} // namespace

ProfileFile ProfileFile::read(const QByteArray &utf8)
{
    const IniFile ini(utf8);
    ProfileFile file;
    file.problems = ini.problems();
    if (!utf8.isEmpty() && !utf8.endsWith('\n'))
        file.problems += translated(QT_TRANSLATE_NOOP(
            "pubconsole::ProfileFile", "The last line has no line break: the file may be cut off there."));
    file.last = ini.value({}, u"last"_s, ini.value(u"General"_s, u"last"_s));
    const QStringList sections = ini.sections();
    for (const QString &id : sections) {
        if (file.profiles.size() >= maximumProfiles)
            break;
        if (id.compare("General"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const Profile profile = profileOf(ini, id, file.problems);
        const QString problem = profile.name.isEmpty()
                                    ? translated(QT_TRANSLATE_NOOP("pubconsole::ProfileFile", "It has no name."))
                                    : profile.problem();
        if (!problem.isEmpty())
            file.problems += u"[%1]: %2"_s.arg(profile.name.isEmpty() ? id.left(80) : profile.name, problem);
        if (!profile.name.isEmpty())
            file.profiles.append(profile);
    }
    std::sort(file.profiles.begin(), file.profiles.end(),
              [](const Profile &left, const Profile &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return file;
}

// What is the same in meaning keeps the words of whoever wrote it; what has no value and never had one needs no line.
void ProfileFile::write(IniFile &ini, const Profile &profile)
{
    QStringList ignored;
    const Fields before = fieldsOf(profileOf(ini, profile.id, ignored));
    const Fields after = fieldsOf(profile);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto &[key, value] = after[i];
        if (ini.contains(profile.id, key) ? value != before[i].second : !value.isEmpty())
            ini.setValue(profile.id, key, value);
    }
}

QByteArray ProfileFile::text(const QList<Profile> &profiles, const QString &last)
{
    IniFile ini("# The profiles of Publisher Console. Secrets are in the keyring, never here.\n");
    if (!last.isEmpty())
        ini.setValue({}, u"last"_s, last);
    for (const Profile &profile : profiles)
        write(ini, profile);
    return ini.toUtf8();
}

} // namespace pubconsole
