// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pubconsole {

//! Takes these very secrets out of texts, in every spelling: a server may repeat what it was sent, escaped for a URL,
//! HTML or JSON, more than once, in hex, in base64 with what else was encoded with it, and broken by line ends or
//! characters that do not show. Made once for many texts.
class SecretFilter final
{
public:
    explicit SecretFilter(const QList<QByteArray> &secrets);
    QString without(const QString &text) const;

    //! What is looked for in the visible characters of a text.
    struct Needle
    {
        QString text;
        Qt::CaseSensitivity cs = Qt::CaseSensitive;
        bool isBase64 = false; //!< the whole run that it stands in goes with it
    };

private:
    QList<Needle> m_needles;
};

//! Takes out of a text what must not be seen: bearer tokens, client secrets, account keys and SAS signatures. Whatever
//! comes from outside passes it on its way into a log, an error or the clipboard. The time it takes grows with the
//! text, not with what is in it.
class Redactor final
{
public:
    //! A shorter one would take half of every sentence with it, and show itself so.
    static constexpr qsizetype shortestSecret = 4;

    //! The text without what stands where secrets stand, however that place is escaped.
    static QString redacted(const QString &text);
    //! What a SecretFilter leaves of a single text.
    static QString without(const QString &text, const QList<QByteArray> &secrets);
};

} // namespace pubconsole
