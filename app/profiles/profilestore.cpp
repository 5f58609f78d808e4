// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilestore.h"

#include "files/atomicfile.h"
#include "files/regularfile.h"
#include "json/textencoding.h"
#include "profiles/paths.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// A file that is too large comes so that it is seen to be.
tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    return RegularFile::read(path, IniFile::maximumBytes + 1);
}

ApiError invalid(const QString &message)
{
    return ApiError::local(ApiError::Kind::Invalid, u"ProfileFile"_s, message);
}

} // namespace

ProfileStore::ProfileStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
}

std::optional<Profile> ProfileStore::find(const QString &idOrName) const
{
    const auto it = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const Profile &profile) {
        return profile.id == idOrName || profile.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return it == m_profiles.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Profile> ProfileStore::last() const
{
    return m_last.isEmpty() ? std::nullopt : find(m_last);
}

void ProfileStore::setLast(const QString &id)
{
    if (id != m_last)
        change([&id](IniFile &ini) { ini.setValue({}, u"last"_s, id); });
}

bool ProfileStore::save(const Profile &profile)
{
    return change([&profile](IniFile &ini) { ProfileFile::write(ini, profile); });
}

bool ProfileStore::remove(const QString &id)
{
    return change([this, &id](IniFile &ini) {
        ini.removeSection(id);
        if (m_last == id)
            ini.setValue({}, u"last"_s, {});
    });
}

void ProfileStore::read()
{
    if (!QFile::exists(m_file))
        return;
    const auto text = contentOf(m_file);
    const bool isFile = QFileInfo(m_file).isFile();
    if (!text && isFile) {
        m_isLeftAlone = true;
        m_readProblem =
            tr("The file of profiles, %1, cannot be read and is left as it is. %2").arg(m_file, text.error());
        return;
    }
    const ProfileFile file = text ? ProfileFile::read(*text) : ProfileFile{{}, {}, {text.error()}};
    m_text = text.value_or(QByteArray());
    adopt(file);
    m_isLeftAlone = !file.problems.isEmpty() && !putAside(file.problems);
}

void ProfileStore::reload()
{
    const auto text = contentOf(m_file);
    if (!text || *text == m_text)
        return;
    read();
    if (!m_readProblem.isEmpty())
        Q_EMIT problem(m_readProblem);
    Q_EMIT changed();
}

void ProfileStore::adopt(const ProfileFile &file)
{
    m_profiles = file.profiles;
    m_last = file.last;
}

// What somebody wrote is not lost because this program does not understand it: a new file begins with what it does.
bool ProfileStore::putAside(const QStringList &problems)
{
    const QString aside =
        m_file + u'.' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s) + ".aside"_L1;
    const QString what = QStringList(problems.first(std::min<qsizetype>(problems.size(), 5))).join(u' ');
    m_readProblem = tr("Not everything in the file of profiles, %1, was understood. %2").arg(m_file, what);
    if (!QFile::rename(m_file, aside))
        return false;
    const QByteArray understood = ProfileFile::text(m_profiles, m_last);
    if (const QString why = writeOwnFile(m_file, understood); !why.isEmpty()) {
        QFile::rename(aside, m_file);
        m_readProblem += u' ' + tr("It could not be written anew. %1").arg(why);
        return false;
    }
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner);
    m_readProblem = tr("Not everything in the file of profiles was understood; it is kept as %1. %2").arg(aside, what);
    m_text = understood;
    return true;
}

bool ProfileStore::change(const std::function<void(IniFile &)> &edit)
{
    if (m_isLeftAlone || (QFile::exists(m_file) && contentOf(m_file) != m_text)) {
        m_isLeftAlone = false;
        read(); // somebody else was here
    }
    if (m_isLeftAlone) {
        m_writeProblem = m_readProblem;
        return false;
    }
    IniFile ini(m_text.isEmpty() ? ProfileFile::text({}) : m_text);
    edit(ini);
    const QByteArray text = ini.toUtf8();
    m_writeProblem = writeOwnFile(m_file, text);
    if (!m_writeProblem.isEmpty())
        return false;
    m_text = text;
    adopt(ProfileFile::read(text));
    Q_EMIT changed();
    return true;
}

QString ProfileStore::exportTo(const QString &file, const QStringList &ids) const
{
    QList<Profile> chosen = m_profiles;
    if (!ids.isEmpty())
        chosen.removeIf([&ids](const Profile &profile) { return !ids.contains(profile.id); });
    const QString why = AtomicFile::write(file, ProfileFile::text(chosen), AtomicFile::Readers::Owner);
    return why.isEmpty() ? QString() : tr("%1 cannot be written. %2").arg(file, why);
}

Result<ProfileStore::Import> ProfileStore::importFrom(const QString &file)
{
    const auto text = contentOf(file);
    if (!text)
        return tl::unexpected(invalid(tr("%1 cannot be read. %2").arg(file, text.error())));
    if (const auto content = TextEncoding::read(*text); !content)
        return tl::unexpected(invalid(tr("%1 cannot be read. %2").arg(file, content.error())));
    const ProfileFile found = ProfileFile::read(*text);
    if (found.profiles.isEmpty())
        return tl::unexpected(invalid(tr("There are no profiles in %1. %2").arg(file, found.problems.join(u' '))));
    Import result;
    result.problems = found.problems;
    const bool isWritten = change([&](IniFile &ini) {
        for (Profile profile : found.profiles) {
            const bool isKnown = std::any_of(m_profiles.cbegin(), m_profiles.cend(), [&profile](Profile known) {
                known.id = profile.id;
                return known == profile;
            });
            if (isKnown) {
                ++result.known;
                continue;
            }
            profile.id = Profile::fresh().id;
            for (int number = 2; find(profile.name); ++number)
                profile.name = u"%1 (%2)"_s.arg(profile.name.section(u" ("_s, 0, 0)).arg(number);
            ProfileFile::write(ini, profile);
            ++result.added;
        }
    });
    if (!isWritten)
        return tl::unexpected(
            invalid(tr("The profiles could not be written to the configuration folder. %1").arg(m_writeProblem)));
    return result;
}

} // namespace pubconsole
