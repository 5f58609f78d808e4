// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkoptions.h"

#include <QCoreApplication>
#include <QFile>

namespace pubconsole {

Result<QList<QSslCertificate>> NetworkOptions::readAuthorities(const QString &file)
{
    constexpr qint64 maximumBytes = 1024 * 1024;
    const auto refused = [&file](const char *why) {
        const QString sentence = QCoreApplication::translate("pubconsole::NetworkOptions", why).arg(file);
        return tl::unexpected(ApiError::local(ApiError::Kind::Invalid, QStringLiteral("AuthorityFile"), sentence));
    };
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("pubconsole::NetworkOptions", "The extra CA file %1 cannot be read."));
    const QByteArray bytes = pem.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return refused(QT_TRANSLATE_NOOP("pubconsole::NetworkOptions", "The extra CA file %1 is larger than 1 MB."));
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("pubconsole::NetworkOptions", "The extra CA file %1 holds no certificate in PEM form."));
    return found;
}

} // namespace pubconsole
