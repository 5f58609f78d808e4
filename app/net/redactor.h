// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pubconsole {

//! Takes out of a text what must not be seen: bearer tokens, client secrets, account keys and SAS signatures. Whatever
//! comes from outside passes it on its way into a log, an error or the clipboard.
class Redactor final
{
public:
    static QString redacted(const QString &text);
    //! The text without these very secrets, plain, percent-encoded or escaped as in JSON: a server may repeat in its
    //! answer what it was sent.
    static QString without(QString text, const QList<QByteArray> &secrets);
};

} // namespace pubconsole
