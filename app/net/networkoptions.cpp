// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkoptions.h"

#include "files/regularfile.h"

#include <QCoreApplication>

namespace pubconsole {

Result<QList<QSslCertificate>> NetworkOptions::readAuthorities(const QString &file)
{
    constexpr qint64 maximumBytes = 1024 * 1024;
    const auto refused = [&file](const char *what, const QString &why = {}) {
        QString sentence = QCoreApplication::translate("pubconsole::NetworkOptions", what).arg(file);
        if (!why.isEmpty())
            sentence = sentence.arg(why);
        return tl::unexpected(ApiError::local(ApiError::Kind::Invalid, QStringLiteral("AuthorityFile"), sentence));
    };
    const auto bytes = RegularFile::read(file, maximumBytes + 1);
    if (!bytes)
        return refused(QT_TRANSLATE_NOOP("pubconsole::NetworkOptions", "The extra CA file %1 cannot be read. %2"),
                       bytes.error());
    if (bytes->size() > maximumBytes)
        return refused(QT_TRANSLATE_NOOP("pubconsole::NetworkOptions", "The extra CA file %1 is larger than 1 MB."));
    QList<QSslCertificate> found = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (found.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("pubconsole::NetworkOptions", "The extra CA file %1 holds no certificate in PEM form."));
    return found;
}

} // namespace pubconsole
